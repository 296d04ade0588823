# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AverageLatencies`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, NUMBER, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "transcriptionLatencySeconds": Field("transcription_latency_seconds", OneOf(NUMBER, NULL), required=True),
    "llmTimeToFirstOutputSeconds": Field("llm_time_to_first_output_seconds", OneOf(NUMBER, NULL), required=True),
    "ttsGenerationDurationSeconds": Field("tts_generation_duration_seconds", OneOf(NUMBER, NULL), required=True),
    "firstAudioLatencySeconds": Field("first_audio_latency_seconds", OneOf(NUMBER, NULL), required=True),
}
_REQUIRED = (
    "transcriptionLatencySeconds",
    "llmTimeToFirstOutputSeconds",
    "ttsGenerationDurationSeconds",
    "firstAudioLatencySeconds",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class AverageLatencies(Model):
    """How long things took on average, null where nothing was measured."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    transcription_latency_seconds: float | None
    """From the end of the user's speech to its text."""
    llm_time_to_first_output_seconds: float | None
    """How long the LLM took to begin."""
    tts_generation_duration_seconds: float | None
    """How long rendering the voice took."""
    first_audio_latency_seconds: float | None
    """From the end of the user's speech to the persona's first sound."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.transcription_latency_seconds,
            new.llm_time_to_first_output_seconds,
            new.tts_generation_duration_seconds,
            new.first_audio_latency_seconds,
        ) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
