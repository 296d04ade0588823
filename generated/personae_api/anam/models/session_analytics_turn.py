# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionAnalyticsTurn`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
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
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import FinishReason, InterruptedStage
    from .session_analytics_tool_call import SessionAnalyticsToolCall

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
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
    finish_reason: FinishReason | None
    """How the turn came to its end."""
    was_interrupted: bool
    """Whether the user cut the persona short."""
    interrupted_stage: InterruptedStage | None
    """How far the persona was when it was cut short, or null if it was not."""
    tool_calls: list[SessionAnalyticsToolCall]
    """Tools that were called in the turn."""
    user_message: str | Unset = UNSET
    """What the user said; there only if messages were asked for."""
    assistant_message: str | Unset = UNSET
    """What the persona said; there only if messages were asked for."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
            new.user_message = UNSET
            new.assistant_message = UNSET
            new._additional = None
            return new
        new.user_message = source.get("userMessage", UNSET)
        new.assistant_message = source.get("assistantMessage", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
