# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What is taken in the place of models: mappings with the names of their fields, which editors complete."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Required, TypedDict

from ..types import ListOf
from . import models


class AgoraSettingsDict(TypedDict, total=False):
    """Channel of Agora to join."""

    app_id: Required[str]
    """Application at Agora."""
    token: Required[str]
    """Token for the channel."""
    channel: Required[str]
    """Name of the channel."""
    uid: Required[str]
    """Who the persona is there."""
    quality: Required[models.AgoraVideoQuality]
    """How good the video is."""
    video_encoding: Required[models.AgoraVideoEncoding]
    """How it is encoded."""
    enable_string_uids: Required[bool]
    """Whether ids there are texts."""
    activity_idle_timeout: int | str
    """Seconds of silence after which to leave; 0 for never. 120 when left out."""


class CartesiaSonic3VoiceGenerationOptionsDict(TypedDict, total=False):
    """Rendering of Cartesia voices on the Sonic 3 model."""

    volume: float
    """Loudness, 1 being the voice's own. At least 0.5, at most 2."""
    speed: float
    """Pace of speech, 1 being the voice's own. At least 0.6, at most 1.5."""
    emotion: models.CartesiaEmotion
    """Mood in which everything is spoken."""


class ClientMetricDict(TypedDict, total=False):
    """Something that was measured."""

    name: Required[models.ClientMetricName]
    """What was measured."""
    value: Required[str | float]
    """How much it was."""
    client_timestamp: dt.datetime
    """When it was measured."""
    tags: Mapping[str, str | float]
    """What belongs to it, such as the client."""
    fields: Mapping[str, str | float]
    """More that was measured."""


class ClientToolConfigDict(TypedDict, total=False):
    """Settings of a CLIENT tool, which raises an event in the application that runs the session."""

    parameters: Mapping[str, Any]
    """JSON Schema of the arguments that the LLM fills in for your client."""
    await_result: bool
    """Let the persona wait for your client's answer and talk about it, instead of carrying on at once."""
    tool_timeout_seconds: float
    """How long to wait for your client's answer before the tool call counts as failed. At least 1, at most 600."""


class DailyRoomDict(TypedDict, total=False):
    """A room of Daily's for the persona to appear in."""

    room_url: Required[str]
    """Address of the room."""
    token: str
    """Daily's meeting token, for a room that is not open to everybody."""
    user_name: str
    """Name under which the persona appears in the room."""


class DirectorNotesDict(TypedDict, total=False):
    """How the avatar performs, whatever it says; models before Cara 4 take no notice."""

    preset_style: models.PresetStyle
    """Style to perform in; send this or `customStylePrompt`, not both."""
    custom_style_prompt: str
    """Style to perform in, in your own words. At most 2000 characters."""
    expressivity: float
    """How strongly the style shows; each has its own default. At least 0, at most 1."""


class ElevenLabsAgentOverrideDict(TypedDict, total=False):
    """What an agent of ElevenLabs is to say and do otherwise."""

    prompt: models.ElevenLabsPromptOverride | ElevenLabsPromptOverrideDict
    """Another prompt."""
    first_message: str
    """Other first words."""
    language: str
    """Another language."""


class ElevenLabsAgentSettingsDict(TypedDict, total=False):
    """Agent of ElevenLabs that speaks through an avatar."""

    signed_url: Required[str]
    """Address that lets in to the agent."""
    agent_id: Required[str]
    """Id of the agent."""
    dynamic_variables: Mapping[str, Any]
    """Values for variables in its prompt."""
    conversation_config_override: models.ElevenLabsOverride | ElevenLabsOverrideDict
    """What to say and do otherwise."""
    user_id: str
    """Who talks to it."""
    custom_llm_extra_body: Mapping[str, Any]
    """Extra fields for the model."""


class ElevenLabsOverrideDict(TypedDict, total=False):
    """What an agent of ElevenLabs is to say and do otherwise."""

    agent: models.ElevenLabsAgentOverride | ElevenLabsAgentOverrideDict
    """Of the agent itself."""


class ElevenLabsPromptOverrideDict(TypedDict, total=False):
    """Another prompt for an agent of ElevenLabs."""

    prompt: str
    """The prompt."""


