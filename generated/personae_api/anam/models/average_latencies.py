# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AverageLatencies`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, NUMBER, OneOf, keys, some

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
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
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
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        transcription_latency_seconds: float | None,
        llm_time_to_first_output_seconds: float | None,
        tts_generation_duration_seconds: float | None,
        first_audio_latency_seconds: float | None,
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
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
