# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PhoneCall`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Array,
    Enumeration,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_TRANSCRIPTS_SHAPE = Array(Reference("personae_api.bland.models.transcript_entry", "TranscriptEntry"))
_PATHWAY_LOGS_SHAPE = OneOf(
    Array(Reference("personae_api.bland.models.call_pathway_log", "CallPathwayLog")), STRING, NULL
)
_WARM_TRANSFER_CALL_SHAPE = Reference("personae_api.bland.models.warm_transfer", "WarmTransfer")
_CITATIONS_SHAPE = Array(Reference("personae_api.bland.models.call_citation", "CallCitation"))

_FIELDS: Mapping[str, Field] = {
    "call_id": Field("call_id", STRING, required=True),
    "c_id": Field("c_id", STRING, required=True),
    "call_length": Field("call_length", OneOf(NUMBER, NULL), required=True),
    "batch_id": Field("batch_id", OneOf(STRING, NULL), required=True),
    "external_id": Field("external_id", OneOf(STRING, NULL)),
    "to": Field("to", STRING, required=True),
    "from": Field("from_", STRING, required=True),
    "inbound": Field("inbound", BOOLEAN, required=True),
    "completed": Field("completed", BOOLEAN, required=True),
    "status": Field(
        "status", Enumeration("busy", "canceled", "completed", "error", "failed", "no-answer", "unknown"), required=True
    ),
    "queue_status": Field(
        "queue_status",
        Enumeration(
            "allocated",
            "call_error",
            "complete",
            "complete_error",
            "completed",
            "exited_early",
            "new",
            "pre_queue_error",
            "queue_error",
            "queued",
            "started",
        ),
        required=True,
    ),
    "answered_by": Field(
        "answered_by", OneOf(Enumeration("human", "no-answer", "unknown", "voicemail"), NULL), required=True
    ),
    "call_ended_by": Field("call_ended_by", OneOf(Enumeration("ASSISTANT", "USER"), NULL), required=True),
    "error_message": Field("error_message", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "started_at": Field("started_at", OneOf(DATE_TIME, NULL), required=True),
    "end_at": Field("end_at", OneOf(DATE_TIME, NULL), required=True),
    "corrected_duration": Field("corrected_duration", OneOf(STRING, NULL), required=True),
    "max_duration": Field("max_duration", NUMBER, required=True),
    "price": Field("price", OneOf(NUMBER, NULL), required=True),
    "record": Field("record", BOOLEAN, required=True),
    "recording_url": Field("recording_url", OneOf(STRING, NULL), required=True),
    "local_dialing": Field("local_dialing", BOOLEAN, required=True),
    "variables": Field("variables", Map(ANY), required=True),
    "metadata": Field("metadata", OneOf(Map(ANY), NULL), required=True),
    "summary": Field("summary", OneOf(STRING, NULL), required=True),
    "concatenated_transcript": Field("concatenated_transcript", OneOf(STRING, NULL), required=True),
    "transcripts": Field("transcripts", _TRANSCRIPTS_SHAPE, required=True),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL), required=True),
    "pathway_logs": Field("pathway_logs", _PATHWAY_LOGS_SHAPE, required=True),
    "transferred_to": Field("transferred_to", OneOf(STRING, NULL)),
    "transferred_at": Field("transferred_at", OneOf(STRING, NULL)),
    "warm_transfer_call": Field("warm_transfer_call", OneOf(_WARM_TRANSFER_CALL_SHAPE, NULL)),
    "is_proxy_agent_call": Field("is_proxy_agent_call", BOOLEAN, required=True),
    "is_canary": Field("is_canary", OneOf(BOOLEAN, NULL), required=True),
    "citations": Field("citations", _CITATIONS_SHAPE),
    "request_data": Field("request_data", Map(ANY), required=True),
    "endpoint_url": Field("endpoint_url", STRING, required=True),
    "pathway_version": Field("pathway_version", OneOf(INTEGER, NULL), required=True),
    "analysis": Field("analysis", OneOf(Map(ANY), NULL), required=True),
    "voice_id": Field("voice_id", STRING, required=True),
}
_REQUIRED = (
    "call_id",
    "c_id",
    "call_length",
    "batch_id",
    "to",
    "from",
    "inbound",
    "completed",
    "status",
    "queue_status",
    "answered_by",
    "call_ended_by",
    "error_message",
    "created_at",
    "started_at",
    "end_at",
    "corrected_duration",
    "max_duration",
    "price",
    "record",
    "recording_url",
    "local_dialing",
    "variables",
    "metadata",
    "summary",
    "concatenated_transcript",
    "transcripts",
    "pathway_id",
    "pathway_logs",
    "is_proxy_agent_call",
    "is_canary",
    "request_data",
    "endpoint_url",
    "pathway_version",
    "analysis",
    "voice_id",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PhoneCall(Model):
    """A call with all that is known of it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str
    """Id of the call."""
    c_id: str
    """The id once more."""
    call_length: float | None
    """Length in minutes, with a fraction; one page of the reference says seconds."""
    batch_id: str | None
    """Batch that the call belongs to, if any."""
    external_id: str | None
    """Id of your own that the call was sent with, if any."""
    to: str
    """Number that was called."""
    from_: str
    """Number that called."""
    inbound: bool
    """Whether the call came in."""
    completed: bool
    """Whether the call is over."""
    status: models.CallStatus
    """How the call ended."""
    queue_status: models.CallQueueStatus
    """How far the call has come."""
    answered_by: models.CallAnsweredBy | None
    """Who or what answered."""
    call_ended_by: models.CallEndedBy | None
    """Who hung up."""
    error_message: str | None
    """Why the call failed, null if it did not."""
    created_at: dt.datetime
    """When the call was asked for."""
    started_at: dt.datetime | None
    """When it began."""
    end_at: dt.datetime | None
    """When it ended."""
    corrected_duration: str | None
    """Length in seconds, as a text."""
    max_duration: float
    """Minutes after which the call would have been ended."""
    price: float | None
    """What the call cost, in dollars."""
    record: bool
    """Whether a recording was asked for."""
    recording_url: str | None
    """Address of the recording, once there is one."""
    local_dialing: bool
    """Whether a number near the other side was called from."""
    variables: dict[str, Any]
    """Values that were at hand or were gathered during the call, by their names."""
    metadata: dict[str, Any] | None
    """What was sent along as metadata; `automation_execution_id` and `automation_pipeline_id` are in it where an
    automation has placed the call.
    """
    summary: str | None
    """What was said, in short."""
    concatenated_transcript: str | None
    """All that was said, as one text."""
    transcripts: list[models.TranscriptEntry]
    """What was said, one entry a turn."""
    pathway_id: str | None
    """Pathway that led the call, if any."""
    pathway_logs: list[models.CallPathwayLog] | str | None
    """Way of the call through its pathway. Documented as a text, shown as a list in webhooks and as null elsewhere."""
    transferred_to: str | None
    """Number that the call was handed to."""
    transferred_at: str | None
    """When it was handed over."""
    warm_transfer_call: models.WarmTransfer | None
    """The people that were called to take over, in a warm transfer."""
    is_proxy_agent_call: bool
    """Whether this is a call to a person who may take over another call."""
    is_canary: bool | None
    """Whether the call ran on a version that is being tried out."""
    citations: list[models.CallCitation] | None
    """Values found by the citation schemas; for enterprise accounts."""
    request_data: dict[str, Any]
    """Settings with which the call was made, as far as they are kept."""
    endpoint_url: str
    """Host that ran the call."""
    pathway_version: int | None
    """Version of the pathway."""
    analysis: dict[str, Any] | None
    """Result of an analysis, if there was one."""
    voice_id: str
    """Voice that spoke."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_id: str,
        c_id: str,
        call_length: float | None,
        batch_id: str | None,
        external_id: str | None | Unset = UNSET,
        to: str,
        from_: str,
        inbound: bool,
        completed: bool,
        status: models.CallStatus,
        queue_status: models.CallQueueStatus,
        answered_by: models.CallAnsweredBy | None,
        call_ended_by: models.CallEndedBy | None,
        error_message: str | None,
        created_at: dt.datetime,
        started_at: dt.datetime | None,
        end_at: dt.datetime | None,
        corrected_duration: str | None,
        max_duration: float,
        price: float | None,
        record: bool,
        recording_url: str | None,
        local_dialing: bool,
        variables: dict[str, Any],
        metadata: dict[str, Any] | None,
        summary: str | None,
        concatenated_transcript: str | None,
        transcripts: list[models.TranscriptEntry],
        pathway_id: str | None,
        pathway_logs: list[models.CallPathwayLog] | str | None,
        transferred_to: str | None | Unset = UNSET,
        transferred_at: str | None | Unset = UNSET,
        warm_transfer_call: models.WarmTransfer | None | Unset = UNSET,
        is_proxy_agent_call: bool,
        is_canary: bool | None,
        citations: list[models.CallCitation] | Unset = UNSET,
        request_data: dict[str, Any],
        endpoint_url: str,
        pathway_version: int | None,
        analysis: dict[str, Any] | None,
        voice_id: str,
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
            exact = len(source) == 36
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.call_id,
            new.c_id,
            new.call_length,
            new.batch_id,
            new.to,
            new.from_,
            new.inbound,
            new.completed,
            new.status,
            new.queue_status,
            new.answered_by,
            new.call_ended_by,
            new.error_message,
            value_of_created_at,
            value_of_started_at,
            value_of_end_at,
            new.corrected_duration,
            new.max_duration,
            new.price,
            new.record,
            new.recording_url,
            new.local_dialing,
            new.variables,
            new.metadata,
            new.summary,
            new.concatenated_transcript,
            value_of_transcripts,
            new.pathway_id,
            value_of_pathway_logs,
            new.is_proxy_agent_call,
            new.is_canary,
            new.request_data,
            new.endpoint_url,
            new.pathway_version,
            new.analysis,
            new.voice_id,
        ) = values
        new.started_at = date_time(value_of_started_at)
        new.end_at = date_time(value_of_end_at)
        new.transcripts = _TRANSCRIPTS_SHAPE.decode(value_of_transcripts)
        new.pathway_logs = _PATHWAY_LOGS_SHAPE.decode(value_of_pathway_logs)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.external_id = None
            new.transferred_to = None
            new.transferred_at = None
            new.warm_transfer_call = None
            new.citations = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.external_id = source.get("external_id")
        new.transferred_to = source.get("transferred_to")
        new.transferred_at = source.get("transferred_at")
        value_of_warm_transfer_call = source.get("warm_transfer_call")
        new.warm_transfer_call = (
            _WARM_TRANSFER_CALL_SHAPE.from_dict(value_of_warm_transfer_call)
            if isinstance(value_of_warm_transfer_call, dict)
            else value_of_warm_transfer_call
        )
        value_of_citations = source.get("citations")
        new.citations = _CITATIONS_SHAPE.decode(value_of_citations)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
