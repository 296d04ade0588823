# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SttLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, Array, Enumeration, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ParticipantSensitivity, SttEngine


_FIELDS: Mapping[str, Field] = {
    "stt_engine": Field(
        "stt_engine",
        Enumeration(
            "tavus-advanced", "tavus-auto", "tavus-deepgram-medical", "tavus-parakeet", "tavus-soniox", "tavus-whisper"
        ),
    ),
    "hotwords": Field("hotwords", OneOf(STRING, Array(STRING))),
    "smart_turn_detection": Field("smart_turn_detection", BOOLEAN),
    "participant_pause_sensitivity": Field(
        "participant_pause_sensitivity", Enumeration("auto", "high", "low", "medium", "superlow", "verylow")
    ),
    "participant_interrupt_sensitivity": Field(
        "participant_interrupt_sensitivity", Enumeration("auto", "high", "low", "medium", "superlow", "verylow")
    ),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SttLayer(Model):
    """How the other side's speech becomes text."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    stt_engine: SttEngine | Unset = UNSET
    """Engine that writes down what is said. 'tavus-auto' when left out."""
    hotwords: str | list[str] | Unset = UNSET
    """Names and rare words to listen for, all in one text; answers may hold a list."""
    smart_turn_detection: bool | Unset = UNSET
    """Older switch for turn detection, now turn_detection_model in the conversational flow. Deprecated by the vendor."""
    participant_pause_sensitivity: ParticipantSensitivity | Unset = UNSET
    """Older form of turn_taking_patience in the conversational flow. Deprecated by the vendor."""
    participant_interrupt_sensitivity: ParticipantSensitivity | Unset = UNSET
    """Older form of replica_interruptibility in the conversational flow. Deprecated by the vendor."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.stt_engine = UNSET
            new.hotwords = UNSET
            new.smart_turn_detection = UNSET
            new.participant_pause_sensitivity = UNSET
            new.participant_interrupt_sensitivity = UNSET
            new._additional = None
            return new
        new.stt_engine = source.get("stt_engine", UNSET)
        new.hotwords = source.get("hotwords", UNSET)
        new.smart_turn_detection = source.get("smart_turn_detection", UNSET)
        new.participant_pause_sensitivity = source.get("participant_pause_sensitivity", UNSET)
        new.participant_interrupt_sensitivity = source.get("participant_interrupt_sensitivity", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
