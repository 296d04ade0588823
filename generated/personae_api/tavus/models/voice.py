# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Voice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, Array, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Voice(Model):
    """A voice that Tavus provides."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    voice_name: str
    """Name of the voice, to give to a new replica; voices have no other id."""
    replica_id: str | None
    """Replica that speaks with this voice; a row has this name or face_id."""
    audio_url: str | None
    """Address of a sample, null if there is none."""
    tags: list[models.VoiceTag]
    """What the voice is like."""
    face_id: str | None
    """Newer name of replica_id. Programs of others read it; it is not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        voice_name: str,
        replica_id: str | Unset = UNSET,
        audio_url: str | None,
        tags: list[models.VoiceTag],
        face_id: str | Unset = UNSET,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.voice_name, new.audio_url, value_of_tags) = values
        new.tags = _TAGS_SHAPE.decode(value_of_tags)
        if exact:
            new.replica_id = None
            new.face_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.replica_id = source.get("replica_id")
        new.face_id = source.get("face_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