class ElevenLabsV1VoiceGenerationOptionsDict(TypedDict, total=False):
    """Rendering of ElevenLabs voices on the first generation of options."""

    stability: float
    """Steadiness of the delivery; low values vary more from sentence to sentence. At least 0, at most 1."""
    similarity_boost: float
    """How closely the result keeps to the original voice. At least 0, at most 1."""
    speed: float
    """Pace of speech, 1 being the voice's own. At least 0.7, at most 1.2."""


class ElevenLabsV2VoiceGenerationOptionsDict(TypedDict, total=False):
    """Rendering of ElevenLabs voices on the second generation of options."""

    stability: float
    """Steadiness of the delivery; low values vary more from sentence to sentence. At least 0, at most 1."""
    similarity_boost: float
    """How closely the result keeps to the original voice. At least 0, at most 1."""
    style: float
    """How far the speaker's mannerisms are exaggerated; more costs latency. At least 0, at most 1."""
    use_speaker_boost: bool
    """Bring the result closer to the original speaker at the price of some latency."""
    speed: float
    """Pace of speech, 1 being the voice's own. At least 0.7, at most 1.2."""
    model: str
    """ElevenLabs model that renders the speech, in place of the voice's own."""


class FishAudioVoiceGenerationOptionsDict(TypedDict, total=False):
    """Rendering of Fish Audio voices."""

    volume: float
    """Loudness, 1 being the voice's own. At least 0.5, at most 2."""
    speed: float
    """Pace of speech, 1 being the voice's own. At least 0.5, at most 2."""


class LlmEndpointDict(TypedDict, total=False):
    """An object of the API."""

    url: str
    """Address of the endpoint."""


class MeetingInvitePersonaConfigDict(TypedDict, total=False):
    """A persona that exists for one meeting only."""

    name: str
    """What the persona is called."""
    persona_preset: str
    """Name of a preset to start from."""
    avatar_id: str
    """Id of the avatar that is the persona's face."""
    avatar_model: models.MeetingAvatarModel
    """Version of the rendering model."""
    voice_id: str
    """Id of the voice the persona speaks with."""
    voice_speed: float
    """Factor by which the voice is sped up or slowed down."""
    llm_id: str
    """Id of the LLM that writes the replies."""
    system_prompt: str
    """Instructions for the LLM."""
    personality: str
    """Character of the persona, in addition to its instructions."""
    max_session_length_seconds: float
    """Seconds after which the persona leaves by itself. At least 1."""
    language_code: str
    """ISO 639-1 code of the one language to transcribe."""
    metadata: Mapping[str, Any]
    """Details of your own that go with the persona."""
    skip_greeting: bool
    """Join without a greeting."""
    uninterruptible_greeting: bool
    """Finish the greeting even when somebody talks over it."""
    initial_message: str | None
    """Exact words of the greeting, or null to let the LLM find them."""
    zero_data_retention: bool
    """Store nothing of the session once it has ended."""
    tools: ListOf[Mapping[str, Any]]
    """Tools that exist for this meeting only, with their settings."""
    tool_ids: ListOf[str]
    """Ids of saved tools the persona may use."""
    voice_detection_options: models.VoiceDetectionOptions | VoiceDetectionOptionsDict
    """When the persona considers the user to be speaking, done or gone."""
    voice_generation_options: (
        models.ElevenLabsV1VoiceGenerationOptions
        | ElevenLabsV1VoiceGenerationOptionsDict
        | models.ElevenLabsV2VoiceGenerationOptions
        | ElevenLabsV2VoiceGenerationOptionsDict
        | models.CartesiaSonic3VoiceGenerationOptions
        | CartesiaSonic3VoiceGenerationOptionsDict
    )
    """How the voice is rendered; take the variant that belongs to the provider and model of the voice."""


class MeetingInviteSessionOptionsDict(TypedDict, total=False):
    """Settings of the session in a meeting that do not belong to the persona."""

    session_replay: models.SessionReplay | SessionReplayDict
    """Whether the session can be replayed later on."""


