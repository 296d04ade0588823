# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What is taken in the place of models: mappings with the names of their fields, which editors complete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict

from ..types import ListOf
from . import models


class BuilderMessageDict(TypedDict, total=False):
    """Something that was said in the builder."""

    role: Required[models.BuilderRole]
    """Who has said it."""
    content: Required[str]
    """What was said."""


class CapabilitiesLayerDict(TypedDict, total=False):
    """What a persona can do beyond talking. Undocumented, seen in use."""

    mcp_enabled: bool
    """Use tools of MCP servers."""
    search_enabled: bool
    """Search the internet."""
    activity_log_enabled: bool
    """Keep a log of what it does."""
    search_results_prompt_injection_prevention_enabled: bool
    """Look for instructions that are hidden in what is found."""


class ConferencingLayerDict(TypedDict, total=False):
    """The address by which a persona can be invited to meetings elsewhere; a patch may hold nothing beside it."""

    username: str | None
    """The part of the address before @tavusinvite.com; needs a default face."""
    allowlist: ListOf[str]
    """Who may invite it."""
    whitelabel: bool
    """Come without the name of Tavus."""
    email: str
    """The whole address, in answers."""


class ConversationPropertiesDict(TypedDict, total=False):
    """How long a conversation lasts, how it looks and where it is recorded."""

    max_call_duration: int
    """Seconds after which the conversation ends in any case, 3600 at most."""
    participant_left_timeout: int
    """Seconds to keep the room open after the last person has left; 0 when left out."""
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
    """Older form of languages: the language of the conversation by its full English name, such as french. Deprecated
    by the vendor.
    """
    recording_s3_bucket_name: str
    """Older form of the bucket's name in recording_storage. Deprecated by the vendor."""
    recording_s3_bucket_region: str
    """Older form of the bucket's region in recording_storage. Deprecated by the vendor."""
    aws_assume_role_arn: str
    """Older form of the role in recording_storage. Deprecated by the vendor."""
    recording_storage: models.RecordingStorage | RecordingStorageDict
    """Your own place for the recording."""
    languages: ListOf[str]
    """Languages of the conversation, such as french; it begins in the first of them."""
    livekit_ws_url: str
    """LiveKit server to join. Programs of others send it; it is not documented."""
    livekit_room_token: str
    """Token for the room there. Programs of others send it; it is not documented."""


class ConversationalFlowLayerDict(TypedDict, total=False):
    """Who speaks when. Tavus documents it for requests; an answer may lack it."""

    turn_detection_model: models.TurnDetectionModel
    """Model that decides whose turn it is."""
    turn_taking_patience: models.TurnTakingPatience
    """How long to wait in a pause before speaking."""
    replica_interruptibility: models.ReplicaInterruptibility
    """How easily the replica stops when it is interrupted; answers have this name, whichever was sent."""
    pal_interruptibility: models.ReplicaInterruptibility
    """Newer name of replica_interruptibility."""
    face_interruptibility: models.ReplicaInterruptibility
    """Another name of replica_interruptibility. Undocumented, seen in use."""
    turn_commitment: models.TurnCommitment
    """How firmly a turn that has begun is kept."""
    active_listening: bool | str
    """Give small signs of listening while the other side speaks; seen as a boolean and as text."""
    noise_cancellation: str
    """Which noises to filter out."""
    voice_isolation: models.VoiceIsolation
    """Filter out voices in the background. 'near' when left out."""
    wake_phrase: str
    """Words that have to be said before the replica answers."""
    sleep_phrase: str
    """Words after which the replica is silent until it hears the wake_phrase, which it needs."""
    idle_engagement: models.IdleEngagement
    """Whether the replica speaks up in a long silence. 'off' when left out."""
    idle_timeout: int
    """Seconds of silence before that, in answers. Undocumented, seen in use."""


class CrawlConfigDict(TypedDict, total=False):
    """How to follow the links of a website."""

    depth: int
    """How many links away from the first page a page may be. At least 1, at most 10."""
    max_pages: int
    """How many pages to read in all. At least 1, at most 100."""


