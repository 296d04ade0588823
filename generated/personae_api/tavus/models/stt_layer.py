# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SttLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, Array, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SttLayer(Model):
    """How the other side's speech becomes text."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    stt_engine: models.SttEngine | None
    """Engine that writes down what is said. 'tavus-auto' when left out."""
    hotwords: str | list[str] | None
    """Names and rare words to listen for, all in one text; answers may hold a list."""
    smart_turn_detection: bool | None
    """Older switch for turn detection, now turn_detection_model in the conversational flow. Deprecated by the vendor."""
    participant_pause_sensitivity: models.ParticipantSensitivity | None
    """Older form of turn_taking_patience in the conversational flow. Deprecated by the vendor."""
    participant_interrupt_sensitivity: models.ParticipantSensitivity | None
    """Older form of replica_interruptibility in the conversational flow. Deprecated by the vendor."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        stt_engine: models.SttEngine | Unset = UNSET,
        hotwords: str | list[str] | Unset = UNSET,
        smart_turn_detection: bool | Unset = UNSET,
        participant_pause_sensitivity: models.ParticipantSensitivity | Unset = UNSET,
        participant_interrupt_sensitivity: models.ParticipantSensitivity | Unset = UNSET,
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
            new.stt_engine = None
            new.hotwords = None
            new.smart_turn_detection = None
            new.participant_pause_sensitivity = None
            new.participant_interrupt_sensitivity = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.stt_engine = source.get("stt_engine")
        new.hotwords = source.get("hotwords")
        new.smart_turn_detection = source.get("smart_turn_detection")
        new.participant_pause_sensitivity = source.get("participant_pause_sensitivity")
        new.participant_interrupt_sensitivity = source.get("participant_interrupt_sensitivity")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
