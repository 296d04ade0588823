# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Voice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, OneOf, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "public": Field("public", BOOLEAN, required=True),
    "tags": Field("tags", Array(STRING), required=True),
    "user_id": Field("user_id", OneOf(STRING, NULL), required=True),
    "voice_id": Field("voice_id", STRING, required=True),
    "service": Field("service", Enumeration("BTTS", "BTTS_V2", "BTTS_V3", "LEGACY"), required=True),
    "finetuned": Field("finetuned", BOOLEAN, required=True),
    "is_creator_voice": Field("is_creator_voice", BOOLEAN, required=True),
    "ratings": Field("ratings", INTEGER, required=True),
    "total_ratings": Field("total_ratings", INTEGER, required=True),
    "average_rating": Field("average_rating", NUMBER, required=True),
    "my_rating": Field("my_rating", OneOf(NUMBER, NULL), required=True),
    "creator_display_name": Field("creator_display_name", OneOf(STRING, NULL), required=True),
}
_REQUIRED = (
    "id",
    "name",
    "description",
    "public",
    "tags",
    "user_id",
    "voice_id",
    "service",
    "finetuned",
    "is_creator_voice",
    "ratings",
    "total_ratings",
    "average_rating",
    "my_rating",
    "creator_display_name",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Voice(Model):
    """A voice that the account can use."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the voice for requests about it."""
    name: str
    """Name of the voice, which calls take in place of the id."""
    description: str | None
    """What it sounds like."""
    public: bool
    """Whether everybody may use it."""
    tags: list[str]
    """Labels such as the language or the character of the voice."""
    user_id: str | None
    """User who made it, null for Bland's own."""
    voice_id: str
    """Id of the model behind the voice."""
    service: models.VoiceService
    """Engine that speaks with a voice; LEGACY stands for those from before Bland's own."""
    finetuned: bool
    """Whether a model was trained for this voice alone."""
    is_creator_voice: bool
    """Whether its creator may take a fee for each character."""
    ratings: int
    """Number of ratings, as total_ratings has it."""
    total_ratings: int
    """How often the voice was rated."""
    average_rating: float
    """Mean of all ratings, in stars."""
    my_rating: float | None
    """Stars the account has given, null without a rating."""
    creator_display_name: str | None
    """Who published the voice."""
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
        tags: list[str],
        user_id: str | None,
        voice_id: str,
        service: models.VoiceService,
        finetuned: bool,
        is_creator_voice: bool,
        ratings: int,
        total_ratings: int,
        average_rating: float,
        my_rating: float | None,
        creator_display_name: str | None,
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
            exact = len(source) == 15
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.name,
            new.description,
            new.public,
            new.tags,
            new.user_id,
            new.voice_id,
            new.service,
            new.finetuned,
            new.is_creator_voice,
            new.ratings,
            new.total_ratings,
            new.average_rating,
            new.my_rating,
            new.creator_display_name,
        ) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
