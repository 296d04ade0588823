# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsLatencies`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Reference, keys, some
from .. import models

_TRANSCRIPTION_LATENCY_SECONDS_SHAPE = Reference("personae_api.anam.models.latency_stats", "LatencyStats")
_LLM_TIME_TO_FIRST_OUTPUT_SECONDS_SHAPE = Reference("personae_api.anam.models.latency_stats", "LatencyStats")
_LLM_GENERATION_DURATION_SECONDS_SHAPE = Reference("personae_api.anam.models.latency_stats", "LatencyStats")
_TTS_GENERATION_DURATION_SECONDS_SHAPE = Reference("personae_api.anam.models.latency_stats", "LatencyStats")
_TTS_TIME_TO_FIRST_AUDIO_SECONDS_SHAPE = Reference("personae_api.anam.models.latency_stats", "LatencyStats")
_FIRST_AUDIO_LATENCY_SECONDS_SHAPE = Reference("personae_api.anam.models.latency_stats", "LatencyStats")
_SPEAKING_DURATION_SECONDS_SHAPE = Reference("personae_api.anam.models.latency_stats", "LatencyStats")
_USER_SPEECH_DURATION_SECONDS_SHAPE = Reference("personae_api.anam.models.latency_stats", "LatencyStats")

_FIELDS: Mapping[str, Field] = {
    "transcriptionLatencySeconds": Field(
        "transcription_latency_seconds", _TRANSCRIPTION_LATENCY_SECONDS_SHAPE, required=True
    ),
    "llmTimeToFirstOutputSeconds": Field(
        "llm_time_to_first_output_seconds", _LLM_TIME_TO_FIRST_OUTPUT_SECONDS_SHAPE, required=True
    ),
    "llmGenerationDurationSeconds": Field(
        "llm_generation_duration_seconds", _LLM_GENERATION_DURATION_SECONDS_SHAPE, required=True
    ),
    "ttsGenerationDurationSeconds": Field(
        "tts_generation_duration_seconds", _TTS_GENERATION_DURATION_SECONDS_SHAPE, required=True
    ),
    "ttsTimeToFirstAudioSeconds": Field(
        "tts_time_to_first_audio_seconds", _TTS_TIME_TO_FIRST_AUDIO_SECONDS_SHAPE, required=True
    ),
    "firstAudioLatencySeconds": Field("first_audio_latency_seconds", _FIRST_AUDIO_LATENCY_SECONDS_SHAPE, required=True),
    "speakingDurationSeconds": Field("speaking_duration_seconds", _SPEAKING_DURATION_SECONDS_SHAPE, required=True),
    "userSpeechDurationSeconds": Field(
        "user_speech_duration_seconds", _USER_SPEECH_DURATION_SECONDS_SHAPE, required=True
    ),
}
_REQUIRED = (
    "transcriptionLatencySeconds",
    "llmTimeToFirstOutputSeconds",
    "llmGenerationDurationSeconds",
    "ttsGenerationDurationSeconds",
    "ttsTimeToFirstAudioSeconds",
    "firstAudioLatencySeconds",
    "speakingDurationSeconds",
    "userSpeechDurationSeconds",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsLatencies(Model):
    """How long things took, over all turns."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    transcription_latency_seconds: models.LatencyStats
    """From the end of the user's speech to its text."""
    llm_time_to_first_output_seconds: models.LatencyStats
    """How long the LLM took to begin."""
    llm_generation_duration_seconds: models.LatencyStats
    """How long the LLM took for the whole answer."""
    tts_generation_duration_seconds: models.LatencyStats
    """How long rendering the voice took."""
    tts_time_to_first_audio_seconds: models.LatencyStats
    """How long the voice took to its first sound."""
    first_audio_latency_seconds: models.LatencyStats
    """From the end of the user's speech to the persona's first sound."""
    speaking_duration_seconds: models.LatencyStats
    """How long the persona spoke."""
    user_speech_duration_seconds: models.LatencyStats
    """How long the user spoke."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        transcription_latency_seconds: models.LatencyStats,
        llm_time_to_first_output_seconds: models.LatencyStats,
        llm_generation_duration_seconds: models.LatencyStats,
        tts_generation_duration_seconds: models.LatencyStats,
        tts_time_to_first_audio_seconds: models.LatencyStats,
        first_audio_latency_seconds: models.LatencyStats,
        speaking_duration_seconds: models.LatencyStats,
        user_speech_duration_seconds: models.LatencyStats,
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
            value_of_transcription_latency_seconds,
            value_of_llm_time_to_first_output_seconds,
            value_of_llm_generation_duration_seconds,
            value_of_tts_generation_duration_seconds,
            value_of_tts_time_to_first_audio_seconds,
            value_of_first_audio_latency_seconds,
            value_of_speaking_duration_seconds,
            value_of_user_speech_duration_seconds,
        ) = values
        new.transcription_latency_seconds = (
            _TRANSCRIPTION_LATENCY_SECONDS_SHAPE.from_dict(value_of_transcription_latency_seconds)
            if isinstance(value_of_transcription_latency_seconds, dict)
            else value_of_transcription_latency_seconds
        )
        new.llm_time_to_first_output_seconds = (
            _LLM_TIME_TO_FIRST_OUTPUT_SECONDS_SHAPE.from_dict(value_of_llm_time_to_first_output_seconds)
            if isinstance(value_of_llm_time_to_first_output_seconds, dict)
            else value_of_llm_time_to_first_output_seconds
        )
        new.llm_generation_duration_seconds = (
            _LLM_GENERATION_DURATION_SECONDS_SHAPE.from_dict(value_of_llm_generation_duration_seconds)
            if isinstance(value_of_llm_generation_duration_seconds, dict)
            else value_of_llm_generation_duration_seconds
        )
        new.tts_generation_duration_seconds = (
            _TTS_GENERATION_DURATION_SECONDS_SHAPE.from_dict(value_of_tts_generation_duration_seconds)
            if isinstance(value_of_tts_generation_duration_seconds, dict)
            else value_of_tts_generation_duration_seconds
        )
        new.tts_time_to_first_audio_seconds = (
            _TTS_TIME_TO_FIRST_AUDIO_SECONDS_SHAPE.from_dict(value_of_tts_time_to_first_audio_seconds)
            if isinstance(value_of_tts_time_to_first_audio_seconds, dict)
            else value_of_tts_time_to_first_audio_seconds
        )
        new.first_audio_latency_seconds = (
            _FIRST_AUDIO_LATENCY_SECONDS_SHAPE.from_dict(value_of_first_audio_latency_seconds)
            if isinstance(value_of_first_audio_latency_seconds, dict)
            else value_of_first_audio_latency_seconds
        )
        new.speaking_duration_seconds = (
            _SPEAKING_DURATION_SECONDS_SHAPE.from_dict(value_of_speaking_duration_seconds)
            if isinstance(value_of_speaking_duration_seconds, dict)
            else value_of_speaking_duration_seconds
        )
        new.user_speech_duration_seconds = (
            _USER_SPEECH_DURATION_SECONDS_SHAPE.from_dict(value_of_user_speech_duration_seconds)
            if isinstance(value_of_user_speech_duration_seconds, dict)
            else value_of_user_speech_duration_seconds
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
