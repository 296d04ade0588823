# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionAnalyticsTurn`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    Array,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_TOOL_CALLS_SHAPE = Array(Reference("personae_api.anam.models.session_analytics_tool_call", "SessionAnalyticsToolCall"))

_FIELDS: Mapping[str, Field] = {
    "turnIndex": Field("turn_index", INTEGER, required=True),
    "correlationId": Field("correlation_id", OneOf(STRING, NULL), required=True),
    "userSpeechStartTime": Field("user_speech_start_time", OneOf(DATE_TIME, NULL), required=True),
    "userSpeechEndTime": Field("user_speech_end_time", OneOf(DATE_TIME, NULL), required=True),
    "userSpeechDurationSeconds": Field("user_speech_duration_seconds", OneOf(NUMBER, NULL), required=True),
    "userTranscriptionTime": Field("user_transcription_time", OneOf(DATE_TIME, NULL), required=True),
    "transcriptionLatencySeconds": Field("transcription_latency_seconds", OneOf(NUMBER, NULL), required=True),
    "llmFirstOutputTime": Field("llm_first_output_time", OneOf(DATE_TIME, NULL), required=True),
    "llmFinalOutputTime": Field("llm_final_output_time", OneOf(DATE_TIME, NULL), required=True),
    "llmTimeToFirstOutputSeconds": Field("llm_time_to_first_output_seconds", OneOf(NUMBER, NULL), required=True),
    "llmGenerationDurationSeconds": Field("llm_generation_duration_seconds", OneOf(NUMBER, NULL), required=True),
    "ttsStartTime": Field("tts_start_time", OneOf(DATE_TIME, NULL), required=True),
    "ttsEndTime": Field("tts_end_time", OneOf(DATE_TIME, NULL), required=True),
    "ttsGenerationDurationSeconds": Field("tts_generation_duration_seconds", OneOf(NUMBER, NULL), required=True),
    "ttsTimeToFirstAudioSeconds": Field("tts_time_to_first_audio_seconds", OneOf(NUMBER, NULL), required=True),
    "personaStartSpeakingTime": Field("persona_start_speaking_time", OneOf(DATE_TIME, NULL), required=True),
    "personaStopSpeakingTime": Field("persona_stop_speaking_time", OneOf(DATE_TIME, NULL), required=True),
    "firstAudioLatencySeconds": Field("first_audio_latency_seconds", OneOf(NUMBER, NULL), required=True),
    "speakingDurationSeconds": Field("speaking_duration_seconds", OneOf(NUMBER, NULL), required=True),
    "finishReason": Field("finish_reason", OneOf(Enumeration("completed", "interrupted"), NULL), required=True),
    "wasInterrupted": Field("was_interrupted", BOOLEAN, required=True),
    "interruptedStage": Field(
        "interrupted_stage",
        OneOf(Enumeration("before_audio", "before_llm_output", "during_llm_generation", "while_speaking"), NULL),
        required=True,
    ),
    "toolCalls": Field("tool_calls", _TOOL_CALLS_SHAPE, required=True),
    "userMessage": Field("user_message", STRING),
    "assistantMessage": Field("assistant_message", STRING),
}
_REQUIRED = (
    "turnIndex",
    "correlationId",
    "userSpeechStartTime",
    "userSpeechEndTime",
    "userSpeechDurationSeconds",
    "userTranscriptionTime",
    "transcriptionLatencySeconds",
    "llmFirstOutputTime",
    "llmFinalOutputTime",
    "llmTimeToFirstOutputSeconds",
    "llmGenerationDurationSeconds",
    "ttsStartTime",
    "ttsEndTime",
    "ttsGenerationDurationSeconds",
    "ttsTimeToFirstAudioSeconds",
    "personaStartSpeakingTime",
    "personaStopSpeakingTime",
    "firstAudioLatencySeconds",
    "speakingDurationSeconds",
    "finishReason",
    "wasInterrupted",
    "interruptedStage",
    "toolCalls",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionAnalyticsTurn(Model):
    """One exchange of a session, moment by moment: the user speaks, the persona answers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    turn_index: int
    """Number of the turn, counted from 0."""
    correlation_id: str | None
    """Id that the turn has in Anam's own records."""
    user_speech_start_time: dt.datetime | None
    """When the user began to speak."""
    user_speech_end_time: dt.datetime | None
    """When the user had finished."""
    user_speech_duration_seconds: float | None
    """How long the user spoke."""
    user_transcription_time: dt.datetime | None
    """When the user's words were there as text."""
    transcription_latency_seconds: float | None
    """From the end of the user's speech to its text."""
    llm_first_output_time: dt.datetime | None
    """When the LLM began to answer."""
    llm_final_output_time: dt.datetime | None
    """When the LLM had finished its answer."""
    llm_time_to_first_output_seconds: float | None
    """How long the LLM took to begin."""
    llm_generation_duration_seconds: float | None
    """How long the LLM took for the whole answer."""
    tts_start_time: dt.datetime | None
    """When the voice began to be rendered."""
    tts_end_time: dt.datetime | None
    """When the voice was rendered."""
    tts_generation_duration_seconds: float | None
    """How long rendering the voice took."""
    tts_time_to_first_audio_seconds: float | None
    """How long the voice took to its first sound."""
    persona_start_speaking_time: dt.datetime | None
    """When the persona began to speak."""
    persona_stop_speaking_time: dt.datetime | None
    """When the persona fell silent."""
    first_audio_latency_seconds: float | None
    """From the end of the user's speech to the persona's first sound."""
    speaking_duration_seconds: float | None
    """How long the persona spoke."""
    finish_reason: models.FinishReason | None
    """How the turn came to its end."""
    was_interrupted: bool
    """Whether the user cut the persona short."""
    interrupted_stage: models.InterruptedStage | None
    """How far the persona was when it was cut short, or null if it was not."""
    tool_calls: list[models.SessionAnalyticsToolCall]
    """Tools that were called in the turn."""
    user_message: str | None
    """What the user said; there only if messages were asked for."""
    assistant_message: str | None
    """What the persona said; there only if messages were asked for."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        turn_index: int,
        correlation_id: str | None,
        user_speech_start_time: dt.datetime | None,
        user_speech_end_time: dt.datetime | None,
        user_speech_duration_seconds: float | None,
        user_transcription_time: dt.datetime | None,
        transcription_latency_seconds: float | None,
        llm_first_output_time: dt.datetime | None,
        llm_final_output_time: dt.datetime | None,
        llm_time_to_first_output_seconds: float | None,
        llm_generation_duration_seconds: float | None,
        tts_start_time: dt.datetime | None,
        tts_end_time: dt.datetime | None,
        tts_generation_duration_seconds: float | None,
        tts_time_to_first_audio_seconds: float | None,
        persona_start_speaking_time: dt.datetime | None,
        persona_stop_speaking_time: dt.datetime | None,
        first_audio_latency_seconds: float | None,
        speaking_duration_seconds: float | None,
        finish_reason: models.FinishReason | None,
        was_interrupted: bool,
        interrupted_stage: models.InterruptedStage | None,
        tool_calls: list[models.SessionAnalyticsToolCall],
        user_message: str | Unset = UNSET,
        assistant_message: str | Unset = UNSET,
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
            exact = len(source) == 23
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.turn_index,
            new.correlation_id,
            value_of_user_speech_start_time,
            value_of_user_speech_end_time,
            new.user_speech_duration_seconds,
            value_of_user_transcription_time,
            new.transcription_latency_seconds,
            value_of_llm_first_output_time,
            value_of_llm_final_output_time,
            new.llm_time_to_first_output_seconds,
            new.llm_generation_duration_seconds,
            value_of_tts_start_time,
            value_of_tts_end_time,
            new.tts_generation_duration_seconds,
            new.tts_time_to_first_audio_seconds,
            value_of_persona_start_speaking_time,
            value_of_persona_stop_speaking_time,
            new.first_audio_latency_seconds,
            new.speaking_duration_seconds,
            new.finish_reason,
            new.was_interrupted,
            new.interrupted_stage,
            value_of_tool_calls,
        ) = values
        new.user_speech_start_time = date_time(value_of_user_speech_start_time)
        new.user_speech_end_time = date_time(value_of_user_speech_end_time)
        new.user_transcription_time = date_time(value_of_user_transcription_time)
        new.llm_first_output_time = date_time(value_of_llm_first_output_time)
        new.llm_final_output_time = date_time(value_of_llm_final_output_time)
        new.tts_start_time = date_time(value_of_tts_start_time)
        new.tts_end_time = date_time(value_of_tts_end_time)
        new.persona_start_speaking_time = date_time(value_of_persona_start_speaking_time)
        new.persona_stop_speaking_time = date_time(value_of_persona_stop_speaking_time)
        new.tool_calls = _TOOL_CALLS_SHAPE.decode(value_of_tool_calls)
        if exact:
            new.user_message = None
            new.assistant_message = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.user_message = source.get("userMessage")
        new.assistant_message = source.get("assistantMessage")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
