# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What all models share: which fields an object has, the way back to JSON, and what others make of a model."""

from __future__ import annotations

import copy
import datetime as dt
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, NoReturn, Self, TypeAlias

from .shapes import Field as Field
from .shapes import Shape
from .types import UNSET

_PLAIN = frozenset({str, int, float, bool, type(None)})
"""The types of values that are the same in JSON."""

NO_NAMES: frozenset[str] = frozenset()


class Model:
    """A JSON object with known fields; what it holds beyond them is in `additional_properties`.

    A field that the object does not have is None, as one that is null; `has` and `to_dict` know the difference. A value
    of another type than the specification promises is kept as it came, so that `to_dict` gives back what `from_dict`
    was given (dates are written as RFC 3339).

    Models are equal if their JSON is, and may be changed, so that they cannot be hashed: keep them by their ids, or by
    `to_json()`. A value that is assigned makes its field present; None makes it null if the field was there, and leaves
    it absent if it was not. `replace(field=None)` makes it null in either case, `replace(field=UNSET)` absent.
    """

    __slots__ = ("_absent", "_additional")

    FIELDS: ClassVar[Mapping[str, Field]] = {}
    FURTHER: ClassVar[Shape | None] = None
    """The shape of what the object holds beyond its known fields, where that is told."""
    OPEN: ClassVar[bool] = False
    """Whether the specification says that it holds more than its known fields."""
    __test__: ClassVar[bool] = False  # pytest would take a TestRun for tests, wherever one is imported
    _additional: dict[str, Any] | None
    _absent: frozenset[str]
    """The names of fields that are absent as long as they are None."""

    @property
    def additional_properties(self) -> dict[str, Any]:
        """What the object holds beyond its known fields; it may be changed."""
        if self._additional is None:  # most objects have none and need no dict
            self._additional = {}
        return self._additional

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """The model of a JSON object; never raises, whatever the object holds. TypeError for what is no object."""
        raise TypeError(f"{cls.__name__} has no fields: use one of its subclasses")

    def to_dict(self) -> dict[str, Any]:
        """The JSON object; fields that are absent are left out."""
        result = {name: encode(value) for name, value in (self._additional or {}).items()}
        absent = self._absent
        for name, field in self.FIELDS.items():  # not by `present`, as this is what takes the time of large answers
            value = getattr(self, field.attribute)
            if type(value) in _PLAIN:
                if value is not None or name not in absent:
                    result[name] = value
            elif value is not UNSET:
                result[name] = encode(value)
        return result

    def to_json(self) -> str:
        """The JSON object as text; TypeError if it holds what JSON has not."""
        from .json_text import written  # which few need

        text, fault = written(self)
        if fault is not None:
            raise TypeError(f"{type(self).__name__} cannot be written as JSON: {fault}")  # where no value is at hand
        return text

    def has(self, field: str) -> bool:
        """Whether the object has a field, by the name of its attribute; one that is null is there."""
        name = _names(type(self)).get(field)
        if name is None:
            _refuse(self, "has", field)
        return not is_absent(self, name, getattr(self, field))

    def replace(self, **changes: Any) -> Self:
        """A copy with other values: None is null, and `UNSET` leaves a field out; what is not changed is shared."""
        names = _names(type(self))
        unknown = next((field for field in changes if field not in names and field != "additional_properties"), None)
        if unknown is not None:
            changes.clear()  # or a monitor that looks at the variables of a refusal would see their values
            _refuse(self, "replace", unknown)
        new = copy.copy(self)
        new._additional = changes.pop("additional_properties", self._additional and dict(self._additional))
        absent = set(self._absent)
        for field, value in changes.items():
            (absent.add if value is UNSET else absent.discard)(names[field])
            setattr(new, field, None if value is UNSET else value)
        new._absent = _kept(frozenset(absent))
        return new

    __replace__ = replace

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return list(present(self)) == list(present(other)) and (self._additional or {}) == (other._additional or {})

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        from .showing import short  # which a service may never need

        return short(self)

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        from .showing import shown

        yield from shown(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        from .showing import print_pretty

        print_pretty(self, printer, cycle)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_schema import core_schema  # pydantic asks, so it is there

        return core_schema(cls, handler)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        from .pydantic_schema import json_schema

        return json_schema(cls, schema, handler)


def no_object(model: type[Model], source: object) -> str | None:
    """What is wrong with what a model should be made of, None if it is an object; it shows no value."""
    if isinstance(source, Mapping):
        return None
    came = "None" if source is None else type(source).__name__
    ways = (way for kinds, way in _WAYS if isinstance(source, kinds))
    return f"{model.__name__}.from_dict() takes a JSON object, as a mapping, not {came}: {next(ways)}"


_WAYS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (type(None), "there is nothing to make a model of"),
    ((str, bytes, bytearray, memoryview), "json.loads() makes one of its text"),
    ((list, tuple, set, frozenset), "make a model of each item"),
    (Model, "it is a model already, to_dict() gives its object"),
    (object, "give a dict with the names that the vendor uses"),
)


