# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaSummary`."""

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
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_AVATAR_SHAPE = Reference("personae_api.anam.models.avatar", "Avatar")
_VOICE_SHAPE = Reference("personae_api.anam.models.voice", "Voice")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "personaPreset": Field("persona_preset", STRING, required=True),
    "avatar": Field("avatar", OneOf(_AVATAR_SHAPE, NULL), required=True),
    "voice": Field("voice", OneOf(_VOICE_SHAPE, NULL), required=True),
    "voiceSpeed": Field("voice_speed", OneOf(NUMBER, NULL), required=True),
    "isDefaultPersona": Field("is_default_persona", BOOLEAN, required=True),
    "languageCode": Field("language_code", STRING, required=True),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "updatedAt": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "name",
    "description",
    "personaPreset",
    "avatar",
    "voice",
    "voiceSpeed",
    "isDefaultPersona",
    "languageCode",
    "createdAt",
    "updatedAt",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PersonaSummary(Model):
    """A persona as lists show it, without its prompt, tools and settings."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the persona."""
    name: str
    """What the persona is called."""
    description: str
    """Note about the persona; empty when there is none."""
    persona_preset: str
    """Preset from which the persona was cloned; empty when it was made from scratch."""
    avatar: models.Avatar | None
    """The persona's face, or null when it has none."""
    voice: models.Voice | None
    """What the persona speaks with, or null when it has none."""
    voice_speed: float | None
    """Factor by which the voice is sped up or slowed down."""
    is_default_persona: bool
    """Whether Anam provides the persona to every organization."""
    language_code: str
    """ISO 639-1 code of the language to transcribe, or `inherit` for the organization's setting."""
    created_at: dt.datetime
    """When the persona was created."""
    updated_at: dt.datetime
    """When the persona was last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str,
        persona_preset: str,
        avatar: models.Avatar | None,
        voice: models.Voice | None,
        voice_speed: float | None,
        is_default_persona: bool,
        language_code: str,
        created_at: dt.datetime,
        updated_at: dt.datetime,
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
            exact = len(source) == 11
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.name,
            new.description,
            new.persona_preset,
            value_of_avatar,
            value_of_voice,
            new.voice_speed,
            new.is_default_persona,
            new.language_code,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.avatar = _AVATAR_SHAPE.from_dict(value_of_avatar) if isinstance(value_of_avatar, dict) else value_of_avatar
        new.voice = _VOICE_SHAPE.from_dict(value_of_voice) if isinstance(value_of_voice, dict) else value_of_voice
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
