# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `IntegrationAction`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, STRING, Enumeration, Map, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "key": Field("key", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING),
    "type": Field("type", Enumeration("action", "context"), required=True),
    "schema": Field("schema", Map(ANY)),
    "output": Field("output", OneOf(Map(ANY), NULL)),
    "fields": Field("fields", OneOf(Map(ANY), NULL)),
    "dynamicSchema": Field("dynamic_schema", OneOf(Map(ANY), NULL)),
    "returns": Field("returns", OneOf(Map(ANY), NULL)),
}
_REQUIRED = ("key", "name", "type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class IntegrationAction(Model):
    """Something that can be done at an integration."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    key: str
    """Name for programs, as tools have it."""
    name: str
    """Name for people."""
    description: str | None
    """What it does."""
    type: models.IntegrationActionType
    """Whether it does something or fetches what an agent should know."""
    schema: dict[str, Any] | None
    """JSON Schema of what it takes."""
    output: dict[str, Any] | None
    """JSON Schema of what it answers."""
    fields: dict[str, Any] | None
    """How its fields are shown."""
    dynamic_schema: dict[str, Any] | None
    """What of it depends on the connection."""
    returns: dict[str, Any] | None
    """What it answers, in other words."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        key: str,
        name: str,
        description: str | Unset = UNSET,
        type: models.IntegrationActionType,
        schema: dict[str, Any] | Unset = UNSET,
        output: dict[str, Any] | None | Unset = UNSET,
        fields: dict[str, Any] | None | Unset = UNSET,
        dynamic_schema: dict[str, Any] | None | Unset = UNSET,
        returns: dict[str, Any] | None | Unset = UNSET,
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
        (new.key, new.name, new.type) = values
        if exact:
            new.description = None
            new.schema = None
            new.output = None
            new.fields = None
            new.dynamic_schema = None
            new.returns = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.description = source.get("description")
        new.schema = source.get("schema")
        new.output = source.get("output")
        new.fields = source.get("fields")
        new.dynamic_schema = source.get("dynamicSchema")
        new.returns = source.get("returns")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
