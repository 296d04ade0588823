# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentMemorySchema`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, Array, Enumeration, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_ENTITY_SCHEMAS_SHAPE = Array(Reference("personae_api.bland.models.agent_memory_entity", "AgentMemoryEntity"))

_FIELDS: Mapping[str, Field] = {
    "entity_schemas": Field("entity_schemas", _ENTITY_SCHEMAS_SHAPE, required=True),
    "source": Field("source", OneOf(Enumeration("cached_version", "settings"), NULL)),
}
_REQUIRED = ("entity_schemas",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentMemorySchema(Model):
    """What an agent remembers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    entity_schemas: list[models.AgentMemoryEntity]
    """The kinds of things."""
    source: models.AgentMemorySource | None
    """Whether it is set, or was proposed for a version; null where there is none."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        entity_schemas: list[models.AgentMemoryEntity],
        source: models.AgentMemorySource | None | Unset = UNSET,
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
        (value_of_entity_schemas,) = values
        new.entity_schemas = _ENTITY_SCHEMAS_SHAPE.decode(value_of_entity_schemas)
        if exact:
            new.source = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.source = source.get("source")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
