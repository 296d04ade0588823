"""What is kept of the headers of an answer: values whose form has no room for anything personal. Decisions only."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_MEDIA = re.compile(r"(application|audio|font|image|message|model|multipart|text|video)/[a-z0-9][a-z0-9.+-]{0,60}")
_SECONDS = r"\d{1,6}(\.\d{0,3})?"
_DATE = (
    r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT"
)

_FORMS: Mapping[str, re.Pattern[str]] = {
    "content-type": _MEDIA,
    "retry-after": re.compile(f"{_SECONDS}|{_DATE}", re.ASCII),
    "retry-after-ms": re.compile(r"\d{1,9}(\.\d{0,3})?", re.ASCII),
}
"""The headers of answers that are kept, and the forms of their values; of requests no header is kept."""


def kept(headers: Mapping[str, str], hide: Callable[[str], str]) -> dict[str, str]:
    """The headers that a recording has; one of another form, or with the key in it, is left out."""
    found = {name: _bare(name, value) for name, value in sorted(headers.items()) if name in _FORMS}
    return {
        name: value
        for name, value in found.items()
        if _FORMS[name].fullmatch(value) and hide(headers[name]) == headers[name]
    }


def _bare(name: str, value: str) -> str:
    """A value without parameters: texts are recorded decoded, so that a charset would no longer be right."""
    return value.partition(";")[0].strip().lower() if name == "content-type" else value.strip()
