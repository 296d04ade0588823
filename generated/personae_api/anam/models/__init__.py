# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The models of Anam AI API, and the known values of their fields; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ..enumerations import AgoraVideoEncoding as AgoraVideoEncoding
    from ..enumerations import AgoraVideoQuality as AgoraVideoQuality
    from ..enumerations import AvatarModel as AvatarModel
    from ..enumerations import AvatarRenderStyle as AvatarRenderStyle
    from ..enumerations import CalledToolType as CalledToolType
    from ..enumerations import CartesiaEmotion as CartesiaEmotion
    from ..enumerations import ClientMetricName as ClientMetricName
    from ..enumerations import FinishReason as FinishReason
    from ..enumerations import InterruptedStage as InterruptedStage
    from ..enumerations import KnowledgeDocumentStatus as KnowledgeDocumentStatus
    from ..enumerations import LlmFormat as LlmFormat
    from ..enumerations import LlmUpdateFormat as LlmUpdateFormat
    from ..enumerations import MeetingAvatarModel as MeetingAvatarModel
    from ..enumerations import MeetingInviteJoinState as MeetingInviteJoinState
    from ..enumerations import MeetingInviteProvider as MeetingInviteProvider
    from ..enumerations import MeetingInviteStatus as MeetingInviteStatus
    from ..enumerations import MeetingRegion as MeetingRegion
    from ..enumerations import PersonaKind as PersonaKind
    from ..enumerations import PresetStyle as PresetStyle
    from ..enumerations import ReasoningEffort as ReasoningEffort
    from ..enumerations import ReasoningFormat as ReasoningFormat
    from ..enumerations import RegionPolicy as RegionPolicy
    from ..enumerations import RenderStyleFilter as RenderStyleFilter
    from ..enumerations import SessionEgressMode as SessionEgressMode
    from ..enumerations import SessionToolKind as SessionToolKind
    from ..enumerations import SessionToolType as SessionToolType
    from ..enumerations import SessionType as SessionType
    from ..enumerations import ShareLinkType as ShareLinkType
    from ..enumerations import SlowestTurnMetric as SlowestTurnMetric
    from ..enumerations import SystemToolConfigAction as SystemToolConfigAction
    from ..enumerations import ToolCallStatus as ToolCallStatus
    from ..enumerations import ToolType as ToolType
    from ..enumerations import TranscriptMessageRole as TranscriptMessageRole
    from ..enumerations import VideoQuality as VideoQuality
    from ..enumerations import VoiceGender as VoiceGender
    from ..enumerations import VoiceProvider as VoiceProvider
    from ..enumerations import WebhookToolConfigMethod as WebhookToolConfigMethod
    from ..enumerations import WidgetConfigInitialState as WidgetConfigInitialState
    from ..enumerations import WidgetConfigLayout as WidgetConfigLayout
    from ..inputs import AgoraSettingsDict as AgoraSettingsDict
    from ..inputs import CartesiaSonic3VoiceGenerationOptionsDict as CartesiaSonic3VoiceGenerationOptionsDict
    from ..inputs import ClientMetricDict as ClientMetricDict
    from ..inputs import ClientToolConfigDict as ClientToolConfigDict
    from ..inputs import DailyRoomDict as DailyRoomDict
    from ..inputs import DirectorNotesDict as DirectorNotesDict
    from ..inputs import ElevenLabsAgentOverrideDict as ElevenLabsAgentOverrideDict
    from ..inputs import ElevenLabsAgentSettingsDict as ElevenLabsAgentSettingsDict
    from ..inputs import ElevenLabsOverrideDict as ElevenLabsOverrideDict
    from ..inputs import ElevenLabsPromptOverrideDict as ElevenLabsPromptOverrideDict
    from ..inputs import ElevenLabsV1VoiceGenerationOptionsDict as ElevenLabsV1VoiceGenerationOptionsDict
    from ..inputs import ElevenLabsV2VoiceGenerationOptionsDict as ElevenLabsV2VoiceGenerationOptionsDict
    from ..inputs import FishAudioVoiceGenerationOptionsDict as FishAudioVoiceGenerationOptionsDict
    from ..inputs import LlmEndpointDict as LlmEndpointDict
    from ..inputs import MeetingInvitePersonaConfigDict as MeetingInvitePersonaConfigDict
    from ..inputs import MeetingInviteSessionOptionsDict as MeetingInviteSessionOptionsDict
    from ..inputs import PersonaConfigDict as PersonaConfigDict
    from ..inputs import PersonaReferenceDict as PersonaReferenceDict
    from ..inputs import RagToolConfigDict as RagToolConfigDict
    from ..inputs import SessionEgressDict as SessionEgressDict
    from ..inputs import SessionEnvironmentDict as SessionEnvironmentDict
    from ..inputs import SessionOptionsDict as SessionOptionsDict
    from ..inputs import SessionReplayDict as SessionReplayDict
    from ..inputs import SessionToolDict as SessionToolDict
    from ..inputs import SystemToolConfigDict as SystemToolConfigDict
    from ..inputs import VoiceDetectionOptionsDict as VoiceDetectionOptionsDict
    from ..inputs import WebhookToolConfigDict as WebhookToolConfigDict
    from ..inputs import WidgetConfigDict as WidgetConfigDict
    from .aggregated_session_analytics import AggregatedSessionAnalytics as AggregatedSessionAnalytics
    from .agora_settings import AgoraSettings as AgoraSettings
    from .analytics_counts import AnalyticsCounts as AnalyticsCounts
    from .analytics_filters import AnalyticsFilters as AnalyticsFilters
    from .analytics_latencies import AnalyticsLatencies as AnalyticsLatencies
    from .analytics_rates import AnalyticsRates as AnalyticsRates
    from .avatar import Avatar as Avatar
    from .average_latencies import AverageLatencies as AverageLatencies
    from .cartesia_sonic_3_voice_generation_options import (
        CartesiaSonic3VoiceGenerationOptions as CartesiaSonic3VoiceGenerationOptions,
    )
    from .client_metric import ClientMetric as ClientMetric
    from .client_tool_config import ClientToolConfig as ClientToolConfig
    from .concurrency_status import ConcurrencyStatus as ConcurrencyStatus
    from .daily_room import DailyRoom as DailyRoom
    from .deletion import Deletion as Deletion
    from .director_notes import DirectorNotes as DirectorNotes
    from .eleven_labs_agent_override import ElevenLabsAgentOverride as ElevenLabsAgentOverride
    from .eleven_labs_agent_settings import ElevenLabsAgentSettings as ElevenLabsAgentSettings
    from .eleven_labs_override import ElevenLabsOverride as ElevenLabsOverride
    from .eleven_labs_prompt_override import ElevenLabsPromptOverride as ElevenLabsPromptOverride
    from .eleven_labs_v1_voice_generation_options import (
        ElevenLabsV1VoiceGenerationOptions as ElevenLabsV1VoiceGenerationOptions,
    )
    from .eleven_labs_v2_voice_generation_options import (
        ElevenLabsV2VoiceGenerationOptions as ElevenLabsV2VoiceGenerationOptions,
    )
    from .engine_session import EngineSession as EngineSession
    from .fish_audio_voice_generation_options import FishAudioVoiceGenerationOptions as FishAudioVoiceGenerationOptions
    from .knowledge_document import KnowledgeDocument as KnowledgeDocument
    from .knowledge_document_download import KnowledgeDocumentDownload as KnowledgeDocumentDownload
    from .knowledge_document_upload import KnowledgeDocumentUpload as KnowledgeDocumentUpload
    from .knowledge_group import KnowledgeGroup as KnowledgeGroup
    from .knowledge_search_result import KnowledgeSearchResult as KnowledgeSearchResult
    from .latency_stats import LatencyStats as LatencyStats
    from .llm import LLM as LLM
    from .llm_endpoint import LlmEndpoint as LlmEndpoint
    from .llm_url import LlmUrl as LlmUrl
    from .meeting_invite import MeetingInvite as MeetingInvite
    from .meeting_invite_persona_config import MeetingInvitePersonaConfig as MeetingInvitePersonaConfig
    from .meeting_invite_session_options import MeetingInviteSessionOptions as MeetingInviteSessionOptions
    from .persona import Persona as Persona
    from .persona_brain import PersonaBrain as PersonaBrain
    from .persona_config import PersonaConfig as PersonaConfig
    from .persona_reference import PersonaReference as PersonaReference
    from .persona_share_link import PersonaShareLink as PersonaShareLink
    from .persona_summary import PersonaSummary as PersonaSummary
    from .primary_share_link import PrimaryShareLink as PrimaryShareLink
    from .rag_tool_config import RagToolConfig as RagToolConfig
    from .session import Session as Session
    from .session_analytics import SessionAnalytics as SessionAnalytics
    from .session_analytics_config import SessionAnalyticsConfig as SessionAnalyticsConfig
    from .session_analytics_summary import SessionAnalyticsSummary as SessionAnalyticsSummary
    from .session_analytics_tool_call import SessionAnalyticsToolCall as SessionAnalyticsToolCall
    from .session_analytics_turn import SessionAnalyticsTurn as SessionAnalyticsTurn
    from .session_details import SessionDetails as SessionDetails
    from .session_egress import SessionEgress as SessionEgress
    from .session_environment import SessionEnvironment as SessionEnvironment
    from .session_options import SessionOptions as SessionOptions
    from .session_recording import SessionRecording as SessionRecording
    from .session_replay import SessionReplay as SessionReplay
    from .session_token import SessionToken as SessionToken
    from .session_tool import SessionTool as SessionTool
    from .session_tool_call_detail import SessionToolCallDetail as SessionToolCallDetail
    from .session_transcript import SessionTranscript as SessionTranscript
    from .share_link import ShareLink as ShareLink
    from .slowest_turn import SlowestTurn as SlowestTurn
    from .system_tool_config import SystemToolConfig as SystemToolConfig
    from .tool import Tool as Tool
    from .tool_call_counts import ToolCallCounts as ToolCallCounts
    from .transcript_message import TranscriptMessage as TranscriptMessage
    from .voice import Voice as Voice
    from .voice_detection_options import VoiceDetectionOptions as VoiceDetectionOptions
    from .voice_upload import VoiceUpload as VoiceUpload
    from .webhook_tool_config import WebhookToolConfig as WebhookToolConfig
    from .widget_config import WidgetConfig as WidgetConfig
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AggregatedSessionAnalytics": "aggregated_session_analytics",
            "AgoraSettings": "agora_settings",
            "AnalyticsCounts": "analytics_counts",
            "AnalyticsFilters": "analytics_filters",
            "AnalyticsLatencies": "analytics_latencies",
            "AnalyticsRates": "analytics_rates",
            "Avatar": "avatar",
            "AverageLatencies": "average_latencies",
            "CartesiaSonic3VoiceGenerationOptions": "cartesia_sonic_3_voice_generation_options",
            "ClientMetric": "client_metric",
            "ClientToolConfig": "client_tool_config",
            "ConcurrencyStatus": "concurrency_status",
            "DailyRoom": "daily_room",
            "Deletion": "deletion",
            "DirectorNotes": "director_notes",
            "ElevenLabsAgentOverride": "eleven_labs_agent_override",
            "ElevenLabsAgentSettings": "eleven_labs_agent_settings",
            "ElevenLabsOverride": "eleven_labs_override",
            "ElevenLabsPromptOverride": "eleven_labs_prompt_override",
            "ElevenLabsV1VoiceGenerationOptions": "eleven_labs_v1_voice_generation_options",
            "ElevenLabsV2VoiceGenerationOptions": "eleven_labs_v2_voice_generation_options",
            "EngineSession": "engine_session",
            "FishAudioVoiceGenerationOptions": "fish_audio_voice_generation_options",
            "KnowledgeDocument": "knowledge_document",
            "KnowledgeDocumentDownload": "knowledge_document_download",
            "KnowledgeDocumentUpload": "knowledge_document_upload",
            "KnowledgeGroup": "knowledge_group",
            "KnowledgeSearchResult": "knowledge_search_result",
            "LLM": "llm",
            "LatencyStats": "latency_stats",
            "LlmEndpoint": "llm_endpoint",
            "LlmUrl": "llm_url",
            "MeetingInvite": "meeting_invite",
            "MeetingInvitePersonaConfig": "meeting_invite_persona_config",
            "MeetingInviteSessionOptions": "meeting_invite_session_options",
            "Persona": "persona",
            "PersonaBrain": "persona_brain",
            "PersonaConfig": "persona_config",
            "PersonaReference": "persona_reference",
            "PersonaShareLink": "persona_share_link",
            "PersonaSummary": "persona_summary",
            "PrimaryShareLink": "primary_share_link",
            "RagToolConfig": "rag_tool_config",
            "Session": "session",
            "SessionAnalytics": "session_analytics",
            "SessionAnalyticsConfig": "session_analytics_config",
            "SessionAnalyticsSummary": "session_analytics_summary",
            "SessionAnalyticsToolCall": "session_analytics_tool_call",
            "SessionAnalyticsTurn": "session_analytics_turn",
            "SessionDetails": "session_details",
            "SessionEgress": "session_egress",
            "SessionEnvironment": "session_environment",
            "SessionOptions": "session_options",
            "SessionRecording": "session_recording",
            "SessionReplay": "session_replay",
            "SessionToken": "session_token",
            "SessionTool": "session_tool",
            "SessionToolCallDetail": "session_tool_call_detail",
            "SessionTranscript": "session_transcript",
            "ShareLink": "share_link",
            "SlowestTurn": "slowest_turn",
            "SystemToolConfig": "system_tool_config",
            "Tool": "tool",
            "ToolCallCounts": "tool_call_counts",
            "TranscriptMessage": "transcript_message",
            "Voice": "voice",
            "VoiceDetectionOptions": "voice_detection_options",
            "VoiceUpload": "voice_upload",
            "WebhookToolConfig": "webhook_tool_config",
            "WidgetConfig": "widget_config",
            "AgoraSettingsDict": ".inputs",
            "CartesiaSonic3VoiceGenerationOptionsDict": ".inputs",
            "ClientMetricDict": ".inputs",
            "ClientToolConfigDict": ".inputs",
            "DailyRoomDict": ".inputs",
            "DirectorNotesDict": ".inputs",
            "ElevenLabsAgentOverrideDict": ".inputs",
            "ElevenLabsAgentSettingsDict": ".inputs",
            "ElevenLabsOverrideDict": ".inputs",
            "ElevenLabsPromptOverrideDict": ".inputs",
            "ElevenLabsV1VoiceGenerationOptionsDict": ".inputs",
            "ElevenLabsV2VoiceGenerationOptionsDict": ".inputs",
            "FishAudioVoiceGenerationOptionsDict": ".inputs",
            "LlmEndpointDict": ".inputs",
            "MeetingInvitePersonaConfigDict": ".inputs",
            "MeetingInviteSessionOptionsDict": ".inputs",
            "PersonaConfigDict": ".inputs",
            "PersonaReferenceDict": ".inputs",
            "RagToolConfigDict": ".inputs",
            "SessionEgressDict": ".inputs",
            "SessionEnvironmentDict": ".inputs",
            "SessionOptionsDict": ".inputs",
            "SessionReplayDict": ".inputs",
            "SessionToolDict": ".inputs",
            "SystemToolConfigDict": ".inputs",
            "VoiceDetectionOptionsDict": ".inputs",
            "WebhookToolConfigDict": ".inputs",
            "WidgetConfigDict": ".inputs",
            "AgoraVideoEncoding": ".enumerations",
            "AgoraVideoQuality": ".enumerations",
            "AvatarModel": ".enumerations",
            "AvatarRenderStyle": ".enumerations",
            "CalledToolType": ".enumerations",
            "CartesiaEmotion": ".enumerations",
            "ClientMetricName": ".enumerations",
            "FinishReason": ".enumerations",
            "InterruptedStage": ".enumerations",
            "KnowledgeDocumentStatus": ".enumerations",
            "LlmFormat": ".enumerations",
            "LlmUpdateFormat": ".enumerations",
            "MeetingAvatarModel": ".enumerations",
            "MeetingInviteJoinState": ".enumerations",
            "MeetingInviteProvider": ".enumerations",
            "MeetingInviteStatus": ".enumerations",
            "MeetingRegion": ".enumerations",
            "PersonaKind": ".enumerations",
            "PresetStyle": ".enumerations",
            "ReasoningEffort": ".enumerations",
            "ReasoningFormat": ".enumerations",
            "RegionPolicy": ".enumerations",
            "RenderStyleFilter": ".enumerations",
            "SessionEgressMode": ".enumerations",
            "SessionToolKind": ".enumerations",
            "SessionToolType": ".enumerations",
            "SessionType": ".enumerations",
            "ShareLinkType": ".enumerations",
            "SlowestTurnMetric": ".enumerations",
            "SystemToolConfigAction": ".enumerations",
            "ToolCallStatus": ".enumerations",
            "ToolType": ".enumerations",
            "TranscriptMessageRole": ".enumerations",
            "VideoQuality": ".enumerations",
            "VoiceGender": ".enumerations",
            "VoiceProvider": ".enumerations",
            "WebhookToolConfigMethod": ".enumerations",
            "WidgetConfigInitialState": ".enumerations",
            "WidgetConfigLayout": ".enumerations",
        },
    )