class DeploymentConversationSettingsDict(TypedDict, total=False):
    """What the conversations of a deployment begin with."""

    unique_memory_tag: bool
    """Remember each visitor apart from others."""
    context: str
    """What the PAL should know."""


class DeploymentCustomizationDict(TypedDict, total=False):
    """How a deployment looks, and the instructions of the PAL."""

    conversation: models.DeploymentConversationSettings | DeploymentConversationSettingsDict
    """What conversations begin with."""
    landing_page: models.LandingPage | LandingPageDict
    """The page, for landing-page."""
    widget: Mapping[str, Any]
    """The widget."""
    preview: Mapping[str, Any]
    """What shows before a call."""
    haircheck: Mapping[str, Any]
    """What shows while a visitor looks after camera and microphone."""
    after_call: Mapping[str, Any]
    """What shows after a call."""


class DeploymentLimitsDict(TypedDict, total=False):
    """How much a deployment may be used; what is left out has no limit."""

    daily_call_limit: int
    """Calls in a day. At least 1."""
    daily_call_limit_per_user: int
    """Calls of one visitor in a day. At least 1."""
    concurrent_call_limit: int
    """Calls at the same time. At least 1."""
    max_call_duration: int
    """Seconds that a call may take. At least 1."""


class JsonPatchOperationDict(TypedDict, total=False):
    """One step of a JSON Patch as RFC 6902 defines it."""

    op: Required[models.JsonPatchOp]
    """What to do at the path."""
    path: Required[str]
    """Position in the document as a JSON Pointer, such as /layers/llm/model."""
    value: Any
    """Any JSON value; needed by add, replace and test, ignored by the others."""
    from_: str
    """Place to take the value from as a JSON Pointer; needed by move and copy."""


class KnowledgeBaseLayerDict(TypedDict, total=False):
    """How documents are looked up. Undocumented, seen in use."""

    rag_score_threshold: float
    """How well a piece of a document must fit."""
    rag_n_chunks: int
    """How many pieces to use."""
    rag_surrounding_chunk_radius: int
    """How many pieces before and after each to use too."""
    enable_rag_observability_app_messages: bool
    """Tell the room what was looked up."""
    use_procedure_goalchain: bool
    """Follow procedures that are in documents step by step."""


class LandingPageDict(TypedDict, total=False):
    """A page of its own."""

    title: str
    """Title."""
    description: str
    """What is said below it."""
    cta: ListOf[models.LandingPageLink | LandingPageLinkDict]
    """Buttons."""
    logo: str
    """Address of a picture."""


class LandingPageLinkDict(TypedDict, total=False):
    """A button of a page."""

    title: str
    """What is on it."""
    url: str
    """Where it leads."""


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
    default_query: Mapping[str, Any]
    """Query parameters for each request to the service at base_url."""
    disable_vision: bool
    """Show the model no pictures. Undocumented, seen in use."""
    enable_llm_proxy: bool
    """Send requests to the model through Tavus's proxy. Undocumented, seen in use."""
    model_name: str
    """Name of the model for people. Undocumented, seen in use."""
    is_custom: bool
    """Whether the model is one of yours. Undocumented, seen in use."""
    endpoint: str
    """Address of the model. Undocumented, seen in use."""


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
    """Names of objectives that may come next, each with the condition for it in words; not beside
    next_required_objective.
    """
    next_required_objective: str
    """Name of the objective that comes next in any case."""
    callback_url: str
    """Address that is called when the objective is reached."""
    tool_call: Mapping[str, Any]
    """Tool to call when the objective is reached. Undocumented, seen in use."""


class NewPalSkillDict(TypedDict, total=False):
    """A skill to give to a PAL."""

    config: Mapping[str, Any]
    """Settings of the skill: document_ids, slides_trigger and prompt for presentation; usage_guidance and components
    for magic_canvas; nothing for the others. The components are question, input, calendar, scheduling_embed, text,
    image, video, chart and alert, each with enabled, and scheduling_embed with provider and scheduling_url.
    """


