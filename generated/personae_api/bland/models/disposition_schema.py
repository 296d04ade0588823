# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionSchema`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, INTEGER, STRING, Array, Enumeration, Map, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_OPTIONS_SHAPE = Array(Reference("personae_api.bland.models.disposition_option", "DispositionOption"))

_FIELDS: Mapping[str, Field] = {
    "kind": Field("kind", Enumeration("array", "boolean", "enum", "number", "object", "string"), required=True),
    "description": Field("description", STRING),
    "format": Field("format", STRING),
    "options": Field("options", _OPTIONS_SHAPE),
    "items": Field("items", Map(ANY)),
    "minItems": Field("min_items", INTEGER),
    "maxItems": Field("max_items", INTEGER),
    "properties": Field("properties", Map(Map(ANY))),
    "required": Field("required", Array(STRING)),
}
_REQUIRED = ("kind",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionSchema(Model):
    """What a value may be. A schema has 200 nodes in 8 levels at the most, and 64 KB."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    kind: models.DispositionSchemaKind
    """Kind of the value."""
    description: str | None
    """What it holds. At most 2000 characters."""
    format: str | None
    """Of texts: `date-time` for a moment."""
    options: list[models.DispositionOption] | None
    """Of enumerations: what it may be. At least 1 item, at most 24 items."""
    items: dict[str, Any] | None
    """Of arrays: what they hold, a schema of this form."""
    min_items: int | None
    """Of arrays: how many items there are at the least. At least 0, at most 1000."""
    max_items: int | None
    """Of arrays: how many items there are at the most. At least 1, at most 1000."""
    properties: dict[str, dict[str, Any]] | None
    """Of objects: the fields, up to 64, each with a schema of this form."""
    required: list[str] | None
    """Of objects: the fields that have to be there."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        kind: models.DispositionSchemaKind,
        description: str | Unset = UNSET,
        format: str | Unset = UNSET,
        options: list[models.DispositionOption] | Unset = UNSET,
        items: dict[str, Any] | Unset = UNSET,
        min_items: int | Unset = UNSET,
        max_items: int | Unset = UNSET,
        properties: dict[str, dict[str, Any]] | Unset = UNSET,
        required: list[str] | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.kind,) = values
        if exact:
            new.description = None
            new.format = None
            new.options = None
            new.items = None
            new.min_items = None
            new.max_items = None
            new.properties = None
            new.required = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.description = source.get("description")
        new.format = source.get("format")
        value_of_options = source.get("options")
        new.options = _OPTIONS_SHAPE.decode(value_of_options)
        new.items = source.get("items")
        new.min_items = source.get("minItems")
        new.max_items = source.get("maxItems")
        new.properties = source.get("properties")
        new.required = source.get("required")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
