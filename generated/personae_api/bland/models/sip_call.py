# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipCall`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NUMBER,
    STRING,
    Enumeration,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "call_id": Field("call_id", STRING, required=True),
    "direction": Field("direction", Enumeration("inbound", "outbound"), required=True),
    "from": Field("from_", STRING, required=True),
    "to": Field("to", STRING, required=True),
    "status": Field("status", STRING, required=True),
    "sip_code": Field("sip_code", INTEGER, required=True),
    "duration_seconds": Field("duration_seconds", NUMBER, required=True),
    "started_at": Field("started_at", DATE_TIME, required=True),
    "ended_at": Field("ended_at", DATE_TIME, required=True),
    "source_ip": Field("source_ip", STRING, required=True),
}
_REQUIRED = (
    "call_id",
    "direction",
    "from",
    "to",
    "status",
    "sip_code",
    "duration_seconds",
    "started_at",
    "ended_at",
    "source_ip",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipCall(Model):
    """A call as the SIP side saw it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str
    """Call-ID of SIP; not an id of Bland's own calls."""
    direction: models.SipDirectionType
    """Whether calls come to Bland (inbound) or leave it (outbound)."""
    from_: str
    """Number that called."""
    to: str
    """Number that was called."""
    status: str
    """How the call ended such as 200 OK or 486 Busy."""
    sip_code: int
    """The response code alone."""
    duration_seconds: float
    """Seconds that the call lasted."""
    started_at: dt.datetime
    """When it began."""
    ended_at: dt.datetime
    """When it was over."""
    source_ip: str
    """Address that the call came from."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_id: str,
        direction: models.SipDirectionType,
        from_: str,
        to: str,
        status: str,
        sip_code: int,
        duration_seconds: float,
        started_at: dt.datetime,
        ended_at: dt.datetime,
        source_ip: str,
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
            exact = len(source) == 10
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.call_id,
            new.direction,
            new.from_,
            new.to,
            new.status,
            new.sip_code,
            new.duration_seconds,
            value_of_started_at,
            value_of_ended_at,
            new.source_ip,
        ) = values
        try:
            new.started_at = from_iso_format(value_of_started_at)
            new.ended_at = from_iso_format(value_of_ended_at)
            if len(value_of_started_at) > LONGEST_EXACT or len(value_of_ended_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.started_at = date_time(value_of_started_at)
            new.ended_at = date_time(value_of_ended_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
