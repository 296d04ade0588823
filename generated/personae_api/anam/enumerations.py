# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The known values of fields that hold one of several; a vendor may add others at any time, so other text is allowed."""

from typing import Literal, TypeAlias

AgoraVideoEncoding: TypeAlias = Literal["H264", "VP8", "AV1"] | str
"""How the video in a channel of Agora is encoded."""
AgoraVideoQuality: TypeAlias = Literal["low", "medium", "high"] | str
"""How good the video in a channel of Agora is."""
AvatarModel: TypeAlias = Literal["cara-3", "cara-4", "cara-4-latest"] | str
"""Version of the rendering model. Those that end in `-latest` are open to invited organizations only."""
AvatarRenderStyle: TypeAlias = Literal["realistic", "animated_3d", "illustrated", "unknown"] | str
"""Style in which the avatar is drawn."""
CalledToolType: TypeAlias = Literal["server", "client", "system"] | str
"""Where the tool ran."""
CartesiaEmotion: TypeAlias = Literal["neutral", "calm", "angry", "content", "sad", "scared"] | str
"""Mood in which everything is spoken."""
ClientMetricName: TypeAlias = (
    Literal[
        "client_error",
        "client_connection_closed",
        "client_connection_established",
        "client_connection_milestone",
        "client_connection_milestones",
        "client_session_attempt",
        "client_session_success",
        "client_ice_restart",
        "client_input_audio_settings",
    ]
    | str
)
"""What was measured."""
FinishReason: TypeAlias = Literal["completed", "interrupted"] | str
"""How the turn came to its end."""
InterruptedStage: TypeAlias = (
    Literal["before_llm_output", "during_llm_generation", "before_audio", "while_speaking"] | str
)
"""How far the persona was when it was cut short, or null if it was not."""
KnowledgeDocumentStatus: TypeAlias = Literal["UPLOADED", "PROCESSING", "READY", "FAILED"] | str
"""How far processing got; only documents that are READY are searched."""
LlmFormat: TypeAlias = Literal["openai", "azure_openai", "groq_openai", "gemini", "advanced_voice", "none"] | str
"""Dialect that the endpoint speaks."""
LlmUpdateFormat: TypeAlias = Literal["openai", "azure_openai", "groq_openai", "anthropic", "custom"] | str
"""Dialect that the endpoint speaks."""
MeetingAvatarModel: TypeAlias = Literal["cara-2", "cara-3", "cara-4-latest"] | str
"""Version of the rendering model."""
MeetingInviteJoinState: TypeAlias = (
    Literal[
        "joining", "waiting_room", "in_call", "media_denied", "media_granted", "media_active", "left", "done", "error"
    ]
    | str
)
MeetingInviteProvider: TypeAlias = Literal["google_meet", "zoom", "microsoft_teams"] | str
"""Product that the meeting is held in."""
MeetingInviteStatus: TypeAlias = Literal["pending", "active", "cancelled", "ended", "failed"] | str
"""What has become of the invite."""
MeetingRegion: TypeAlias = Literal["eu", "us-east", "us-west"] | str
"""Region from which the persona connects."""
PersonaKind: TypeAlias = Literal["ephemeral", "stateful", "avatar", "audio_passthrough", "legacy"] | str
"""What kind of persona it is. Undocumented, seen in use."""
PresetStyle: TypeAlias = Literal["happy", "warm", "playful", "supportive", "sad", "angry", "distressed"] | str
"""Style to perform in; send this or `customStylePrompt`, not both."""
ReasoningEffort: TypeAlias = Literal["default", "low", "medium", "high"] | str
"""How much a reasoning model may think before it replies."""
ReasoningFormat: TypeAlias = Literal["parsed", "raw", "hidden"] | str
"""What becomes of a reasoning model's thoughts."""
RegionPolicy: TypeAlias = Literal["preferred", "strict"] | str
"""Whether another region will do when nothing is free in this one: `preferred` allows it, `strict` does not.
'preferred' when left out.
"""
RenderStyleFilter: TypeAlias = Literal["all", "realistic", "animated_3d", "illustrated", "unknown"] | str
"""'all' when left out."""
SessionEgressMode: TypeAlias = Literal["daily",] | str
"""What kind of place that is, which also decides which field describes it."""
SessionToolKind: TypeAlias = Literal["knowledge", "webhook"] | str
"""Kind of a tool that runs on a server. Undocumented, seen in use."""
SessionToolType: TypeAlias = Literal["client", "server", "system"] | str
"""Where the tool runs."""
SessionType: TypeAlias = (
    Literal["turnkey", "custom_llm_server", "custom_llm_client", "livekit", "elevenlabs_agent"] | str
)
ShareLinkType: TypeAlias = Literal["LINK", "PLAYER_EMBED", "ORB_EMBED"] | str
"""Whether it is opened as a page or embedded in one, and in which form."""
SlowestTurnMetric: TypeAlias = (
    Literal[
        "transcriptionLatencySeconds",
        "llmTimeToFirstOutputSeconds",
        "ttsTimeToFirstAudioSeconds",
        "firstAudioLatencySeconds",
    ]
    | str
)
"""What took so long."""
SystemToolConfigAction: TypeAlias = Literal["end_call", "interrupt"] | str
"""What happens in the session when the LLM calls the tool."""
ToolCallStatus: TypeAlias = Literal["started", "completed", "failed"] | str
"""How far the call got."""
ToolType: TypeAlias = Literal["CLIENT", "SERVER_RAG", "SERVER_WEBHOOK", "SYSTEM"] | str
"""Where the tool runs."""
TranscriptMessageRole: TypeAlias = Literal["user", "persona"] | str
"""Who said it."""
VideoQuality: TypeAlias = Literal["high", "auto"] | str
"""Whether the video keeps up its quality or follows the connection."""
VoiceGender: TypeAlias = Literal["MALE", "FEMALE", "NEUTRAL"] | str
"""How the voice is perceived, if anybody has said so."""
VoiceProvider: TypeAlias = Literal["CARTESIA", "ELEVENLABS", "OPENAI_ADVANCED_VOICE", "FISH_AUDIO"] | str
"""Speech provider that renders the voice."""
WebhookToolConfigMethod: TypeAlias = Literal["GET", "POST", "PUT", "DELETE", "PATCH"] | str
"""HTTP method of the call, for webhook. Undocumented, seen in use."""
WidgetConfigInitialState: TypeAlias = Literal["minimized", "expanded"] | str
"""Whether the widget is folded or open when the page loads."""
WidgetConfigLayout: TypeAlias = Literal["inline", "floating"] | str
"""Whether the widget is part of the page or hovers above it."""
