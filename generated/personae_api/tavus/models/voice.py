# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Voice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, Array, OneOf, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .voice_tag import VoiceTag

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Voice(Model):
    """A voice that Tavus provides."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    voice_name: str
    """Name of the voice, to give to a new replica; voices have no other id."""
    replica_id: str | Unset = UNSET
    """Replica that speaks with this voice; a row has this name or face_id."""
    audio_url: str | None
    """Address of a sample, null if there is none."""
    tags: list[VoiceTag]
    """What the voice is like."""
    face_id: str | Unset = UNSET
    """Newer name of replica_id. Programs of others read it; it is not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

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
        if exact:
            new.replica_id = UNSET
            new.face_id = UNSET
            new._additional = None
            return new
        new.replica_id = source.get("replica_id", UNSET)
        new.face_id = source.get("face_id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
