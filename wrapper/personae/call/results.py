"""Which part of an answer is the value that a caller wants: where the specification says, or where it is instead.

An error would say of a call that was placed that it failed, so another shape is no error: it is read as what it is. An
envelope where a bare value was promised, a bare value where an envelope was, one thing where a list was and a list of
one where a thing was; what none of this explains is given as it came.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from personae_api.shapes import Array, OneOf, Reference, Shape

Pointer = tuple[str | int, ...]

MISSING: Any = object()


class Result(NamedTuple):
    """The value; whether it was where it should be, and whether it is one of the shape or just what came."""

    value: Any
    is_in_place: bool = True
    is_known: bool = True


def result_of(body: Any, pointer: Pointer, shape: Shape) -> Result:
    """The value in a body; if nothing there has the shape, all of the body, or null where that stands in its place."""
    value = at(body, pointer)
    if type(value) in shape.types and not _is_envelope(value, shape):
        return Result(value)
    found = _listed(body, pointer, shape) if list in shape.types else _thing(body, pointer, shape)
    if found is not MISSING:
        return Result(found, is_in_place=False)
    if type(value) in shape.types:
        return Result(value)
    return Result(None if value is None else body, is_in_place=False, is_known=False)


def _is_envelope(value: Any, shape: Shape) -> bool:
    """Whether an object has none of the fields that it should have, so that it may be around the one that has."""
    return isinstance(value, dict) and bool(value) and _is_described(shape) and not _is_like(shape, value)


def _is_described(shape: Shape) -> bool:
    if isinstance(shape, OneOf):
        return any(map(_is_described, shape.options))
    return isinstance(shape, Reference) and bool(shape.load().FIELDS)


def at(body: Any, pointer: Pointer) -> Any:
    """The value at a place, MISSING if there is none."""
    for part in pointer:
        try:
            body = body[part]
        except (KeyError, IndexError, TypeError):
            return MISSING
    return body


def _thing(body: Any, pointer: Pointer, shape: Shape) -> Any:
    """The object with most of the fields, on the way to the place or next to it; a list of one counts as its item."""
    if dict not in shape.types:
        return MISSING
    candidates = [_alone(value) for value in _around(body, pointer)]
    things = [value for value in candidates if isinstance(value, dict)]
    best = max(things, key=lambda value: likeness(shape, value), default=MISSING)
    return best if best is not MISSING and likeness(shape, best) > 0 else MISSING


def _listed(body: Any, pointer: Pointer, shape: Shape) -> Any:
    """The list whose items have most of the fields, or else a list of the one thing that the answer is."""
    items = shape.items if isinstance(shape, Array) else None
    around = list(_around(body, pointer))
    lists = [value for value in around if isinstance(value, list)]
    alone = [value for value in around if isinstance(items, Reference) and _is_item_with_lists(items, value)]
    if alone:
        return alone[:1]
    if lists:
        return max(lists, key=lambda value: _likeness_of_items(items, value))
    found = _thing(body, pointer, items) if items is not None else MISSING
    return MISSING if found is MISSING else [found]


def _is_item_with_lists(items: Reference, value: Any) -> bool:
    """Whether a value is an item that has lists of its own, which are then none of items."""
    if not isinstance(value, dict):
        return False
    own = items.load().FIELDS.keys() & value.keys()
    lists = {name for name, inner in value.items() if isinstance(inner, list)}
    return bool(lists) and lists <= own and 1 < len(own) > len(value) / 2


def _around(body: Any, pointer: Pointer) -> Iterator[Any]:
    """The values from the place outwards, and what stands directly in an envelope."""
    for end in range(len(pointer), -1, -1):
        value = at(body, pointer[:end])
        if value is not MISSING:
            yield value
            if isinstance(value, dict):
                yield from value.values()
    inner = body.get("data") if isinstance(body, dict) else None
    if isinstance(inner, dict):
        yield from (inner, *inner.values())


def _alone(value: Any) -> Any:
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def _is_like(shape: Shape, value: dict[str, Any]) -> bool:
    """Whether a value has any field of a shape."""
    if isinstance(shape, OneOf):
        return any(_is_like(option, value) for option in shape.options)
    return isinstance(shape, Reference) and not value.keys().isdisjoint(shape.load().FIELDS)


def likeness(shape: Shape, value: dict[str, Any]) -> int:
    """How many fields of a shape a value has."""
    if isinstance(shape, OneOf):
        return max((likeness(option, value) for option in shape.options), default=0)
    return len(shape.load().FIELDS.keys() & value.keys()) if isinstance(shape, Reference) else 0


def _likeness_of_items(items: Shape | None, values: list[Any]) -> int:
    if items is None or not values or not isinstance(values[0], dict):
        return 0
    return likeness(items, values[0])
