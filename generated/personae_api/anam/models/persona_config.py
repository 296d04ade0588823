# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, NUMBER, STRING, Array, Enumeration, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PersonaConfig(Model):
    """A persona that exists for one session only."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str | None
    """What the persona is called."""
    avatar_id: str | None
    """Id of the avatar that is the persona's face."""
    avatar_model: models.AvatarModel | None
    """Version of the rendering model. Those that end in `-latest` are open to invited organizations only."""
    voice_id: str | None
    """Id of the voice the persona speaks with."""
    llm_id: str | None
    """Id of the LLM that writes the replies, or `CUSTOMER_CLIENT_V1` when your own application supplies them."""
    system_prompt: str | None
    """Instructions for the LLM."""
    max_session_length_seconds: float | None
    """Seconds after which the session ends by itself; your plan may end it sooner."""
    skip_greeting: bool | None
    """Start the session without a greeting."""
    uninterruptible_greeting: bool | None
    """Finish the greeting even when the user talks over it."""
    initial_message: str | None
    """Exact words of the greeting, or null to let the LLM find them."""
    voice_detection_options: models.VoiceDetectionOptions | None
    """When the persona considers the user to be speaking, done or gone."""
    language_code: str | None
    """ISO 639-1 code of the one language to transcribe, in place of the organization's setting and of automatic
    detection.
    """
    voice_generation_options: (
        models.ElevenLabsV1VoiceGenerationOptions
        | models.ElevenLabsV2VoiceGenerationOptions
        | models.CartesiaSonic3VoiceGenerationOptions
        | models.FishAudioVoiceGenerationOptions
        | None
    )
    """How the voice is rendered; take the variant that belongs to the provider and model of the voice."""
    director_notes: models.DirectorNotes | None
    """How the avatar performs, whatever it says; models before Cara 4 take no notice."""
    tools: list[models.SessionTool] | None
    """Tools that exist for this session only."""
    tool_ids: list[str] | None
    """Ids of saved tools the persona may use."""
    type: models.PersonaKind | None
    """What kind of persona it is. Undocumented, seen in use."""
    enable_audio_passthrough: bool | None
    """Take sound from you instead of a voice and a model of Anam. Undocumented, seen in use. False when left out."""
    avatar_only: bool | None
    """Older form of the type avatar. Programs of others send it; it is not documented."""
    zero_data_retention: bool | None
    """Keep nothing of the session. Programs of others send it; it is not documented for tokens."""
    brain_type: str | None
    """Older form of llmId. Undocumented, seen in use. Deprecated by the vendor."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        avatar_id: str | Unset = UNSET,
        avatar_model: models.AvatarModel | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        llm_id: str | Unset = UNSET,
        system_prompt: str | Unset = UNSET,
        max_session_length_seconds: float | Unset = UNSET,
        skip_greeting: bool | Unset = UNSET,
        uninterruptible_greeting: bool | Unset = UNSET,
        initial_message: str | None | Unset = UNSET,
        voice_detection_options: models.VoiceDetectionOptions | Unset = UNSET,
        language_code: str | Unset = UNSET,
        voice_generation_options: models.ElevenLabsV1VoiceGenerationOptions
        | models.ElevenLabsV2VoiceGenerationOptions
        | models.CartesiaSonic3VoiceGenerationOptions
        | models.FishAudioVoiceGenerationOptions
        | Unset = UNSET,
        director_notes: models.DirectorNotes | Unset = UNSET,
        tools: list[models.SessionTool] | Unset = UNSET,
        tool_ids: list[str] | Unset = UNSET,
        type: models.PersonaKind | Unset = UNSET,
        enable_audio_passthrough: bool | Unset = UNSET,
        avatar_only: bool | Unset = UNSET,
        zero_data_retention: bool | Unset = UNSET,
        brain_type: str | Unset = UNSET,
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
            new.avatar_id = None
            new.avatar_model = None
            new.voice_id = None
            new.llm_id = None
            new.system_prompt = None
            new.max_session_length_seconds = None
            new.skip_greeting = None
            new.uninterruptible_greeting = None
            new.initial_message = None
            new.voice_detection_options = None
            new.language_code = None
            new.voice_generation_options = None
            new.director_notes = None
            new.tools = None
            new.tool_ids = None
            new.type = None
            new.enable_audio_passthrough = None
            new.avatar_only = None
            new.zero_data_retention = None
            new.brain_type = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.name = source.get("name")
        new.avatar_id = source.get("avatarId")
        new.avatar_model = source.get("avatarModel")
        new.voice_id = source.get("voiceId")
        new.llm_id = source.get("llmId")
        new.system_prompt = source.get("systemPrompt")
        new.max_session_length_seconds = source.get("maxSessionLengthSeconds")
        new.skip_greeting = source.get("skipGreeting")
        new.uninterruptible_greeting = source.get("uninterruptibleGreeting")
        new.initial_message = source.get("initialMessage")
        value_of_voice_detection_options = source.get("voiceDetectionOptions")
        new.voice_detection_options = (
            _VOICE_DETECTION_OPTIONS_SHAPE.from_dict(value_of_voice_detection_options)
            if isinstance(value_of_voice_detection_options, dict)
            else value_of_voice_detection_options
        )
        new.language_code = source.get("languageCode")
        value_of_voice_generation_options = source.get("voiceGenerationOptions")
        new.voice_generation_options = _VOICE_GENERATION_OPTIONS_SHAPE.decode(value_of_voice_generation_options)
        value_of_director_notes = source.get("directorNotes")
        new.director_notes = (
            _DIRECTOR_NOTES_SHAPE.from_dict(value_of_director_notes)
            if isinstance(value_of_director_notes, dict)
            else value_of_director_notes
        )
        value_of_tools = source.get("tools")
        new.tools = _TOOLS_SHAPE.decode(value_of_tools)
        new.tool_ids = source.get("toolIds")
        new.type = source.get("type")
        new.enable_audio_passthrough = source.get("enableAudioPassthrough")
        new.avatar_only = source.get("avatarOnly")
        new.zero_data_retention = source.get("zeroDataRetention")
        new.brain_type = source.get("brainType")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
