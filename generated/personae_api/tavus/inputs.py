# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What is taken in the place of models: mappings with the names of their fields, which editors complete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict

from ..types import ListOf
from . import models


class ConversationPropertiesDict(TypedDict, total=False):
    """How long a conversation lasts, how it looks and where it is recorded."""

    max_call_duration: int
    """Seconds after which the conversation ends in any case, 3600 at most."""
    participant_left_timeout: int
    """Seconds to wait for a comeback when the last one has left; 0 when it is not sent."""
    participant_absent_timeout: int
    """Seconds to wait for the first one to come in; 300 when it is not sent."""
    enable_recording: bool
    """Allow the conversation to be recorded; recording does not begin by itself."""
    enable_closed_captions: bool
    """Show what is said as text."""
    apply_greenscreen: bool
    """Put the replica in front of a green screen."""
    require_auth: bool
    """Let in only who has the token; the field of this name beside properties is the same."""
    language: str
    """Language of the conversation by its full English name, such as french."""
    recording_s3_bucket_name: str
    """Older form of the bucket's name in recording_storage. Deprecated by the vendor."""
    recording_s3_bucket_region: str
    """Older form of the bucket's region in recording_storage. Deprecated by the vendor."""
    aws_assume_role_arn: str
    """Older form of the role in recording_storage. Deprecated by the vendor."""
    recording_storage: models.RecordingStorage | RecordingStorageDict
    """Your own place for the recording."""


class ConversationalFlowLayerDict(TypedDict, total=False):
    """Who speaks when. Tavus documents it for requests; an answer may lack it."""

    turn_detection_model: models.TurnDetectionModel
    """Model that decides whose turn it is."""
    turn_taking_patience: models.TurnTakingPatience
    """How long to wait in a pause before speaking."""
    replica_interruptibility: models.ReplicaInterruptibility
    """How easily the replica stops when it is interrupted."""
    voice_isolation: models.VoiceIsolation
    """Filter out voices in the background. 'near' when left out."""
    wake_phrase: str
    """Words that have to be said before the replica answers."""
    idle_engagement: models.IdleEngagement
    """Whether the replica speaks up in a long silence. 'off' when left out."""


class CrawlConfigDict(TypedDict, total=False):
    """How to follow the links of a website."""

    depth: int
    """How many links away from the first page a page may be. At least 1, at most 10."""
    max_pages: int
    """How many pages to read in all. At least 1, at most 100."""


class JsonPatchOperationDict(TypedDict, total=False):
    """One step of a JSON Patch as RFC 6902 defines it."""

    op: Required[models.JsonPatchOp]
    """What to do at the path."""
    path: Required[str]
    """Place in the document as a JSON Pointer, such as /layers/llm/model."""
    value: Any
    """Any JSON value; needed by add, replace and test, ignored by the others."""
    from_: str
    """Place to take the value from as a JSON Pointer; needed by move and copy."""


class LlmLayerDict(TypedDict, total=False):
    """The language model that thinks for the persona, Tavus's own or one of yours."""

    model: str
    """Name of the model, as its provider calls it."""
    base_url: str
    """Address of your own OpenAI-compatible service; leave it out to use a model of Tavus."""
    api_key: str
    """Key for the service at base_url. It comes back in answers."""
    speculative_inference: bool
    """Start to think before the other side has finished, which answers sooner. True when left out."""
    tools: ListOf[Any]
    """Functions the model may call, as the model's own API describes them. Tavus sets no shape."""
    headers: Mapping[str, Any]
    """Extra HTTP headers for the service at base_url."""
    extra_body: Mapping[str, Any]
    """Extra fields for the body of each request to the model, such as a temperature."""


class NewGuardrailDict(TypedDict, total=False):
    """A limit to make."""

    guardrail_name: Required[str]
    """Name to know the guardrail by."""
    guardrail_prompt: Required[str]
    """What the persona must keep to, in words."""
    modality: models.Modality
    """Whether the guardrail is about words or about something to be seen. 'verbal' when left out."""
    callback_url: str
    """Address that is called when the guardrail comes into play."""


class NewObjectiveDict(TypedDict, total=False):
    """A goal to make, with the goals that may follow it."""

    objective_name: Required[str]
    """Name by which other objectives of the set lead here."""
    objective_prompt: Required[str]
    """What the persona is to reach, in words."""
    confirmation_mode: models.ConfirmationMode
    """Who finds that the objective is reached. 'auto' when left out."""
    output_variables: ListOf[str]
    """Names of the values to note down on the way."""
    modality: models.Modality
    """Whether the objective is reached by words or by something to be seen. 'verbal' when left out."""
    next_conditional_objectives: Mapping[str, str]
    """Names of objectives that may come next, each with the condition for it in words."""
    next_required_objective: str
    """Name of the objective that comes next in any case."""
    callback_url: str
    """Address that is called when the objective is reached."""


