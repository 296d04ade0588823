"""Values that a schema allows: from its examples, or from nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import chain, count, islice
from math import ceil, floor
from typing import Any

from .equality import is_in
from .schema import MISSING, Node
from .validation import problem

MAX_DEPTH = 4
"""How deep a value without an example goes in fields that may be left out."""
_DEEPEST = 24
"""How deep it goes at all; what needs more has no end."""
_MOST = 1_000
"""How many items or fields are made, whatever a schema asks for."""

_TRIES = 8
"""How many values of each variant are tried."""

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
    "#aabbcc",
    "Sample1234",
    "Sample-1234",
)
"""Texts that many expressions match, and that tell more than the shortest one."""


def sample(node: Node) -> Any:
    """A valid value, always the same one; not to be changed."""
    return _sample(node, 0)


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
    if depth > _DEEPEST:
        return None
    if depth not in node.samples:
        node.samples[depth] = next(_valid(node, depth), None)
    return node.samples[depth]


def _valid(node: Node, depth: int) -> Iterator[Any]:
    """The valid ones of the values that are made; if there are none, the first of the others."""
    fallback = MISSING
    for value in chain(node.examples, [node.default], node.enum or (), _made(node, depth), _NEUTRAL):
        if value is MISSING:
            continue
        if problem(node, value) is None:
            fallback = None
            yield value
        elif fallback is MISSING:
            fallback = value
    if fallback is not None and fallback is not MISSING:
        yield fallback


def _several(node: Node, depth: int, number: int) -> list[Any]:
    """So many different values, or fewer if there are no more."""
    found: list[Any] = []
    for value in islice(chain(_valid(node, depth), _counted(node)), 2 * number + 20):
        if not is_in(value, found) and problem(node, value) is None:
            found.append(value)
            if len(found) == number:
                break
    return found


def _counted(node: Node) -> Iterator[Any]:
    """Values without an end, each another one."""
    made = _sample(node, _DEEPEST)
    lowest = node.limits.get("minimum", node.limits.get("exclusiveMinimum", 0))
    step = node.limits.get("multipleOf", 1)
    for place in count(1):
        if isinstance(made, str):
            number = str(place)
            yield f"{made}{number}" if not node.limits.get("maxLength") else made[: -len(number)] + number
        elif isinstance(made, dict):
            yield {**made, next(iter(made), "sample"): place}
        elif isinstance(made, list):
            yield [*made, place]
        else:
            yield lowest + place * step


def _made(node: Node, depth: int) -> Iterator[Any]:
    """Values to try, the fullest first."""
    if node.variants or node.conditions:
        alternatives = list(node.alternatives())
        yield from (_sample(alternative, depth + 1) for alternative in alternatives)
        for alternative in alternatives:  # one that is less full may not be of another variant too
            yield from islice(_valid(alternative, depth + 1), 1, _TRIES)
    kinds = node.types or (_guessed(node),)
    for kind in ("object", "array", "string", "integer", "number", "boolean", "null"):
        if kind in kinds:
            yield from _MAKERS[kind](node, depth)


def _guessed(node: Node) -> str:
    """The type that is meant where a schema does not say it."""
    limits = node.limits
    if node.properties or node.required or node.patterns or node.names or limits.keys() & {"minProperties"}:
        return "object"
    if node.items or node.prefix or node.contains or node.unique or limits.keys() & {"minItems"}:
        return "array"
    return "number" if limits.keys() & {"minimum", "maximum", "multipleOf", "exclusiveMinimum"} else "string"


def _object(node: Node, depth: int) -> Iterator[dict[str, Any]]:
    optional = [name for name in node.properties if depth < MAX_DEPTH]
    for names in ([*optional, *node.required], [*node.required]):
        every = dict.fromkeys(names)
        for name in names:
            every |= dict.fromkeys(node.needed.get(name, ()))
        value = {name: _field(node, name, depth) for name in [*node.properties, *every] if name in every}
        yield {**value, **_invented(node, value, depth)}
        yield {name: item for name, item in value.items() if item is not None or name in node.required}


def _field(node: Node, name: str, depth: int) -> Any:
    inner = node.field(name)
    return "sample" if inner is None else _sample(inner, depth + 1)


def _invented(node: Node, value: Mapping[str, Any], depth: int) -> dict[str, Any]:
    """Fields that have no names in the schema, as many as it asks for."""
    missing = min(int(node.limits.get("minProperties", 0)), _MOST) - len(value)
    if missing <= 0:
        return {}
    alike = (found for pattern, _ in node.patterns if (found := pattern.sample(0)))
    numbered = (f"sample{place}" for place in range(1, missing + 1))
    named = () if node.names is None else _several(node.names, depth + 1, missing + len(value))
    names = [name for name in (*alike, *named, *numbered) if isinstance(name, str) and name not in value]
    return {name: _field(node, name, depth) for name in names[:missing]}


def _array(node: Node, depth: int) -> Iterator[Any]:
    least = min(int(node.limits.get("minItems", 0)), _MOST)
    first = [_sample(one, depth + 1) for one in node.prefix]
    held: list[Any] = []
    if node.contains is not None:
        kind, number = node.contains
        held = _several(kind, depth + 1, min(number, _MOST)) if node.unique else [_sample(kind, depth + 1)] * number
    for wanted in (max(least, 1 if depth < MAX_DEPTH else 0), least):
        missing = max(wanted - len(first) - len(held), 0)
        yield [*first, *held, *_others(node, missing, depth)]
        yield [*held, *_others(node, max(wanted - len(held), 0), depth)]
    yield first[:least]
    yield []


def _others(node: Node, number: int, depth: int) -> list[Any]:
    if node.items is None:
        return list(range(number)) if node.unique else [None] * number
    if number == 0:
        return []
    return _several(node.items, depth + 1, number) if node.unique else [_sample(node.items, depth + 1)] * number


def _string(node: Node, depth: int) -> Iterator[str]:
    del depth
    text = _TEXTS.get(node.format or "", "sample")
    least = min(int(node.limits.get("minLength", 0)), 100_000)
    most = node.limits.get("maxLength", len(text) + least)
    if node.texts:
        yield from _PATTERN_TEXTS
    for search in node.texts:
        for length in (0, least):
            made = search.sample(length)
            if made is not None:
                yield from (made, made + "x" * (least - len(made)))
    yield (text + "x" * (least - len(text)))[: max(int(most), least)]


def _number(node: Node, depth: int) -> Iterator[Any]:
    del depth
    limits = node.limits
    step = limits.get("multipleOf", 1)
    lowest = limits.get("minimum", limits.get("exclusiveMinimum"))
    highest = limits.get("maximum", limits.get("exclusiveMaximum"))
    for start in (1, lowest, highest, 0):
        if start is not None:
            yield from (start, start + step, start - step)
    yield step
    if lowest is not None:
        yield from (ceil(lowest / step) * step, (floor(lowest / step) + 1) * step)
    if lowest is not None and highest is not None:
        yield (lowest + highest) / 2


def _boolean(node: Node, depth: int) -> Iterator[bool]:
    del node, depth
    yield from (True, False)


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