__all__ = [
    "AggregatedSessionAnalytics",
    "AgoraSettings",
    "AgoraSettingsDict",
    "AgoraVideoEncoding",
    "AgoraVideoQuality",
    "AnalyticsCounts",
    "AnalyticsFilters",
    "AnalyticsLatencies",
    "AnalyticsRates",
    "Avatar",
    "AvatarModel",
    "AvatarRenderStyle",
    "AverageLatencies",
    "CalledToolType",
    "CartesiaEmotion",
    "CartesiaSonic3VoiceGenerationOptions",
    "CartesiaSonic3VoiceGenerationOptionsDict",
    "ClientMetric",
    "ClientMetricDict",
    "ClientMetricName",
    "ClientToolConfig",
    "ClientToolConfigDict",
    "ConcurrencyStatus",
    "DailyRoom",
    "DailyRoomDict",
    "Deletion",
    "DirectorNotes",
    "DirectorNotesDict",
    "ElevenLabsAgentOverride",
    "ElevenLabsAgentOverrideDict",
    "ElevenLabsAgentSettings",
    "ElevenLabsAgentSettingsDict",
    "ElevenLabsOverride",
    "ElevenLabsOverrideDict",
    "ElevenLabsPromptOverride",
    "ElevenLabsPromptOverrideDict",
    "ElevenLabsV1VoiceGenerationOptions",
    "ElevenLabsV1VoiceGenerationOptionsDict",
    "ElevenLabsV2VoiceGenerationOptions",
    "ElevenLabsV2VoiceGenerationOptionsDict",
    "EngineSession",
    "FinishReason",
    "FishAudioVoiceGenerationOptions",
    "FishAudioVoiceGenerationOptionsDict",
    "InterruptedStage",
    "KnowledgeDocument",
    "KnowledgeDocumentDownload",
    "KnowledgeDocumentStatus",
    "KnowledgeDocumentUpload",
    "KnowledgeGroup",
    "KnowledgeSearchResult",
    "LatencyStats",
    "LLM",
    "LlmEndpoint",
    "LlmEndpointDict",
    "LlmFormat",
    "LlmUpdateFormat",
    "LlmUrl",
    "MeetingAvatarModel",
    "MeetingInvite",
    "MeetingInviteJoinState",
    "MeetingInvitePersonaConfig",
    "MeetingInvitePersonaConfigDict",
    "MeetingInviteProvider",
    "MeetingInviteSessionOptions",
    "MeetingInviteSessionOptionsDict",
    "MeetingInviteStatus",
    "MeetingRegion",
    "Persona",
    "PersonaBrain",
    "PersonaConfig",
    "PersonaConfigDict",
    "PersonaKind",
    "PersonaReference",
    "PersonaReferenceDict",
    "PersonaShareLink",
    "PersonaSummary",
    "PresetStyle",
    "PrimaryShareLink",
    "RagToolConfig",
    "RagToolConfigDict",
    "ReasoningEffort",
    "ReasoningFormat",
    "RegionPolicy",
    "RenderStyleFilter",
    "Session",
    "SessionAnalytics",
    "SessionAnalyticsConfig",
    "SessionAnalyticsSummary",
    "SessionAnalyticsToolCall",
    "SessionAnalyticsTurn",
    "SessionDetails",
    "SessionEgress",
    "SessionEgressDict",
    "SessionEgressMode",
    "SessionEnvironment",
    "SessionEnvironmentDict",
    "SessionOptions",
    "SessionOptionsDict",
    "SessionRecording",
    "SessionReplay",
    "SessionReplayDict",
    "SessionToken",
    "SessionTool",
    "SessionToolCallDetail",
    "SessionToolDict",
    "SessionToolKind",
    "SessionToolType",
    "SessionTranscript",
    "SessionType",
    "ShareLink",
    "ShareLinkType",
    "SlowestTurn",
    "SlowestTurnMetric",
    "SystemToolConfig",
    "SystemToolConfigAction",
    "SystemToolConfigDict",
    "Tool",
    "ToolCallCounts",
    "ToolCallStatus",
    "ToolType",
    "TranscriptMessage",
    "TranscriptMessageRole",
    "VideoQuality",
    "Voice",
    "VoiceDetectionOptions",
    "VoiceDetectionOptionsDict",
    "VoiceGender",
    "VoiceProvider",
    "VoiceUpload",
    "WebhookToolConfig",
    "WebhookToolConfigDict",
    "WebhookToolConfigMethod",
    "WidgetConfig",
    "WidgetConfigDict",
    "WidgetConfigInitialState",
    "WidgetConfigLayout",
]
