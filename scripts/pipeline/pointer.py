"""JSON Pointer (RFC 6901), the way to a place in a document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .errors import PipelineError


def parts(pointer: str) -> tuple[str, ...]:
    """The unescaped keys of a pointer."""
    if not pointer:
        return ()
    if not pointer.startswith("/"):
        raise PipelineError(f"{pointer!r} is no JSON Pointer: it must be empty or start with '/' (RFC 6901)")
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer[1:].split("/"))


def join(*keys: object) -> str:
    """The pointer of these keys."""
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)


def resolve(document: dict[str, Any], reference: str) -> Any:
    """The value that a `$ref` into this document points to."""
    if not reference.startswith("#"):
        raise PipelineError(
            f"$ref {reference!r} leaves the document: only references that start with '#/' are read, copy the part in"
        )
    value: Any = document
    for part in parts(reference[1:]):
        try:
            value = value[int(part)] if isinstance(value, list) else value[part]
        except (KeyError, IndexError, ValueError, TypeError):
            raise PipelineError(
                f"$ref {reference!r} points to nothing: correct the reference or add its target"
            ) from None
    return value


def walk(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every value of a document with its pointer, outer values first."""
    yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from walk(item, path + join(key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from walk(item, path + join(index))
