# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Calls."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import (
    ANY,
    BOOLEAN,
    DATE,
    DATE_TIME,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    Array,
    Discriminated,
    Enumeration,
    Map,
    OneOf,
    Reference,
)
from ...types import (
    UNSET,
    Call,
    DownloadCall,
    Inputs,
    ListOf,
    Once,
    Operation,
    PagedCall,
    Paging,
    State,
    StreamCall,
    Streaming,
    Unset,
    Waiting,
    given,
)
from .. import models

_LIST_CALLS = Operation(
    vendor="bland",
    id="listCalls",
    method="GET",
    path="/v1/calls",
    effect="read",
    paging=Paging(style="range", items=("calls",), position="from", size="limit", default_size=1000),
    repeatable=True,
    inputs=Inputs(
        query={
            "from_number": Field("from_number", STRING),
            "to_number": Field("to_number", STRING),
            "from": Field("from_", INTEGER),
            "to": Field("to", INTEGER),
            "limit": Field("limit", INTEGER),
            "ascending": Field("ascending", BOOLEAN),
            "sort_by": Field("sort_by", Enumeration("created_at", "updated_at")),
            "start_date": Field("start_date", DATE_TIME),
            "end_date": Field("end_date", DATE_TIME),
            "created_at": Field("created_at", DATE),
            "timezone": Field("timezone", STRING),
            "update_start_date": Field("update_start_date", DATE),
            "update_end_date": Field("update_end_date", DATE),
            "completed": Field("completed", BOOLEAN),
            "batch_id": Field("batch_id", STRING),
            "answered_by": Field("answered_by", STRING),
            "inbound": Field("inbound", BOOLEAN),
            "duration_gt": Field("duration_gt", NUMBER),
            "duration_lt": Field("duration_lt", NUMBER),
            "campaign_id": Field("campaign_id", STRING),
            "call_id": Field("call_id", STRING),
            "call_ended_by": Field("call_ended_by", Enumeration("ASSISTANT", "USER")),
            "error_message": Field("error_message", STRING),
            "cost_gt": Field("cost_gt", NUMBER),
            "cost_lt": Field("cost_lt", NUMBER),
            "variables": Field("variables", STRING),
            "analysis_schema": Field("analysis_schema", STRING),
            "exclude_fields": Field("exclude_fields", Array(STRING)),
        },
        headers={"encrypted_key": Field("encrypted_key", STRING)},
    ),
)
_LIST_CALLS_ANSWER = Array(Reference("personae_api.bland.models.call_summary", "CallSummary"))
_SEND_CALL = Operation(
    vendor="bland",
    id="sendCall",
    method="POST",
    path="/v1/calls",
    effect="dial",
    once=Once(
        key=("metadata", "personae_key"),
        found=("metadata", "personae_key"),
        id=("call_id",),
        created=("created_at",),
        within=86400,
        newest_first=True,
        written=(
            (
                "phone_number",
                "\\+[1-9][0-9]{6,14}",
                "in E.164 form, that is + and 7 to 15 digits without spaces, such as +13125550117",
            ),
        ),
    ),
    inputs=Inputs(
        headers={"encrypted_key": Field("encrypted_key", STRING)},
        body={
            "voice": Field("voice", STRING),
            "pathway_id": Field("pathway_id", STRING),
            "pathway_version": Field("pathway_version", INTEGER),
            "task": Field("task", STRING),
            "first_sentence": Field("first_sentence", STRING),
            "persona_id": Field("persona_id", STRING),
            "model": Field("model", Enumeration("base", "turbo")),
            "language": Field(
                "language",
                Enumeration(
                    "auto",
                    "babel",
                    "babel-de",
                    "babel-en",
                    "babel-es",
                    "babel-fr",
                    "bg",
                    "cs",
                    "da",
                    "da-DK",
                    "de",
                    "el",
                    "en",
                    "en-AU",
                    "en-GB",
                    "en-IN",
                    "en-NZ",
                    "en-US",
                    "es",
                    "es-419",
                    "fi",
                    "fluent",
                    "fr",
                    "fr-CA",
                    "hi",
                    "hi-Latn",
                    "hu",
                    "id",
                    "it",
                    "ja",
                    "ko",
                    "ko-KR",
                    "ms",
                    "nl",
                    "no",
                    "pl",
                    "pt",
                    "pt-BR",
                    "pt-PT",
                    "ro",
                    "ru",
                    "sk",
                    "sv",
                    "sv-SE",
                    "tr",
                    "uk",
                    "vi",
                    "zh",
                    "zh-CN",
                    "zh-Hans",
                    "zh-Hant",
                    "zh-TW",
                ),
            ),
            "wait_for_greeting": Field("wait_for_greeting", BOOLEAN),
            "pronunciation_guide": Field(
                "pronunciation_guide",
                Array(Reference("personae_api.bland.models.call_pronunciation", "CallPronunciation")),
            ),
            "temperature": Field("temperature", NUMBER),
            "interruption_threshold": Field("interruption_threshold", NUMBER),
            "interruptibility": Field("interruptibility", Enumeration(0, 1, 2, 3)),
            "from": Field("from_", STRING),
            "dialing_strategy": Field(
                "dialing_strategy", Reference("personae_api.bland.models.call_dialing_strategy", "CallDialingStrategy")
            ),
            "custom_dialing": Field("custom_dialing", STRING),
            "timezone": Field("timezone", STRING),
            "start_time": Field("start_time", STRING),
            "transfer_phone_number": Field("transfer_phone_number", STRING),
            "transfer_list": Field("transfer_list", Map(STRING)),
            "max_duration": Field("max_duration", INTEGER),
            "tools": Field("tools", Array(STRING)),
            "background_track": Field(
                "background_track", OneOf(Enumeration("cafe", "none", "office", "restaurant"), NULL)
            ),
            "noise_cancellation": Field("noise_cancellation", BOOLEAN),
            "block_interruptions": Field("block_interruptions", BOOLEAN),
            "record": Field("record", BOOLEAN),
            "voicemail": Field("voicemail", Reference("personae_api.bland.models.call_voicemail", "CallVoicemail")),
            "citation_schema_ids": Field("citation_schema_ids", Array(STRING)),
            "stream_post_transfer_transcript": Field("stream_post_transfer_transcript", BOOLEAN),
            "post_call_evals": Field(
                "post_call_evals", Reference("personae_api.bland.models.call_post_call_evals", "CallPostCallEvals")
            ),
            "summary_prompt": Field("summary_prompt", STRING),
            "retry": Field("retry", Reference("personae_api.bland.models.call_retry", "CallRetry")),
            "dispositions": Field(
                "dispositions",
                Array(
                    Enumeration(
                        "AGENT_ENDED_CALL",
                        "BUSY",
                        "CALL_BACK_SCHEDULED",
                        "CANCELED",
                        "COMPLETED_ACTION",
                        "DO_NOT_CONTACT",
                        "FAILED",
                        "FOLLOW_UP_REQUIRED",
                        "INTERESTED",
                        "NEEDS_MORE_INFO",
                        "NOT_INTERESTED",
                        "NOT_QUALIFIED",
                        "NO_ANSWER",
                        "NO_CONTACT_MADE",
                        "OBJECTION_RAISED",
                        "TRANSFERRED",
                    )
                ),
            ),
            "request_data": Field("request_data", Map(ANY)),
            "metadata": Field("metadata", Map(ANY)),
            "webhook": Field("webhook", STRING),
            "webhook_events": Field(
                "webhook_events",
                Array(
                    Enumeration(
                        "call",
                        "citations",
                        "dynamic_data",
                        "evals",
                        "latency",
                        "post_transfer_transcript",
                        "queue",
                        "tool",
                        "webhook",
                    )
                ),
            ),
            "dynamic_data": Field(
                "dynamic_data",
                OneOf(Array(Reference("personae_api.bland.models.call_dynamic_data", "CallDynamicData")), NULL),
            ),
            "keywords": Field("keywords", Array(STRING)),
            "ignore_button_press": Field("ignore_button_press", BOOLEAN),
            "precall_dtmf_sequence": Field("precall_dtmf_sequence", STRING),
            "guard_rails": Field(
                "guard_rails", Array(Reference("personae_api.bland.models.call_guard_rail", "CallGuardRail"))
            ),
            "phone_number": Field("phone_number", STRING),
            "agent_id": Field("agent_id", STRING),
            "agent_version": Field("agent_version", STRING),
            "external_id": Field("external_id", STRING),
            "ivr_mode": Field("ivr_mode", BOOLEAN),
            "amd": Field("amd", BOOLEAN),
            "voicemail_message": Field("voicemail_message", STRING),
        },
    ),
)
_SEND_CALL_ANSWER = Reference("personae_api.bland.models.sent_call", "SentCall")
_GET_CALL = Operation(
    vendor="bland",
    id="getCall",
    method="GET",
    path="/v1/calls/{call_id}",
    effect="read",
    repeatable=True,
    waiting=Waiting(
        "call_id",
        (
            State(field=("status",), well=("completed",), badly=("failed", "busy", "no-answer", "canceled", "error")),
            State(
                field=("queue_status",),
                well=("complete", "completed", "exited_early"),
                badly=("pre_queue_error", "queue_error", "call_error", "complete_error"),
            ),
            State(field=("completed",), well=(True,)),
        ),
        first=2,
        cap=15,
        reason=("error_message",),
        events=(("call_id",),),
    ),
    inputs=Inputs(headers={"encrypted_key": Field("encrypted_key", STRING)}),
)
_GET_CALL_ANSWER = Reference("personae_api.bland.models.phone_call", "PhoneCall")
_LIST_ACTIVE_CALLS = Operation(
    vendor="bland",
    id="listActiveCalls",
    method="GET",
    path="/v1/calls/active",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(headers={"x-bland-org-id": Field("x_bland_org_id", STRING)}),
)
_LIST_ACTIVE_CALLS_ANSWER = Array(Reference("personae_api.bland.models.active_call", "ActiveCall"))
_STOP_ALL_ACTIVE_CALLS = Operation(
    vendor="bland", id="stopAllActiveCalls", method="POST", path="/v1/calls/active/stop", effect="write"
)
_STOP_ALL_ACTIVE_CALLS_ANSWER = Reference("personae_api.bland.models.stopped_calls", "StoppedCalls")
_TRANSFER_ACTIVE_CALL = Operation(
    vendor="bland",
    id="transferActiveCall",
    method="POST",
    path="/v1/calls/active/transfer",
    effect="dial",
    answer=("data", "message"),
    inputs=Inputs(body={"call_id": Field("call_id", STRING), "transfer_number": Field("transfer_number", STRING)}),
)
_TRANSFER_ACTIVE_CALL_ANSWER = STRING
_STOP_CALL = Operation(vendor="bland", id="stopCall", method="POST", path="/v1/calls/{call_id}/stop", effect="write")
_STOP_CALL_ANSWER = Reference("personae_api.bland.models.status_answer", "StatusAnswer")
_LISTEN_TO_CALL = Operation(
    vendor="bland",
    id="listenToCall",
    method="POST",
    path="/v1/calls/{call_id}/listen",
    effect="read",
    answer=("data", "url"),
    repeatable=True,
)
_LISTEN_TO_CALL_ANSWER = STRING
_CREATE_TRANSCRIPT_STREAM_URL = Operation(
    vendor="bland",
    id="createTranscriptStreamUrl",
    method="POST",
    path="/v1/calls/{call_id}/transcript-stream/token",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_CREATE_TRANSCRIPT_STREAM_URL_ANSWER = Reference(
    "personae_api.bland.models.transcript_stream_url", "TranscriptStreamUrl"
)
_STREAM_ACTIVE_CALLS = Operation(
    vendor="bland",
    id="streamActiveCalls",
    method="GET",
    path="/v1/calls/active/stream",
    effect="read",
    repeatable=True,
    streaming=Streaming(kind="type", errors=("ERROR",)),
)
_STREAM_ACTIVE_CALLS_ANSWER = Discriminated(
    "type",
    {
        "ActiveCallsState": 0,
        "ActiveCallsUpdate": 1,
        "ActiveCallsHeartbeat": 2,
        "INITIAL_STATE": 0,
        "UPDATE": 1,
        "HEARTBEAT": 2,
    },
    Reference("personae_api.bland.models.active_calls_state", "ActiveCallsState"),
    Reference("personae_api.bland.models.active_calls_update", "ActiveCallsUpdate"),
    Reference("personae_api.bland.models.active_calls_heartbeat", "ActiveCallsHeartbeat"),
)
_STREAM_CALL_TRANSCRIPT = Operation(
    vendor="bland",
    id="streamCallTranscript",
    method="GET",
    path="/v1/calls/{call_id}/transcript/stream",
    effect="read",
    repeatable=True,
    streaming=Streaming(kind="type", end=("end",), resume="lastId"),
    inputs=Inputs(query={"lastId": Field("last_id", STRING)}),
)
_STREAM_CALL_TRANSCRIPT_ANSWER = Discriminated(
    "type",
    {
        "TranscriptBeginning": 0,
        "TranscriptUtterance": 1,
        "TranscriptCorrection": 2,
        "TranscriptEnd": 3,
        "initial": 0,
        "new": 1,
        "update": 2,
        "end": 3,
    },
    Reference("personae_api.bland.models.transcript_beginning", "TranscriptBeginning"),
    Reference("personae_api.bland.models.transcript_utterance", "TranscriptUtterance"),
    Reference("personae_api.bland.models.transcript_correction", "TranscriptCorrection"),
    Reference("personae_api.bland.models.transcript_end", "TranscriptEnd"),
)
_GET_CALL_RECORDING = Operation(
    vendor="bland",
    id="getCallRecording",
    method="GET",
    path="/v1/recordings/{call_id}",
    effect="read",
    repeatable=True,
    media_types=("audio/wav", "audio/mpeg"),
)
_GET_CALL_RECORDING_URL = Operation(
    vendor="bland",
    id="getCallRecordingUrl",
    method="GET",
    path="/v1/calls/{call_id}/recording",
    effect="read",
    answer=("url",),
    repeatable=True,
)
_GET_CALL_RECORDING_URL_ANSWER = STRING
_ANALYZE_CALL = Operation(
    vendor="bland",
    id="analyzeCall",
    method="POST",
    path="/v1/calls/{call_id}/analyze",
    effect="bill",
    inputs=Inputs(body={"goal": Field("goal", STRING), "questions": Field("questions", Array(Array(STRING)))}),
)
_ANALYZE_CALL_ANSWER = Reference("personae_api.bland.models.call_answers", "CallAnswers")
_ANALYZE_CALL_WITH_SCHEMA = Operation(
    vendor="bland",
    id="analyzeCallWithSchema",
    method="POST",
    path="/v1/calls/analyze",
    effect="bill",
    inputs=Inputs(body={"call_id": Field("call_id", STRING), "schema_id": Field("schema_id", STRING)}),
)
_ANALYZE_CALL_WITH_SCHEMA_ANSWER = Map(ANY)
_LIST_CALL_EVENTS = Operation(
    vendor="bland", id="listCallEvents", method="GET", path="/v1/calls/{call_id}/events", effect="read", repeatable=True
)
_LIST_CALL_EVENTS_ANSWER = Array(Reference("personae_api.bland.models.call_event", "CallEvent"))
_GET_CORRECTED_TRANSCRIPT = Operation(
    vendor="bland",
    id="getCorrectedTranscript",
    method="GET",
    path="/v1/calls/{call_id}/correct",
    effect="read",
    repeatable=True,
)
_GET_CORRECTED_TRANSCRIPT_ANSWER = Reference("personae_api.bland.models.corrected_transcript", "CorrectedTranscript")
_GET_CALL_EVENT_STREAM = Operation(
    vendor="bland",
    id="getCallEventStream",
    method="GET",
    path="/v1/event_stream/{call_id}",
    effect="read",
    repeatable=True,
)
_GET_CALL_EVENT_STREAM_ANSWER = OneOf(
    Array(Reference("personae_api.bland.models.call_event", "CallEvent")),
    Reference("personae_api.bland.models.call_event", "CallEvent"),
)
_SIMULATE_CALLS = Operation(
    vendor="bland",
    id="simulateCalls",
    method="POST",
    path="/v1/calls/simulate",
    effect="write",
    inputs=Inputs(
        body={
            "pathway_id": Field("pathway_id", STRING),
            "profiles": Field(
                "profiles", Array(Reference("personae_api.bland.models.simulated_caller", "SimulatedCaller"))
            ),
            "max_turns": Field("max_turns", INTEGER),
            "request_data": Field("request_data", Map(ANY)),
            "start_node_id": Field("start_node_id", STRING),
            "pathway_version": Field("pathway_version", STRING),
            "advanced_instructions": Field("advanced_instructions", STRING),
        }
    ),
)
_SIMULATE_CALLS_ANSWER = Reference("personae_api.bland.models.call_simulation", "CallSimulation")


def list_calls(
    *,
    from_number: str | Unset = UNSET,
    to_number: str | Unset = UNSET,
    from_: int | Unset = UNSET,
    to: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ascending: bool | Unset = UNSET,
    sort_by: models.CallsSortBy | Unset = UNSET,
    start_date: dt.datetime | Unset = UNSET,
    end_date: dt.datetime | Unset = UNSET,
    created_at: dt.date | Unset = UNSET,
    timezone: str | Unset = UNSET,
    update_start_date: dt.date | Unset = UNSET,
    update_end_date: dt.date | Unset = UNSET,
    completed: bool | Unset = UNSET,
    batch_id: str | Unset = UNSET,
    answered_by: str | Unset = UNSET,
    inbound: bool | Unset = UNSET,
    duration_gt: float | Unset = UNSET,
    duration_lt: float | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    call_id: str | Unset = UNSET,
    call_ended_by: models.CallEndedBy | Unset = UNSET,
    error_message: str | Unset = UNSET,
    cost_gt: float | Unset = UNSET,
    cost_lt: float | Unset = UNSET,
    variables: str | Unset = UNSET,
    analysis_schema: str | Unset = UNSET,
    exclude_fields: ListOf[str] | Unset = UNSET,
    encrypted_key: str | Unset = UNSET,
) -> PagedCall[models.CallSummary, Literal["bland"]]:
    """GET /v1/calls"""
    return PagedCall(
        _LIST_CALLS,
        _LIST_CALLS_ANSWER,
        query=given(
            {
                "from_number": from_number,
                "to_number": to_number,
                "from": from_,
                "to": to,
                "limit": limit,
                "ascending": ascending,
                "sort_by": sort_by,
                "start_date": start_date,
                "end_date": end_date,
                "created_at": created_at,
                "timezone": timezone,
                "update_start_date": update_start_date,
                "update_end_date": update_end_date,
                "completed": completed,
                "batch_id": batch_id,
                "answered_by": answered_by,
                "inbound": inbound,
                "duration_gt": duration_gt,
                "duration_lt": duration_lt,
                "campaign_id": campaign_id,
                "call_id": call_id,
                "call_ended_by": call_ended_by,
                "error_message": error_message,
                "cost_gt": cost_gt,
                "cost_lt": cost_lt,
                "variables": variables,
                "analysis_schema": analysis_schema,
                "exclude_fields": exclude_fields,
            }
        ),
        headers=given({"encrypted_key": encrypted_key}),
    )


def send_call(
    *,
    phone_number: str,
    encrypted_key: str | Unset = UNSET,
    voice: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_version: int | Unset = UNSET,
    task: str | Unset = UNSET,
    first_sentence: str | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    model: models.CallModel | Unset = UNSET,
    language: models.CallLanguage | Unset = UNSET,
    wait_for_greeting: bool | Unset = UNSET,
    pronunciation_guide: ListOf[models.CallPronunciation | models.CallPronunciationDict] | Unset = UNSET,
    temperature: float | Unset = UNSET,
    interruption_threshold: float | Unset = UNSET,
    interruptibility: models.CallInterruptibility | Unset = UNSET,
    from_: str | Unset = UNSET,
    dialing_strategy: models.CallDialingStrategy | models.CallDialingStrategyDict | Unset = UNSET,
    custom_dialing: str | Unset = UNSET,
    timezone: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    transfer_phone_number: str | Unset = UNSET,
    transfer_list: Mapping[str, str] | Unset = UNSET,
    max_duration: int | Unset = UNSET,
    tools: ListOf[str] | Unset = UNSET,
    background_track: models.CallBackgroundTrack | None | Unset = UNSET,
    noise_cancellation: bool | Unset = UNSET,
    block_interruptions: bool | Unset = UNSET,
    record: bool | Unset = UNSET,
    voicemail: models.CallVoicemail | models.CallVoicemailDict | Unset = UNSET,
    citation_schema_ids: ListOf[str] | Unset = UNSET,
    stream_post_transfer_transcript: bool | Unset = UNSET,
    post_call_evals: models.CallPostCallEvals | models.CallPostCallEvalsDict | Unset = UNSET,
    summary_prompt: str | Unset = UNSET,
    retry: models.CallRetry | models.CallRetryDict | Unset = UNSET,
    dispositions: ListOf[models.CallDisposition] | Unset = UNSET,
    request_data: Mapping[str, Any] | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
    webhook: str | Unset = UNSET,
    webhook_events: ListOf[models.CallWebhookEvent] | Unset = UNSET,
    dynamic_data: ListOf[models.CallDynamicData | models.CallDynamicDataDict] | None | Unset = UNSET,
    keywords: ListOf[str] | Unset = UNSET,
    ignore_button_press: bool | Unset = UNSET,
    precall_dtmf_sequence: str | Unset = UNSET,
    guard_rails: ListOf[models.CallGuardRail | models.CallGuardRailDict] | Unset = UNSET,
    agent_id: str | Unset = UNSET,
    agent_version: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
    ivr_mode: bool | Unset = UNSET,
    amd: bool | Unset = UNSET,
    voicemail_message: str | Unset = UNSET,
) -> Call[models.SentCall, Literal["bland"]]:
    """POST /v1/calls"""
    return Call(
        _SEND_CALL,
        _SEND_CALL_ANSWER,
        headers=given({"encrypted_key": encrypted_key}),
        json=given(
            {
                "voice": voice,
                "pathway_id": pathway_id,
                "pathway_version": pathway_version,
                "task": task,
                "first_sentence": first_sentence,
                "persona_id": persona_id,
                "model": model,
                "language": language,
                "wait_for_greeting": wait_for_greeting,
                "pronunciation_guide": pronunciation_guide,
                "temperature": temperature,
                "interruption_threshold": interruption_threshold,
                "interruptibility": interruptibility,
                "from": from_,
                "dialing_strategy": dialing_strategy,
                "custom_dialing": custom_dialing,
                "timezone": timezone,
                "start_time": start_time,
                "transfer_phone_number": transfer_phone_number,
                "transfer_list": transfer_list,
                "max_duration": max_duration,
                "tools": tools,
                "background_track": background_track,
                "noise_cancellation": noise_cancellation,
                "block_interruptions": block_interruptions,
                "record": record,
                "voicemail": voicemail,
                "citation_schema_ids": citation_schema_ids,
                "stream_post_transfer_transcript": stream_post_transfer_transcript,
                "post_call_evals": post_call_evals,
                "summary_prompt": summary_prompt,
                "retry": retry,
                "dispositions": dispositions,
                "request_data": request_data,
                "metadata": metadata,
                "webhook": webhook,
                "webhook_events": webhook_events,
                "dynamic_data": dynamic_data,
                "keywords": keywords,
                "ignore_button_press": ignore_button_press,
                "precall_dtmf_sequence": precall_dtmf_sequence,
                "guard_rails": guard_rails,
                "phone_number": phone_number,
                "agent_id": agent_id,
                "agent_version": agent_version,
                "external_id": external_id,
                "ivr_mode": ivr_mode,
                "amd": amd,
                "voicemail_message": voicemail_message,
            }
        ),
    )


def get_call(call_id: str, *, encrypted_key: str | Unset = UNSET) -> Call[models.PhoneCall, Literal["bland"]]:
    """GET /v1/calls/{call_id}"""
    return Call(_GET_CALL, _GET_CALL_ANSWER, path={"call_id": call_id}, headers=given({"encrypted_key": encrypted_key}))


def list_active_calls(*, x_bland_org_id: str) -> Call[builtins.list[models.ActiveCall], Literal["bland"]]:
    """GET /v1/calls/active"""
    return Call(_LIST_ACTIVE_CALLS, _LIST_ACTIVE_CALLS_ANSWER, headers=given({"x-bland-org-id": x_bland_org_id}))


def stop_all_active_calls() -> Call[models.StoppedCalls, Literal["bland"]]:
    """POST /v1/calls/active/stop"""
    return Call(_STOP_ALL_ACTIVE_CALLS, _STOP_ALL_ACTIVE_CALLS_ANSWER)


def transfer_active_call(*, call_id: str, transfer_number: str) -> Call[str, Literal["bland"]]:
    """POST /v1/calls/active/transfer"""
    return Call(
        _TRANSFER_ACTIVE_CALL,
        _TRANSFER_ACTIVE_CALL_ANSWER,
        json=given({"call_id": call_id, "transfer_number": transfer_number}),
    )


def stop_call(call_id: str) -> Call[models.StatusAnswer, Literal["bland"]]:
    """POST /v1/calls/{call_id}/stop"""
    return Call(_STOP_CALL, _STOP_CALL_ANSWER, path={"call_id": call_id})


def listen_to_call(call_id: str) -> Call[str, Literal["bland"]]:
    """POST /v1/calls/{call_id}/listen"""
    return Call(_LISTEN_TO_CALL, _LISTEN_TO_CALL_ANSWER, path={"call_id": call_id})


def create_transcript_stream_url(call_id: str) -> Call[models.TranscriptStreamUrl, Literal["bland"]]:
    """POST /v1/calls/{call_id}/transcript-stream/token"""
    return Call(_CREATE_TRANSCRIPT_STREAM_URL, _CREATE_TRANSCRIPT_STREAM_URL_ANSWER, path={"call_id": call_id})


def stream_active_calls() -> StreamCall[
    models.ActiveCallsState | models.ActiveCallsUpdate | models.ActiveCallsHeartbeat, Literal["bland"]
]:
    """GET /v1/calls/active/stream"""
    return StreamCall(_STREAM_ACTIVE_CALLS, _STREAM_ACTIVE_CALLS_ANSWER)


def stream_call_transcript(
    call_id: str, *, last_id: str | Unset = UNSET
) -> StreamCall[
    models.TranscriptBeginning | models.TranscriptUtterance | models.TranscriptCorrection | models.TranscriptEnd,
    Literal["bland"],
]:
    """GET /v1/calls/{call_id}/transcript/stream"""
    return StreamCall(
        _STREAM_CALL_TRANSCRIPT,
        _STREAM_CALL_TRANSCRIPT_ANSWER,
        path={"call_id": call_id},
        query=given({"lastId": last_id}),
    )


def get_call_recording(call_id: str) -> DownloadCall[Literal["bland"]]:
    """GET /v1/recordings/{call_id}"""
    return DownloadCall(_GET_CALL_RECORDING, None, path={"call_id": call_id})


def get_call_recording_url(call_id: str) -> Call[str, Literal["bland"]]:
    """GET /v1/calls/{call_id}/recording"""
    return Call(_GET_CALL_RECORDING_URL, _GET_CALL_RECORDING_URL_ANSWER, path={"call_id": call_id})


def analyze_call(
    call_id: str, *, goal: str, questions: ListOf[ListOf[str]]
) -> Call[models.CallAnswers, Literal["bland"]]:
    """POST /v1/calls/{call_id}/analyze"""
    return Call(
        _ANALYZE_CALL,
        _ANALYZE_CALL_ANSWER,
        path={"call_id": call_id},
        json=given({"goal": goal, "questions": questions}),
    )


def analyze_call_with_schema(*, call_id: str, schema_id: str | Unset = UNSET) -> Call[dict[str, Any], Literal["bland"]]:
    """POST /v1/calls/analyze"""
    return Call(
        _ANALYZE_CALL_WITH_SCHEMA,
        _ANALYZE_CALL_WITH_SCHEMA_ANSWER,
        json=given({"call_id": call_id, "schema_id": schema_id}),
    )


def list_call_events(call_id: str) -> Call[builtins.list[models.CallEvent], Literal["bland"]]:
    """GET /v1/calls/{call_id}/events"""
    return Call(_LIST_CALL_EVENTS, _LIST_CALL_EVENTS_ANSWER, path={"call_id": call_id})


def get_corrected_transcript(call_id: str) -> Call[models.CorrectedTranscript, Literal["bland"]]:
    """GET /v1/calls/{call_id}/correct"""
    return Call(_GET_CORRECTED_TRANSCRIPT, _GET_CORRECTED_TRANSCRIPT_ANSWER, path={"call_id": call_id})


def get_call_event_stream(call_id: str) -> Call[builtins.list[models.CallEvent] | models.CallEvent, Literal["bland"]]:
    """GET /v1/event_stream/{call_id}"""
    return Call(_GET_CALL_EVENT_STREAM, _GET_CALL_EVENT_STREAM_ANSWER, path={"call_id": call_id})


def simulate_calls(
    *,
    pathway_id: str,
    profiles: ListOf[models.SimulatedCaller | models.SimulatedCallerDict],
    max_turns: int | Unset = UNSET,
    request_data: Mapping[str, Any] | Unset = UNSET,
    start_node_id: str | Unset = UNSET,
    pathway_version: str | Unset = UNSET,
    advanced_instructions: str | Unset = UNSET,
) -> Call[models.CallSimulation, Literal["bland"]]:
    """POST /v1/calls/simulate"""
    return Call(
        _SIMULATE_CALLS,
        _SIMULATE_CALLS_ANSWER,
        json=given(
            {
                "pathway_id": pathway_id,
                "profiles": profiles,
                "max_turns": max_turns,
                "request_data": request_data,
                "start_node_id": start_node_id,
                "pathway_version": pathway_version,
                "advanced_instructions": advanced_instructions,
            }
        ),
    )
