# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VoiceDetectionOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "endOfSpeechSensitivity": Field("end_of_speech_sensitivity", NUMBER),
    "silenceBeforeSkipTurnSeconds": Field("silence_before_skip_turn_seconds", NUMBER),
    "silenceBeforeSessionEndSeconds": Field("silence_before_session_end_seconds", NUMBER),
    "silenceBeforeAutoEndTurnSeconds": Field("silence_before_auto_end_turn_seconds", NUMBER),
    "speechEnhancementLevel": Field("speech_enhancement_level", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class VoiceDetectionOptions(Model):
    """When the persona considers the user to be speaking, done or gone."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    end_of_speech_sensitivity: float | None
    """How soon the persona takes its turn: 0 waits until the user has surely finished, 1 jumps in early. At least 0,
    at most 1.
    """
    silence_before_skip_turn_seconds: float | None
    """Seconds of silence after which the persona prompts a quiet user; 0 means it never does. At least 0, at most 900."""
    silence_before_session_end_seconds: float | None
    """Seconds of silence after which the session is closed; 0 keeps it open. At least 0, at most 7200."""
    silence_before_auto_end_turn_seconds: float | None
    """Seconds a user who has begun to speak may pause before the turn counts as finished. At least 0.5, at most 10."""
    speech_enhancement_level: float | None
    """Strength of noise reduction on the user's microphone; more helps transcription in loud places. At least 0, at
    most 1.
    """
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        end_of_speech_sensitivity: float | Unset = UNSET,
        silence_before_skip_turn_seconds: float | Unset = UNSET,
        silence_before_session_end_seconds: float | Unset = UNSET,
        silence_before_auto_end_turn_seconds: float | Unset = UNSET,
        speech_enhancement_level: float | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.end_of_speech_sensitivity = None
            new.silence_before_skip_turn_seconds = None
            new.silence_before_session_end_seconds = None
            new.silence_before_auto_end_turn_seconds = None
            new.speech_enhancement_level = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.end_of_speech_sensitivity = source.get("endOfSpeechSensitivity")
        new.silence_before_skip_turn_seconds = source.get("silenceBeforeSkipTurnSeconds")
        new.silence_before_session_end_seconds = source.get("silenceBeforeSessionEndSeconds")
        new.silence_before_auto_end_turn_seconds = source.get("silenceBeforeAutoEndTurnSeconds")
        new.speech_enhancement_level = source.get("speechEnhancementLevel")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
