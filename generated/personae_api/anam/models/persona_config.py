# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, NULL, NUMBER, STRING, Array, Enumeration, OneOf, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import AvatarModel, PersonaKind
    from .cartesia_sonic_3_voice_generation_options import CartesiaSonic3VoiceGenerationOptions
    from .director_notes import DirectorNotes
    from .eleven_labs_v1_voice_generation_options import ElevenLabsV1VoiceGenerationOptions
    from .eleven_labs_v2_voice_generation_options import ElevenLabsV2VoiceGenerationOptions
    from .fish_audio_voice_generation_options import FishAudioVoiceGenerationOptions
    from .session_tool import SessionTool
    from .voice_detection_options import VoiceDetectionOptions

_VOICE_DETECTION_OPTIONS_SHAPE = Reference("personae_api.anam.models.voice_detection_options", "VoiceDetectionOptions")
_VOICE_GENERATION_OPTIONS_SHAPE = OneOf(
    Reference("personae_api.anam.models.eleven_labs_v1_voice_generation_options", "ElevenLabsV1VoiceGenerationOptions"),
    Reference("personae_api.anam.models.eleven_labs_v2_voice_generation_options", "ElevenLabsV2VoiceGenerationOptions"),
    Reference(
        "personae_api.anam.models.cartesia_sonic_3_voice_generation_options", "CartesiaSonic3VoiceGenerationOptions"
    ),
    Reference("personae_api.anam.models.fish_audio_voice_generation_options", "FishAudioVoiceGenerationOptions"),
)
_DIRECTOR_NOTES_SHAPE = Reference("personae_api.anam.models.director_notes", "DirectorNotes")
_TOOLS_SHAPE = Array(Reference("personae_api.anam.models.session_tool", "SessionTool"))