def is_absent(model: Model, name: str, value: Any) -> bool:
    """Whether a field with this value is not there."""
    return (value is None and name in model._absent) or value is UNSET


def present(model: Model) -> Iterator[tuple[str, Field, Any]]:
    """The fields that an object has, each with its name and its value."""
    for name, field in model.FIELDS.items():
        value = getattr(model, field.attribute)
        if not is_absent(model, name, value):
            yield name, field, value


def fill(model: Model, given: Mapping[str, Any]) -> None:
    """Give a new model its values: a field that is not given is absent, one that is given as None is null."""
    absent = set()
    for name, field in model.FIELDS.items():
        value = given[field.attribute]
        if value is UNSET or (value is None and name in given["_absent"]):
            absent.add(name)
            value = None
        setattr(model, field.attribute, value)
    model._additional = given["additional_properties"]
    model._absent = _kept(frozenset(absent))


Seen: TypeAlias = dict[tuple[str, ...], tuple[frozenset[str], tuple[str, ...]]]
"""By the names that an object has: the known names that it lacks, and those that it has beyond them."""


def see(source: Iterable[str], known: frozenset[str], seen: Seen) -> tuple[frozenset[str], tuple[str, ...]]:
    """The known names that an object lacks, and those beyond; kept in `seen`, as most objects have the same names."""
    names = tuple(source)
    found = _kept(known.difference(names)), tuple(name for name in names if name not in known)
    if len(seen) < _MOST_SEEN:
        seen[names] = found
    return found


_KEPT: dict[frozenset[str], frozenset[str]] = {}
"""Sets of names that models share, as there are few: those of an endpoint lack the same fields."""

_MOST_SEEN = 64
_MOST_KEPT = 4096


def _kept(names: frozenset[str]) -> frozenset[str]:
    return _KEPT.setdefault(names, names) if len(_KEPT) < _MOST_KEPT else _KEPT.get(names, names)


def _names(model: type[Model]) -> dict[str, str]:
    """The names of a model's fields by their attributes."""
    return {field.attribute: name for name, field in model.FIELDS.items()}


def _refuse(model: Model, method: str, field: object) -> NoReturn:
    from difflib import get_close_matches

    attributes = _names(type(model))
    same = [field_.attribute for name, field_ in model.FIELDS.items() if name == field]
    near = same or get_close_matches(str(field), attributes, n=1)
    hint = f": did you mean {near[0]!r}?" if near else _listed(attributes)
    raise TypeError(f"{type(model).__name__}.{method}() knows no field {field!r}{hint}")


def _listed(attributes: Iterable[str]) -> str:
    names = ", ".join(attributes)
    return f": it has {names}" if names else ", it has none of its own"


def encode(value: Any) -> Any:
    """The JSON value of a model, a date, or a collection of these; anything else as it is."""
    try:
        return _encode(value)
    except RecursionError:
        return _encode_deep(value)


def _encode(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {key: _encode(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_encode(item) for item in value]
    if isinstance(value, dt.datetime):
        return _rfc3339(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if is_uuid(value):
        return str(value)
    return value


def _encode_deep(value: Any) -> Any:
    """The same without recursion, as an answer may be nested more deeply than functions can call each other."""
    result = [value]
    around: dict[int, Any] = {}  # the values that the next one is in
    left: list[tuple[Any, Any]] = [(result, 0)]
    while left:
        holder, place = left.pop()
        if holder is None:
            del around[place]
            continue
        item = holder[place]
        if not isinstance(item, Mapping | list | tuple):
            holder[place] = _encode(item)
            continue
        if id(item) in around:
            raise RecursionError("a value has itself in it")
        around[id(item)] = item
        inner: Any = dict(item) if isinstance(item, Mapping) else list(item)
        holder[place] = inner
        left.append((None, id(item)))
        left += [(inner, key) for key in (inner if isinstance(inner, dict) else range(len(inner)))]
    return result[0]


def is_uuid(value: object) -> bool:
    """Whether a value is a UUID; their module takes a while to load, and who has one has loaded it."""
    module = sys.modules.get("uuid")
    return module is not None and isinstance(value, module.UUID)


def _rfc3339(value: dt.datetime) -> str:
    text = value.isoformat(timespec="microseconds" if value.microsecond % 1000 else "milliseconds")
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text
