# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ConversationalFlowLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, fill, see
from ...shapes import STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ConversationalFlowLayer(Model):
    """Who speaks when. Tavus documents it for requests; an answer may lack it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    turn_detection_model: models.TurnDetectionModel | None
    """Model that decides whose turn it is."""
    turn_taking_patience: models.TurnTakingPatience | None
    """How long to wait in a pause before speaking."""
    replica_interruptibility: models.ReplicaInterruptibility | None
    """How easily the replica stops when it is interrupted."""
    voice_isolation: models.VoiceIsolation | None
    """Filter out voices in the background. 'near' when left out."""
    wake_phrase: str | None
    """Words that have to be said before the replica answers."""
    idle_engagement: models.IdleEngagement | None
    """Whether the replica speaks up in a long silence. 'off' when left out."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        turn_detection_model: models.TurnDetectionModel | Unset = UNSET,
        turn_taking_patience: models.TurnTakingPatience | Unset = UNSET,
        replica_interruptibility: models.ReplicaInterruptibility | Unset = UNSET,
        voice_isolation: models.VoiceIsolation | Unset = UNSET,
        wake_phrase: str | Unset = UNSET,
        idle_engagement: models.IdleEngagement | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        fill(self, locals())

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
            new.turn_detection_model = None
            new.turn_taking_patience = None
            new.replica_interruptibility = None
            new.voice_isolation = None
            new.wake_phrase = None
            new.idle_engagement = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.turn_detection_model = source.get("turn_detection_model")
        new.turn_taking_patience = source.get("turn_taking_patience")
        new.replica_interruptibility = source.get("replica_interruptibility")
        new.voice_isolation = source.get("voice_isolation")
        new.wake_phrase = source.get("wake_phrase")
        new.idle_engagement = source.get("idle_engagement")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
