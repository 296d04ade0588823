"""JSON Pointer (RFC 6901), the way to a place in a document."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from ..errors import PipelineError

_MOST_REFERENCES = 100


def parts(pointer: str) -> tuple[str, ...]:
    """The unescaped keys of a pointer."""
    if not pointer:
        return ()
    if not pointer.startswith("/"):
        raise PipelineError(f"{pointer!r} is not a JSON Pointer: it must be empty or start with '/' (RFC 6901)")
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer[1:].split("/"))


def join(*keys: object) -> str:
    """The pointer of these keys."""
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)


def reference_to(*keys: object) -> str:
    """The `$ref` to the place of these keys, which `target` reads: a URI, in which a percent sign is an escape."""
    return "#" + join(*keys).replace("%", "%25")


def walk(document: dict[str, Any], pointer: str) -> tuple[str | int, ...]:
    """The keys that lead to a place of a document; of lists, numbers."""
    value: Any = document
    keys: list[str | int] = []
    for part in parts(pointer):
        keys.append(int(part) if isinstance(value, list) else part)
        value = value[keys[-1]]
    return tuple(keys)


def target(reference: str) -> tuple[str, ...]:
    """The keys that lead to the target of a `$ref`; PipelineError if it is in another document."""
    if not reference.startswith("#"):
        raise PipelineError(
            f"$ref {reference!r} leaves the document: only references that start with '#/' are read, copy the part in"
        )
    return parts(unquote(reference[1:]))


def look(document: dict[str, Any], reference: str) -> Any:
    """The value that a `$ref` points to, which may be a reference too."""
    value: Any = document
    for part in target(reference):
        try:
            value = value[int(part)] if isinstance(value, list) else value[part]
        except (KeyError, IndexError, ValueError, TypeError):
            raise PipelineError(
                f"$ref {reference!r} points to nothing: correct the reference or add its target"
            ) from None
    return value


def resolve(document: dict[str, Any], reference: str) -> Any:
    """The value at the end of a chain of references."""
    return look(document, end(document, reference))


def end(document: dict[str, Any], reference: str) -> str:
    """The last of a chain of references, which leads to the value itself."""
    seen: set[str] = set()
    while True:
        if reference in seen:
            raise PipelineError(f"$ref {reference!r} leads back to itself: correct one of the references")
        if len(seen) == _MOST_REFERENCES:
            raise PipelineError(f"$ref {reference!r} stands behind {len(seen)} other references: shorten the chain")
        seen.add(reference)
        value = look(document, reference)
        if not (isinstance(value, dict) and set(value) == {"$ref"} and isinstance(value["$ref"], str)):
            return reference
        reference = value["$ref"]
