# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ConversationalFlowLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

<<<<<<< HEAD
from ...base import NO_NAMES, Field, Model, Seen, fill, see
from ...shapes import STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models
=======
from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, INTEGER, STRING, Enumeration, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import (
        IdleEngagement,
        ReplicaInterruptibility,
        TurnCommitment,
        TurnDetectionModel,
        TurnTakingPatience,
        VoiceIsolation,
    )

>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)

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
<<<<<<< HEAD
    replica_interruptibility: models.ReplicaInterruptibility | None
    """How easily the replica stops when it is interrupted."""
    voice_isolation: models.VoiceIsolation | None
=======
    replica_interruptibility: ReplicaInterruptibility | Unset = UNSET
    """How easily the replica stops when it is interrupted; answers have this name, whichever was sent."""
    pal_interruptibility: ReplicaInterruptibility | Unset = UNSET
    """Newer name of replica_interruptibility."""
    face_interruptibility: ReplicaInterruptibility | Unset = UNSET
    """Another name of replica_interruptibility. Seen in use, not documented."""
    turn_commitment: TurnCommitment | Unset = UNSET
    """How firmly a turn that has begun is kept."""
    active_listening: bool | str | Unset = UNSET
    """Give small signs of listening while the other side speaks; seen as a boolean and as text."""
    noise_cancellation: str | Unset = UNSET
    """Which noises to filter out."""
    voice_isolation: VoiceIsolation | Unset = UNSET
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)
    """Filter out voices in the background. 'near' when left out."""
    wake_phrase: str | None
    """Words that have to be said before the replica answers."""
<<<<<<< HEAD
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
=======
    sleep_phrase: str | Unset = UNSET
    """Words after which the replica is silent until it hears the wake_phrase, which it needs."""
    idle_engagement: IdleEngagement | Unset = UNSET
    """Whether the replica speaks up in a long silence. 'off' when left out."""
    idle_timeout: int | Unset = UNSET
    """Seconds of silence before that, in answers. Seen in use, not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)

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
<<<<<<< HEAD
            new.turn_detection_model = None
            new.turn_taking_patience = None
            new.replica_interruptibility = None
            new.voice_isolation = None
            new.wake_phrase = None
            new.idle_engagement = None
=======
            new.turn_detection_model = UNSET
            new.turn_taking_patience = UNSET
            new.replica_interruptibility = UNSET
            new.pal_interruptibility = UNSET
            new.face_interruptibility = UNSET
            new.turn_commitment = UNSET
            new.active_listening = UNSET
            new.noise_cancellation = UNSET
            new.voice_isolation = UNSET
            new.wake_phrase = UNSET
            new.sleep_phrase = UNSET
            new.idle_engagement = UNSET
            new.idle_timeout = UNSET
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)
            new._additional = None
            new._absent = _OPTIONAL
            return new
<<<<<<< HEAD
        new.turn_detection_model = source.get("turn_detection_model")
        new.turn_taking_patience = source.get("turn_taking_patience")
        new.replica_interruptibility = source.get("replica_interruptibility")
        new.voice_isolation = source.get("voice_isolation")
        new.wake_phrase = source.get("wake_phrase")
        new.idle_engagement = source.get("idle_engagement")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
=======
        new.turn_detection_model = source.get("turn_detection_model", UNSET)
        new.turn_taking_patience = source.get("turn_taking_patience", UNSET)
        new.replica_interruptibility = source.get("replica_interruptibility", UNSET)
        new.pal_interruptibility = source.get("pal_interruptibility", UNSET)
        new.face_interruptibility = source.get("face_interruptibility", UNSET)
        new.turn_commitment = source.get("turn_commitment", UNSET)
        new.active_listening = source.get("active_listening", UNSET)
        new.noise_cancellation = source.get("noise_cancellation", UNSET)
        new.voice_isolation = source.get("voice_isolation", UNSET)
        new.wake_phrase = source.get("wake_phrase", UNSET)
        new.sleep_phrase = source.get("sleep_phrase", UNSET)
        new.idle_engagement = source.get("idle_engagement", UNSET)
        new.idle_timeout = source.get("idle_timeout", UNSET)
        new._additional = rest(source, _KNOWN)
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)
        return new
