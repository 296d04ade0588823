"""A document as it is meant: what is unusual in it, but clear, becomes standard OpenAPI before it is judged.

OpenAPI 3.0 with keywords of 3.1 and the other way round, keywords in a wrong place, unknown keywords. What is
rewritten stays in its place as far as it can, so that the overlay actions in messages fit the document of the vendor.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..documents import standard
from ..documents.structure import nodes
from ..errors import printable
from .objects import RULES as OBJECTS
from .schemas import RULES as SCHEMAS
from .schemas import Place

_MOST_PLACES = 3
_LONGEST = 200


def as_meant(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of the document in the words of the standard."""
    result: dict[str, Any] = _copied(document)
    for _ in _read(result):
        pass
    return result


def notes(document: dict[str, Any]) -> list[str]:
    """What is not standard in the document, one line for each kind, with the first of its places."""
    found: dict[str, list[str]] = {}
    for said, pointer in _read(_copied(document)):
        kind, _, detail = said.partition(": ")
        place = pointer[:_LONGEST] or "/"
        found.setdefault(kind, []).append(f"{place} ({detail[:_LONGEST]})" if detail else place)
    return [printable(f"{said}: {_places(pointers)}") for said, pointers in found.items()]


def _copied(value: Any) -> Any:
    """A copy in which no two places share an object, so that each can be rewritten by itself."""
    if isinstance(value, dict):
        return {key: _copied(inner) for key, inner in value.items()}
    return [*map(_copied, value)] if isinstance(value, list) else value


def _places(pointers: list[str]) -> str:
    more = len(pointers) - _MOST_PLACES
    shown = ", ".join(pointers[:_MOST_PLACES])
    return f"{shown} and {more} more" if more > 0 else shown


def _read(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Rewrite a document, and say what of it was odd and where."""
    version = str(document.get("openapi", ""))[:3]
    if version not in standard.VERSIONS:
        return
    for node in nodes(document):  # outer ones first, so that what moves inward is met there
        at = Place(version, document, node.pointer)
        if node.kind == "schema":
            rules = SCHEMAS
        elif isinstance(node.value.get("$ref"), str) and node.kind != "path":
            continue
        else:
            rules = OBJECTS.get(node.kind, ())
        for rule in rules:
            for said in rule(node.value, at):
                yield said, node.pointer
