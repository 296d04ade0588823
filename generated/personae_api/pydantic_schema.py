# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What pydantic, and so FastAPI, is told of models: it reads them by `from_dict`, writes them by `to_dict`, and describes
them as their specification does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from inspect import getdoc
from typing import Any

from pydantic_core import PydanticCustomError
from pydantic_core import core_schema as core

from .base import Model
from .shapes import Array, Date, DateTime, Enumeration, Map, OneOf, Reference, Shape

_UNFINISHED: ContextVar[frozenset[type[Model]]] = ContextVar("_UNFINISHED", default=frozenset())
"""The models that are being described, as one may have itself in it."""

_SCALARS: Mapping[type, Callable[[], Any]] = {
    str: core.str_schema,
    int: core.int_schema,
    float: core.float_schema,
    bool: core.bool_schema,
    type(None): core.none_schema,
}


def core_schema(model: type[Model], handler: Any) -> Any:
    """A model is taken as it is, and made of any object: what it holds is as free as in an answer."""
    with _describing(model):
        described = _described(model, handler)
    written = core.plain_serializer_function_ser_schema(_written)
    return core.no_info_wrap_validator_function(_reader(model), described, serialization=written, ref=_ref(model))


def json_schema(model: type[Model], schema: Any, handler: Any) -> Any:
    """The description of a model, with what it says of itself."""
    found = handler(schema)
    inner = handler.resolve_ref_schema(found)
    inner["title"] = model.__name__
    inner["description"] = getdoc(model)
    for name, field in model.FIELDS.items():
        inner["properties"][name].pop("title", None)  # which pydantic makes of the name
        if field.secret:
            inner["properties"][name]["format"] = "password"
    return found


def _reader(model: type[Model]) -> Callable[[Any, Any], Model]:
    def read(value: Any, _: Any) -> Model:
        if isinstance(value, model):
            return value
        if isinstance(value, Mapping):
            return model.from_dict(value)
        raise PydanticCustomError("object", "{model} is made of an object, or is one already", told)

    told = {"model": model.__name__}
    read.__name__ = model.__name__  # as pydantic calls it in errors
    return read


def _written(value: Any) -> Any:
    return value.to_dict() if isinstance(value, Model) else value


@contextmanager
def _describing(model: type[Model]) -> Iterator[None]:
    token = _UNFINISHED.set(_UNFINISHED.get() | {model})
    try:
        yield
    finally:
        _UNFINISHED.reset(token)


def _ref(model: type[Model]) -> str:
    return f"{model.__module__}.{model.__qualname__}:{id(model)}"


def _described(model: type[Model], handler: Any) -> Any:
    """What the fields of a model hold; nothing is checked by it."""
    fields = {
        name: core.typed_dict_field(_shape(field.shape, handler), required=field.required)
        for name, field in model.FIELDS.items()
    }
    further = None if model.FURTHER is None else _shape(model.FURTHER, handler)
    return core.typed_dict_schema(fields, extra_behavior="allow", extras_schema=further)


def _shape(shape: Shape, handler: Any) -> Any:
    if isinstance(shape, Reference):
        model = shape.load()
        if model in _UNFINISHED.get():
            return core.definition_reference_schema(_ref(model))
        return handler.generate_schema(model)
    if isinstance(shape, Array):
        return core.list_schema(_shape(shape.items, handler))
    if isinstance(shape, Map):
        return core.dict_schema(core.str_schema(), _shape(shape.values, handler))
    if isinstance(shape, OneOf):
        return core.union_schema([_shape(option, handler) for option in shape.options])
    if isinstance(shape, Enumeration):
        known = core.literal_schema(sorted(shape.values, key=str))
        return core.union_schema([known, *(_SCALARS[kind]() for kind in shape.types)])
    if isinstance(shape, DateTime):
        return core.datetime_schema()
    if isinstance(shape, Date):
        return core.date_schema()
    kinds = [_SCALARS[kind]() for kind in shape.types if kind in _SCALARS]
    if len(kinds) < len(shape.types):
        return core.any_schema()
    return core.float_schema() if set(shape.types) == {float, int} else kinds[0]
