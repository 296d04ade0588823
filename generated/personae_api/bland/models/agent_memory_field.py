# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentMemoryField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, NULL, STRING, Array, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_TYPE_CONVERSION_SHAPE = Reference("personae_api.bland.models.agent_memory_conversion", "AgentMemoryConversion")

_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "type": Field("type", STRING, required=True),
    "enum_values": Field("enum_values", OneOf(Array(ANY), NULL)),
    "required": Field("required", OneOf(BOOLEAN, NULL)),
    "array_item_type": Field("array_item_type", OneOf(STRING, NULL)),
    "array_item_schema": Field("array_item_schema", ANY),
    "type_conversion": Field("type_conversion", OneOf(_TYPE_CONVERSION_SHAPE, NULL)),
    "conversational_format": Field("conversational_format", OneOf(STRING, NULL)),
}
_REQUIRED = ("name", "description", "type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentMemoryField(Model):
    """One fact that is kept."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """Name of the field."""
    description: str
    """What it holds."""
    type: str
    """Type of its values."""
    enum_values: list[Any] | None
    """Values that it can have."""
    required: bool | None
    """Whether it has to be known."""
    array_item_type: str | None
    """Type of the items, where it is a list."""
    array_item_schema: Any
    """Schema of the items, where these are objects."""
    type_conversion: models.AgentMemoryConversion | None
    """How spoken words become a value."""
    conversational_format: str | None
    """How a value is spoken."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        name: str,
        description: str,
        type: str,
        enum_values: list[Any] | None | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        array_item_type: str | None | Unset = UNSET,
        array_item_schema: Any | Unset = UNSET,
        type_conversion: models.AgentMemoryConversion | None | Unset = UNSET,
        conversational_format: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.name, new.description, new.type) = values
        if exact:
            new.enum_values = None
            new.required = None
            new.array_item_type = None
            new.array_item_schema = None
            new.type_conversion = None
            new.conversational_format = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.enum_values = source.get("enum_values")
        new.required = source.get("required")
        new.array_item_type = source.get("array_item_type")
        new.array_item_schema = source.get("array_item_schema")
        value_of_type_conversion = source.get("type_conversion")
        new.type_conversion = (
            _TYPE_CONVERSION_SHAPE.from_dict(value_of_type_conversion)
            if isinstance(value_of_type_conversion, dict)
            else value_of_type_conversion
        )
        new.conversational_format = source.get("conversational_format")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