class PerceptionLayerDict(TypedDict, total=False):
    """What the persona sees and hears of the other side beyond the words."""

    perception_model: models.PerceptionModel
    """Model that does the watching and listening. 'raven-1' when left out."""
    visual_awareness_queries: ListOf[str]
    """Questions about the picture that are asked again and again during a conversation."""
    visual_tool_prompt: str
    """Instructions on when to call which of the visual tools."""
    visual_tools: ListOf[models.PerceptionTool | PerceptionToolDict | Mapping[str, Any]]
    """Functions to call upon something seen."""
    audio_awareness_queries: ListOf[str]
    """Questions about the sound that are asked again and again during a conversation."""
    audio_tool_prompt: str
    """Instructions on when to call which of the audio tools."""
    audio_tools: ListOf[models.PerceptionTool | PerceptionToolDict | Mapping[str, Any]]
    """Functions to call upon something heard."""
    ambient_awareness_queries: ListOf[str]
    """Older name of visual_awareness_queries. Deprecated by the vendor."""
    perception_tool_prompt: str
    """Older name of visual_tool_prompt. Deprecated by the vendor."""
    perception_tools: ListOf[Any]
    """Older name of visual_tools, with functions in the form that language models use. Deprecated by the vendor."""


class PerceptionToolDict(TypedDict, total=False):
    """A function that is called when something is seen or heard. Fields beside these are kept."""

    name: str
    """Name the tool prompt refers to."""
    description: str
    """When to call it, in words."""


class PersonaLayersDict(TypedDict, total=False):
    """Settings of a persona, one object for each stage of the pipeline."""

    llm: models.LlmLayer | LlmLayerDict
    """The language model."""
    tts: models.TtsLayer | TtsLayerDict
    """The voice."""
    perception: models.PerceptionLayer | PerceptionLayerDict
    """Seeing and hearing."""
    stt: models.SttLayer | SttLayerDict
    """From speech to text."""
    conversational_flow: models.ConversationalFlowLayer | ConversationalFlowLayerDict
    """Turn-taking."""


class PronunciationRuleDict(TypedDict, total=False):
    """How to say one word or a few."""

    text: Required[str]
    """What is written."""
    pronunciation: Required[str]
    """How it is said."""
    type: Required[models.PronunciationRuleType]
    """How the pronunciation is written."""
    case_sensitive: bool
    """Whether the text is another one in capitals. False when left out."""
    word_boundaries: bool
    """Whether the text counts only where it stands as a word of its own. True when left out."""


class RecordingStorageDict(TypedDict, total=False):
    """Your own place for recordings, and how Tavus gets in without a secret. Which fields are needed depends on the
    provider.
    """

    provider: Required[models.RecordingStorageProvider]
    """Service that keeps the recordings."""
    bucket_name: str
    """Bucket for the recordings, with s3 and gcs."""
    bucket_region: str
    """Region of the bucket, with s3."""
    assume_role_arn: str
    """Role to take on in order to write to the bucket, with s3."""
    external_id: str
    """External id that the role asks for, with s3."""
    project_id: str
    """Project of the bucket, with gcs."""
    workload_identity_provider: str
    """Identity provider that vouches for Tavus, with gcs."""
    service_account_email: str
    """Service account to act as, with gcs."""
    storage_account: str
    """Storage account of the container, with azure_blob."""
    container: str
    """Container for the recordings, with azure_blob."""
    tenant_id: str
    """Tenant of the application that Tavus acts as, with azure_blob."""
    client_id: str
    """Application that Tavus acts as, with azure_blob."""


class ReplicaPropertiesDict(TypedDict, total=False):
    """Further choices for the training of a replica."""

    background_green_screen: bool
    """Whether the background becomes a green screen."""


class SttLayerDict(TypedDict, total=False):
    """How the other side's speech becomes text."""

    stt_engine: models.SttEngine
    """Engine that writes down what is said. 'tavus-auto' when left out."""
    hotwords: str
    """Names and rare words to listen for, all in one text."""
    smart_turn_detection: bool
    """Older switch for turn detection, now turn_detection_model in the conversational flow. Deprecated by the vendor."""
    participant_pause_sensitivity: models.ParticipantSensitivity
    """Older form of turn_taking_patience in the conversational flow. Deprecated by the vendor."""
    participant_interrupt_sensitivity: models.ParticipantSensitivity
    """Older form of replica_interruptibility in the conversational flow. Deprecated by the vendor."""


class TtsLayerDict(TypedDict, total=False):
    """The voice of the persona."""

    api_key: str
    """Key for the voice service, needed for private voices. It comes back in answers."""
    tts_engine: models.TtsEngine
    """Service that makes the voice."""
    external_voice_id: str
    """Voice to use, by its id at the voice service."""
    voice_settings: Mapping[str, Any]
    """Settings handed on to the voice service; their names and values are that service's."""
    tts_emotion_control: bool | str
    """Let the voice follow the mood of the words. Send a boolean; answers may hold it as text. True when left out."""
    tts_model_name: str
    """Model of the voice service to use."""
    pronunciation_dictionary_id: str
    """Dictionary of words that need a special pronunciation."""
    playht_user_id: str
    """User at a voice service that is no longer listed; older personas may still hold it. Deprecated by the vendor."""


class VideoPropertiesDict(TypedDict, total=False):
    """How the background of a video moves and how the video begins."""

    background_scroll: bool
    """Whether the website in the background scrolls."""
    background_scroll_type: str
    """How the website scrolls, like a person (human) or evenly (smooth)."""
    background_scroll_depth: str
    """How far down the website scrolls, to its middle or to its bottom."""
    background_scroll_return: str
    """What comes after the way down, back up again (return) or nothing more (halt)."""
    start_with_wave: bool
    """Whether the replica waves before it speaks."""
