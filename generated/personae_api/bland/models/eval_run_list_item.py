# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalRunListItem`."""

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
    NUMBER,
    STRING,
    Enumeration,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_SUMMARY_SHAPE = Reference("personae_api.bland.models.eval_run_summary", "EvalRunSummary")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "status": Field(
        "status",
        Enumeration("CANCELLED", "COMPLETE", "FAILED", "PARTIAL", "PENDING", "QUEUED", "RUNNING"),
        required=True,
    ),
    "triggered_by": Field("triggered_by", Enumeration("auto", "backfill", "manual"), required=True),
    "run_mode": Field("run_mode", Enumeration("audio", "full", "text"), required=True),
    "resolved_call_count": Field("resolved_call_count", INTEGER, required=True),
    "resolved_agent_count": Field("resolved_agent_count", INTEGER, required=True),
    "resolved_atom_count": Field("resolved_atom_count", INTEGER, required=True),
    "completed_atom_count": Field("completed_atom_count", INTEGER, required=True),
    "summary": Field("summary", OneOf(_SUMMARY_SHAPE, NULL), required=True),
    "billable_cost_usd": Field("billable_cost_usd", OneOf(NUMBER, NULL), required=True),
    "workbench_setup_id": Field("workbench_setup_id", OneOf(STRING, NULL), required=True),
    "workbench_setup_version_id": Field("workbench_setup_version_id", OneOf(STRING, NULL), required=True),
    "metadata": Field("metadata", Map(STRING), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "started_at": Field("started_at", OneOf(DATE_TIME, NULL), required=True),
    "completed_at": Field("completed_at", OneOf(DATE_TIME, NULL), required=True),
}
_REQUIRED = (
    "id",
    "status",
    "triggered_by",
    "run_mode",
    "resolved_call_count",
    "resolved_agent_count",
    "resolved_atom_count",
    "completed_atom_count",
    "summary",
    "billable_cost_usd",
    "workbench_setup_id",
    "workbench_setup_version_id",
    "metadata",
    "created_at",
    "started_at",
    "completed_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalRunListItem(Model):
    """A run as lists show it, without what was submitted."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the run."""
    status: models.EvalRunStatus
    """How far the run is."""
    triggered_by: models.EvalRunTrigger
    """What started it."""
    run_mode: models.EvalRunMode
    """Modality of the agents that take part."""
    resolved_call_count: int
    """Calls that were found."""
    resolved_agent_count: int
    """Eval agents that were found."""
    resolved_atom_count: int
    """Verdicts to be given, one for each call and agent."""
    completed_atom_count: int
    """Verdicts given so far."""
    summary: models.EvalRunSummary | None
    """The scores, null until there are some."""
    billable_cost_usd: float | None
    """What the run costs in US dollars, null until that is settled."""
    workbench_setup_id: str | None
    """Setup the run belongs to."""
    workbench_setup_version_id: str | None
    """Version of the setup that the run is pinned to."""
    metadata: dict[str, str]
    """Your own texts by key."""
    created_at: dt.datetime
    """When it was created."""
    started_at: dt.datetime | None
    """When judging began."""
    completed_at: dt.datetime | None
    """When it ended or was cancelled."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        status: models.EvalRunStatus,
        triggered_by: models.EvalRunTrigger,
        run_mode: models.EvalRunMode,
        resolved_call_count: int,
        resolved_agent_count: int,
        resolved_atom_count: int,
        completed_atom_count: int,
        summary: models.EvalRunSummary | None,
        billable_cost_usd: float | None,
        workbench_setup_id: str | None,
        workbench_setup_version_id: str | None,
        metadata: dict[str, str],
        created_at: dt.datetime,
        started_at: dt.datetime | None,
        completed_at: dt.datetime | None,
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
            exact = len(source) == 16
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.status,
            new.triggered_by,
            new.run_mode,
            new.resolved_call_count,
            new.resolved_agent_count,
            new.resolved_atom_count,
            new.completed_atom_count,
            value_of_summary,
            new.billable_cost_usd,
            new.workbench_setup_id,
            new.workbench_setup_version_id,
            new.metadata,
            value_of_created_at,
            value_of_started_at,
            value_of_completed_at,
        ) = values
        new.summary = (
            _SUMMARY_SHAPE.from_dict(value_of_summary) if isinstance(value_of_summary, dict) else value_of_summary
        )
        new.started_at = date_time(value_of_started_at)
        new.completed_at = date_time(value_of_completed_at)
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
