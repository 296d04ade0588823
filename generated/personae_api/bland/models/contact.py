# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Contact`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
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
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .contact_identifier import ContactIdentifier
    from .contact_memory import ContactMemory

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
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
    identifiers: list[ContactIdentifier] | Unset = UNSET
    """Numbers, addresses and ids that the contact is known by."""
    memories: list[ContactMemory] | Unset = UNSET
    """What is remembered of the contact, one memory for each persona or number."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
            are_exact = len(value_of_created_at) <= LONGEST_EXACT and len(value_of_updated_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.identifiers = UNSET
            new.memories = UNSET
            new._additional = None
            return new
        value_of_identifiers = source.get("identifiers", UNSET)
        new.identifiers = _IDENTIFIERS_SHAPE.decode(value_of_identifiers)
        value_of_memories = source.get("memories", UNSET)
        new.memories = _MEMORIES_SHAPE.decode(value_of_memories)
        new._additional = rest(source, _KNOWN)
        return new
