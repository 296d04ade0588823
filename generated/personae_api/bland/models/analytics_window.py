# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsWindow`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "start": Field("start", DATE_TIME, required=True),
    "end": Field("end", DATE_TIME, required=True),
}
_REQUIRED = ("start", "end")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsWindow(Model):
    """From when to when, of 92 days at the most, beginning 400 days ago at the earliest."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    start: dt.datetime
    """Beginning."""
    end: dt.datetime
    """End, which is outside."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        start: dt.datetime,
        end: dt.datetime,
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
        (value_of_start, value_of_end) = values
        try:
            new.start = from_iso_format(value_of_start)
            new.end = from_iso_format(value_of_end)
            if len(value_of_start) > LONGEST_EXACT or len(value_of_end) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.start = date_time(value_of_start)
            new.end = date_time(value_of_end)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
