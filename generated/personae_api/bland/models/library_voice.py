# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LibraryVoice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, OneOf, Reference, keys, some
from .. import models

_VOICE_META_SHAPE = Reference("personae_api.bland.models.voice_meta", "VoiceMeta")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "public": Field("public", BOOLEAN, required=True),
    "ratings": Field("ratings", INTEGER, required=True),
    "tags": Field("tags", Array(STRING), required=True),
    "user_id": Field("user_id", STRING, required=True),
    "voice_id": Field("voice_id", STRING, required=True),
    "service": Field("service", Enumeration("BTTS", "BTTS_V2", "BTTS_V3", "LEGACY"), required=True),
    "finetuned": Field("finetuned", BOOLEAN, required=True),
    "consistency": Field("consistency", OneOf(NUMBER, NULL), required=True),
    "expressiveness": Field("expressiveness", OneOf(NUMBER, NULL), required=True),
    "voice_meta": Field("voice_meta", OneOf(_VOICE_META_SHAPE, NULL), required=True),
    "is_creator_voice": Field("is_creator_voice", BOOLEAN, required=True),
}
_REQUIRED = (
    "id",
    "name",
    "description",
    "public",
    "ratings",
    "tags",
    "user_id",
    "voice_id",
    "service",
    "finetuned",
    "consistency",
    "expressiveness",
    "voice_meta",
    "is_creator_voice",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class LibraryVoice(Model):
    """A voice of the organisation as it is stored, with its settings."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the voice within the organisation."""
    name: str
    """Name of the voice, which calls take in place of the id."""
    description: str | None
    """What it sounds like."""
    public: bool
    """Whether everybody may use it."""
    ratings: int
    """How often the voice was rated."""
    tags: list[str]
    """Labels such as the language or the character of the voice."""
    user_id: str
    """User who made or added it."""
    voice_id: str
    """Id of the model behind the voice, the same for all copies."""
    service: models.VoiceService
    """Engine that speaks with a voice; LEGACY stands for those from before Bland's own."""
    finetuned: bool
    """Whether a model was trained for this voice alone."""
    consistency: float | None
    """Consistency by default, null when it was not set."""
    expressiveness: float | None
    """Expressiveness by default, null when it was not set."""
    voice_meta: models.VoiceMeta | None
    """Settings in the engine's own terms, null when there are none."""
    is_creator_voice: bool
    """Whether its creator may take a fee for each character."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str | None,
        public: bool,
        ratings: int,
        tags: list[str],
        user_id: str,
        voice_id: str,
        service: models.VoiceService,
        finetuned: bool,
        consistency: float | None,
        expressiveness: float | None,
        voice_meta: models.VoiceMeta | None,
        is_creator_voice: bool,
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
            exact = len(source) == 14
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.name,
            new.description,
            new.public,
            new.ratings,
            new.tags,
            new.user_id,
            new.voice_id,
            new.service,
            new.finetuned,
            new.consistency,
            new.expressiveness,
            value_of_voice_meta,
            new.is_creator_voice,
        ) = values
        new.voice_meta = (
            _VOICE_META_SHAPE.from_dict(value_of_voice_meta)
            if isinstance(value_of_voice_meta, dict)
            else value_of_voice_meta
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
