# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ConversationalFlowLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import (
        IdleEngagement,
        ReplicaInterruptibility,
        TurnDetectionModel,
        TurnTakingPatience,
        VoiceIsolation,
    )


_FIELDS: Mapping[str, Field] = {
    "turn_detection_model": Field("turn_detection_model", Enumeration("sparrow-0", "sparrow-1")),
    "turn_taking_patience": Field("turn_taking_patience", Enumeration("high", "low", "medium")),
    "replica_interruptibility": Field("replica_interruptibility", Enumeration("high", "low", "medium")),
    "voice_isolation": Field("voice_isolation", Enumeration("near", "off")),
    "wake_phrase": Field("wake_phrase", STRING),
    "idle_engagement": Field("idle_engagement", Enumeration("eager", "off", "patient")),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ConversationalFlowLayer(Model):
    """Who speaks when. Tavus documents it for requests; an answer may lack it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    turn_detection_model: TurnDetectionModel | Unset = UNSET
    """Model that decides whose turn it is."""
    turn_taking_patience: TurnTakingPatience | Unset = UNSET
    """How long to wait in a pause before speaking."""
    replica_interruptibility: ReplicaInterruptibility | Unset = UNSET
    """How easily the replica stops when it is interrupted."""
    voice_isolation: VoiceIsolation | Unset = UNSET
    """Filter out voices in the background. 'near' when left out."""
    wake_phrase: str | Unset = UNSET
    """Words that have to be said before the replica answers."""
    idle_engagement: IdleEngagement | Unset = UNSET
    """Whether the replica speaks up in a long silence. 'off' when left out."""
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
            new.turn_detection_model = UNSET
            new.turn_taking_patience = UNSET
            new.replica_interruptibility = UNSET
            new.voice_isolation = UNSET
            new.wake_phrase = UNSET
            new.idle_engagement = UNSET
            new._additional = None
            return new
        new.turn_detection_model = source.get("turn_detection_model", UNSET)
        new.turn_taking_patience = source.get("turn_taking_patience", UNSET)
        new.replica_interruptibility = source.get("replica_interruptibility", UNSET)
        new.voice_isolation = source.get("voice_isolation", UNSET)
        new.wake_phrase = source.get("wake_phrase", UNSET)
        new.idle_engagement = source.get("idle_engagement", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