class PersonaConfigDict(TypedDict, total=False):
    """A persona that exists for one session only."""

    name: str
    """What the persona is called."""
    avatar_id: str
    """Id of the avatar that is the persona's face."""
    avatar_model: models.AvatarModel
    """Version of the rendering model. Those that end in `-latest` are open to invited organizations only."""
    voice_id: str
    """Id of the voice the persona speaks with."""
    llm_id: str
    """Id of the LLM that writes the replies, or `CUSTOMER_CLIENT_V1` when your own application supplies them."""
    system_prompt: str
    """Instructions for the LLM."""
    max_session_length_seconds: float
    """Seconds after which the session ends by itself; your plan may end it sooner."""
    skip_greeting: bool
    """Start the session without a greeting."""
    uninterruptible_greeting: bool
    """Finish the greeting even when the user talks over it."""
    initial_message: str | None
    """Exact words of the greeting, or null to let the LLM find them."""
    voice_detection_options: models.VoiceDetectionOptions | VoiceDetectionOptionsDict
    """When the persona considers the user to be speaking, done or gone."""
    language_code: str
    """ISO 639-1 code of the one language to transcribe, in place of the organization's setting and of automatic
    detection.
    """
    voice_generation_options: (
        models.ElevenLabsV1VoiceGenerationOptions
        | ElevenLabsV1VoiceGenerationOptionsDict
        | models.ElevenLabsV2VoiceGenerationOptions
        | ElevenLabsV2VoiceGenerationOptionsDict
        | models.CartesiaSonic3VoiceGenerationOptions
        | CartesiaSonic3VoiceGenerationOptionsDict
        | models.FishAudioVoiceGenerationOptions
        | FishAudioVoiceGenerationOptionsDict
    )
    """How the voice is rendered; take the variant that belongs to the provider and model of the voice."""
    director_notes: models.DirectorNotes | DirectorNotesDict
    """How the avatar performs, whatever it says; models before Cara 4 take no notice."""
    tools: ListOf[models.SessionTool | SessionToolDict | Mapping[str, Any]]
    """Tools that exist for this session only."""
    tool_ids: ListOf[str]
    """Ids of saved tools the persona may use."""
    type: models.PersonaKind
    """What kind of persona it is. Undocumented, seen in use."""
    enable_audio_passthrough: bool
    """Take sound from you instead of a voice and a model of Anam. Undocumented, seen in use. False when left out."""
    avatar_only: bool
    """Older form of the type avatar. Programs of others send it; it is not documented."""
    zero_data_retention: bool
    """Keep nothing of the session. Programs of others send it; it is not documented for tokens."""
    brain_type: str
    """Older form of llmId. Undocumented, seen in use. Deprecated by the vendor."""


class PersonaReferenceDict(TypedDict, total=False):
    """A persona that was saved beforehand."""

    persona_id: Required[str]
    """Id of the persona."""
    enable_audio_passthrough: bool
    """Take sound from you instead of a voice and a model of Anam. Undocumented, seen in use. False when left out."""


class RagToolConfigDict(TypedDict, total=False):
    """Settings of a SERVER_RAG tool, which looks passages up in your documents."""

    document_folder_ids: Required[ListOf[str]]
    """Ids of the knowledge groups to search."""


class SessionEgressDict(TypedDict, total=False):
    """Where else the persona's video and voice go."""

    mode: Required[models.SessionEgressMode]
    """What kind of place that is, which also decides which field describes it."""
    daily: models.DailyRoom | DailyRoomDict
    """A room of Daily's for the persona to appear in."""


class SessionEnvironmentDict(TypedDict, total=False):
    """Where a session joins another service; the fields of one kind go together. Undocumented, seen in use."""

    livekit_url: str
    """LiveKit server whose room to join."""
    livekit_token: str
    """Token for that room."""
    eleven_labs_agent_settings: models.ElevenLabsAgentSettings | ElevenLabsAgentSettingsDict
    """Agent of ElevenLabs that speaks through the avatar."""
    agora_settings: models.AgoraSettings | AgoraSettingsDict
    """Channel of Agora to join."""
    pod_name: str
    """Engine to run on; ordinary use takes no notice."""
    engine_version: str
    """Version of the engine to run on; ordinary use takes no notice."""


class SessionOptionsDict(TypedDict, total=False):
    """Settings of the session that do not belong to the persona."""

    session_replay: models.SessionReplay | SessionReplayDict
    """Whether the session can be replayed later on, which is so unless it is turned off here."""
    video_quality: models.VideoQuality
    """Whether the video keeps up its quality or follows the connection."""
    video_width: int
    """Width of the video in pixels."""
    video_height: int
    """Height of the video in pixels."""
    egress: models.SessionEgress | SessionEgressDict
    """Where else the persona's video and voice go."""
    region: str
    """Where the session should run, such as eu or us. Undocumented, seen in use."""
    region_policy: models.RegionPolicy
    """Whether the region is wished for (preferred) or needed (strict); strict needs a region. Undocumented, seen in
    use.
    """
    show_ai_avatar_disclosure: bool
    """Show during the whole session that the avatar is made by a machine. Undocumented, seen in use. False when left
    out.
    """


