"""Forms as bytes; the HTTP library writes them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from os import PathLike
from typing import Any

from personae_api.types import File, Form

from . import libraries
from .uploads import files_in


@contextmanager
def encoded(form: Form) -> Iterator[tuple[dict[str, str], Iterable[bytes]]]:
    """The headers and the parts of a form, whose files are open as long as this is."""
    with ExitStack() as files:
        request = libraries.default().api.Request("POST", "http://form", **_arguments(form, files))
        headers = {name: request.headers[name] for name in _HEADERS if name in request.headers}
        yield headers, request.stream


_HEADERS = ("content-type", "content-length", "transfer-encoding")


def _arguments(form: Form, files: ExitStack) -> dict[str, Any]:
    def opened(file: File) -> Any:
        if isinstance(file, PathLike):
            return os.path.basename(file), files.enter_context(open(file, "rb"))
        return file

    if form.files is None:
        return {"data": dict(form.fields)}
    parts = [(name, opened(file)) for name, value in form.files.items() for file in files_in(value)]
    if parts:
        return {"data": dict(form.fields), "files": parts}
    # the library would take a form without files for one that cannot hold any
    return {"files": [(name, (None, text)) for name, texts in form.fields.items() for text in texts]}
