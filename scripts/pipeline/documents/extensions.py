"""Who may say `x-personae-*`: our files, and never a document that a vendor has published.

An extension decides what is sent again after a failure and what is read of an answer. A vendor's document could make a
call be placed twice by one.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import chain
from typing import Any

from ..errors import PipelineError
from .pointer import join, resolve
from .structure import Node, nodes

PREFIX = "x-personae-"

ANY_VARIANT = "x-personae-any-variant"
"""Says `true` of a `oneOf` that several of its variants may fit: it is an `anyOf`."""

_MOST_TOLD = 20


def ours(value: dict[str, Any]) -> Iterator[str]:
    """The extensions of an object."""
    return (key for key in value if key.startswith(PREFIX))


def foreign(document: dict[str, Any]) -> list[str]:
    """Where a vendor's document has an extension of ours, as pointers."""
    found = (node.pointer + join(key) for node in _nodes(document) for key in ours(node.value))
    return list(dict.fromkeys(found))


def without_foreign(document: dict[str, Any]) -> dict[str, Any]:
    """A vendor's document as it counts: a copy without extensions of ours, or itself if it has none."""
    if not foreign(document):
        return document
    result = copy.deepcopy(document)
    for node in list(_nodes(result)):
        for key in list(ours(node.value)):
            del node.value[key]
    return result


def with_meanings(document: dict[str, Any]) -> dict[str, Any]:
    """The document, changed, with what our extensions of schemas say put in the standard's own words."""
    for node in list(nodes(document)):
        if node.kind == "schema" and node.value.pop(ANY_VARIANT, None) and "anyOf" not in node.value:
            content = {"anyOf" if key == "oneOf" else key: value for key, value in node.value.items()}
            node.value.clear()
            node.value.update(content)
    return document


def told(vendor: str, pointers: list[str]) -> Iterator[str]:
    """What to say of extensions that were found."""
    if pointers:
        yield f"{vendor}: these of the vendor's own are ignored, as only our files may say them:"
        yield from (f"  {pointer}" for pointer in pointers[:_MOST_TOLD])
        if len(pointers) > _MOST_TOLD:
            yield f"  {len(pointers) - _MOST_TOLD} more"


def _nodes(document: dict[str, Any]) -> Iterator[Node]:
    """All objects, with those of paths that a reference brings in from where no path is looked for."""
    paths = document.get("paths")
    items = paths.values() if isinstance(paths, dict) else ()
    references = (item["$ref"] for item in items if isinstance(item, dict) and isinstance(item.get("$ref"), str))
    elsewhere = (
        nodes(item, "path", reference.removeprefix("#"))
        for reference in dict.fromkeys(references)
        if isinstance(item := _target(document, reference), dict)
    )
    return chain(nodes(document), *elsewhere)


def _target(document: dict[str, Any], reference: str) -> Any:
    try:
        return resolve(document, reference)
    except PipelineError:  # which validation tells of
        return None
