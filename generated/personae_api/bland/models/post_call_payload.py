# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PostCallPayload`."""

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
_CORRECTED_TRANSCRIPT_SHAPE = Array(Reference("personae_api.bland.models.corrected_segment", "CorrectedSegment"))
_POST_TRANSFER_TRANSCRIPT_SHAPE = Array(Reference("personae_api.bland.models.corrected_segment", "CorrectedSegment"))
_POST_CALL_EVALS_SHAPE = Reference("personae_api.bland.models.post_call_evals", "PostCallEvals")
_AGENT_DISPOSITIONS_SHAPE = Array(Reference("personae_api.bland.models.call_agent_disposition", "CallAgentDisposition"))

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
    "disposition_tag": Field("disposition_tag", OneOf(STRING, NULL)),
    "pathway_tags": Field("pathway_tags", Array(STRING)),
    "citation_schema_ids": Field("citation_schema_ids", Array(STRING)),
    "pre_transfer_duration": Field("pre_transfer_duration", OneOf(NUMBER, NULL)),
    "post_transfer_duration": Field("post_transfer_duration", OneOf(NUMBER, NULL)),
    "recording_expiration": Field("recording_expiration", OneOf(DATE_TIME, NULL)),
    "corrected_transcript": Field("corrected_transcript", _CORRECTED_TRANSCRIPT_SHAPE),
    "utterances": Field("utterances", Array(ANY)),
    "transfer_offset_seconds": Field("transfer_offset_seconds", NUMBER),
    "post_transfer_transcript": Field("post_transfer_transcript", _POST_TRANSFER_TRANSCRIPT_SHAPE),
    "event_type": Field(
        "event_type",
        Enumeration(
            "citations",
            "corrected_transcript",
            "dispositions",
            "live_translation_transcript",
            "multiple",
            "post_transfer_transcript",
        ),
    ),
    "contents": Field(
        "contents",
        Array(
            Enumeration(
                "citations",
                "corrected_transcript",
                "dispositions",
                "live_translation_transcript",
                "post_transfer_transcript",
            )
        ),
    ),
    "timestamp": Field("timestamp", DATE_TIME),
    "user_id": Field("user_id", STRING),
    "capture_stopped_at": Field("capture_stopped_at", OneOf(DATE_TIME, NULL)),
    "post_call_evals": Field("post_call_evals", _POST_CALL_EVALS_SHAPE),
    "agent_dispositions": Field("agent_dispositions", _AGENT_DISPOSITIONS_SHAPE),
    "dispositions": Field("dispositions", Array(ANY)),
    "live_translation_transcript": Field("live_translation_transcript", ANY),
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
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PostCallPayload(Model):
    """A finished call, as it is sent to a webhook."""

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
    """Id of your own for the call."""
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
    disposition_tag: str | None
    """Outcome that was picked for the call."""
    pathway_tags: list[str] | None
    """Labels of the nodes that the call came through."""
    citation_schema_ids: list[str] | None
    """Citation schemas that were asked for."""
    pre_transfer_duration: float | None
    """Minutes until the call was handed over."""
    post_transfer_duration: float | None
    """Minutes after that."""
    recording_expiration: dt.datetime | None
    """When the address of the recording stops working."""
    corrected_transcript: list[models.CorrectedSegment] | None
    """What was said, as heard in the recording."""
    utterances: list[Any] | None
    """What was said, in older webhooks in place of `corrected_transcript`; its form is not described."""
    transfer_offset_seconds: float | None
    """Seconds into the recording at which the call was handed over."""
    post_transfer_transcript: list[models.CorrectedSegment] | None
    """What was said after the transfer."""
    event_type: models.CallEnrichmentKind | None
    """What was worked out after the call, or `multiple`; only where a post-transfer transcript is subscribed to."""
    contents: list[models.CallEnrichment] | None
    """What was worked out, if `event_type` is `multiple`."""
    timestamp: dt.datetime | None
    """When this was sent, if it comes after the call by itself."""
    user_id: str | None
    """User who owns the call."""
    capture_stopped_at: dt.datetime | None
    """When the transcript after a transfer was stopped."""
    post_call_evals: models.PostCallEvals | None
    """Evals that run over the call."""
    agent_dispositions: list[models.CallAgentDisposition] | None
    """Outcomes that the agent's dispositions gave, where the webhook waits for them."""
    dispositions: list[Any] | None
    """Outcomes that the older dispositions gave; their form is not described."""
    live_translation_transcript: Any
    """What was said in a translated call; its form is not described."""
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
        disposition_tag: str | None | Unset = UNSET,
        pathway_tags: list[str] | Unset = UNSET,
        citation_schema_ids: list[str] | Unset = UNSET,
        pre_transfer_duration: float | None | Unset = UNSET,
        post_transfer_duration: float | None | Unset = UNSET,
        recording_expiration: dt.datetime | None | Unset = UNSET,
        corrected_transcript: list[models.CorrectedSegment] | Unset = UNSET,
        utterances: list[Any] | Unset = UNSET,
        transfer_offset_seconds: float | Unset = UNSET,
        post_transfer_transcript: list[models.CorrectedSegment] | Unset = UNSET,
        event_type: models.CallEnrichmentKind | Unset = UNSET,
        contents: list[models.CallEnrichment] | Unset = UNSET,
        timestamp: dt.datetime | Unset = UNSET,
        user_id: str | Unset = UNSET,
        capture_stopped_at: dt.datetime | None | Unset = UNSET,
        post_call_evals: models.PostCallEvals | Unset = UNSET,
        agent_dispositions: list[models.CallAgentDisposition] | Unset = UNSET,
        dispositions: list[Any] | Unset = UNSET,
        live_translation_transcript: Any | Unset = UNSET,
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
            exact = len(source) == 31
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
            new.disposition_tag = None
            new.pathway_tags = None
            new.citation_schema_ids = None
            new.pre_transfer_duration = None
            new.post_transfer_duration = None
            new.recording_expiration = None
            new.corrected_transcript = None
            new.utterances = None
            new.transfer_offset_seconds = None
            new.post_transfer_transcript = None
            new.event_type = None
            new.contents = None
            new.timestamp = None
            new.user_id = None
            new.capture_stopped_at = None
            new.post_call_evals = None
            new.agent_dispositions = None
            new.dispositions = None
            new.live_translation_transcript = None
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
        new.disposition_tag = source.get("disposition_tag")
        new.pathway_tags = source.get("pathway_tags")
        new.citation_schema_ids = source.get("citation_schema_ids")
        new.pre_transfer_duration = source.get("pre_transfer_duration")
        new.post_transfer_duration = source.get("post_transfer_duration")
        value_of_recording_expiration = source.get("recording_expiration")
        new.recording_expiration = date_time(value_of_recording_expiration)
        value_of_corrected_transcript = source.get("corrected_transcript")
        new.corrected_transcript = _CORRECTED_TRANSCRIPT_SHAPE.decode(value_of_corrected_transcript)
        new.utterances = source.get("utterances")
        new.transfer_offset_seconds = source.get("transfer_offset_seconds")
        value_of_post_transfer_transcript = source.get("post_transfer_transcript")
        new.post_transfer_transcript = _POST_TRANSFER_TRANSCRIPT_SHAPE.decode(value_of_post_transfer_transcript)
        new.event_type = source.get("event_type")
        new.contents = source.get("contents")
        value_of_timestamp = source.get("timestamp")
        new.timestamp = date_time(value_of_timestamp)
        new.user_id = source.get("user_id")
        value_of_capture_stopped_at = source.get("capture_stopped_at")
        new.capture_stopped_at = date_time(value_of_capture_stopped_at)
        value_of_post_call_evals = source.get("post_call_evals")
        new.post_call_evals = (
            _POST_CALL_EVALS_SHAPE.from_dict(value_of_post_call_evals)
            if isinstance(value_of_post_call_evals, dict)
            else value_of_post_call_evals
        )
        value_of_agent_dispositions = source.get("agent_dispositions")
        new.agent_dispositions = _AGENT_DISPOSITIONS_SHAPE.decode(value_of_agent_dispositions)
        new.dispositions = source.get("dispositions")
        new.live_translation_transcript = source.get("live_translation_transcript")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
