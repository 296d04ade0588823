# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsConversationState`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, DATE_TIME, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "is_active": Field("is_active", BOOLEAN, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "is_active", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SmsConversationState(Model):
    """Whether a conversation goes on."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the conversation."""
    is_active: bool
    """Whether it goes on."""
    updated_at: dt.datetime
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.is_active, value_of_updated_at) = values
        try:
            new.updated_at = from_iso_format(value_of_updated_at)
            are_exact = len(value_of_updated_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.updated_at = date_time(value_of_updated_at)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
