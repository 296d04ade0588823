"""Arguments as JSON values, by the shapes that a specification gives them: what has one meaning is converted.

Everything else is refused with its place. No error shows a value, as it may be private.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence, Set
from enum import Enum
from functools import cache
from typing import Any

from personae_api.base import Field, Model, encode, is_uuid, present
from personae_api.shapes import (
    ANY,
    JSON_TYPES,
    Array,
    Date,
    DateTime,
    Discriminated,
    Enumeration,
    Map,
    OneOf,
    Reference,
    Scalar,
    Shape,
)
from personae_api.types import UNSET

from .json import dumps
from .scalars import BYTES, Mismatch, Refused, date, date_time, number, number_in, plain, refuse, text, truth


def written(known: Mapping[str, Field], given: Mapping[str, Any], *, as_texts: bool = False) -> dict[str, Any]:
    """Arguments by their names in the request; those that are not known may be anything.

    Where they will be texts in any case, as in a URL, a text may be given as a number or a truth.
    """
    result = {}
    for name, value in given.items():
        field = known.get(name)
        if type(value) in _AS_THEY_ARE and (field is None or _is_one(field.shape, value)):
            result[name] = value
        elif value is not UNSET:
            shape = ANY if field is None or (as_texts and _is_spelt(field.shape, value)) else field.shape
            try:
                result[name] = json_value(shape, value)
            except Refused as refused:
                raise refused.inside(name if field is None else field.attribute) from None
    return result


_AS_THEY_ARE = frozenset({str, int, bool, type(None)})
"""Types whose values are JSON, whatever they are."""
_SCALARS = _AS_THEY_ARE | {float}


def _is_one(shape: Shape, value: Any) -> bool:
    """Whether a scalar is a value of a shape without a further look."""
    return type(value) in shape.types and not (shape.has_form and type(value) is str)


def _is_spelt(shape: Shape, value: Any) -> bool:
    return type(value) in _SCALARS and str in shape.types and not shape.has_form


def json_value(shape: Shape, value: Any) -> Any:
    """A value as JSON; `Refused` if it is none of the kind that the shape tells."""
    kind = type(value)
    if value is None or (kind in _AS_THEY_ARE and _is_one(shape, value)):
        return value
    if kind not in JSON_TYPES and not isinstance(value, Model):
        other = plain(value)
        if other is not value:
            return json_value(shape, other)
    write: Callable[[Any, Any], Any] = _WRITERS.get(type(shape), _anything)
    return write(shape, value)


def _scalar(shape: Shape, value: Any) -> Any:
    if str in shape.types:
        return text(value)
    if bool in shape.types:
        return truth(value)
    return number(value, whole=float not in shape.types) if int in shape.types else refuse("None", value)


def _array(shape: Array, value: Any) -> list[Any]:
    items = _items(value)
    if items is None:
        refuse("a list", value)
    return _listed(shape.items, items)


def _items(value: Any) -> Sequence[Any] | Set[Any] | None:
    """What is in a list, or None if it is none."""
    if isinstance(value, str | BYTES):
        return None
    return value if isinstance(value, Sequence | Set) else None


def _listed(shape: Shape, items: Sequence[Any] | Set[Any]) -> list[Any]:
    result = []
    for place, item in enumerate(items):
        try:
            result.append(json_value(shape, item))
        except Refused as refused:
            raise refused.inside(place) from None
    return sorted(result, key=dumps) if isinstance(items, Set) else result  # the order of a set says nothing


def _mapping(value: Any) -> Mapping[Any, Any] | None:
    """An object by its keys, or None if it is none."""
    if isinstance(value, Mapping):
        return value
    as_dict = getattr(value, "_asdict", None)
    return as_dict() if isinstance(value, tuple) and as_dict is not None else None


def _key(key: Any) -> str:
    given = key.value if isinstance(key, Enum) else key
    if isinstance(given, str):
        return str.__str__(given)
    if (isinstance(given, int) and not isinstance(given, bool)) or is_uuid(given):
        return str(given)
    raise Refused(f"must have strings as keys, not {type(key).__name__}")


def _map(shape: Map, value: Any) -> dict[str, Any]:
    mapping = _model(value) if isinstance(value, Model) else _mapping(value)
    return refuse("a mapping", value) if mapping is None else _mapped(shape.values, mapping)


def _mapped(shape: Shape, mapping: Mapping[Any, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, item in mapping.items():
        _add(result, _key(key), shape, item, key)
    return result


def _add(result: dict[str, Any], name: str, shape: Shape, value: Any, key: Any) -> None:
    """Put a value into an object under a name that is told as the key, unless it is left out."""
    if value is UNSET:
        return
    if name in result:
        raise Refused(f"has the key {name!r} twice")
    try:
        result[name] = json_value(shape, value)
    except Refused as refused:
        raise refused.inside(_key(key)) from None


def _reference(shape: Reference, value: Any) -> dict[str, Any]:
    known = _class_of(shape)
    if isinstance(value, known.model):
        return _model(value)
    mapping = _mapping(value)
    if mapping is None:
        refuse(f"a mapping or {known.model.__name__}", value)
    return _object(known, mapping)


def _model(model: Model) -> dict[str, Any]:
    """A model as JSON, whatever was put into its fields."""
    further = model.FURTHER or ANY
    result = _mapped(further, model._additional or {})
    for name, field, value in present(model):
        _add(result, name, ANY if _as_it_came(field.shape, value) else field.shape, value, field.attribute)
    return result


def _as_it_came(shape: Shape, value: Any) -> bool:
    """Whether a value may be what an answer held, which may be of another type than was promised."""
    if type(value) is list:
        return list in shape.types and _SCALARS.issuperset(map(type, value))
    return type(value) in _SCALARS and not {dict, list} & {*shape.types}


def _object(known: _Class, mapping: Mapping[Any, Any]) -> dict[str, Any]:
    """A mapping with the fields of a model, by their names in Python or those of the vendor."""
    model = known.model
    result: dict[str, Any] = {}
    for key, value in mapping.items():
        given = _key(key)
        name = known.names.get(given)
        if name is not None:
            field = model.FIELDS[name]
            if name in result:
                raise Refused(f"has both {field.attribute!r} and {name!r}, which are the same: give one of them")
            _add(result, name, field.shape, value, given)
        elif model.FURTHER is not None or model.OPEN:
            _add(result, given, model.FURTHER or ANY, value, given)
        elif value is not UNSET:
            raise Refused(f"has no field {given!r}{_nearest(given, known)} {WAY_OUT}")
    missing = [repr(model.FIELDS[name].attribute) for name in known.required if name not in result]
    if missing:
        raise Refused(
            f"lacks {' and '.join(missing)}, which {model.__name__} must have{_meant(missing, result, model)}"
        )
    return result


def _meant(missing: list[str], given: Collection[str], model: type[Model]) -> str:
    """A key that is taken as it is, as the model may have further ones, but looks like one that is missing."""
    from difflib import get_close_matches

    others = [repr(key) for key in given if key not in model.FIELDS]
    near = [
        f"{other} is no field, did you mean {name}?" for name in missing for other in get_close_matches(name, others, 1)
    ]
    return f": {' '.join(near)}" if near else ""


WAY_OUT = "What the specification does not know goes through with_options(extra_body={...})."


def _nearest(key: str, known: _Class) -> str:
    from difflib import get_close_matches

    fields = known.model.FIELDS
    near = get_close_matches(key, known.names, n=1)
    if near:
        return f", did you mean {fields[known.names[near[0]]].attribute!r}?"
    listed = [field.attribute for field in fields.values()]
    return f"; it has {', '.join(listed[:_MOST_NAMES])}{' and others' if len(listed) > _MOST_NAMES else ''}."


_MOST_NAMES = 12


class _Class:
    """What has to be known of a model to make its JSON of a mapping."""

    __slots__ = ("model", "names", "required")

    def __init__(self, model: type[Model]) -> None:
        attributes = {field.attribute: name for name, field in model.FIELDS.items()}
        optional = getattr(model.__init__, "__kwdefaults__", None) or {}
        self.model = model
        self.names = {**{name: name for name in model.FIELDS}, **attributes}
        """The vendor's names of its fields by all names that are taken; those in Python come first."""
        self.required = [name for attribute, name in attributes.items() if attribute not in optional]
        """The vendor's names of the fields that it cannot be made without."""


