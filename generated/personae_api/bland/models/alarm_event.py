# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AlarmEvent`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "metric_type": Field("metric_type", Enumeration("api_errors", "call_length", "latency"), required=True),
    "previous_state": Field("previous_state", Enumeration("ALARM", "NORMAL", "RECOVERY_PENDING"), required=True),
    "new_state": Field("new_state", Enumeration("ALARM", "NORMAL", "RECOVERY_PENDING"), required=True),
    "deviation": Field("deviation", NUMBER, required=True),
    "threshold": Field("threshold", NUMBER, required=True),
    "alarm_id": Field("alarm_id", OneOf(STRING, NULL), required=True),
    "event_type": Field(
        "event_type", OneOf(Enumeration("deviation_detected", "deviation_recovered"), NULL), required=True
    ),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "metric_type",
    "previous_state",
    "new_state",
    "deviation",
    "threshold",
    "alarm_id",
    "event_type",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AlarmEvent(Model):
    """A change in the state of an alarm."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the event."""
    metric_type: models.AlarmMetric
    """What an alarm watches."""
    previous_state: models.AlarmState
    """State before."""
    new_state: models.AlarmState
    """State from then on."""
    deviation: float
    """How far the metric was from its baseline."""
    threshold: float
    """Threshold at that time."""
    alarm_id: str | None
    """The same on an alarm and its recovery, if there is a pair."""
    event_type: models.AlarmEventType | None
    """What was reported; null when nothing was."""
    created_at: dt.datetime
    """When the state changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        metric_type: models.AlarmMetric,
        previous_state: models.AlarmState,
        new_state: models.AlarmState,
        deviation: float,
        threshold: float,
        alarm_id: str | None,
        event_type: models.AlarmEventType | None,
        created_at: dt.datetime,
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
            exact = len(source) == 9
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.metric_type,
            new.previous_state,
            new.new_state,
            new.deviation,
            new.threshold,
            new.alarm_id,
            new.event_type,
            value_of_created_at,
        ) = values
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
