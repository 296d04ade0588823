# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipDiscovery`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, DATE_TIME, STRING, Array, Enumeration, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_ATTEMPTS_SHAPE = Array(Reference("personae_api.bland.models.sip_probe", "SipProbe"))
_RECOMMENDED_SHAPE = Reference("personae_api.bland.models.sip_recommendation", "SipRecommendation")

_FIELDS: Mapping[str, Field] = {
    "discovery_id": Field("discovery_id", STRING, required=True),
    "status": Field("status", Enumeration("completed", "failed", "running"), required=True),
    "host": Field("host", STRING, required=True),
    "resolved_addresses": Field("resolved_addresses", Array(STRING)),
    "srv_records": Field("srv_records", Array(ANY)),
    "attempts": Field("attempts", _ATTEMPTS_SHAPE),
    "recommended": Field("recommended", _RECOMMENDED_SHAPE),
    "started_at": Field("started_at", DATE_TIME),
    "completed_at": Field("completed_at", DATE_TIME),
}
_REQUIRED = ("discovery_id", "status", "host")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipDiscovery(Model):
    """A probe of a SIP server; all but the first three fields may be missing while it runs."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    discovery_id: str
    """Id to read the result by."""
    status: models.SipDiscoveryStatus
    """How far the probe has come."""
    host: str
    """Host that is probed."""
    resolved_addresses: list[str] | None
    """IP addresses of the host."""
    srv_records: list[Any] | None
    """SRV records of the host for SIP, as they are."""
    attempts: list[models.SipProbe] | None
    """What was tried, answered or not."""
    recommended: models.SipRecommendation | None
    """The settings that worked best."""
    started_at: dt.datetime | None
    """When the probe began."""
    completed_at: dt.datetime | None
    """When it was over."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        discovery_id: str,
        status: models.SipDiscoveryStatus,
        host: str,
        resolved_addresses: list[str] | Unset = UNSET,
        srv_records: list[Any] | Unset = UNSET,
        attempts: list[models.SipProbe] | Unset = UNSET,
        recommended: models.SipRecommendation | Unset = UNSET,
        started_at: dt.datetime | Unset = UNSET,
        completed_at: dt.datetime | Unset = UNSET,
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
        (new.discovery_id, new.status, new.host) = values
        if exact:
            new.resolved_addresses = None
            new.srv_records = None
            new.attempts = None
            new.recommended = None
            new.started_at = None
            new.completed_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.resolved_addresses = source.get("resolved_addresses")
        new.srv_records = source.get("srv_records")
        value_of_attempts = source.get("attempts")
        new.attempts = _ATTEMPTS_SHAPE.decode(value_of_attempts)
        value_of_recommended = source.get("recommended")
        new.recommended = (
            _RECOMMENDED_SHAPE.from_dict(value_of_recommended)
            if isinstance(value_of_recommended, dict)
            else value_of_recommended
        )
        value_of_started_at = source.get("started_at")
        new.started_at = date_time(value_of_started_at)
        value_of_completed_at = source.get("completed_at")
        new.completed_at = date_time(value_of_completed_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
