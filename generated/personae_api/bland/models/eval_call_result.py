# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalCallResult`."""

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
    Array,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_AGENT_RESULTS_SHAPE = Array(Reference("personae_api.bland.models.eval_agent_result", "EvalAgentResult"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "eval_run_id": Field("eval_run_id", STRING, required=True),
    "call_id": Field("call_id", STRING, required=True),
    "call_display_name": Field("call_display_name", OneOf(STRING, NULL), required=True),
    "call_started_at": Field("call_started_at", OneOf(DATE_TIME, NULL), required=True),
    "call_duration_seconds": Field("call_duration_seconds", OneOf(NUMBER, NULL), required=True),
    "call_ended_by": Field("call_ended_by", OneOf(STRING, NULL), required=True),
    "transcript_snapshot_ref": Field("transcript_snapshot_ref", OneOf(STRING, NULL), required=True),
    "transcript_snapshot_expires_at": Field("transcript_snapshot_expires_at", OneOf(DATE_TIME, NULL), required=True),
    "status": Field(
        "status",
        Enumeration("COMPLETE", "FAILED", "INSUFFICIENT_EVIDENCE", "PENDING", "QUEUED", "RUNNING"),
        required=True,
    ),
    "started_at": Field("started_at", OneOf(DATE_TIME, NULL), required=True),
    "completed_at": Field("completed_at", OneOf(DATE_TIME, NULL), required=True),
    "overall_score_normalized_0_100": Field("overall_score_normalized_0_100", OneOf(NUMBER, NULL), required=True),
    "text_score_normalized_0_100": Field("text_score_normalized_0_100", OneOf(NUMBER, NULL), required=True),
    "audio_score_normalized_0_100": Field("audio_score_normalized_0_100", OneOf(NUMBER, NULL), required=True),
    "failed_agent_count": Field("failed_agent_count", INTEGER, required=True),
    "insufficient_evidence_agent_count": Field("insufficient_evidence_agent_count", INTEGER, required=True),
    "agent_results": Field("agent_results", _AGENT_RESULTS_SHAPE, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "eval_run_id",
    "call_id",
    "call_display_name",
    "call_started_at",
    "call_duration_seconds",
    "call_ended_by",
    "transcript_snapshot_ref",
    "transcript_snapshot_expires_at",
    "status",
    "started_at",
    "completed_at",
    "overall_score_normalized_0_100",
    "text_score_normalized_0_100",
    "audio_score_normalized_0_100",
    "failed_agent_count",
    "insufficient_evidence_agent_count",
    "agent_results",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalCallResult(Model):
    """The result of one call in a run."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the result."""
    org_id: str
    """Organisation that owns it."""
    eval_run_id: str
    """Run it belongs to."""
    call_id: str
    """Call that was judged."""
    call_display_name: str | None
    """Name of the call."""
    call_started_at: dt.datetime | None
    """When the call began."""
    call_duration_seconds: float | None
    """Length of the call in seconds."""
    call_ended_by: str | None
    """Which side hung up."""
    transcript_snapshot_ref: str | None
    """Where the copy of the transcript lies that was judged."""
    transcript_snapshot_expires_at: dt.datetime | None
    """When that copy goes away."""
    status: models.EvalCallStatus
    """How far the grading is."""
    started_at: dt.datetime | None
    """When grading began."""
    completed_at: dt.datetime | None
    """When it ended."""
    overall_score_normalized_0_100: float | None
    """Weighted score of the call, from 0 to 100."""
    text_score_normalized_0_100: float | None
    """Score by the transcript, from 0 to 100."""
    audio_score_normalized_0_100: float | None
    """Score by the recording, from 0 to 100."""
    failed_agent_count: int
    """Agents that failed on this call."""
    insufficient_evidence_agent_count: int
    """Agents that found too little to judge by."""
    agent_results: list[models.EvalAgentResult]
    """Verdicts of the agents; empty unless they are asked for."""
    created_at: dt.datetime
    """When the result was created."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        eval_run_id: str,
        call_id: str,
        call_display_name: str | None,
        call_started_at: dt.datetime | None,
        call_duration_seconds: float | None,
        call_ended_by: str | None,
        transcript_snapshot_ref: str | None,
        transcript_snapshot_expires_at: dt.datetime | None,
        status: models.EvalCallStatus,
        started_at: dt.datetime | None,
        completed_at: dt.datetime | None,
        overall_score_normalized_0_100: float | None,
        text_score_normalized_0_100: float | None,
        audio_score_normalized_0_100: float | None,
        failed_agent_count: int,
        insufficient_evidence_agent_count: int,
        agent_results: list[models.EvalAgentResult],
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
            exact = len(source) == 20
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.eval_run_id,
            new.call_id,
            new.call_display_name,
            value_of_call_started_at,
            new.call_duration_seconds,
            new.call_ended_by,
            new.transcript_snapshot_ref,
            value_of_transcript_snapshot_expires_at,
            new.status,
            value_of_started_at,
            value_of_completed_at,
            new.overall_score_normalized_0_100,
            new.text_score_normalized_0_100,
            new.audio_score_normalized_0_100,
            new.failed_agent_count,
            new.insufficient_evidence_agent_count,
            value_of_agent_results,
            value_of_created_at,
        ) = values
        new.call_started_at = date_time(value_of_call_started_at)
        new.transcript_snapshot_expires_at = date_time(value_of_transcript_snapshot_expires_at)
        new.started_at = date_time(value_of_started_at)
        new.completed_at = date_time(value_of_completed_at)
        new.agent_results = _AGENT_RESULTS_SHAPE.decode(value_of_agent_results)
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
