# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ConversationalFlowLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, STRING, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "turn_detection_model": Field(
        "turn_detection_model", Enumeration("sparrow-0", "sparrow-1", "sparrow-2", "timebased")
    ),
    "turn_taking_patience": Field("turn_taking_patience", Enumeration("high", "low", "medium")),
    "replica_interruptibility": Field("replica_interruptibility", Enumeration("high", "low", "medium")),
    "pal_interruptibility": Field("pal_interruptibility", Enumeration("high", "low", "medium")),
    "face_interruptibility": Field("face_interruptibility", Enumeration("high", "low", "medium")),
    "turn_commitment": Field("turn_commitment", Enumeration("high", "low", "medium")),
    "active_listening": Field("active_listening", OneOf(BOOLEAN, STRING)),
    "noise_cancellation": Field("noise_cancellation", STRING),
    "voice_isolation": Field("voice_isolation", Enumeration("near", "off")),
    "wake_phrase": Field("wake_phrase", STRING),
    "sleep_phrase": Field("sleep_phrase", STRING),
    "idle_engagement": Field("idle_engagement", Enumeration("eager", "off", "patient")),
    "idle_timeout": Field("idle_timeout", INTEGER),
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
    """How easily the replica stops when it is interrupted; answers have this name, whichever was sent."""
    pal_interruptibility: models.ReplicaInterruptibility | None
    """Newer name of replica_interruptibility."""
    face_interruptibility: models.ReplicaInterruptibility | None
    """Another name of replica_interruptibility. Undocumented, seen in use."""
    turn_commitment: models.TurnCommitment | None
    """How firmly a turn that has begun is kept."""
    active_listening: bool | str | None
    """Give small signs of listening while the other side speaks; seen as a boolean and as text."""
    noise_cancellation: str | None
    """Which noises to filter out."""
    voice_isolation: models.VoiceIsolation | None
    """Filter out voices in the background. 'near' when left out."""
    wake_phrase: str | None
    """Words that have to be said before the replica answers."""
    sleep_phrase: str | None
    """Words after which the replica is silent until it hears the wake_phrase, which it needs."""
    idle_engagement: models.IdleEngagement | None
    """Whether the replica speaks up in a long silence. 'off' when left out."""
    idle_timeout: int | None
    """Seconds of silence before that, in answers. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        turn_detection_model: models.TurnDetectionModel | Unset = UNSET,
        turn_taking_patience: models.TurnTakingPatience | Unset = UNSET,
        replica_interruptibility: models.ReplicaInterruptibility | Unset = UNSET,
        pal_interruptibility: models.ReplicaInterruptibility | Unset = UNSET,
        face_interruptibility: models.ReplicaInterruptibility | Unset = UNSET,
        turn_commitment: models.TurnCommitment | Unset = UNSET,
        active_listening: bool | str | Unset = UNSET,
        noise_cancellation: str | Unset = UNSET,
        voice_isolation: models.VoiceIsolation | Unset = UNSET,
        wake_phrase: str | Unset = UNSET,
        sleep_phrase: str | Unset = UNSET,
        idle_engagement: models.IdleEngagement | Unset = UNSET,
        idle_timeout: int | Unset = UNSET,
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
            new.turn_detection_model = None
            new.turn_taking_patience = None
            new.replica_interruptibility = None
            new.pal_interruptibility = None
            new.face_interruptibility = None
            new.turn_commitment = None
            new.active_listening = None
            new.noise_cancellation = None
            new.voice_isolation = None
            new.wake_phrase = None
            new.sleep_phrase = None
            new.idle_engagement = None
            new.idle_timeout = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.turn_detection_model = source.get("turn_detection_model")
        new.turn_taking_patience = source.get("turn_taking_patience")
        new.replica_interruptibility = source.get("replica_interruptibility")
        new.pal_interruptibility = source.get("pal_interruptibility")
        new.face_interruptibility = source.get("face_interruptibility")
        new.turn_commitment = source.get("turn_commitment")
        new.active_listening = source.get("active_listening")
        new.noise_cancellation = source.get("noise_cancellation")
        new.voice_isolation = source.get("voice_isolation")
        new.wake_phrase = source.get("wake_phrase")
        new.sleep_phrase = source.get("sleep_phrase")
        new.idle_engagement = source.get("idle_engagement")
        new.idle_timeout = source.get("idle_timeout")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
