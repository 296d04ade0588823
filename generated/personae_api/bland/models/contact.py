# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Contact`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_IDENTIFIERS_SHAPE = Array(Reference("personae_api.bland.models.contact_identifier", "ContactIdentifier"))
_MEMORIES_SHAPE = Array(Reference("personae_api.bland.models.contact_memory", "ContactMemory"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "name": Field("name", OneOf(STRING, NULL), required=True),
    "metadata": Field("metadata", Map(ANY), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "identifiers": Field("identifiers", _IDENTIFIERS_SHAPE),
    "memories": Field("memories", _MEMORIES_SHAPE),
}
_REQUIRED = ("id", "org_id", "name", "metadata", "created_at", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Contact(Model):
    """A person whom the organisation's agents talk to. Identifiers and memories are there when contacts are listed,
    read or found, and left out when one is resolved, changed or merged.
    """

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the contact."""
    org_id: str
    """Organisation that knows the contact."""
    name: str | None
    """Name of the contact, if it is known."""
    metadata: dict[str, Any]
    """Values of your own."""
    created_at: dt.datetime
    """When the contact was made."""
    updated_at: dt.datetime
    """When it last changed."""
    identifiers: list[models.ContactIdentifier] | None
    """Numbers, addresses and ids that the contact is known by."""
    memories: list[models.ContactMemory] | None
    """What is remembered of the contact, one memory for each persona or number."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        name: str | None,
        metadata: dict[str, Any],
        created_at: dt.datetime,
        updated_at: dt.datetime,
        identifiers: list[models.ContactIdentifier] | Unset = UNSET,
        memories: list[models.ContactMemory] | Unset = UNSET,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.org_id, new.name, new.metadata, value_of_created_at, value_of_updated_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.identifiers = None
            new.memories = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_identifiers = source.get("identifiers")
        new.identifiers = _IDENTIFIERS_SHAPE.decode(value_of_identifiers)
        value_of_memories = source.get("memories")
        new.memories = _MEMORIES_SHAPE.decode(value_of_memories)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
