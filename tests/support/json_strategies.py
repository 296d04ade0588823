"""JSON for models: arbitrary, as the specification says, and mutated away from it."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from personae_api.shapes import Array, Date, DateTime, Enumeration, Map, OneOf, Reference, Shape

DATES = [
    "2026-04-20T10:00:00.000Z",
    "2026-04-20T10:00:00Z",
    "2026-04-20T10:00:00.123456+02:00",
    "2026-04-20T10:00:00.123456789Z",
    "2026-04-20 10:00:00",
    "2026-04-20",
    "20260420T100000Z",
    "Mon, 20 Apr 2026 10:00:00 GMT",
    "April 20, 2026 10:00 AM",
    "20 Apr 2026 10:00:00.5 EST",
    "04/05/2026 10:00",
    "25/12/2026 10:00",
    "2026-04-20T24:00:00Z",
    "2026-04-20T23:59:60Z",
    "0000-00-00T00:00:00Z",
    "yesterday",
    "10",
    "",
]

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=12)
    | st.sampled_from(DATES)
    | st.datetimes().map(str)
)


@cache
def json_values(names: tuple[str, ...]) -> st.SearchStrategy[Any]:
    """Any JSON value whose objects like to use the given names."""
    keys = st.sampled_from(names) | st.text(max_size=8)
    values: st.SearchStrategy[Any] = scalars
    for _ in range(3):  # st.recursive takes twice as long
        values = scalars | st.lists(values, max_size=3) | st.dictionaries(keys, values, max_size=4)
    return values


def fitting(shape: Shape, depth: int = 3) -> st.SearchStrategy[Any]:
    """Values of a shape. Nothing is made that lies deeper, as a shape may hold itself."""
    if isinstance(shape, Array | Map) and depth <= 0:
        return st.builds(list if isinstance(shape, Array) else dict)
    if isinstance(shape, OneOf):
        return st.one_of([fitting(option, depth) for option in shape.options])
    if isinstance(shape, Array):
        return st.lists(fitting(shape.items, depth - 1), max_size=2)
    if isinstance(shape, Map):
        return st.dictionaries(st.text(max_size=5), fitting(shape.values, depth - 1), max_size=2)
    if isinstance(shape, Enumeration):
        return st.sampled_from(sorted(shape.values, key=str))
    if isinstance(shape, DateTime | Date):
        return st.sampled_from(DATES)
    if isinstance(shape, Reference):
        return objects(shape, depth - 1)
    by_type = {
        str: st.text(max_size=10),
        int: st.integers(),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
        type(None): st.none(),
        dict: st.dictionaries(st.text(max_size=5), scalars, max_size=2),
        list: st.lists(scalars, max_size=2),
    }
    return st.one_of([by_type[kind] for kind in shape.types])


def objects(shape: Reference, depth: int = 3) -> st.SearchStrategy[dict[str, Any]]:
    """Objects of a model: all required fields, any of the others."""
    return _objects(shape.module, shape.name, depth)


@cache
def _objects(module: str, name: str, depth: int) -> st.SearchStrategy[dict[str, Any]]:
    fields = Reference(module, name).load().FIELDS
    required = {name: fitting(field.shape, depth) for name, field in fields.items() if field.required}
    others = {name: field for name, field in fields.items() if not field.required and depth > 0}
    optional = {name: fitting(field.shape, depth) for name, field in others.items()}
    return st.fixed_dictionaries(required, optional=optional)


@st.composite
def mutated(draw: st.DrawFn, shape: Reference) -> dict[str, Any]:
    """Objects of a model with fields missing, added, or of another type."""
    value = draw(objects(shape))
    names = tuple(shape.load().FIELDS)
    for _ in range(draw(st.integers(1, 3))):
        name = draw(st.sampled_from(names) | st.text(max_size=6))
        if draw(st.booleans()):
            value.pop(name, None)
        else:
            value[name] = draw(json_values(names))
    return value
