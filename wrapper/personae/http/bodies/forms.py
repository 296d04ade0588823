"""Forms as bytes; the HTTP library writes them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from os import PathLike, fspath
from typing import Any

from personae_api.types import File, Form

from ...errors import ConfigurationError
from .. import libraries
from ..http1.connection import Body
from ..messages import Request
from ..timing import Allowance
from .uploads import Source, files_in, media_type_of, name_of, opened, source

_HEADERS = ("content-type", "content-length", "transfer-encoding")


@contextmanager
def encoded(form: Form, request: Request, allowance: Allowance) -> Iterator[Body]:
    """A form as a body, whose files are open as long as this is; ConfigurationError for one that cannot be opened."""
    sources: list[Source] = []
    with ExitStack() as files:

        def content(field: str, file: File) -> Any:
            inner = file[1] if isinstance(file, tuple) else file
            if isinstance(inner, bytes):
                return inner
            if isinstance(inner, PathLike):
                path = fspath(inner)
                try:
                    inner = files.enter_context(opened(inner))
                except OSError as error:
                    raise ConfigurationError(f"{field}: {path!r} cannot be read: {error.strerror}") from error
            sources.append(source(inner, f"{field}: the file {name_of(file)!r}", allowance, request.timeout.write))
            return sources[-1]

        written = libraries.default().api.Request("POST", "http://form", **_arguments(form, content))
        headers = {name: written.headers[name] for name in _HEADERS if name in written.headers}
        try:
            yield Body(written.stream, headers=headers, may_block=any(one.may_block for one in sources))
        finally:
            for one in sources:
                one.is_stopped = True


def _arguments(form: Form, content: Any) -> dict[str, Any]:
    if form.files is None:
        return {"data": dict(form.fields)}
    parts = [
        (name, (name_of(file), content(name, file), media_type_of(file)))
        for name, value in form.files.items()
        for file in files_in(value)
    ]
    if parts:
        return {"data": dict(form.fields), "files": parts}
    # the library would take a form without files for one that cannot hold any
    return {"files": [(name, (None, text)) for name, texts in form.fields.items() for text in texts]}
