# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentMemoryEntity`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS_SHAPE = Array(Reference("personae_api.bland.models.agent_memory_field", "AgentMemoryField"))

_FIELDS: Mapping[str, Field] = {
    "entity_type": Field("entity_type", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "identifier_field": Field("identifier_field", STRING, required=True),
    "fields": Field("fields", _FIELDS_SHAPE, required=True),
    "status_field": Field("status_field", ANY),
    "outcomes": Field("outcomes", ANY),
    "metadata": Field("metadata", ANY),
}
_REQUIRED = ("entity_type", "description", "identifier_field", "fields")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentMemoryEntity(Model):
    """A kind of thing that an agent remembers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    entity_type: str
    """Name of the kind."""
    description: str
    """What it is."""
    identifier_field: str
    """Field that identifies one of them."""
    fields: list[models.AgentMemoryField]
    """What is kept of each."""
    status_field: Any
    """Field that says how it stands; the vendor does not describe its form."""
    outcomes: Any
    """What may come of it; the vendor does not describe its form."""
    metadata: Any
    """Further facts; the vendor does not describe their form."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        entity_type: str,
        description: str,
        identifier_field: str,
        fields: list[models.AgentMemoryField],
        status_field: Any | Unset = UNSET,
        outcomes: Any | Unset = UNSET,
        metadata: Any | Unset = UNSET,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.entity_type, new.description, new.identifier_field, value_of_fields) = values
        new.fields = _FIELDS_SHAPE.decode(value_of_fields)
        if exact:
            new.status_field = None
            new.outcomes = None
            new.metadata = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.status_field = source.get("status_field")
        new.outcomes = source.get("outcomes")
        new.metadata = source.get("metadata")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
