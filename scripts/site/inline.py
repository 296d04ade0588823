"""Models where they are named: the page of a method shows what its arguments and its answer hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_METHOD = re.compile(r"^(?=## )", re.MULTILINE)
_LINK = re.compile(r"\[`[^`\]]*`\]\((?P<page>models(?:-\w)?\.md)#(?P<anchor>[\w-]+)\)")
_PARTS = {"**Arguments**": "**Answer**", "**Answer**": "**Request**"}
"""Where models are named, and before what they are shown."""

Read = Callable[[str], str]
"""The text of a page beside the one that is made."""


def with_models(page: str, read: Read) -> str:
    """A page of the reference, in which each model that a method takes or gives can be unfolded."""
    return "".join(_unfolding(method, read) for method in _METHOD.split(page))


def _unfolding(method: str, read: Read) -> str:
    for start, end in _PARTS.items():
        before, found, rest = method.partition(start)
        named, stop, after = rest.partition(end)
        if found and stop:
            method = before + found + named + "".join(_shown(named, read)) + stop + after
    return method


def _shown(named: str, read: Read) -> Iterator[str]:
    places = dict.fromkeys((link["page"], link["anchor"]) for link in _LINK.finditer(named))
    for page, anchor in places:
        title, text = _section(read(page), anchor)
        if text:
            yield f'??? model "{title}"\n\n' + "".join(f"    {line}\n" if line else "\n" for line in text.splitlines())
            yield "\n"


def _section(page: str, anchor: str) -> tuple[str, str]:
    """The name of a model, and what its page says of it."""
    for part in _METHOD.split(page):
        heading, _, text = part.partition("\n")
        title = heading.removeprefix("## ").strip("` ")
        if title.lower() == anchor:
            return title, text.strip()
    return "", ""
