"""A vendor's document in words of its own: the same structure, with the prose, or without, that documents have."""

from __future__ import annotations

import copy
from typing import Any

from scripts.pipeline.documents.structure import Node, nodes

_EACH = 3
"""Of how many things one has no description, no full stop, or no example."""


def in_other_words(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of the document with each text replaced, a third of them gone, and extensions that mean nothing to us."""
    result = copy.deepcopy(document)
    result["tags"] = [{"name": tag["name"]} for tag in result.get("tags", [])]
    for number, node in enumerate(list(nodes(result))):
        _reworded(node, number)
    return result


def _reworded(node: Node, number: int) -> None:
    value = node.value
    if "description" in value:
        value["description"] = f"The vendor's own words, no. {number}" + "." * (number % _EACH > 0)
        if number % _EACH == 0 and node.kind in ("schema", "parameter"):
            del value["description"]
    if node.kind == "operation":
        value["summary"] = f"Does what it does, no. {number}."
        value["x-mint"] = {"href": f"/page/{number}"}
    if node.kind == "media" and number % _EACH == 0:
        value.pop("example", None)
        value.pop("examples", None)
