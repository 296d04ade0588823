"""What a vendor's document leaves unsaid: counted, since it is the vendor's, and judged by no test."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from ..pipeline.documents.structure import Node, nodes


def unsaid(document: dict[str, Any]) -> Iterator[str]:
    """How many operations, parameters, fields and components have no description, and what has no example."""
    counts: Counter[str] = Counter()
    lacking: Counter[str] = Counter()
    for node in nodes(document):
        if "$ref" in node.value or node.pointer.startswith("/webhooks/"):
            continue
        for what, is_said in _judged(node):
            counts[what] += 1
            lacking[what] += not is_said
    found = [f"{lacking[what]:,} of {counts[what]:,} {what}" for what in counts if lacking[what]]
    if found:
        yield f"  left unsaid: {', '.join(found)}"


def _judged(node: Node) -> Iterator[tuple[str, bool]]:
    is_described = bool(node.value.get("description"))
    above, _, last = node.pointer.rpartition("/")
    if node.kind in ("operation", "parameter"):
        yield f"descriptions of {node.kind}s", is_described
    elif node.kind == "schema" and above.endswith("/properties"):
        yield "descriptions of fields", is_described
    elif node.kind == "schema" and above == "/components/schemas":
        yield "descriptions of components", is_described
    elif node.kind == "media" and last.startswith("application~1json") and "schema" in node.value:
        yield "examples", bool({"example", "examples"} & node.value.keys())
