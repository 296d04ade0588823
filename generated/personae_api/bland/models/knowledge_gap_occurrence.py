# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeGapOccurrence`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, STRING, OneOf, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "call_id": Field("call_id", OneOf(STRING, NULL), required=True),
    "timestamp": Field("timestamp", DATE_TIME, required=True),
}
_REQUIRED = ("call_id", "timestamp")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class KnowledgeGapOccurrence(Model):
    """One time that a question was asked."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str | None
    """Call in which it was asked, if it was one."""
    timestamp: dt.datetime
    """When it was asked."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_id: str | None,
        timestamp: dt.datetime,
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
        (new.call_id, value_of_timestamp) = values
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
