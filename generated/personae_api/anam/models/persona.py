# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Persona`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    BOOLEAN,
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Array,
    Map,
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
_BRAIN_SHAPE = Reference("personae_api.anam.models.persona_brain", "PersonaBrain")
_SHARE_LINKS_SHAPE = Array(Reference("personae_api.anam.models.share_link", "ShareLink"))
_PRIMARY_SHARE_LINK_SHAPE = Reference("personae_api.anam.models.primary_share_link", "PrimaryShareLink")
_VOICE_DETECTION_OPTIONS_SHAPE = Reference("personae_api.anam.models.voice_detection_options", "VoiceDetectionOptions")
_VOICE_GENERATION_OPTIONS_SHAPE = OneOf(
    Reference("personae_api.anam.models.eleven_labs_v1_voice_generation_options", "ElevenLabsV1VoiceGenerationOptions"),
    Reference("personae_api.anam.models.eleven_labs_v2_voice_generation_options", "ElevenLabsV2VoiceGenerationOptions"),
    Reference(
        "personae_api.anam.models.cartesia_sonic_3_voice_generation_options", "CartesiaSonic3VoiceGenerationOptions"
    ),
    Reference("personae_api.anam.models.fish_audio_voice_generation_options", "FishAudioVoiceGenerationOptions"),
    NULL,
)

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "personaPreset": Field("persona_preset", STRING, required=True),
    "avatar": Field("avatar", OneOf(_AVATAR_SHAPE, NULL), required=True),
    "avatarModel": Field("avatar_model", OneOf(STRING, NULL), required=True),
    "voice": Field("voice", OneOf(_VOICE_SHAPE, NULL), required=True),
    "voiceSpeed": Field("voice_speed", OneOf(NUMBER, NULL), required=True),
    "llmId": Field("llm_id", OneOf(STRING, NULL), required=True),
    "brain": Field("brain", _BRAIN_SHAPE, required=True),
    "tools": Field("tools", Array(Map(ANY)), required=True),
    "knowledge": Field("knowledge", Array(Map(ANY)), required=True),
    "shareLinks": Field("share_links", OneOf(_SHARE_LINKS_SHAPE, NULL), required=True),
    "primaryShareLink": Field("primary_share_link", OneOf(_PRIMARY_SHARE_LINK_SHAPE, NULL), required=True),
    "enableAudioPassthrough": Field("enable_audio_passthrough", BOOLEAN, required=True),
    "skipGreeting": Field("skip_greeting", BOOLEAN, required=True),
    "zeroDataRetention": Field("zero_data_retention", BOOLEAN, required=True),
    "voiceDetectionOptions": Field(
        "voice_detection_options", OneOf(_VOICE_DETECTION_OPTIONS_SHAPE, NULL), required=True
    ),
    "voiceGenerationOptions": Field("voice_generation_options", _VOICE_GENERATION_OPTIONS_SHAPE, required=True),
    "widgetConfig": Field("widget_config", Map(ANY), required=True),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "updatedAt": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "name",
    "description",
    "personaPreset",
    "avatar",
    "avatarModel",
    "voice",
    "voiceSpeed",
    "llmId",
    "brain",
    "tools",
    "knowledge",
    "shareLinks",
    "primaryShareLink",
    "enableAudioPassthrough",
    "skipGreeting",
    "zeroDataRetention",
    "voiceDetectionOptions",
    "voiceGenerationOptions",
    "widgetConfig",
    "createdAt",
    "updatedAt",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Persona(Model):
    """A persona in full, as the get, create and update endpoints answer it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the persona."""
    name: str
    """What the persona is called."""
    description: str | None
    """Note about the persona, which it does not act on."""
    persona_preset: str
    """Preset from which the persona was cloned; empty when it was made from scratch."""
    avatar: models.Avatar | None
    """The persona's face, or null when it has none."""
    avatar_model: str | None
    """Version of the rendering model in use, such as `cara-4`."""
    voice: models.Voice | None
    """What the persona speaks with, or null when it has none."""
    voice_speed: float | None
    """Factor by which the voice is sped up or slowed down."""
    llm_id: str | None
    """Id of the LLM that writes the replies, or null for a preset that runs without one."""
    brain: models.PersonaBrain
    """What tells the LLM how to behave as this persona."""
    tools: list[dict[str, Any]]
    """Tools the persona may use, with their settings."""
    knowledge: list[dict[str, Any]]
    """Knowledge groups the persona may look things up in."""
    share_links: list[models.ShareLink] | None
    """Every share link ever made for the persona, or null when there was none."""
    primary_share_link: models.PrimaryShareLink | None
    """The persona's main share link, or null when it has none."""
    enable_audio_passthrough: bool
    """Whether your application sends finished speech instead of Anam rendering it."""
    skip_greeting: bool
    """Whether a session starts without a greeting."""
    zero_data_retention: bool
    """Whether nothing of a session is stored once it has ended."""
    voice_detection_options: models.VoiceDetectionOptions | None
    """When the user counts as speaking, done or gone; null for the defaults."""
    voice_generation_options: (
        models.ElevenLabsV1VoiceGenerationOptions
        | models.ElevenLabsV2VoiceGenerationOptions
        | models.CartesiaSonic3VoiceGenerationOptions
        | models.FishAudioVoiceGenerationOptions
        | None
    )
    """How the voice is rendered; null for the defaults."""
    widget_config: dict[str, Any]
    """Looks and permissions of the embeddable widget; empty while nothing was changed."""
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
        description: str | None,
        persona_preset: str,
        avatar: models.Avatar | None,
        avatar_model: str | None,
        voice: models.Voice | None,
        voice_speed: float | None,
        llm_id: str | None,
        brain: models.PersonaBrain,
        tools: list[dict[str, Any]],
        knowledge: list[dict[str, Any]],
        share_links: list[models.ShareLink] | None,
        primary_share_link: models.PrimaryShareLink | None,
        enable_audio_passthrough: bool,
        skip_greeting: bool,
        zero_data_retention: bool,
        voice_detection_options: models.VoiceDetectionOptions | None,
        voice_generation_options: models.ElevenLabsV1VoiceGenerationOptions
        | models.ElevenLabsV2VoiceGenerationOptions
        | models.CartesiaSonic3VoiceGenerationOptions
        | models.FishAudioVoiceGenerationOptions
        | None,
        widget_config: dict[str, Any],
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
            exact = len(source) == 22
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.name,
            new.description,
            new.persona_preset,
            value_of_avatar,
            new.avatar_model,
            value_of_voice,
            new.voice_speed,
            new.llm_id,
            value_of_brain,
            new.tools,
            new.knowledge,
            value_of_share_links,
            value_of_primary_share_link,
            new.enable_audio_passthrough,
            new.skip_greeting,
            new.zero_data_retention,
            value_of_voice_detection_options,
            value_of_voice_generation_options,
            new.widget_config,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.avatar = _AVATAR_SHAPE.from_dict(value_of_avatar) if isinstance(value_of_avatar, dict) else value_of_avatar
        new.voice = _VOICE_SHAPE.from_dict(value_of_voice) if isinstance(value_of_voice, dict) else value_of_voice
        new.brain = _BRAIN_SHAPE.from_dict(value_of_brain) if isinstance(value_of_brain, dict) else value_of_brain
        new.share_links = _SHARE_LINKS_SHAPE.decode(value_of_share_links)
        new.primary_share_link = (
            _PRIMARY_SHARE_LINK_SHAPE.from_dict(value_of_primary_share_link)
            if isinstance(value_of_primary_share_link, dict)
            else value_of_primary_share_link
        )
        new.voice_detection_options = (
            _VOICE_DETECTION_OPTIONS_SHAPE.from_dict(value_of_voice_detection_options)
            if isinstance(value_of_voice_detection_options, dict)
            else value_of_voice_detection_options
        )
        new.voice_generation_options = _VOICE_GENERATION_OPTIONS_SHAPE.decode(value_of_voice_generation_options)
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
