# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The models of Anam AI API; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .avatar import Avatar as Avatar
    from .cartesia_sonic_3_voice_generation_options import (
        CartesiaSonic3VoiceGenerationOptions as CartesiaSonic3VoiceGenerationOptions,
    )
    from .client_tool_config import ClientToolConfig as ClientToolConfig
    from .deletion import Deletion as Deletion
    from .eleven_labs_v1_voice_generation_options import (
        ElevenLabsV1VoiceGenerationOptions as ElevenLabsV1VoiceGenerationOptions,
    )
    from .eleven_labs_v2_voice_generation_options import (
        ElevenLabsV2VoiceGenerationOptions as ElevenLabsV2VoiceGenerationOptions,
    )
    from .fish_audio_voice_generation_options import FishAudioVoiceGenerationOptions as FishAudioVoiceGenerationOptions
    from .llm import LLM as LLM
    from .llm_endpoint import LlmEndpoint as LlmEndpoint
    from .llm_url import LlmUrl as LlmUrl
    from .persona import Persona as Persona
    from .persona_brain import PersonaBrain as PersonaBrain
    from .persona_summary import PersonaSummary as PersonaSummary
    from .primary_share_link import PrimaryShareLink as PrimaryShareLink
    from .rag_tool_config import RagToolConfig as RagToolConfig
    from .share_link import ShareLink as ShareLink
    from .system_tool_config import SystemToolConfig as SystemToolConfig
    from .tool import Tool as Tool
    from .voice import Voice as Voice
    from .voice_detection_options import VoiceDetectionOptions as VoiceDetectionOptions
    from .voice_upload import VoiceUpload as VoiceUpload
    from .webhook_tool_config import WebhookToolConfig as WebhookToolConfig
    from .widget_config import WidgetConfig as WidgetConfig
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Avatar": "avatar",
            "CartesiaSonic3VoiceGenerationOptions": "cartesia_sonic_3_voice_generation_options",
            "ClientToolConfig": "client_tool_config",
            "Deletion": "deletion",
            "ElevenLabsV1VoiceGenerationOptions": "eleven_labs_v1_voice_generation_options",
            "ElevenLabsV2VoiceGenerationOptions": "eleven_labs_v2_voice_generation_options",
            "FishAudioVoiceGenerationOptions": "fish_audio_voice_generation_options",
            "LLM": "llm",
            "LlmEndpoint": "llm_endpoint",
            "LlmUrl": "llm_url",
            "Persona": "persona",
            "PersonaBrain": "persona_brain",
            "PersonaSummary": "persona_summary",
            "PrimaryShareLink": "primary_share_link",
            "RagToolConfig": "rag_tool_config",
            "ShareLink": "share_link",
            "SystemToolConfig": "system_tool_config",
            "Tool": "tool",
            "Voice": "voice",
            "VoiceDetectionOptions": "voice_detection_options",
            "VoiceUpload": "voice_upload",
            "WebhookToolConfig": "webhook_tool_config",
            "WidgetConfig": "widget_config",
        },
    )

__all__ = [
    "Avatar",
    "CartesiaSonic3VoiceGenerationOptions",
    "ClientToolConfig",
    "Deletion",
    "ElevenLabsV1VoiceGenerationOptions",
    "ElevenLabsV2VoiceGenerationOptions",
    "FishAudioVoiceGenerationOptions",
    "LLM",
    "LlmEndpoint",
    "LlmUrl",
    "Persona",
    "PersonaBrain",
    "PersonaSummary",
    "PrimaryShareLink",
    "RagToolConfig",
    "ShareLink",
    "SystemToolConfig",
    "Tool",
    "Voice",
    "VoiceDetectionOptions",
    "VoiceUpload",
    "WebhookToolConfig",
    "WidgetConfig",
]
