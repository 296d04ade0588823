"""What a dry run gives in the place of an answer: the request that would be sent, without secrets."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike
from typing import Any, NoReturn

from personae_api.shapes import Array, Field, Map, OneOf, Reference, Shape
from personae_api.showing import MASK, SECRET, scalar, secret_names
from personae_api.types import Effect, File, Form, Operation

from ..errors import DryRunError
from ..http.bodies.uploads import files_in, media_type_of, name_of
from .masking import MOST_LEVELS, Masking

_SECRET_HEADER = re.compile(rf"token|auth|{SECRET.pattern}", re.I)


@dataclass(frozen=True, slots=True)
class FileToSend:
    """A file in a form; `size` is in bytes, None if it is not known before the file is read."""

    name: str
    media_type: str
    size: int | None


@dataclass(frozen=True, slots=True)
class WouldSend:
    """A request that was not sent, with `***` instead of secrets.

    `url` includes the query. A JSON request has a `body`, a form has `fields` and `files`; the others are None.
    """

    vendor: str
    operation: str
    effect: Effect | None
    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: Any = field(default=None, repr=False)
    fields: Mapping[str, Any] | None = field(default=None, repr=False)
    files: Mapping[str, Sequence[FileToSend]] | None = field(default=None, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """The same as JSON data."""
        from dataclasses import asdict

        return asdict(self)


class Unsent:
    """What methods return in a dry run instead of an answer; `would_send` is the request.

    >>> sent = anam.with_options(dry_run=True).personas.create(name="Cara")  # doctest: +SKIP
    >>> if isinstance(sent, Unsent):  # doctest: +SKIP
    ...     print(sent.would_send.body)
    """

    __slots__ = ("would_send",)

    def __init__(self, would_send: WouldSend) -> None:
        self.would_send = would_send

    def __repr__(self) -> str:
        return f"<Unsent {self.would_send.vendor} {self.would_send.operation}>"

    def _refuse(self, what: str) -> NoReturn:
        raise DryRunError(
            f"{self.would_send.vendor} {self.would_send.operation} was not sent, because this is a dry run: "
            f"there is no answer {what}; `would_send` has the request"
        )

    def __getattr__(self, name: str) -> NoReturn:
        if name.startswith("__") or name == "would_send":  # Python asks for these when it copies and pickles
            raise AttributeError(name)
        self._refuse(f"that has {name!r}")

    def __bool__(self) -> NoReturn:
        self._refuse("that is true or false")

    def __iter__(self) -> NoReturn:
        self._refuse("with items")

    __aiter__ = __iter__

    def __len__(self) -> NoReturn:
        self._refuse("with a length")

    def __getitem__(self, key: object) -> NoReturn:
        self._refuse(f"that has {key!r}" if isinstance(key, str | int) else "with items")

    def __contains__(self, _: object) -> NoReturn:
        self._refuse("with items")

    def __enter__(self) -> NoReturn:
        self._refuse("to open")

    __aenter__ = __enter__

    def __exit__(self, *_: object) -> None:
        """Python looks for it before it opens anything."""

    __aexit__ = __exit__


def would_send(
    operation: Operation,
    url: str,
    headers: Mapping[str, str],
    body: Any,
    form: Form | None,
    masking: Masking,
) -> WouldSend:
    """A request without its secrets."""
    safe = _Safe(masking)
    inputs = operation.inputs
    return WouldSend(
        vendor=operation.vendor,
        operation=operation.id,
        effect=operation.effect,
        method=operation.method,
        url=safe.text(url),
        headers={name: MASK if _SECRET_HEADER.search(name) else safe.text(text) for name, text in headers.items()},
        body=safe.known(inputs.body, body) if inputs.whole is None else safe.value(inputs.whole.shape, body),
        fields=None if form is None else safe.known(inputs.body, form.fields),
        files=None
        if form is None or form.files is None
        else {name: [_described(file) for file in files_in(files)] for name, files in form.files.items()},
    )


class _Safe:
    """Takes secrets out of values: those that the specification, or a name, calls so, and the client's key."""

    def __init__(self, masking: Masking) -> None:
        self._masking = masking

    def text(self, text: str) -> str:
        """A text without the key, without credentials, and without the secrets of a URL in it."""
        return str(scalar(self._masking.text(text)))

    def value(self, shape: Shape | None, value: Any, levels: int = MOST_LEVELS) -> Any:
        """A value of a body; what is nested so deeply that nobody reads it is a mask."""
        if isinstance(value, str):
            return self.text(value)
        if not isinstance(value, list | Mapping):
            return value
        if levels == 0:
            return MASK
        option = shape.choose(value) if isinstance(shape, OneOf) else shape
        if isinstance(value, list):
            items = option.items if isinstance(option, Array) else None
            return [self.value(items, item, levels - 1) for item in value]
        further = option.values if isinstance(option, Map) else None
        return self.known(option.load().FIELDS if isinstance(option, Reference) else {}, value, further, levels)

    def known(
        self, fields: Mapping[str, Field], given: Any, further: Shape | None = None, levels: int = MOST_LEVELS
    ) -> Any:
        """An object whose fields are known; anything else as it is."""
        if not isinstance(given, Mapping):
            return self.value(None, given, levels)
        hidden = secret_names(given) | {name for name, field in fields.items() if field.secret}
        result = {}
        for name, value in given.items():
            shape = fields[name].shape if name in fields else further
            is_hidden = name in hidden and value is not None
            result[self._masking.text(name)] = MASK if is_hidden else self.value(shape, value, levels - 1)
        return result


def _described(file: File) -> FileToSend:
    content = file[1] if isinstance(file, tuple) else file
    size: int | None = None
    if isinstance(content, bytes):
        size = len(content)
    elif isinstance(content, PathLike) and os.path.isfile(content):
        size = os.path.getsize(content)
    return FileToSend(name_of(file), media_type_of(file), size)
