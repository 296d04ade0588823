# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageFlagType`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, INTEGER, NULL, STRING, OneOf, date_time, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "type": Field("type", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "usage_count": Field("usage_count", INTEGER, required=True),
    "last_used_at": Field("last_used_at", OneOf(DATE_TIME, NULL), required=True),
}
_REQUIRED = ("type", "description", "usage_count", "last_used_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TriageFlagType(Model):
    """A kind of flag that the organisation has used."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: str
    """Name of the kind in lower_snake_case."""
    description: str
    """Note of the newest flag of the kind, or an empty text."""
    usage_count: int
    """How many flags of the kind exist."""
    last_used_at: dt.datetime | None
    """When the newest of them was set."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.type, new.description, new.usage_count, value_of_last_used_at) = values
        new.last_used_at = date_time(value_of_last_used_at)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