class PerceptionLayerDict(TypedDict, total=False):
    """What the persona sees and hears of the other side beyond the words."""

    perception_model: models.PerceptionModel
    """Model that does the watching and listening. 'raven-1' when left out."""
    emotion_recognition: models.EmotionRecognition
    """How much to analyse emotions."""
    perception_analysis_queries: ListOf[str]
    """Questions that the summary after a conversation answers."""
    tool_prompt: str
    """Instructions on when to call which tool. Undocumented, seen in use."""
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
    conferencing: models.ConferencingLayer | ConferencingLayerDict
    """Meetings elsewhere."""
    capabilities: models.CapabilitiesLayer | CapabilitiesLayerDict
    """What it can do beyond talking."""
    knowledge_base: models.KnowledgeBaseLayer | KnowledgeBaseLayerDict
    """Looking things up."""
    transport: Mapping[str, Any]
    """What carries sound and picture, such as the transport_type livekit. Undocumented, seen in use."""
    sts: Mapping[str, Any]
    """Settings of the pipeline speech-to-speech. Undocumented, seen in use."""


class PronunciationRuleDict(TypedDict, total=False):
    """How to say one word or a few."""

    text: Required[str]
    """What is written, 200 characters at most; no two rules of a dictionary have the same."""
    pronunciation: Required[str]
    """How it is said, 500 characters at most."""
    type: Required[models.PronunciationRuleType]
    """How the pronunciation is written."""
    case_sensitive: bool
    """Whether the text is another one in capitals. False when left out."""
    word_boundaries: bool
    """Whether the text counts only where it stands as a word of its own. True when left out."""
    alphabet: models.PronunciationAlphabet | None
    """Signs that an ipa pronunciation is written in. Undocumented, seen in use."""


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
    hotwords: str | ListOf[str]
    """Names and rare words to listen for, all in one text; answers may hold a list."""
    smart_turn_detection: bool
    """Older switch for turn detection, now turn_detection_model in the conversational flow. Deprecated by the vendor."""
    participant_pause_sensitivity: models.ParticipantSensitivity
    """Older form of turn_taking_patience in the conversational flow. Deprecated by the vendor."""
    participant_interrupt_sensitivity: models.ParticipantSensitivity
    """Older form of replica_interruptibility in the conversational flow. Deprecated by the vendor."""


class ToolApiDict(TypedDict, total=False):
    """An API of yours that a tool calls."""

    url: Required[str]
    """Address, by https; names of parameters in braces are filled in."""
    method: models.ToolApiMethod
    """HTTP method. 'POST' when left out."""
    timeout: float
    """Seconds to wait for its answer, 60 at most. At most 60, 10 when left out."""
    headers: Mapping[str, str]
    """Further headers."""
    auth: models.ToolAuth | ToolAuthDict
    """How to say who calls."""
    body_template: Mapping[str, Any]
    """The body, with names of parameters in braces; not for GET, HEAD and DELETE, and not with hmac."""
    query_params: Mapping[str, str]
    """Query parameters, with names of parameters in braces; not with hmac."""
    content_type: str
    """Media type of the body."""


class ToolAuthDict(TypedDict, total=False):
    """How calls of a tool say who they are from; which fields are needed depends on the type."""

    type: Required[models.ToolAuthType]
    """The way; with hmac the header X-Tavus-Signature has the signature of the body."""
    token: str
    """The token, for bearer."""
    username: str
    """The name, for basic."""
    password: str
    """The password, for basic."""
    name: str
    """Name of the header or query parameter, for api_key."""
    value: str
    """Its value, for api_key."""
    location: str
    """Where it goes, header or query; header if nothing is said."""
    secret: str
    """What signs the body, for hmac."""
    token_url: str
    """Where to get tokens, for oauth2_client_credentials."""
    client_id: str
    """Name of the client, for oauth2_client_credentials."""
    client_secret: str
    """Its secret, for oauth2_client_credentials."""
    scope: str
    """What to ask for, for oauth2_client_credentials."""


class ToolDeliveryDict(TypedDict, total=False):
    """Where the calls of a tool go: one of the two."""

    app_message: bool
    """To the room of the conversation, as a message."""
    api: models.ToolApi | ToolApiDict
    """To an API of yours."""


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
    voice_id: str
    """Voice to use, by its id at Tavus. Undocumented, seen in use."""
    tts_engine_name: str | None
    """Name of the service that makes the voice, in answers. Undocumented, seen in use."""


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