class SessionReplayDict(TypedDict, total=False):
    """Whether the session can be replayed later on."""

    enable_session_replay: bool
    """Record the session."""


class SessionToolDict(TypedDict, total=False):
    """A tool that exists for one session only."""

    type: Required[models.SessionToolType]
    """Where the tool runs."""
    name: Required[str]
    """Name by which the LLM calls the tool."""
    description: str
    """What the tool does and when to use it, written for the LLM that decides to call it. At most 1024 characters."""
    parameters: Mapping[str, Any]
    """JSON Schema of the arguments that the LLM fills in."""
    subtype: models.SessionToolKind
    """Kind of a tool that runs on a server. Undocumented, seen in use."""
    document_folder_ids: ListOf[str]
    """Groups of documents to search, for knowledge. Undocumented, seen in use."""
    url: str
    """Address to call, for webhook. Undocumented, seen in use."""
    method: models.WebhookToolConfigMethod
    """HTTP method of the call, for webhook. Undocumented, seen in use."""
    headers: Mapping[str, str]
    """Headers of the call, for webhook. Undocumented, seen in use."""
    query_parameters: Mapping[str, Any]
    """JSON Schema of the arguments that go into the query, for webhook. Undocumented, seen in use."""
    await_response: bool
    """Wait for the answer before the reply goes on, for webhook. Undocumented, seen in use."""
    disable_interruptions: bool
    """Let nobody interrupt while it runs. Undocumented, seen in use."""


class SystemToolConfigDict(TypedDict, total=False):
    """Settings of a SYSTEM tool, which acts on the running session itself."""

    action: Required[models.SystemToolConfigAction]
    """What happens in the session when the LLM calls the tool."""


class VoiceDetectionOptionsDict(TypedDict, total=False):
    """When the persona considers the user to be speaking, done or gone."""

    end_of_speech_sensitivity: float
    """How soon the persona takes its turn: 0 waits until the user has surely finished, 1 jumps in early. At least 0,
    at most 1.
    """
    silence_before_skip_turn_seconds: float
    """Seconds of silence after which the persona prompts a quiet user; 0 means it never does. At least 0, at most 900."""
    silence_before_session_end_seconds: float
    """Seconds of silence after which the session is closed; 0 keeps it open. At least 0, at most 7200."""
    silence_before_auto_end_turn_seconds: float
    """Seconds a user who has begun to speak may pause before the turn counts as finished. At least 0.5, at most 10."""
    speech_enhancement_level: float
    """Strength of noise reduction on the user's microphone; more helps transcription in loud places. At least 0, at
    most 1.
    """


class WebhookToolConfigDict(TypedDict, total=False):
    """Settings of a SERVER_WEBHOOK tool, which makes an HTTP request from Anam's servers."""

    url: Required[str]
    """Address of your endpoint."""
    method: Required[models.WebhookToolConfigMethod]
    """HTTP method the request is made with."""
    headers: Mapping[str, str]
    """Headers to send along, such as your endpoint's own credentials."""
    body_template: str
    """Text of the request body, with placeholders for the arguments that the LLM supplies."""


class WidgetConfigDict(TypedDict, total=False):
    """Looks and permissions of the embeddable widget."""

    call_to_action: str
    """Text on the button that opens the widget."""
    allowed_origins: ListOf[str]
    """Origins of the web pages that may embed the persona."""
    allow_everywhere: bool
    """Let any web page embed the persona, whatever `allowedOrigins` says."""
    layout: models.WidgetConfigLayout
    """Whether the widget is part of the page or hovers above it."""
    initial_state: models.WidgetConfigInitialState
    """Whether the widget is folded or open when the page loads."""
    position: str
    """Corner of the page where a floating widget sits."""
    show_text_input: bool
    """Offer a field for typing to the persona."""
    show_mute_button: bool
    """Offer a button that mutes the user's microphone."""
    show_transcript: bool
    """Show the conversation as text beside the video."""
