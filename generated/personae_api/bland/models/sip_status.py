# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipStatus`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, NUMBER, Enumeration, OneOf, date_time, from_iso_format, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("healthy", "unchecked", "unreachable"), required=True),
    "response_time_ms": Field("response_time_ms", OneOf(NUMBER, NULL), required=True),
    "checked_at": Field("checked_at", DATE_TIME, required=True),
}
_REQUIRED = ("status", "response_time_ms", "checked_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipStatus(Model):
    """Latest check of a number's SIP server."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: models.SipHealth
    """Whether the SIP server answered when it was last tried."""
    response_time_ms: float | None
    """Milliseconds until the server answered, null if it did not."""
    checked_at: dt.datetime
    """When it was tried."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: models.SipHealth,
        response_time_ms: float | None,
        checked_at: dt.datetime,
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
        (new.status, new.response_time_ms, value_of_checked_at) = values
        try:
            new.checked_at = from_iso_format(value_of_checked_at)
            if len(value_of_checked_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.checked_at = date_time(value_of_checked_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
