# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What a JSON value should look like, and what becomes of it: decoding never raises and never loses anything.

A value that does not have the expected shape is kept as it came.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .base import Model

JSON_TYPES: Mapping[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}
"""The JSON name of each Python type that a JSON document decodes to."""


class Shape:
    """Any JSON value; the shapes below narrow it."""

    __slots__ = ()

    types: tuple[type, ...] = (dict, list, str, bool, int, float, type(None))
    has_form: bool = False
    """Whether not every text is one of its values, as not every one is a date."""

    def decode(self, value: Any) -> Any:
        """The value as Python knows it best, or as it came."""
        return value

    def fits(self, value: Any) -> bool:
        """Whether the value has the expected JSON type; nested values are not looked at."""
        return type(value) in self.types


class Scalar(Shape):
    """A value of the given JSON types that needs no conversion."""

    __slots__ = ("types",)

    def __init__(self, *types: type) -> None:
        self.types = types


class Enumeration(Shape):
    """One of the known values; a new one is no error, only less of a fit."""

    __slots__ = ("types", "values")

    def __init__(self, *values: str | int) -> None:
        self.values = frozenset(values)
        self.types = tuple({type(value) for value in values})

    def fits(self, value: Any) -> bool:
        return type(value) in self.types and value in self.values


class DateTime(Shape):
    """A point in time."""

    __slots__ = ()
    types = (str,)
    has_form = True

    def decode(self, value: Any) -> Any:
        return date_time(value)

    def fits(self, value: Any) -> bool:
        return type(value) is str and (len(value) > _LONGEST_DAY or date(value) is value)


class Date(Shape):
    """A day."""

    __slots__ = ()
    types = (str,)
    has_form = True

    def decode(self, value: Any) -> Any:
        return date(value)

    def fits(self, value: Any) -> bool:
        return type(value) is str and len(value) <= _LONGEST_DAY


class Reference(Shape):
    """An object that becomes a model; its module loads when the first one is decoded."""

    __slots__ = ("_model", "from_dict", "module", "name")
    types = (dict,)

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name
        self._model: type[Model] | None = None
        self.from_dict: Callable[[dict[str, Any]], Any] = self._load_and_decode

    def load(self) -> type[Model]:
        """The model's class."""
        if self._model is None:
            model: type[Model] = getattr(import_module(self.module), self.name)
            self.from_dict = model.from_dict
            self._model = model
        return self._model

    def _load_and_decode(self, value: dict[str, Any]) -> Any:
        return self.load().from_dict(value)

    def decode(self, value: Any) -> Any:
        return self.from_dict(value) if isinstance(value, dict) else value


class Array(Shape):
    """A list of values of one shape."""

    __slots__ = ("items",)
    types = (list,)

    def __init__(self, items: Shape) -> None:
        self.items = items

    def decode(self, value: Any) -> Any:
        if not isinstance(value, list):
            return value
        decode = self.items.decode
        return [decode(item) for item in value]


class Map(Shape):
    """An object with any keys and values of one shape."""

    __slots__ = ("values",)
    types = (dict,)

    def __init__(self, values: Shape) -> None:
        self.values = values

    def decode(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        decode = self.values.decode
        return {key: decode(item) for key, item in value.items()}


class OneOf(Shape):
    """A value of one of several shapes: the one with the fewest differences decodes it, the earlier of equals."""

    __slots__ = ("has_form", "options", "types")

    def __init__(self, *options: Shape) -> None:
        self.options = options
        self.types = tuple({kind for option in options for kind in option.types})
        self.has_form = {option.has_form for option in options if str in option.types} == {True}

    def choose(self, value: Any) -> Shape | None:
        """The option that fits best, or None if the value has the JSON type of none of them."""
        candidates = [option for option in self.options if type(value) in option.types]
        if len(candidates) > 1:
            return min(candidates, key=lambda option: differences(option, value))
        return candidates[0] if candidates else None

    def decode(self, value: Any) -> Any:
        option = self.choose(value)
        return value if option is None else option.decode(value)

    def fits(self, value: Any) -> bool:
        return any(option.fits(value) for option in self.options)


class Discriminated(OneOf):
    """A value of one of several shapes that a field of it names; one that names none is the one that fits best."""

    __slots__ = ("field", "named")

    def __init__(self, field: str, named: Mapping[str, int], *options: Shape) -> None:
        super().__init__(*options)
        self.field = field
        self.named = {name: options[place] for name, place in named.items()}

    def choose(self, value: Any) -> Shape | None:
        if isinstance(value, dict):
            name = value.get(self.field)
            option = self.named.get(name) if isinstance(name, str) else None
            option = self.named.get("") if option is None else option  # which is for all others
            if option is not None:
                return option
        return super().choose(value)


class Field(NamedTuple):
    """A field of a model: the attribute that holds it, the shape of its JSON value, and whether an answer always has it."""

    attribute: str
    shape: Shape
    required: bool = False
    secret: bool = False


ANY = Shape()
STRING = Scalar(str)
INTEGER = Scalar(int)
NUMBER = Scalar(float, int)
BOOLEAN = Scalar(bool)
NULL = Scalar(type(None))
DATE_TIME = DateTime()
DATE = Date()


def differences(shape: Shape, value: Any) -> int:
    """How far a value of the right JSON type is from a shape: unknown, missing and ill-fitting fields, not nested ones."""
    if not isinstance(shape, Reference):
        return 0 if shape.fits(value) else 1
    model = shape.load()
    fields = model.FIELDS
    further = value.keys() - fields.keys()
    unknown = len(further) if model.FURTHER is None else sum(not model.FURTHER.fits(value[name]) for name in further)
    missing = sum(1 for key, field in fields.items() if field.required and key not in value)
    unfit = sum(1 for key, field in fields.items() if key in value and not field.shape.fits(value[key]))
    return unknown + missing + unfit


def keys(*names: str) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """A function that takes all these values out of an object at once; KeyError if one is missing."""
    if len(names) < 2:
        return lambda source: tuple([source[name] for name in names])
    return itemgetter(*names)


def some(source: Mapping[str, Any], names: Iterable[str]) -> tuple[Any, ...]:
    """The values of an object by these names, None where one is missing."""
    return tuple([source.get(name) for name in names])


LONGEST_EXACT = len("2026-04-20T10:00:00.123456Z")
_MORE_THAN_MICROSECONDS = re.compile(r"[.,]\d{7}")
_LONGEST_DATE = 64
_LONGEST_DAY = len("2026-04-20")
from_iso_format = dt.datetime.fromisoformat
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


def date_time(value: Any) -> Any:
    """The point in time that a text names; the value itself if it names none, or more than a datetime can hold."""
    if not isinstance(value, str):
        return value
    try:
        moment = from_iso_format(value)
    except ValueError:
        return _other_date_time(value)
    return value if len(value) > LONGEST_EXACT and _MORE_THAN_MICROSECONDS.search(value) else moment


def date(value: Any) -> Any:
    """The day that a text names; the value itself if it names none."""
    try:
        return dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def _other_date_time(text: str) -> dt.datetime | str:
    if len(text) > _LONGEST_DATE or not text.isascii() or not _YEAR.search(text):
        return text
    from .dates import parse  # dateutil takes a while to load, and most answers need only ISO 8601

    value = parse(text)
    return text if value is None else value
