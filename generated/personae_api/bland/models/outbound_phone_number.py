# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OutboundPhoneNumber`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "created_at": Field("created_at", DATE_TIME, required=True),
    "phone_number": Field("phone_number", STRING, required=True),
    "last_initiated": Field("last_initiated", DATE_TIME, required=True),
}
_REQUIRED = ("created_at", "phone_number", "last_initiated")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class OutboundPhoneNumber(Model):
    """A number that calls may come from."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    created_at: dt.datetime
    """When it was bought."""
    phone_number: str
    """The number, in E.164 form."""
    last_initiated: dt.datetime
    """When it was last called from."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        created_at: dt.datetime,
        phone_number: str,
        last_initiated: dt.datetime,
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
        (value_of_created_at, new.phone_number, value_of_last_initiated) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.last_initiated = from_iso_format(value_of_last_initiated)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_last_initiated) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.last_initiated = date_time(value_of_last_initiated)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
