# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestDailyPassRate`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE, INTEGER, NUMBER, date, keys, some

_FIELDS: Mapping[str, Field] = {
    "date": Field("date", DATE, required=True),
    "rate": Field("rate", NUMBER, required=True),
    "count": Field("count", INTEGER, required=True),
}
_REQUIRED = ("date", "rate", "count")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestDailyPassRate(Model):
    """The runs of one day."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    date: dt.date
    """The day."""
    rate: float
    """Share of runs that have passed, from 0 to 1."""
    count: int
    """Number of runs."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        date: dt.date,
        rate: float,
        count: int,
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
        (value_of_date, new.rate, new.count) = values
        new.date = date(value_of_date)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
