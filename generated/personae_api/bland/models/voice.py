# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Voice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, OneOf, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import VoiceService


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
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
    service: VoiceService
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
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
        new._additional = None if exact else rest(source, _KNOWN)
        return new
