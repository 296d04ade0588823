# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryStoreCall`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, DATE_TIME, LONGEST_EXACT, NUMBER, STRING, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "c_id": Field("c_id", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "summary": Field("summary", STRING, required=True),
    "answered_by": Field("answered_by", STRING, required=True),
    "call_length": Field("call_length", NUMBER, required=True),
    "inbound": Field("inbound", BOOLEAN, required=True),
}
_REQUIRED = ("c_id", "created_at", "summary", "answered_by", "call_length", "inbound")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MemoryStoreCall(Model):
    """A call of a person in a store."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    c_id: str
    """Id of the call."""
    created_at: dt.datetime
    """When the call was made."""
    summary: str
    """What the call was about."""
    answered_by: str
    """Who answered, such as human."""
    call_length: float
    """Minutes that the call took."""
    inbound: bool
    """Whether the person called."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        c_id: str,
        created_at: dt.datetime,
        summary: str,
        answered_by: str,
        call_length: float,
        inbound: bool,
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
        (new.c_id, value_of_created_at, new.summary, new.answered_by, new.call_length, new.inbound) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