@cache
def _class_of(shape: Reference) -> _Class:
    return _Class(shape.load())


def _one_of(shape: OneOf, value: Any) -> Any:
    """A value of the option that it fits; one that fits none is converted if it has one meaning for all of them."""
    fitting = _fitting(shape, value)
    found: list[Any] = []
    problems: list[Refused] = []
    for option in fitting or shape.options:
        try:
            found.append(json_value(option, value))
        except Refused as refused:
            problems.append(refused)
        if found and fitting:
            return found[0]
    if found:
        if len({dumps(each) for each in found}) > 1:
            raise Refused(f"may mean several things as {type(value).__name__}: convert it to what you mean")
        return found[0]
    mismatches = [problem for problem in problems if isinstance(problem, Mismatch) and not problem.place]
    if len(mismatches) < len(problems):
        raise next(problem for problem in problems if problem not in mismatches)
    wanted = dict.fromkeys(one for problem in mismatches for one in problem.wanted.split(" or "))
    raise Mismatch(" or ".join(wanted), value)


def _fitting(shape: OneOf, value: Any) -> list[Shape]:
    """The options that a value was made for: by its class, its discriminator or its keys, or else by its type."""
    if isinstance(value, Model):
        return [
            option
            for option in shape.options
            if (isinstance(value, _class_of(option).model) if isinstance(option, Reference) else dict in option.types)
        ]
    mapping = _mapping(value)
    if mapping is not None:
        named = _named(shape, mapping) if isinstance(shape, Discriminated) else None
        objects = [option for option in shape.options if dict in option.types] if named is None else [named]
        distances = [_distance(option, mapping) for option in objects]
        if objects and min(distances) >= 1:  # so that some key is wrong
            distances = [_distance(option, mapping, forgiving=True) for option in objects]
        return [option for option, far in zip(objects, distances, strict=True) if far == min(distances)]
    if isinstance(value, dt.date):
        kind = DateTime if isinstance(value, dt.datetime) else Date
        return [option for option in shape.options if isinstance(option, kind)]
    json_type = _json_type(value)
    return [option for option in shape.options if json_type in option.types]


