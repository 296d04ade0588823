# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SttLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import BOOLEAN, STRING, Enumeration, keys, take
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
    "hotwords": Field("hotwords", STRING),
    "smart_turn_detection": Field("smart_turn_detection", BOOLEAN),
    "participant_pause_sensitivity": Field(
        "participant_pause_sensitivity", Enumeration("auto", "high", "low", "medium", "superlow", "verylow")
    ),
    "participant_interrupt_sensitivity": Field(
        "participant_interrupt_sensitivity", Enumeration("auto", "high", "low", "medium", "superlow", "verylow")
    ),
}
_expected = keys(
    "stt_engine",
    "hotwords",
    "smart_turn_detection",
    "participant_pause_sensitivity",
    "participant_interrupt_sensitivity",
)


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SttLayer(Model):
    """How the other side's speech becomes text."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    stt_engine: SttEngine | Unset = UNSET
    """Engine that writes down what is said. 'tavus-auto' when left out."""
    hotwords: str | Unset = UNSET
    """Names and rare words to listen for, all in one text."""
    smart_turn_detection: bool | Unset = UNSET
    """Older switch for turn detection, now turn_detection_model in the conversational flow."""
    participant_pause_sensitivity: ParticipantSensitivity | Unset = UNSET
    """Older form of turn_taking_patience in the conversational flow."""
    participant_interrupt_sensitivity: ParticipantSensitivity | Unset = UNSET
    """Older form of replica_interruptibility in the conversational flow."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (
            new.stt_engine,
            new.hotwords,
            new.smart_turn_detection,
            new.participant_pause_sensitivity,
            new.participant_interrupt_sensitivity,
        ) = values
        return new
