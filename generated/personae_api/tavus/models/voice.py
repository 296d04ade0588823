# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Voice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

<<<<<<< HEAD
from ...base import EXACT, NO_NAMES, Field, Model, Seen, fill, see
from ...shapes import NULL, STRING, Array, OneOf, Reference, keys, some
from .. import models
=======
from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, Array, OneOf, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .voice_tag import VoiceTag
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)

_TAGS_SHAPE = Array(Reference("personae_api.tavus.models.voice_tag", "VoiceTag"))

_FIELDS: Mapping[str, Field] = {
    "voice_name": Field("voice_name", STRING, required=True),
    "replica_id": Field("replica_id", STRING),
    "audio_url": Field("audio_url", OneOf(STRING, NULL), required=True),
    "tags": Field("tags", _TAGS_SHAPE, required=True),
    "face_id": Field("face_id", STRING),
}
_REQUIRED = ("voice_name", "audio_url", "tags")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Voice(Model):
    """A voice that Tavus provides."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    voice_name: str
    """Name of the voice, to give to a new replica; voices have no other id."""
    replica_id: str | Unset = UNSET
    """Replica that speaks with this voice; a row has this name or face_id."""
    audio_url: str | None
    """Address of a sample, null if there is none."""
    tags: list[models.VoiceTag]
    """What the voice is like."""
<<<<<<< HEAD
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        voice_name: str,
        replica_id: str,
        audio_url: str | None,
        tags: list[models.VoiceTag],
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        fill(self, locals())
=======
    face_id: str | Unset = UNSET
    """Newer name of replica_id. Programs of others read it; it is not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.voice_name, new.audio_url, value_of_tags) = values
        new.tags = _TAGS_SHAPE.decode(value_of_tags)
<<<<<<< HEAD
        new._absent, beyond = EXACT if exact else _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
=======
        if exact:
            new.replica_id = UNSET
            new.face_id = UNSET
            new._additional = None
            return new
        new.replica_id = source.get("replica_id", UNSET)
        new.face_id = source.get("face_id", UNSET)
        new._additional = rest(source, _KNOWN)
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)
        return new
