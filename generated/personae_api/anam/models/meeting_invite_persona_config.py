# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MeetingInvitePersonaConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, NULL, NUMBER, STRING, Array, Enumeration, Map, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_VOICE_DETECTION_OPTIONS_SHAPE = Reference("personae_api.anam.models.voice_detection_options", "VoiceDetectionOptions")
_VOICE_GENERATION_OPTIONS_SHAPE = OneOf(
    Reference("personae_api.anam.models.eleven_labs_v1_voice_generation_options", "ElevenLabsV1VoiceGenerationOptions"),
    Reference("personae_api.anam.models.eleven_labs_v2_voice_generation_options", "ElevenLabsV2VoiceGenerationOptions"),
    Reference(
        "personae_api.anam.models.cartesia_sonic_3_voice_generation_options", "CartesiaSonic3VoiceGenerationOptions"
    ),
)

_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING),
    "personaPreset": Field("persona_preset", STRING),
    "avatarId": Field("avatar_id", STRING),
    "avatarModel": Field("avatar_model", Enumeration("cara-2", "cara-3", "cara-4-latest")),
    "voiceId": Field("voice_id", STRING),
    "voiceSpeed": Field("voice_speed", NUMBER),
    "llmId": Field("llm_id", STRING),
    "systemPrompt": Field("system_prompt", STRING),
    "personality": Field("personality", STRING),
    "maxSessionLengthSeconds": Field("max_session_length_seconds", NUMBER),
    "languageCode": Field("language_code", STRING),
    "metadata": Field("metadata", Map(ANY)),
    "skipGreeting": Field("skip_greeting", BOOLEAN),
    "uninterruptibleGreeting": Field("uninterruptible_greeting", BOOLEAN),
    "initialMessage": Field("initial_message", OneOf(STRING, NULL)),
    "zeroDataRetention": Field("zero_data_retention", BOOLEAN),
    "tools": Field("tools", Array(Map(ANY))),
    "toolIds": Field("tool_ids", Array(STRING)),
    "voiceDetectionOptions": Field("voice_detection_options", _VOICE_DETECTION_OPTIONS_SHAPE),
    "voiceGenerationOptions": Field("voice_generation_options", _VOICE_GENERATION_OPTIONS_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MeetingInvitePersonaConfig(Model):
    """A persona that exists for one meeting only."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    name: str | None
    """What the persona is called."""
    persona_preset: str | None
    """Name of a preset to start from."""
    avatar_id: str | None
    """Id of the avatar that is the persona's face."""
    avatar_model: models.MeetingAvatarModel | None
    """Version of the rendering model."""
    voice_id: str | None
    """Id of the voice the persona speaks with."""
    voice_speed: float | None
    """Factor by which the voice is sped up or slowed down."""
    llm_id: str | None
    """Id of the LLM that writes the replies."""
    system_prompt: str | None
    """Instructions for the LLM."""
    personality: str | None
    """Character of the persona, in addition to its instructions."""
    max_session_length_seconds: float | None
    """Seconds after which the persona leaves by itself. At least 1."""
    language_code: str | None
    """ISO 639-1 code of the one language to transcribe."""
    metadata: dict[str, Any] | None
    """Details of your own that go with the persona."""
    skip_greeting: bool | None
    """Join without a greeting."""
    uninterruptible_greeting: bool | None
    """Finish the greeting even when somebody talks over it."""
    initial_message: str | None
    """Exact words of the greeting, or null to let the LLM find them."""
    zero_data_retention: bool | None
    """Store nothing of the session once it has ended."""
    tools: list[dict[str, Any]] | None
    """Tools that exist for this meeting only, with their settings."""
    tool_ids: list[str] | None
    """Ids of saved tools the persona may use."""
    voice_detection_options: models.VoiceDetectionOptions | None
    """When the persona considers the user to be speaking, done or gone."""
    voice_generation_options: (
        models.ElevenLabsV1VoiceGenerationOptions
        | models.ElevenLabsV2VoiceGenerationOptions
        | models.CartesiaSonic3VoiceGenerationOptions
        | None
    )
    """How the voice is rendered; take the variant that belongs to the provider and model of the voice."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        persona_preset: str | Unset = UNSET,
        avatar_id: str | Unset = UNSET,
        avatar_model: models.MeetingAvatarModel | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        voice_speed: float | Unset = UNSET,
        llm_id: str | Unset = UNSET,
        system_prompt: str | Unset = UNSET,
        personality: str | Unset = UNSET,
        max_session_length_seconds: float | Unset = UNSET,
        language_code: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        skip_greeting: bool | Unset = UNSET,
        uninterruptible_greeting: bool | Unset = UNSET,
        initial_message: str | None | Unset = UNSET,
        zero_data_retention: bool | Unset = UNSET,
        tools: list[dict[str, Any]] | Unset = UNSET,
        tool_ids: list[str] | Unset = UNSET,
        voice_detection_options: models.VoiceDetectionOptions | Unset = UNSET,
        voice_generation_options: models.ElevenLabsV1VoiceGenerationOptions
        | models.ElevenLabsV2VoiceGenerationOptions
        | models.CartesiaSonic3VoiceGenerationOptions
        | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.name = None
            new.persona_preset = None
            new.avatar_id = None
            new.avatar_model = None
            new.voice_id = None
            new.voice_speed = None
            new.llm_id = None
            new.system_prompt = None
            new.personality = None
            new.max_session_length_seconds = None
            new.language_code = None
            new.metadata = None
            new.skip_greeting = None
            new.uninterruptible_greeting = None
            new.initial_message = None
            new.zero_data_retention = None
            new.tools = None
            new.tool_ids = None
            new.voice_detection_options = None
            new.voice_generation_options = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.name = source.get("name")
        new.persona_preset = source.get("personaPreset")
        new.avatar_id = source.get("avatarId")
        new.avatar_model = source.get("avatarModel")
        new.voice_id = source.get("voiceId")
        new.voice_speed = source.get("voiceSpeed")
        new.llm_id = source.get("llmId")
        new.system_prompt = source.get("systemPrompt")
        new.personality = source.get("personality")
        new.max_session_length_seconds = source.get("maxSessionLengthSeconds")
        new.language_code = source.get("languageCode")
        new.metadata = source.get("metadata")
        new.skip_greeting = source.get("skipGreeting")
        new.uninterruptible_greeting = source.get("uninterruptibleGreeting")
        new.initial_message = source.get("initialMessage")
        new.zero_data_retention = source.get("zeroDataRetention")
        new.tools = source.get("tools")
        new.tool_ids = source.get("toolIds")
        value_of_voice_detection_options = source.get("voiceDetectionOptions")
        new.voice_detection_options = (
            _VOICE_DETECTION_OPTIONS_SHAPE.from_dict(value_of_voice_detection_options)
            if isinstance(value_of_voice_detection_options, dict)
            else value_of_voice_detection_options
        )
        value_of_voice_generation_options = source.get("voiceGenerationOptions")
        new.voice_generation_options = _VOICE_GENERATION_OPTIONS_SHAPE.decode(value_of_voice_generation_options)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
