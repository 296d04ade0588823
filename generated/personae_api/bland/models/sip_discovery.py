# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipDiscovery`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, DATE_TIME, STRING, Array, Enumeration, Reference, date_time, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SipDiscoveryStatus
    from .sip_probe import SipProbe
    from .sip_recommendation import SipRecommendation

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipDiscovery(Model):
    """A probe of a SIP server; all but the first three fields may be missing while it runs."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    discovery_id: str
    """Id to read the result by."""
    status: SipDiscoveryStatus
    """How far the probe has come."""
    host: str
    """Host that is probed."""
    resolved_addresses: list[str] | Unset = UNSET
    """IP addresses of the host."""
    srv_records: list[Any] | Unset = UNSET
    """SRV records of the host for SIP, as they are."""
    attempts: list[SipProbe] | Unset = UNSET
    """What was tried, answered or not."""
    recommended: SipRecommendation | Unset = UNSET
    """The settings that worked best."""
    started_at: dt.datetime | Unset = UNSET
    """When the probe began."""
    completed_at: dt.datetime | Unset = UNSET
    """When it was over."""
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
        (new.discovery_id, new.status, new.host) = values
        if exact:
            new.resolved_addresses = UNSET
            new.srv_records = UNSET
            new.attempts = UNSET
            new.recommended = UNSET
            new.started_at = UNSET
            new.completed_at = UNSET
            new._additional = None
            return new
        new.resolved_addresses = source.get("resolved_addresses", UNSET)
        new.srv_records = source.get("srv_records", UNSET)
        value_of_attempts = source.get("attempts", UNSET)
        new.attempts = _ATTEMPTS_SHAPE.decode(value_of_attempts)
        value_of_recommended = source.get("recommended", UNSET)
        new.recommended = (
            _RECOMMENDED_SHAPE.from_dict(value_of_recommended)
            if isinstance(value_of_recommended, dict)
            else value_of_recommended
        )
        value_of_started_at = source.get("started_at", UNSET)
        new.started_at = date_time(value_of_started_at)
        value_of_completed_at = source.get("completed_at", UNSET)
        new.completed_at = date_time(value_of_completed_at)
        new._additional = rest(source, _KNOWN)
        return new
