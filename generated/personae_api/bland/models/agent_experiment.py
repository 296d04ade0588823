# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentExperiment`."""

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
    NULL,
    STRING,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_RUN_HOURS_SHAPE = Reference("personae_api.bland.models.agent_run_hours", "AgentRunHours")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "agent_id": Field("agent_id", STRING, required=True),
    "status": Field("status", Enumeration("active", "completed"), required=True),
    "completed_reason": Field(
        "completed_reason", OneOf(Enumeration("baseline_changed", "date_ended", "manual", "quota_reached"), NULL)
    ),
    "baseline_env": Field("baseline_env", Enumeration("production", "staging"), required=True),
    "baseline_current_version_id": Field("baseline_current_version_id", OneOf(STRING, NULL)),
    "variant_version_id": Field("variant_version_id", STRING, required=True),
    "traffic_percentage": Field("traffic_percentage", INTEGER, required=True),
    "run_hours": Field("run_hours", OneOf(_RUN_HOURS_SHAPE, NULL)),
    "starts_at": Field("starts_at", OneOf(DATE_TIME, NULL)),
    "ends_at": Field("ends_at", OneOf(DATE_TIME, NULL)),
    "variant_call_quota": Field("variant_call_quota", OneOf(INTEGER, NULL)),
    "variant_calls_routed": Field("variant_calls_routed", INTEGER, required=True),
    "created_by": Field("created_by", OneOf(STRING, NULL)),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "completed_at": Field("completed_at", OneOf(DATE_TIME, NULL)),
}
_REQUIRED = (
    "id",
    "agent_id",
    "status",
    "baseline_env",
    "variant_version_id",
    "traffic_percentage",
    "variant_calls_routed",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentExperiment(Model):
    """A version that gets a share of the calls for a while."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the experiment."""
    agent_id: str
    """Agent that it belongs to."""
    status: models.AgentExperimentStatus
    """Whether it is active."""
    completed_reason: models.AgentExperimentEnd | None
    """Why it has ended, null before."""
    baseline_env: models.AgentLiveEnvironment
    """Environment that it is compared with."""
    baseline_current_version_id: str | None
    """Version that it is compared with."""
    variant_version_id: str
    """Version that is tried."""
    traffic_percentage: int
    """Share of the calls that it gets, in percent."""
    run_hours: models.AgentRunHours | None
    """When it runs, null for always."""
    starts_at: dt.datetime | None
    """When it begins."""
    ends_at: dt.datetime | None
    """When it ends."""
    variant_call_quota: int | None
    """Number of calls after which it ends."""
    variant_calls_routed: int
    """How many calls it has had."""
    created_by: str | None
    """Who started it."""
    created_at: dt.datetime
    """When it was made."""
    completed_at: dt.datetime | None
    """When it ended."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        agent_id: str,
        status: models.AgentExperimentStatus,
        completed_reason: models.AgentExperimentEnd | None | Unset = UNSET,
        baseline_env: models.AgentLiveEnvironment,
        baseline_current_version_id: str | None | Unset = UNSET,
        variant_version_id: str,
        traffic_percentage: int,
        run_hours: models.AgentRunHours | None | Unset = UNSET,
        starts_at: dt.datetime | None | Unset = UNSET,
        ends_at: dt.datetime | None | Unset = UNSET,
        variant_call_quota: int | None | Unset = UNSET,
        variant_calls_routed: int,
        created_by: str | None | Unset = UNSET,
        created_at: dt.datetime,
        completed_at: dt.datetime | None | Unset = UNSET,
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.agent_id,
            new.status,
            new.baseline_env,
            new.variant_version_id,
            new.traffic_percentage,
            new.variant_calls_routed,
            value_of_created_at,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.completed_reason = None
            new.baseline_current_version_id = None
            new.run_hours = None
            new.starts_at = None
            new.ends_at = None
            new.variant_call_quota = None
            new.created_by = None
            new.completed_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.completed_reason = source.get("completed_reason")
        new.baseline_current_version_id = source.get("baseline_current_version_id")
        value_of_run_hours = source.get("run_hours")
        new.run_hours = (
            _RUN_HOURS_SHAPE.from_dict(value_of_run_hours)
            if isinstance(value_of_run_hours, dict)
            else value_of_run_hours
        )
        value_of_starts_at = source.get("starts_at")
        new.starts_at = date_time(value_of_starts_at)
        value_of_ends_at = source.get("ends_at")
        new.ends_at = date_time(value_of_ends_at)
        new.variant_call_quota = source.get("variant_call_quota")
        new.created_by = source.get("created_by")
        value_of_completed_at = source.get("completed_at")
        new.completed_at = date_time(value_of_completed_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
