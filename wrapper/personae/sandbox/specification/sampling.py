"""Values that a schema allows: from its examples, or from nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import Any

from .schema import MISSING, Node
from .validation import problem

MAX_DEPTH = 4
"""How deep a value without an example goes in fields that may be left out."""

_NEUTRAL: tuple[Any, ...] = (None, "", 0, False, [], {})
_TEXTS: Mapping[str, str] = {
    "date-time": "2026-01-15T10:30:00.000Z",
    "date": "2026-01-15",
    "uuid": "4b7f2c86-0d1e-4a53-9c68-e25f17a3b940",
    "uri": "https://example.com/sample",
    "url": "https://example.com/sample",
    "email": "someone@example.com",
}
_PATTERN_TEXTS = (
    "sample",
    "Sample",
    "+12025550123",
    "12025550123",
    "2026-01-15",
    "10:30",
    "a1b2c3",
    "1",
    "en",
    "#aabbcc",
)


def sample(node: Node) -> Any:
    """A valid value, always the same one; not to be changed."""
    if node.sampled is MISSING:
        node.sampled = _sample(node, 0)
    return node.sampled


def blank(node: Node) -> Any:
    """What a field is that nobody has set: null, empty, zero, or else a sample."""
    if node.default is not MISSING and problem(node, node.default) is None:
        return node.default
    value: Any
    for value in _NEUTRAL:
        if problem(node, value) is None:
            return value
    return _required_only(node) if node.concrete().properties else sample(node)


def _required_only(node: Node) -> Any:
    concrete = node.concrete()
    value = {name: blank(concrete.properties[name]) for name in concrete.required if name in concrete.properties}
    return value if problem(node, value) is None else sample(node)


def _sample(node: Node, depth: int) -> Any:
    fallback: Any = None
    for value in chain(node.examples, [node.default], node.enum or (), _made(node, depth)):
        if value is MISSING:
            continue
        if problem(node, value) is None:
            return value
        fallback = value
    return fallback


def _made(node: Node, depth: int) -> Iterator[Any]:
    """Values to try, the fullest first."""
    for _, nodes in node.variants:
        for variant in sorted(nodes, key=lambda variant: variant.types == {"null"}):
            made = _sample(variant, depth + 1)
            if not isinstance(made, dict):
                yield made
                continue
            asked = [name for name in made if name in node.properties and name not in variant.properties]
            made = {**made, **{name: _sample(node.properties[name], depth + 1) for name in asked}}
            yield from ({**own, **made} for own in (_object(node, depth) if node.properties else [{}]))
    kinds = node.types or {"object" if node.properties or node.required else "string"}
    for kind in ("object", "array", "string", "integer", "number", "boolean", "null"):
        if kind in kinds:
            yield from _MAKERS[kind](node, depth)


def _object(node: Node, depth: int) -> Iterator[dict[str, Any]]:
    every = depth < MAX_DEPTH
    names = [name for name in node.properties if every or name in node.required]
    value = {name: _sample(node.properties[name], depth + 1) for name in names}
    for name in node.required:
        value.setdefault(name, _sample(node.additional, depth + 1) if isinstance(node.additional, Node) else "sample")
    yield value
    yield {name: value[name] for name in node.required}


def _array(node: Node, depth: int) -> Iterator[Any]:
    least = dict(node.limits).get("minItems", 0)
    count = max(least, 1 if depth < MAX_DEPTH else 0)
    if node.items is not None:
        yield [_sample(node.items, depth + 1)] * count
        options = node.items.enum or ()
        yield list(options[:least])
    yield []


def _string(node: Node, depth: int) -> Iterator[str]:
    del depth
    limits = dict(node.limits)
    text = _TEXTS.get(node.format or "", "sample")
    least, most = limits.get("minLength", 0), limits.get("maxLength", len(text) + limits.get("minLength", 0))
    if "pattern" in limits:
        yield from (text for text in _PATTERN_TEXTS if re.search(limits["pattern"], text))
    yield (text + "x" * (least - len(text)))[: max(most, least)]


def _number(node: Node, depth: int) -> Iterator[Any]:
    del depth
    limits = dict(node.limits)
    step = limits.get("multipleOf", 1)
    lowest = limits.get("minimum", limits.get("exclusiveMinimum"))
    highest = limits.get("maximum", limits.get("exclusiveMaximum"))
    for start in (1, lowest, highest, 0):
        if start is not None:
            yield from (start, start + step, start - step)
    if lowest is not None and highest is not None:
        yield (lowest + highest) / 2


def _boolean(node: Node, depth: int) -> Iterator[bool]:
    del node, depth
    yield True


def _null(node: Node, depth: int) -> Iterator[None]:
    del node, depth
    yield None


_MAKERS: Mapping[str, Callable[[Node, int], Iterator[Any]]] = {
    "object": _object,
    "array": _array,
    "string": _string,
    "integer": _number,
    "number": _number,
    "boolean": _boolean,
    "null": _null,
}
