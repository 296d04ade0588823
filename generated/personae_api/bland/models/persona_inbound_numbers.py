# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaInboundNumbers`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Array, Reference, date_time, from_iso_format, keys, rest, some

if TYPE_CHECKING:
    from .inbound_number import InboundNumber

_INBOUND_NUMBERS_SHAPE = Array(Reference("personae_api.bland.models.inbound_number", "InboundNumber"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "user_id": Field("user_id", STRING, required=True),
    "inbound_numbers": Field("inbound_numbers", _INBOUND_NUMBERS_SHAPE, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "name", "user_id", "inbound_numbers", "created_at", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PersonaInboundNumbers(Model):
    """Short form of a persona, returned when its numbers change."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the persona."""
    name: str
    """Name shown in lists."""
    user_id: str
    """User who owns the persona."""
    inbound_numbers: list[InboundNumber]
    """Numbers the persona answers from now on."""
    created_at: dt.datetime
    """When the persona was made."""
    updated_at: dt.datetime
    """When the persona last changed."""
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
        (new.id, new.name, new.user_id, value_of_inbound_numbers, value_of_created_at, value_of_updated_at) = values
        new.inbound_numbers = _INBOUND_NUMBERS_SHAPE.decode(value_of_inbound_numbers)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT and len(value_of_updated_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