_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING),
    "avatarId": Field("avatar_id", STRING),
    "avatarModel": Field("avatar_model", Enumeration("cara-3", "cara-4", "cara-4-latest")),
    "voiceId": Field("voice_id", STRING),
    "llmId": Field("llm_id", STRING),
    "systemPrompt": Field("system_prompt", STRING),
    "maxSessionLengthSeconds": Field("max_session_length_seconds", NUMBER),
    "skipGreeting": Field("skip_greeting", BOOLEAN),
    "uninterruptibleGreeting": Field("uninterruptible_greeting", BOOLEAN),
    "initialMessage": Field("initial_message", OneOf(STRING, NULL)),
    "voiceDetectionOptions": Field("voice_detection_options", _VOICE_DETECTION_OPTIONS_SHAPE),
    "languageCode": Field("language_code", STRING),
    "voiceGenerationOptions": Field("voice_generation_options", _VOICE_GENERATION_OPTIONS_SHAPE),
    "directorNotes": Field("director_notes", _DIRECTOR_NOTES_SHAPE),
    "tools": Field("tools", _TOOLS_SHAPE),
    "toolIds": Field("tool_ids", Array(STRING)),
    "type": Field("type", Enumeration("audio_passthrough", "avatar", "ephemeral", "legacy", "stateful")),
    "enableAudioPassthrough": Field("enable_audio_passthrough", BOOLEAN),
    "avatarOnly": Field("avatar_only", BOOLEAN),
    "zeroDataRetention": Field("zero_data_retention", BOOLEAN),
    "brainType": Field("brain_type", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PersonaConfig(Model):
    """A persona that exists for one session only."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str | Unset = UNSET
    """What the persona is called."""
    avatar_id: str | Unset = UNSET
    """Id of the avatar that is the persona's face."""
    avatar_model: AvatarModel | Unset = UNSET
    """Version of the rendering model. Those that end in `-latest` are open to invited organizations only."""
    voice_id: str | Unset = UNSET
    """Id of the voice the persona speaks with."""
    llm_id: str | Unset = UNSET
    """Id of the LLM that writes the replies, or `CUSTOMER_CLIENT_V1` when your own application supplies them."""
    system_prompt: str | Unset = UNSET
    """Instructions for the LLM."""
    max_session_length_seconds: float | Unset = UNSET
    """Seconds after which the session ends by itself; your plan may end it sooner."""
    skip_greeting: bool | Unset = UNSET
    """Start the session without a greeting."""
    uninterruptible_greeting: bool | Unset = UNSET
    """Finish the greeting even when the user talks over it."""
    initial_message: str | None | Unset = UNSET
    """Exact words of the greeting, or null to let the LLM find them."""
    voice_detection_options: VoiceDetectionOptions | Unset = UNSET
    """When the persona considers the user to be speaking, done or gone."""
    language_code: str | Unset = UNSET
    """ISO 639-1 code of the one language to transcribe, in place of the organization's setting and of automatic
    detection.
    """
    voice_generation_options: (
        ElevenLabsV1VoiceGenerationOptions
        | ElevenLabsV2VoiceGenerationOptions
        | CartesiaSonic3VoiceGenerationOptions
        | FishAudioVoiceGenerationOptions
        | Unset
    ) = UNSET
    """How the voice is rendered; take the variant that belongs to the provider and model of the voice."""
    director_notes: DirectorNotes | Unset = UNSET
    """How the avatar performs, whatever it says; models before Cara 4 take no notice."""
    tools: list[SessionTool] | Unset = UNSET
    """Tools that exist for this session only."""
    tool_ids: list[str] | Unset = UNSET
    """Ids of saved tools the persona may use."""
    type: PersonaKind | Unset = UNSET
    """What kind of persona it is. Seen in use, not documented."""
    enable_audio_passthrough: bool | Unset = UNSET
    """Take sound from you instead of a voice and a model of Anam. Seen in use, not documented. False when left out."""
    avatar_only: bool | Unset = UNSET
    """Older form of the type avatar. Programs of others send it; it is not documented."""
    zero_data_retention: bool | Unset = UNSET
    """Keep nothing of the session. Programs of others send it; it is not documented for tokens."""
    brain_type: str | Unset = UNSET
    """Older form of llmId. Seen in use, not documented. Deprecated by the vendor."""
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
            new.avatar_id = UNSET
            new.avatar_model = UNSET
            new.voice_id = UNSET
            new.llm_id = UNSET
            new.system_prompt = UNSET
            new.max_session_length_seconds = UNSET
            new.skip_greeting = UNSET
            new.uninterruptible_greeting = UNSET
            new.initial_message = UNSET
            new.voice_detection_options = UNSET
            new.language_code = UNSET
            new.voice_generation_options = UNSET
            new.director_notes = UNSET
            new.tools = UNSET
            new.tool_ids = UNSET
            new.type = UNSET
            new.enable_audio_passthrough = UNSET
            new.avatar_only = UNSET
            new.zero_data_retention = UNSET
            new.brain_type = UNSET
            new._additional = None
            return new
        new.name = source.get("name", UNSET)
        new.avatar_id = source.get("avatarId", UNSET)
        new.avatar_model = source.get("avatarModel", UNSET)
        new.voice_id = source.get("voiceId", UNSET)
        new.llm_id = source.get("llmId", UNSET)
        new.system_prompt = source.get("systemPrompt", UNSET)
        new.max_session_length_seconds = source.get("maxSessionLengthSeconds", UNSET)
        new.skip_greeting = source.get("skipGreeting", UNSET)
        new.uninterruptible_greeting = source.get("uninterruptibleGreeting", UNSET)
        new.initial_message = source.get("initialMessage", UNSET)
        value_of_voice_detection_options = source.get("voiceDetectionOptions", UNSET)
        new.voice_detection_options = (
            _VOICE_DETECTION_OPTIONS_SHAPE.from_dict(value_of_voice_detection_options)
            if isinstance(value_of_voice_detection_options, dict)
            else value_of_voice_detection_options
        )
        new.language_code = source.get("languageCode", UNSET)
        value_of_voice_generation_options = source.get("voiceGenerationOptions", UNSET)
        new.voice_generation_options = _VOICE_GENERATION_OPTIONS_SHAPE.decode(value_of_voice_generation_options)
        value_of_director_notes = source.get("directorNotes", UNSET)
        new.director_notes = (
            _DIRECTOR_NOTES_SHAPE.from_dict(value_of_director_notes)
            if isinstance(value_of_director_notes, dict)
            else value_of_director_notes
        )
        value_of_tools = source.get("tools", UNSET)
        new.tools = _TOOLS_SHAPE.decode(value_of_tools)
        new.tool_ids = source.get("toolIds", UNSET)
        new.type = source.get("type", UNSET)
        new.enable_audio_passthrough = source.get("enableAudioPassthrough", UNSET)
        new.avatar_only = source.get("avatarOnly", UNSET)
        new.zero_data_retention = source.get("zeroDataRetention", UNSET)
        new.brain_type = source.get("brainType", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
