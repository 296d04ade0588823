# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryHistoryEntry`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "timestamp": Field("timestamp", DATE_TIME, required=True),
    "type": Field("type", STRING, required=True),
    "value": Field("value", STRING, required=True),
}
_REQUIRED = ("timestamp", "type", "value")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class MemoryHistoryEntry(Model):
    """One past change of a memory."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    timestamp: dt.datetime
    """When it changed."""
    type: str
    """What changed, such as summary_update."""
    value: str
    """What was written."""
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
        (value_of_timestamp, new.type, new.value) = values
        try:
            new.timestamp = from_iso_format(value_of_timestamp)
            are_exact = len(value_of_timestamp) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.timestamp = date_time(value_of_timestamp)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
