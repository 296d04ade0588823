# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MeetingInvitePersonaConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, BOOLEAN, NULL, NUMBER, STRING, Array, Enumeration, Map, OneOf, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import MeetingAvatarModel
    from .cartesia_sonic_3_voice_generation_options import CartesiaSonic3VoiceGenerationOptions
    from .eleven_labs_v1_voice_generation_options import ElevenLabsV1VoiceGenerationOptions
    from .eleven_labs_v2_voice_generation_options import ElevenLabsV2VoiceGenerationOptions
    from .voice_detection_options import VoiceDetectionOptions

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class MeetingInvitePersonaConfig(Model):
    """A persona that exists for one meeting only."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    name: str | Unset = UNSET
    """What the persona is called."""
    persona_preset: str | Unset = UNSET
    """Name of a preset to start from."""
    avatar_id: str | Unset = UNSET
    """Id of the avatar that is the persona's face."""
    avatar_model: MeetingAvatarModel | Unset = UNSET
    """Version of the rendering model."""
    voice_id: str | Unset = UNSET
    """Id of the voice the persona speaks with."""
    voice_speed: float | Unset = UNSET
    """Factor by which the voice is sped up or slowed down."""
    llm_id: str | Unset = UNSET
    """Id of the LLM that writes the replies."""
    system_prompt: str | Unset = UNSET
    """Instructions for the LLM."""
    personality: str | Unset = UNSET
    """Character of the persona, in addition to its instructions."""
    max_session_length_seconds: float | Unset = UNSET
    """Seconds after which the persona leaves by itself. At least 1."""
    language_code: str | Unset = UNSET
    """ISO 639-1 code of the one language to transcribe."""
    metadata: dict[str, Any] | Unset = UNSET
    """Details of your own that go with the persona."""
    skip_greeting: bool | Unset = UNSET
    """Join without a greeting."""
    uninterruptible_greeting: bool | Unset = UNSET
    """Finish the greeting even when somebody talks over it."""
    initial_message: str | None | Unset = UNSET
    """Exact words of the greeting, or null to let the LLM find them."""
    zero_data_retention: bool | Unset = UNSET
    """Store nothing of the session once it has ended."""
    tools: list[dict[str, Any]] | Unset = UNSET
    """Tools that exist for this meeting only, with their settings."""
    tool_ids: list[str] | Unset = UNSET
    """Ids of saved tools the persona may use."""
    voice_detection_options: VoiceDetectionOptions | Unset = UNSET
    """When the persona considers the user to be speaking, done or gone."""
    voice_generation_options: (
        ElevenLabsV1VoiceGenerationOptions
        | ElevenLabsV2VoiceGenerationOptions
        | CartesiaSonic3VoiceGenerationOptions
        | Unset
    ) = UNSET
    """How the voice is rendered; take the variant that belongs to the provider and model of the voice."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.name = UNSET
            new.persona_preset = UNSET
            new.avatar_id = UNSET
            new.avatar_model = UNSET
            new.voice_id = UNSET
            new.voice_speed = UNSET
            new.llm_id = UNSET
            new.system_prompt = UNSET
            new.personality = UNSET
            new.max_session_length_seconds = UNSET
            new.language_code = UNSET
            new.metadata = UNSET
            new.skip_greeting = UNSET
            new.uninterruptible_greeting = UNSET
            new.initial_message = UNSET
            new.zero_data_retention = UNSET
            new.tools = UNSET
            new.tool_ids = UNSET
            new.voice_detection_options = UNSET
            new.voice_generation_options = UNSET
            new._additional = None
            return new
        new.name = source.get("name", UNSET)
        new.persona_preset = source.get("personaPreset", UNSET)
        new.avatar_id = source.get("avatarId", UNSET)
        new.avatar_model = source.get("avatarModel", UNSET)
        new.voice_id = source.get("voiceId", UNSET)
        new.voice_speed = source.get("voiceSpeed", UNSET)
        new.llm_id = source.get("llmId", UNSET)
        new.system_prompt = source.get("systemPrompt", UNSET)
        new.personality = source.get("personality", UNSET)
        new.max_session_length_seconds = source.get("maxSessionLengthSeconds", UNSET)
        new.language_code = source.get("languageCode", UNSET)
        new.metadata = source.get("metadata", UNSET)
        new.skip_greeting = source.get("skipGreeting", UNSET)
        new.uninterruptible_greeting = source.get("uninterruptibleGreeting", UNSET)
        new.initial_message = source.get("initialMessage", UNSET)
        new.zero_data_retention = source.get("zeroDataRetention", UNSET)
        new.tools = source.get("tools", UNSET)
        new.tool_ids = source.get("toolIds", UNSET)
        value_of_voice_detection_options = source.get("voiceDetectionOptions", UNSET)
        new.voice_detection_options = (
            _VOICE_DETECTION_OPTIONS_SHAPE.from_dict(value_of_voice_detection_options)
            if isinstance(value_of_voice_detection_options, dict)
            else value_of_voice_detection_options
        )
        value_of_voice_generation_options = source.get("voiceGenerationOptions", UNSET)
        new.voice_generation_options = _VOICE_GENERATION_OPTIONS_SHAPE.decode(value_of_voice_generation_options)
        new._additional = rest(source, _KNOWN)
        return new
