# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryHistoryEntry`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "timestamp": Field("timestamp", DATE_TIME, required=True),
    "type": Field("type", STRING, required=True),
    "value": Field("value", STRING, required=True),
}
_REQUIRED = ("timestamp", "type", "value")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MemoryHistoryEntry(Model):
    """One past change of a memory."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    timestamp: dt.datetime
    """When it changed."""
    type: str
    """What changed, such as summary_update."""
    value: str
    """What was written."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        timestamp: dt.datetime,
        type: str,
        value: str,
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
        (value_of_timestamp, new.type, new.value) = values
        try:
            new.timestamp = from_iso_format(value_of_timestamp)
            if len(value_of_timestamp) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.timestamp = date_time(value_of_timestamp)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
