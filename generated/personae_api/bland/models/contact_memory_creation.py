# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ContactMemoryCreation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, Reference, keys, some
from .. import models

_MEMORY_SHAPE = Reference("personae_api.bland.models.contact_memory", "ContactMemory")

_FIELDS: Mapping[str, Field] = {
    "memory": Field("memory", _MEMORY_SHAPE, required=True),
    "created": Field("created", BOOLEAN, required=True),
}
_REQUIRED = ("memory", "created")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ContactMemoryCreation(Model):
    """A memory, and whether it is new."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    memory: models.ContactMemory
    """What a persona or number remembers of one contact. Only some answers hold everything: entities come with
    contacts, history and dates when the memory itself is read.
    """
    created: bool
    """True for a new memory, false when there was one already."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        memory: models.ContactMemory,
        created: bool,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_memory, new.created) = values
        new.memory = _MEMORY_SHAPE.from_dict(value_of_memory) if isinstance(value_of_memory, dict) else value_of_memory
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
