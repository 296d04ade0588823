"""Comparing what counts for all operations that say nothing else, and what is said of whole paths."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..finding import Change, Severity, Sides, quoted, reworded
from ..schemas.meaning import resolved
from .access import compare_keys, compare_servers
from .remainder import Both, remainder

EVERYWHERE = "the whole API"
"""The place of what concerns all operations."""

_PLACE = frozenset({EVERYWHERE})


def of_the_whole(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    """The changes of what is said of the API as such."""
    documents = old, new
    yield from remainder("document", documents, documents, _PLACE)
    yield from remainder("info", documents, (old["info"], new["info"]), _PLACE)
    yield from compare_keys(documents, (old.get("security", []), new.get("security", [])), _PLACE)
    yield from compare_servers(documents, (old.get("servers"), new.get("servers")), _PLACE)
    yield from _each("tag", documents, (_tags(old), _tags(new)))
    yield from _each("security scheme", documents, (_schemes(old), _schemes(new)))
    yield from _paths(documents)
    yield from _version("is written in OpenAPI", old["openapi"], new["openapi"])
    yield from _version("is of the document's version", old["info"].get("version"), new["info"].get("version"))


def _each(kind: str, documents: Both, both: Both) -> Iterator[Change]:
    for name in sorted(both[0].keys() & both[1].keys()):
        place = f"the {kind} {quoted(name)}"
        yield from remainder(kind, documents, (both[0][name], both[1][name]), _PLACE, place)
    if kind == "tag" and both[0].keys() != both[1].keys():
        yield reworded(_PLACE, {"tags"})


def _tags(document: dict[str, Any]) -> dict[str, Any]:
    return {tag["name"]: tag for tag in document.get("tags", [])}


def _schemes(document: dict[str, Any]) -> dict[str, Any]:
    schemes = document.get("components", {}).get("securitySchemes", {})
    return {name: resolved(document, scheme) for name, scheme in schemes.items()}


def _paths(documents: Both) -> Iterator[Change]:
    old, new = (document.get("paths", {}) for document in documents)
    for path in sorted(old.keys() & new.keys()):
        if path.startswith("/"):
            both = resolved(documents[0], old[path]), resolved(documents[1], new[path])
            yield from remainder("path", documents, both, {path})
        elif old[path] != new[path]:
            yield reworded(_PLACE, {path})


def _version(text: str, was: Any, becomes: Any) -> Iterator[Change]:
    if was != becomes:
        told = f"{text} {quoted(becomes)} now, it was {quoted(was)}"
        yield Change(Severity.HARMLESS, _PLACE, told, frozenset(), sides=Sides(str(was), str(becomes)))
