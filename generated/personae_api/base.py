# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What all models share: the way back to JSON, and a representation that is short and holds no secret."""

from __future__ import annotations

import datetime as dt
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, NamedTuple, Self

from .shapes import Shape
from .types import UNSET


class Field(NamedTuple):
    """A field of a model: the attribute that holds it, the shape of its JSON value, and whether an answer always has it."""

    attribute: str
    shape: Shape
    required: bool = False
    secret: bool = False


class Model:
    """A JSON object with known fields; what it holds beyond them is in `additional_properties`.

    A field that the object does not have is `UNSET`. A value of another type than the specification promises is kept
    as it came, so that `to_dict` gives back what `from_dict` was given (dates are written as RFC 3339).
    """

    __slots__ = ("_additional",)

    FIELDS: ClassVar[Mapping[str, Field]] = {}
    FURTHER: ClassVar[Shape | None] = None
    """The shape of what the object holds beyond its known fields, where that is told."""
    OPEN: ClassVar[bool] = False
    """Whether the specification says that it holds more than its known fields."""
    __test__: ClassVar[bool] = False  # pytest would take a TestRun for tests, wherever one is imported
    _additional: dict[str, Any] | None

    @property
    def additional_properties(self) -> dict[str, Any]:
        """What the object holds beyond its known fields; it may be changed."""
        if self._additional is None:  # most objects have none and need no dict
            self._additional = {}
        return self._additional

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """The model of a JSON object; never raises, whatever the object holds."""
        raise TypeError(f"{cls.__name__} has no fields: use one of its subclasses")

    def to_dict(self) -> dict[str, Any]:
        """The JSON object; fields that are `UNSET` are left out."""
        result = {name: encode(value) for name, value in (self._additional or {}).items()}
        for name, field in self.FIELDS.items():
            value = getattr(self, field.attribute)
            if value is not UNSET:
                result[name] = encode(value)
        return result

    def __repr__(self) -> str:
        shown = [
            (field.attribute, MASK if field.secret else value)
            for field in self.FIELDS.values()
            if (value := getattr(self, field.attribute)) is not UNSET
        ]
        shown += (self._additional or {}).items()
        return f"{type(self).__name__}({', '.join(_shorten(shown))})"


def present(model: Model) -> Iterator[tuple[str, Field, Any]]:
    """The fields that an object has, each with its name and its value."""
    for name, field in model.FIELDS.items():
        value = getattr(model, field.attribute)
        if value is not UNSET:
            yield name, field, value


def or_none(value: dict[str, Any] | None) -> dict[str, Any] | None:
    """What two objects are compared by: no dict is as good as an empty one."""
    return value or None


ABSENT: Any = UNSET
"""The default of a field that answers always have, and that nobody has to give."""

MASK = "***"
SECRET = re.compile(
    r"secret|passw|credential|authorization|(^|[_-])token$|Token$|(api|private|encrypted)[_-]?key$", re.I
)
"""Names of fields and keys whose values are not shown."""

_LONGEST_VALUE = 60
_MOST_FIELDS = 12


def _shorten(shown: list[tuple[str, Any]]) -> list[str]:
    parts = [f"{name}={show(MASK if SECRET.search(name) else value)}" for name, value in shown[:_MOST_FIELDS]]
    return parts if len(shown) <= _MOST_FIELDS else [*parts, "..."]


def show(value: Any) -> str:
    """A short representation of a value, with nested secrets masked."""
    if isinstance(value, Model):
        return f"{type(value).__name__}(...)"
    if isinstance(value, dict):
        return "{...}" if value else "{}"
    if isinstance(value, list):
        return f"[{len(value)} items]" if value else "[]"
    if value == MASK:
        return MASK
    text = repr(value)
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}..."


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