def _json_type(value: Any) -> type:
    if isinstance(value, Model | Mapping):
        return dict
    return type(value) if _items(value) is None else list


def _named(shape: Discriminated, mapping: Mapping[Any, Any]) -> Shape | None:
    """The option that the discriminator of an object names."""
    fields = [_class_of(each).model.FIELDS.get(shape.field) for each in shape.options if isinstance(each, Reference)]
    names = dict.fromkeys([shape.field, *(field.attribute for field in fields if field is not None)])
    given = [mapping[name] for name in names if name in mapping]
    name = given[0].value if given and isinstance(given[0], Enum) else given[0] if given else None
    found = shape.named.get(name) if isinstance(name, str) else None
    return shape.named.get("") if found is None else found


def _distance(option: Shape, mapping: Mapping[Any, Any], *, forgiving: bool = False) -> float:
    """How far a mapping is from an option: unknown, missing and ill-fitting fields, not nested ones.

    To be forgiving is to take a key that is nearly the name of a field for that field.
    """
    if not isinstance(option, Reference):
        return 0.5  # a free mapping, which takes what is of no class
    known = _class_of(option)
    names, fields = known.names, known.model.FIELDS
    keys = {key: names.get(_key(key)) for key, value in mapping.items() if value is not UNSET}
    given = {name: mapping[key] for key, name in keys.items() if name is not None}
    unknown: float = len(keys) - len(given)
    if forgiving:
        from difflib import get_close_matches

        near = {key: get_close_matches(_key(key), names, n=1, cutoff=0.8) for key, name in keys.items() if name is None}
        meant = {names[found[0]]: mapping[key] for key, found in near.items() if found}
        given |= meant
        unknown -= len(meant) / 2
    if known.model.OPEN or known.model.FURTHER is not None:
        unknown = 0
    missing = sum(name not in given for name in known.required)
    unfit = sum(_is_unfit(fields[name].shape, value) for name, value in given.items())
    return unknown + missing + unfit


def _is_unfit(shape: Shape, value: Any) -> bool:
    given = value.value if isinstance(value, Enum) else value
    kind = _json_type(given)
    return kind in JSON_TYPES and not (shape.fits(given) if kind is type(given) else kind in shape.types)


def _anything(_: Shape, value: Any) -> Any:
    try:
        return _free(value)
    except RecursionError:
        return encode(value)  # which goes deeper than functions can call each other


def _free(value: Any) -> Any:
    """A value of which nothing is specified."""
    if isinstance(value, Model):
        return _model(value)
    if isinstance(value, Mapping):
        return _mapped(ANY, value)
    items = _items(value)
    if items is not None:
        return _listed(ANY, items)
    if isinstance(value, dt.date | BYTES) or is_uuid(value) or hasattr(value, "__fspath__"):
        return text(value)
    found = number_in(value)
    return refuse("something that JSON has", value) if found is None else found


_WRITERS: Mapping[type[Shape], Callable[[Any, Any], Any]] = {
    Scalar: _scalar,
    Enumeration: _scalar,
    DateTime: lambda _, value: date_time(value),
    Date: lambda _, value: date(value),
    Array: _array,
    Map: _map,
    Reference: _reference,
    OneOf: _one_of,
    Discriminated: _one_of,
}
