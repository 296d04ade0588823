# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SharedVoice`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Array,
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "service": Field("service", Enumeration("BTTS", "BTTS_V2", "BTTS_V3", "LEGACY"), required=True),
    "is_creator_voice": Field("is_creator_voice", BOOLEAN, required=True),
    "ratings": Field("ratings", INTEGER, required=True),
    "rating_count": Field("rating_count", INTEGER, required=True),
    "rating_avg": Field("rating_avg", NUMBER, required=True),
    "trending_score": Field("trending_score", NUMBER, required=True),
    "tags": Field("tags", Array(STRING), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "public": Field("public", BOOLEAN, required=True),
    "creator_display_name": Field("creator_display_name", OneOf(STRING, NULL), required=True),
    "creator_fee_cents_per_1k": Field("creator_fee_cents_per_1k", OneOf(NUMBER, NULL), required=True),
    "creator_fee_cents_per_10k": Field("creator_fee_cents_per_10k", OneOf(NUMBER, NULL), required=True),
}
_REQUIRED = (
    "id",
    "name",
    "description",
    "service",
    "is_creator_voice",
    "ratings",
    "rating_count",
    "rating_avg",
    "trending_score",
    "tags",
    "created_at",
    "public",
    "creator_display_name",
    "creator_fee_cents_per_1k",
    "creator_fee_cents_per_10k",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SharedVoice(Model):
    """A published voice, which an organisation can add to its own."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id to add the voice by."""
    name: str
    """Name in the library."""
    description: str | None
    """What it sounds like."""
    service: models.VoiceService
    """Engine that speaks with a voice; LEGACY stands for those from before Bland's own."""
    is_creator_voice: bool
    """Whether its creator may take a fee for each character."""
    ratings: int
    """How often the voice was rated."""
    rating_count: int
    """The same as ratings."""
    rating_avg: float
    """Mean of all ratings, in stars."""
    trending_score: float
    """How popular the voice is at present, for putting voices in order."""
    tags: list[str]
    """Labels such as the language or the character of the voice."""
    created_at: dt.datetime
    """When it was published."""
    public: bool
    """Always true in the library."""
    creator_display_name: str | None
    """Who published it."""
    creator_fee_cents_per_1k: float | None
    """Fee of the creator in cents for a thousand characters, null without one."""
    creator_fee_cents_per_10k: float | None
    """The same fee for ten thousand characters."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str | None,
        service: models.VoiceService,
        is_creator_voice: bool,
        ratings: int,
        rating_count: int,
        rating_avg: float,
        trending_score: float,
        tags: list[str],
        created_at: dt.datetime,
        public: bool,
        creator_display_name: str | None,
        creator_fee_cents_per_1k: float | None,
        creator_fee_cents_per_10k: float | None,
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
            new.service,
            new.is_creator_voice,
            new.ratings,
            new.rating_count,
            new.rating_avg,
            new.trending_score,
            new.tags,
            value_of_created_at,
            new.public,
            new.creator_display_name,
            new.creator_fee_cents_per_1k,
            new.creator_fee_cents_per_10k,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
