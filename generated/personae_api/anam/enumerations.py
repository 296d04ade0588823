# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The known values of fields that hold one of several; a vendor may add others at any time, so other text is allowed."""

from typing import Literal, TypeAlias

AvatarModel: TypeAlias = Literal["cara-3", "cara-4", "cara-4-latest"] | str
"""Version of the rendering model. Those that end in `-latest` are open to invited organizations only."""
AvatarRenderStyle: TypeAlias = Literal["realistic", "animated_3d", "illustrated", "unknown"] | str
"""Style in which the avatar is drawn."""
AvatarsRenderStyle: TypeAlias = Literal["all", "realistic", "animated_3d", "illustrated", "unknown"] | str
"""'all' when left out."""
CartesiaEmotion: TypeAlias = Literal["neutral", "calm", "angry", "content", "sad", "scared"] | str
"""Mood in which everything is spoken."""
LlmFormat: TypeAlias = Literal["openai", "azure_openai", "groq_openai", "gemini", "advanced_voice", "none"] | str
"""Dialect that an LLM's endpoint speaks."""
LlmUpdateFormat: TypeAlias = Literal["openai", "azure_openai", "groq_openai", "anthropic", "custom"] | str
"""Dialect that the endpoint speaks."""
ReasoningEffort: TypeAlias = Literal["default", "low", "medium", "high"] | str
"""How much a reasoning model may think before it replies; less is faster."""
ReasoningFormat: TypeAlias = Literal["parsed", "raw", "hidden"] | str
"""What becomes of a reasoning model's thoughts: kept apart, left in the text, or dropped."""
ShareLinkType: TypeAlias = Literal["LINK", "PLAYER_EMBED", "ORB_EMBED"] | str
"""Whether it is opened as a page or embedded in one, and in which form."""
SystemToolConfigAction: TypeAlias = Literal["end_call", "interrupt"] | str
"""What happens in the session when the LLM calls the tool."""
ToolType: TypeAlias = Literal["CLIENT", "SERVER_RAG", "SERVER_WEBHOOK", "SYSTEM"] | str
"""Where a tool runs, which also decides what its config holds."""
VoiceGender: TypeAlias = Literal["MALE", "FEMALE", "NEUTRAL"] | str
"""How a voice is perceived."""
VoiceProvider: TypeAlias = Literal["CARTESIA", "ELEVENLABS", "OPENAI_ADVANCED_VOICE", "FISH_AUDIO"] | str
"""Speech provider that renders the voice."""
WebhookToolConfigMethod: TypeAlias = Literal["GET", "POST", "PUT", "DELETE", "PATCH"] | str
"""HTTP method the request is made with."""
WidgetConfigInitialState: TypeAlias = Literal["minimized", "expanded"] | str
"""Whether the widget is folded or open when the page loads."""
WidgetConfigLayout: TypeAlias = Literal["inline", "floating"] | str
"""Whether the widget is part of the page or hovers above it."""
