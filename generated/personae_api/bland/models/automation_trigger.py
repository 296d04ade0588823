# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AutomationTrigger`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, DATE_TIME, INTEGER, NULL, STRING, Enumeration, Map, OneOf, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "event_pipeline_id": Field("event_pipeline_id", STRING),
    "source": Field("source", Enumeration("api", "internal", "nango", "schedule")),
    "event_type": Field(
        "event_type",
        Enumeration(
            "bland:batch.completed",
            "bland:call.cold_transfer",
            "bland:call.inbound_received",
            "bland:call.started",
            "bland:call.voicemail_detected",
            "bland:call.warm_transfer",
            "bland:eval.completed",
            "bland:kb.gap_detected",
            "bland:pathway.node_reached",
            "bland:post_call.completed",
            "bland:sms.received",
            "bland:tool.failure",
            "bland:tool.success",
        ),
    ),
    "resource_id": Field("resource_id", OneOf(STRING, NULL)),
    "filter": Field("filter", OneOf(Map(ANY), NULL)),
    "is_active": Field("is_active", BOOLEAN),
    "trigger_count": Field("trigger_count", INTEGER),
    "last_triggered_at": Field("last_triggered_at", OneOf(DATE_TIME, NULL)),
    "action_type": Field("action_type", OneOf(STRING, NULL)),
    "timing_mode": Field("timing_mode", OneOf(STRING, NULL)),
}
_REQUIRED = ("id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AutomationTrigger(Model):
    """An event that has a pipeline run."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the trigger."""
    event_pipeline_id: str | None
    """Pipeline that is run."""
    source: models.AutomationSource | None
    """Where the event comes from."""
    event_type: models.AutomationEventType | None
    """The event."""
    resource_id: str | None
    """Connection to the integration that it comes from."""
    filter: dict[str, Any] | None
    """Conditions under which the pipeline is run."""
    is_active: bool | None
    """Whether it is on."""
    trigger_count: int | None
    """How often it went off; in lists."""
    last_triggered_at: dt.datetime | None
    """When it last did; in lists."""
    action_type: str | None
    """What follows; in lists."""
    timing_mode: str | None
    """When it follows; in lists."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        event_pipeline_id: str | Unset = UNSET,
        source: models.AutomationSource | Unset = UNSET,
        event_type: models.AutomationEventType | Unset = UNSET,
        resource_id: str | None | Unset = UNSET,
        filter: dict[str, Any] | None | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        trigger_count: int | Unset = UNSET,
        last_triggered_at: dt.datetime | None | Unset = UNSET,
        action_type: str | None | Unset = UNSET,
        timing_mode: str | None | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id,) = values
        if exact:
            new.event_pipeline_id = None
            new.source = None
            new.event_type = None
            new.resource_id = None
            new.filter = None
            new.is_active = None
            new.trigger_count = None
            new.last_triggered_at = None
            new.action_type = None
            new.timing_mode = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.event_pipeline_id = source.get("event_pipeline_id")
        new.source = source.get("source")
        new.event_type = source.get("event_type")
        new.resource_id = source.get("resource_id")
        new.filter = source.get("filter")
        new.is_active = source.get("is_active")
        new.trigger_count = source.get("trigger_count")
        value_of_last_triggered_at = source.get("last_triggered_at")
        new.last_triggered_at = date_time(value_of_last_triggered_at)
        new.action_type = source.get("action_type")
        new.timing_mode = source.get("timing_mode")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
