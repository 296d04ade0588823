# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The models of Tavus, and the known values of their fields; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ..enumerations import BuilderRole as BuilderRole
    from ..enumerations import CanvasBackdropType as CanvasBackdropType
    from ..enumerations import CanvasInteractionType as CanvasInteractionType
    from ..enumerations import CanvasSlot as CanvasSlot
    from ..enumerations import ChatModality as ChatModality
    from ..enumerations import ChatStatus as ChatStatus
    from ..enumerations import ConfirmationMode as ConfirmationMode
    from ..enumerations import ConversationStatus as ConversationStatus
    from ..enumerations import DeploymentChannel as DeploymentChannel
    from ..enumerations import DeploymentStatus as DeploymentStatus
    from ..enumerations import DisclosureType as DisclosureType
    from ..enumerations import DocumentCollection as DocumentCollection
    from ..enumerations import DocumentOrder as DocumentOrder
    from ..enumerations import DocumentStatus as DocumentStatus
    from ..enumerations import EchoModality as EchoModality
    from ..enumerations import EmotionRecognition as EmotionRecognition
    from ..enumerations import FaceStatus as FaceStatus
    from ..enumerations import IdleEngagement as IdleEngagement
    from ..enumerations import JsonPatchOp as JsonPatchOp
    from ..enumerations import LongSortOrder as LongSortOrder
    from ..enumerations import Modality as Modality
    from ..enumerations import PalSource as PalSource
    from ..enumerations import ParticipantSensitivity as ParticipantSensitivity
    from ..enumerations import PerceptionModality as PerceptionModality
    from ..enumerations import PerceptionModel as PerceptionModel
    from ..enumerations import PersonaType as PersonaType
    from ..enumerations import PhraseEventType as PhraseEventType
    from ..enumerations import PipelineMode as PipelineMode
    from ..enumerations import PronunciationAlphabet as PronunciationAlphabet
    from ..enumerations import PronunciationRuleType as PronunciationRuleType
    from ..enumerations import RecordingStorageProvider as RecordingStorageProvider
    from ..enumerations import ReplicaInterruptibility as ReplicaInterruptibility
    from ..enumerations import ReplicaSpeakingEventType as ReplicaSpeakingEventType
    from ..enumerations import ReplicaType as ReplicaType
    from ..enumerations import SortOrder as SortOrder
    from ..enumerations import SpeakerRole as SpeakerRole
    from ..enumerations import SpeakingEventType as SpeakingEventType
    from ..enumerations import SttEngine as SttEngine
    from ..enumerations import ThingType as ThingType
    from ..enumerations import ToolApiMethod as ToolApiMethod
    from ..enumerations import ToolAuthType as ToolAuthType
    from ..enumerations import ToolOnCall as ToolOnCall
    from ..enumerations import ToolOnResolve as ToolOnResolve
    from ..enumerations import ToolOrigin as ToolOrigin
    from ..enumerations import ToolResultStatus as ToolResultStatus
    from ..enumerations import ToolTriggerType as ToolTriggerType
    from ..enumerations import TrainingResult as TrainingResult
    from ..enumerations import TrainingStatus as TrainingStatus
    from ..enumerations import TtsEngine as TtsEngine
    from ..enumerations import TurnCommitment as TurnCommitment
    from ..enumerations import TurnDetectionModel as TurnDetectionModel
    from ..enumerations import TurnTakingPatience as TurnTakingPatience
    from ..enumerations import UserSpeakingEventType as UserSpeakingEventType
    from ..enumerations import VideoStatus as VideoStatus
    from ..enumerations import VoiceIsolation as VoiceIsolation
    from ..enumerations import WorkStatus as WorkStatus
    from ..inputs import BuilderMessageDict as BuilderMessageDict
    from ..inputs import CapabilitiesLayerDict as CapabilitiesLayerDict
    from ..inputs import ConferencingLayerDict as ConferencingLayerDict
    from ..inputs import ConversationalFlowLayerDict as ConversationalFlowLayerDict
    from ..inputs import ConversationPropertiesDict as ConversationPropertiesDict
    from ..inputs import CrawlConfigDict as CrawlConfigDict
    from ..inputs import DeploymentConversationSettingsDict as DeploymentConversationSettingsDict
    from ..inputs import DeploymentCustomizationDict as DeploymentCustomizationDict
    from ..inputs import DeploymentLimitsDict as DeploymentLimitsDict
    from ..inputs import JsonPatchOperationDict as JsonPatchOperationDict
    from ..inputs import KnowledgeBaseLayerDict as KnowledgeBaseLayerDict
    from ..inputs import LandingPageDict as LandingPageDict
    from ..inputs import LandingPageLinkDict as LandingPageLinkDict
    from ..inputs import LlmLayerDict as LlmLayerDict
    from ..inputs import NewGuardrailDict as NewGuardrailDict
    from ..inputs import NewObjectiveDict as NewObjectiveDict
    from ..inputs import NewPalSkillDict as NewPalSkillDict
    from ..inputs import PerceptionLayerDict as PerceptionLayerDict
    from ..inputs import PerceptionToolDict as PerceptionToolDict
    from ..inputs import PersonaLayersDict as PersonaLayersDict
    from ..inputs import PronunciationRuleDict as PronunciationRuleDict
    from ..inputs import RecordingStorageDict as RecordingStorageDict
    from ..inputs import ReplicaPropertiesDict as ReplicaPropertiesDict
    from ..inputs import SttLayerDict as SttLayerDict
    from ..inputs import ToolApiDict as ToolApiDict
    from ..inputs import ToolAuthDict as ToolAuthDict
    from ..inputs import ToolDeliveryDict as ToolDeliveryDict
    from ..inputs import TtsLayerDict as TtsLayerDict
    from ..inputs import VideoPropertiesDict as VideoPropertiesDict
    from .append_context_interaction import AppendContextInteraction as AppendContextInteraction
    from .append_context_properties import AppendContextProperties as AppendContextProperties
    from .builder import Builder as Builder
    from .builder_created import BuilderCreated as BuilderCreated
    from .builder_history import BuilderHistory as BuilderHistory
    from .builder_message import BuilderMessage as BuilderMessage
    from .builder_published import BuilderPublished as BuilderPublished
    from .builder_session import BuilderSession as BuilderSession
    from .builder_summary import BuilderSummary as BuilderSummary
    from .canvas_area import CanvasArea as CanvasArea
    from .canvas_backdrop import CanvasBackdrop as CanvasBackdrop
    from .canvas_config import CanvasConfig as CanvasConfig
    from .canvas_interaction import CanvasInteraction as CanvasInteraction
    from .canvas_interaction_callback import CanvasInteractionCallback as CanvasInteractionCallback
    from .canvas_layout import CanvasLayout as CanvasLayout
    from .canvas_recorded import CanvasRecorded as CanvasRecorded
    from .capabilities_layer import CapabilitiesLayer as CapabilitiesLayer
    from .chat_turn import ChatTurn as ChatTurn
    from .conferencing_layer import ConferencingLayer as ConferencingLayer
    from .conversation import Conversation as Conversation
    from .conversation_created import ConversationCreated as ConversationCreated
    from .conversation_event import ConversationEvent as ConversationEvent
    from .conversation_properties import ConversationProperties as ConversationProperties
    from .conversation_summary import ConversationSummary as ConversationSummary
    from .conversational_flow_layer import ConversationalFlowLayer as ConversationalFlowLayer
    from .crawl_config import CrawlConfig as CrawlConfig
    from .deployment import Deployment as Deployment
    from .deployment_captcha import DeploymentCaptcha as DeploymentCaptcha
    from .deployment_conversation_settings import DeploymentConversationSettings as DeploymentConversationSettings
    from .deployment_customization import DeploymentCustomization as DeploymentCustomization
    from .deployment_init import DeploymentInit as DeploymentInit
    from .deployment_init_limits import DeploymentInitLimits as DeploymentInitLimits
    from .deployment_limits import DeploymentLimits as DeploymentLimits
    from .document import Document as Document
    from .document_chunk import DocumentChunk as DocumentChunk
    from .document_tag import DocumentTag as DocumentTag
    from .echo_interaction import EchoInteraction as EchoInteraction
    from .echo_properties import EchoProperties as EchoProperties
    from .face import Face as Face
    from .face_callback import FaceCallback as FaceCallback
    from .face_created import FaceCreated as FaceCreated
    from .guardrail import Guardrail as Guardrail
    from .guardrail_tag import GuardrailTag as GuardrailTag
    from .guardrails_created import GuardrailsCreated as GuardrailsCreated
    from .guardrails_summary import GuardrailsSummary as GuardrailsSummary
    from .heartbeat_event import HeartbeatEvent as HeartbeatEvent
    from .interrupt_interaction import InterruptInteraction as InterruptInteraction
    from .interrupted_event import InterruptedEvent as InterruptedEvent
    from .json_patch_operation import JsonPatchOperation as JsonPatchOperation
    from .knowledge_base_layer import KnowledgeBaseLayer as KnowledgeBaseLayer
    from .landing_page import LandingPage as LandingPage
    from .landing_page_link import LandingPageLink as LandingPageLink
    from .lipsync import Lipsync as Lipsync
    from .lipsync_created import LipsyncCreated as LipsyncCreated
    from .llm_layer import LlmLayer as LlmLayer
    from .memory_callback import MemoryCallback as MemoryCallback
    from .memory_properties import MemoryProperties as MemoryProperties
    from .message_answer import MessageAnswer as MessageAnswer
    from .new_guardrail import NewGuardrail as NewGuardrail
    from .new_objective import NewObjective as NewObjective
    from .new_pal_skill import NewPalSkill as NewPalSkill
    from .objective import Objective as Objective
    from .objective_confirm_interaction import ObjectiveConfirmInteraction as ObjectiveConfirmInteraction
    from .objective_event import ObjectiveEvent as ObjectiveEvent
    from .objective_properties import ObjectiveProperties as ObjectiveProperties
    from .objective_summary import ObjectiveSummary as ObjectiveSummary
    from .objectives_created import ObjectivesCreated as ObjectivesCreated
    from .overwrite_context_interaction import OverwriteContextInteraction as OverwriteContextInteraction
    from .overwrite_context_properties import OverwriteContextProperties as OverwriteContextProperties
    from .pal import Pal as Pal
    from .pal_created import PalCreated as PalCreated
    from .pal_published import PalPublished as PalPublished
    from .pal_skill import PalSkill as PalSkill
    from .perception_analysis_callback import PerceptionAnalysisCallback as PerceptionAnalysisCallback
    from .perception_analysis_event import PerceptionAnalysisEvent as PerceptionAnalysisEvent
    from .perception_analysis_properties import PerceptionAnalysisProperties as PerceptionAnalysisProperties
    from .perception_layer import PerceptionLayer as PerceptionLayer
    from .perception_tool import PerceptionTool as PerceptionTool
    from .perception_tool_call_event import PerceptionToolCallEvent as PerceptionToolCallEvent
    from .perception_tool_call_properties import PerceptionToolCallProperties as PerceptionToolCallProperties
    from .perception_unavailable_callback import PerceptionUnavailableCallback as PerceptionUnavailableCallback
    from .perception_unavailable_properties import PerceptionUnavailableProperties as PerceptionUnavailableProperties
    from .persona import Persona as Persona
    from .persona_cloned import PersonaCloned as PersonaCloned
    from .persona_created import PersonaCreated as PersonaCreated
    from .persona_layers import PersonaLayers as PersonaLayers
    from .phrase_event import PhraseEvent as PhraseEvent
    from .post_call_action_callback import PostCallActionCallback as PostCallActionCallback
    from .post_call_action_properties import PostCallActionProperties as PostCallActionProperties
    from .post_call_action_request import PostCallActionRequest as PostCallActionRequest
    from .presence_event import PresenceEvent as PresenceEvent
    from .presence_properties import PresenceProperties as PresenceProperties
    from .pronunciation_dictionary import PronunciationDictionary as PronunciationDictionary
    from .pronunciation_dictionary_summary import PronunciationDictionarySummary as PronunciationDictionarySummary
    from .pronunciation_rule import PronunciationRule as PronunciationRule
    from .realtime_api_interaction import RealtimeApiInteraction as RealtimeApiInteraction
    from .recording_copy_failed_callback import RecordingCopyFailedCallback as RecordingCopyFailedCallback
    from .recording_copy_failed_properties import RecordingCopyFailedProperties as RecordingCopyFailedProperties
    from .recording_ready_callback import RecordingReadyCallback as RecordingReadyCallback
    from .recording_ready_properties import RecordingReadyProperties as RecordingReadyProperties
    from .recording_storage import RecordingStorage as RecordingStorage
    from .replacement import Replacement as Replacement
    from .replacement_created import ReplacementCreated as ReplacementCreated
    from .replica import Replica as Replica
    from .replica_callback import ReplicaCallback as ReplicaCallback
    from .replica_created import ReplicaCreated as ReplicaCreated
    from .replica_joined_callback import ReplicaJoinedCallback as ReplicaJoinedCallback
    from .replica_joined_properties import ReplicaJoinedProperties as ReplicaJoinedProperties
    from .replica_properties import ReplicaProperties as ReplicaProperties
    from .replica_speaking_event import ReplicaSpeakingEvent as ReplicaSpeakingEvent
    from .replica_speaking_properties import ReplicaSpeakingProperties as ReplicaSpeakingProperties
    from .respond_interaction import RespondInteraction as RespondInteraction
    from .respond_properties import RespondProperties as RespondProperties
    from .sensitivity_interaction import SensitivityInteraction as SensitivityInteraction
    from .sensitivity_properties import SensitivityProperties as SensitivityProperties
    from .shutdown_callback import ShutdownCallback as ShutdownCallback
    from .shutdown_properties import ShutdownProperties as ShutdownProperties
    from .skill import Skill as Skill
    from .speaking_event import SpeakingEvent as SpeakingEvent
    from .speaking_properties import SpeakingProperties as SpeakingProperties
    from .stt_layer import SttLayer as SttLayer
    from .tool import Tool as Tool
    from .tool_api import ToolApi as ToolApi
    from .tool_auth import ToolAuth as ToolAuth
    from .tool_call_event import ToolCallEvent as ToolCallEvent
    from .tool_call_properties import ToolCallProperties as ToolCallProperties
    from .tool_delivery import ToolDelivery as ToolDelivery
    from .tool_request import ToolRequest as ToolRequest
    from .tool_result_interaction import ToolResultInteraction as ToolResultInteraction
    from .tool_result_properties import ToolResultProperties as ToolResultProperties
    from .transcript_line import TranscriptLine as TranscriptLine
    from .transcript_tool_call import TranscriptToolCall as TranscriptToolCall
    from .transcript_tool_function import TranscriptToolFunction as TranscriptToolFunction
    from .transcription import Transcription as Transcription
    from .transcription_created import TranscriptionCreated as TranscriptionCreated
    from .transcription_ready_callback import TranscriptionReadyCallback as TranscriptionReadyCallback
    from .transcription_ready_properties import TranscriptionReadyProperties as TranscriptionReadyProperties
    from .tts_layer import TtsLayer as TtsLayer
    from .user_speaking_event import UserSpeakingEvent as UserSpeakingEvent
    from .username_availability import UsernameAvailability as UsernameAvailability
    from .utterance_event import UtteranceEvent as UtteranceEvent
    from .utterance_properties import UtteranceProperties as UtteranceProperties
    from .utterance_streaming_event import UtteranceStreamingEvent as UtteranceStreamingEvent
    from .utterance_streaming_properties import UtteranceStreamingProperties as UtteranceStreamingProperties
    from .video import Video as Video
    from .video_callback import VideoCallback as VideoCallback
    from .video_created import VideoCreated as VideoCreated
    from .video_properties import VideoProperties as VideoProperties
    from .video_source import VideoSource as VideoSource
    from .video_summary import VideoSummary as VideoSummary
    from .voice import Voice as Voice
    from .voice_tag import VoiceTag as VoiceTag
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AppendContextInteraction": "append_context_interaction",
            "AppendContextProperties": "append_context_properties",
            "Builder": "builder",
            "BuilderCreated": "builder_created",
            "BuilderHistory": "builder_history",
            "BuilderMessage": "builder_message",
            "BuilderPublished": "builder_published",
            "BuilderSession": "builder_session",
            "BuilderSummary": "builder_summary",
            "CanvasArea": "canvas_area",
            "CanvasBackdrop": "canvas_backdrop",
            "CanvasConfig": "canvas_config",
            "CanvasInteraction": "canvas_interaction",
            "CanvasInteractionCallback": "canvas_interaction_callback",
            "CanvasLayout": "canvas_layout",
            "CanvasRecorded": "canvas_recorded",
            "CapabilitiesLayer": "capabilities_layer",
            "ChatTurn": "chat_turn",
            "ConferencingLayer": "conferencing_layer",
            "Conversation": "conversation",
            "ConversationCreated": "conversation_created",
            "ConversationEvent": "conversation_event",
            "ConversationProperties": "conversation_properties",
            "ConversationSummary": "conversation_summary",
            "ConversationalFlowLayer": "conversational_flow_layer",
            "CrawlConfig": "crawl_config",
            "Deployment": "deployment",
            "DeploymentCaptcha": "deployment_captcha",
            "DeploymentConversationSettings": "deployment_conversation_settings",
            "DeploymentCustomization": "deployment_customization",
            "DeploymentInit": "deployment_init",
            "DeploymentInitLimits": "deployment_init_limits",
            "DeploymentLimits": "deployment_limits",
            "Document": "document",
            "DocumentChunk": "document_chunk",
            "DocumentTag": "document_tag",
            "EchoInteraction": "echo_interaction",
            "EchoProperties": "echo_properties",
            "Face": "face",
            "FaceCallback": "face_callback",
            "FaceCreated": "face_created",
            "Guardrail": "guardrail",
            "GuardrailTag": "guardrail_tag",
            "GuardrailsCreated": "guardrails_created",
            "GuardrailsSummary": "guardrails_summary",
            "HeartbeatEvent": "heartbeat_event",
            "InterruptInteraction": "interrupt_interaction",
            "InterruptedEvent": "interrupted_event",
            "JsonPatchOperation": "json_patch_operation",
            "KnowledgeBaseLayer": "knowledge_base_layer",
            "LandingPage": "landing_page",
            "LandingPageLink": "landing_page_link",
            "Lipsync": "lipsync",
            "LipsyncCreated": "lipsync_created",
            "LlmLayer": "llm_layer",
            "MemoryCallback": "memory_callback",
            "MemoryProperties": "memory_properties",
            "MessageAnswer": "message_answer",
            "NewGuardrail": "new_guardrail",
            "NewObjective": "new_objective",
            "NewPalSkill": "new_pal_skill",
            "Objective": "objective",
            "ObjectiveConfirmInteraction": "objective_confirm_interaction",
            "ObjectiveEvent": "objective_event",
            "ObjectiveProperties": "objective_properties",
            "ObjectiveSummary": "objective_summary",
            "ObjectivesCreated": "objectives_created",
            "OverwriteContextInteraction": "overwrite_context_interaction",
            "OverwriteContextProperties": "overwrite_context_properties",
            "Pal": "pal",
            "PalCreated": "pal_created",
            "PalPublished": "pal_published",
            "PalSkill": "pal_skill",
            "PerceptionAnalysisCallback": "perception_analysis_callback",
            "PerceptionAnalysisEvent": "perception_analysis_event",
            "PerceptionAnalysisProperties": "perception_analysis_properties",
            "PerceptionLayer": "perception_layer",
            "PerceptionTool": "perception_tool",
            "PerceptionToolCallEvent": "perception_tool_call_event",
            "PerceptionToolCallProperties": "perception_tool_call_properties",
            "PerceptionUnavailableCallback": "perception_unavailable_callback",
            "PerceptionUnavailableProperties": "perception_unavailable_properties",
            "Persona": "persona",
            "PersonaCloned": "persona_cloned",
            "PersonaCreated": "persona_created",
            "PersonaLayers": "persona_layers",
            "PhraseEvent": "phrase_event",
            "PostCallActionCallback": "post_call_action_callback",
            "PostCallActionProperties": "post_call_action_properties",
            "PostCallActionRequest": "post_call_action_request",
            "PresenceEvent": "presence_event",
            "PresenceProperties": "presence_properties",
            "PronunciationDictionary": "pronunciation_dictionary",
            "PronunciationDictionarySummary": "pronunciation_dictionary_summary",
            "PronunciationRule": "pronunciation_rule",
            "RealtimeApiInteraction": "realtime_api_interaction",
            "RecordingCopyFailedCallback": "recording_copy_failed_callback",
            "RecordingCopyFailedProperties": "recording_copy_failed_properties",
            "RecordingReadyCallback": "recording_ready_callback",
            "RecordingReadyProperties": "recording_ready_properties",
            "RecordingStorage": "recording_storage",
            "Replacement": "replacement",
            "ReplacementCreated": "replacement_created",
            "Replica": "replica",
            "ReplicaCallback": "replica_callback",
            "ReplicaCreated": "replica_created",
            "ReplicaJoinedCallback": "replica_joined_callback",
            "ReplicaJoinedProperties": "replica_joined_properties",
            "ReplicaProperties": "replica_properties",
            "ReplicaSpeakingEvent": "replica_speaking_event",
            "ReplicaSpeakingProperties": "replica_speaking_properties",
            "RespondInteraction": "respond_interaction",
            "RespondProperties": "respond_properties",
            "SensitivityInteraction": "sensitivity_interaction",
            "SensitivityProperties": "sensitivity_properties",
            "ShutdownCallback": "shutdown_callback",
            "ShutdownProperties": "shutdown_properties",
            "Skill": "skill",
            "SpeakingEvent": "speaking_event",
            "SpeakingProperties": "speaking_properties",
            "SttLayer": "stt_layer",
            "Tool": "tool",
            "ToolApi": "tool_api",
            "ToolAuth": "tool_auth",
            "ToolCallEvent": "tool_call_event",
            "ToolCallProperties": "tool_call_properties",
            "ToolDelivery": "tool_delivery",
            "ToolRequest": "tool_request",
            "ToolResultInteraction": "tool_result_interaction",
            "ToolResultProperties": "tool_result_properties",
            "TranscriptLine": "transcript_line",
            "TranscriptToolCall": "transcript_tool_call",
            "TranscriptToolFunction": "transcript_tool_function",
            "Transcription": "transcription",
            "TranscriptionCreated": "transcription_created",
            "TranscriptionReadyCallback": "transcription_ready_callback",
            "TranscriptionReadyProperties": "transcription_ready_properties",
            "TtsLayer": "tts_layer",
            "UserSpeakingEvent": "user_speaking_event",
            "UsernameAvailability": "username_availability",
            "UtteranceEvent": "utterance_event",
            "UtteranceProperties": "utterance_properties",
            "UtteranceStreamingEvent": "utterance_streaming_event",
            "UtteranceStreamingProperties": "utterance_streaming_properties",
            "Video": "video",
            "VideoCallback": "video_callback",
            "VideoCreated": "video_created",
            "VideoProperties": "video_properties",
            "VideoSource": "video_source",
            "VideoSummary": "video_summary",
            "Voice": "voice",
            "VoiceTag": "voice_tag",
            "BuilderMessageDict": ".inputs",
            "CapabilitiesLayerDict": ".inputs",
            "ConferencingLayerDict": ".inputs",
            "ConversationPropertiesDict": ".inputs",
            "ConversationalFlowLayerDict": ".inputs",
            "CrawlConfigDict": ".inputs",
            "DeploymentConversationSettingsDict": ".inputs",
            "DeploymentCustomizationDict": ".inputs",
            "DeploymentLimitsDict": ".inputs",
            "JsonPatchOperationDict": ".inputs",
            "KnowledgeBaseLayerDict": ".inputs",
            "LandingPageDict": ".inputs",
            "LandingPageLinkDict": ".inputs",
            "LlmLayerDict": ".inputs",
            "NewGuardrailDict": ".inputs",
            "NewObjectiveDict": ".inputs",
            "NewPalSkillDict": ".inputs",
            "PerceptionLayerDict": ".inputs",
            "PerceptionToolDict": ".inputs",
            "PersonaLayersDict": ".inputs",
            "PronunciationRuleDict": ".inputs",
            "RecordingStorageDict": ".inputs",
            "ReplicaPropertiesDict": ".inputs",
            "SttLayerDict": ".inputs",
            "ToolApiDict": ".inputs",
            "ToolAuthDict": ".inputs",
            "ToolDeliveryDict": ".inputs",
            "TtsLayerDict": ".inputs",
            "VideoPropertiesDict": ".inputs",
            "BuilderRole": ".enumerations",
            "CanvasBackdropType": ".enumerations",
            "CanvasInteractionType": ".enumerations",
            "CanvasSlot": ".enumerations",
            "ChatModality": ".enumerations",
            "ChatStatus": ".enumerations",
            "ConfirmationMode": ".enumerations",
            "ConversationStatus": ".enumerations",
            "DeploymentChannel": ".enumerations",
            "DeploymentStatus": ".enumerations",
            "DisclosureType": ".enumerations",
            "DocumentCollection": ".enumerations",
            "DocumentOrder": ".enumerations",
            "DocumentStatus": ".enumerations",
            "EchoModality": ".enumerations",
            "EmotionRecognition": ".enumerations",
            "FaceStatus": ".enumerations",
            "IdleEngagement": ".enumerations",
            "JsonPatchOp": ".enumerations",
            "LongSortOrder": ".enumerations",
            "Modality": ".enumerations",
            "PalSource": ".enumerations",
            "ParticipantSensitivity": ".enumerations",
            "PerceptionModality": ".enumerations",
            "PerceptionModel": ".enumerations",
            "PersonaType": ".enumerations",
            "PhraseEventType": ".enumerations",
            "PipelineMode": ".enumerations",
            "PronunciationAlphabet": ".enumerations",
            "PronunciationRuleType": ".enumerations",
            "RecordingStorageProvider": ".enumerations",
            "ReplicaInterruptibility": ".enumerations",
            "ReplicaSpeakingEventType": ".enumerations",
            "ReplicaType": ".enumerations",
            "SortOrder": ".enumerations",
            "SpeakerRole": ".enumerations",
            "SpeakingEventType": ".enumerations",
            "SttEngine": ".enumerations",
            "ThingType": ".enumerations",
            "ToolApiMethod": ".enumerations",
            "ToolAuthType": ".enumerations",
            "ToolOnCall": ".enumerations",
            "ToolOnResolve": ".enumerations",
            "ToolOrigin": ".enumerations",
            "ToolResultStatus": ".enumerations",
            "ToolTriggerType": ".enumerations",
            "TrainingResult": ".enumerations",
            "TrainingStatus": ".enumerations",
            "TtsEngine": ".enumerations",
            "TurnCommitment": ".enumerations",
            "TurnDetectionModel": ".enumerations",
            "TurnTakingPatience": ".enumerations",
            "UserSpeakingEventType": ".enumerations",
            "VideoStatus": ".enumerations",
            "VoiceIsolation": ".enumerations",
            "WorkStatus": ".enumerations",
        },
    )

__all__ = [
    "AppendContextInteraction",
    "AppendContextProperties",
    "Builder",
    "BuilderCreated",
    "BuilderHistory",
    "BuilderMessage",
    "BuilderMessageDict",
    "BuilderPublished",
    "BuilderRole",
    "BuilderSession",
    "BuilderSummary",
    "CanvasArea",
    "CanvasBackdrop",
    "CanvasBackdropType",
    "CanvasConfig",
    "CanvasInteraction",
    "CanvasInteractionCallback",
    "CanvasInteractionType",
    "CanvasLayout",
    "CanvasRecorded",
    "CanvasSlot",
    "CapabilitiesLayer",
    "CapabilitiesLayerDict",
    "ChatModality",
    "ChatStatus",
    "ChatTurn",
    "ConferencingLayer",
    "ConferencingLayerDict",
    "ConfirmationMode",
    "Conversation",
    "ConversationalFlowLayer",
    "ConversationalFlowLayerDict",
    "ConversationCreated",
    "ConversationEvent",
    "ConversationProperties",
    "ConversationPropertiesDict",
    "ConversationStatus",
    "ConversationSummary",
    "CrawlConfig",
    "CrawlConfigDict",
    "Deployment",
    "DeploymentCaptcha",
    "DeploymentChannel",
    "DeploymentConversationSettings",
    "DeploymentConversationSettingsDict",
    "DeploymentCustomization",
    "DeploymentCustomizationDict",
    "DeploymentInit",
    "DeploymentInitLimits",
    "DeploymentLimits",
    "DeploymentLimitsDict",
    "DeploymentStatus",
    "DisclosureType",
    "Document",
    "DocumentChunk",
    "DocumentCollection",
    "DocumentOrder",
    "DocumentStatus",
    "DocumentTag",
    "EchoInteraction",
    "EchoModality",
    "EchoProperties",
    "EmotionRecognition",
    "Face",
    "FaceCallback",
    "FaceCreated",
    "FaceStatus",
    "Guardrail",
    "GuardrailsCreated",
    "GuardrailsSummary",
    "GuardrailTag",
    "HeartbeatEvent",
    "IdleEngagement",
    "InterruptedEvent",
    "InterruptInteraction",
    "JsonPatchOp",
    "JsonPatchOperation",
    "JsonPatchOperationDict",
    "KnowledgeBaseLayer",
    "KnowledgeBaseLayerDict",
    "LandingPage",
    "LandingPageDict",
    "LandingPageLink",
    "LandingPageLinkDict",
    "Lipsync",
    "LipsyncCreated",
    "LlmLayer",
    "LlmLayerDict",
    "LongSortOrder",
    "MemoryCallback",
    "MemoryProperties",
    "MessageAnswer",
    "Modality",
    "NewGuardrail",
    "NewGuardrailDict",
    "NewObjective",
    "NewObjectiveDict",
    "NewPalSkill",
    "NewPalSkillDict",
    "Objective",
    "ObjectiveConfirmInteraction",
    "ObjectiveEvent",
    "ObjectiveProperties",
    "ObjectivesCreated",
    "ObjectiveSummary",
    "OverwriteContextInteraction",
    "OverwriteContextProperties",
    "Pal",
    "PalCreated",
    "PalPublished",
    "PalSkill",
    "PalSource",
    "ParticipantSensitivity",
    "PerceptionAnalysisCallback",
    "PerceptionAnalysisEvent",
    "PerceptionAnalysisProperties",
    "PerceptionLayer",
    "PerceptionLayerDict",
    "PerceptionModality",
    "PerceptionModel",
    "PerceptionTool",
    "PerceptionToolCallEvent",
    "PerceptionToolCallProperties",
    "PerceptionToolDict",
    "PerceptionUnavailableCallback",
    "PerceptionUnavailableProperties",
    "Persona",
    "PersonaCloned",
    "PersonaCreated",
    "PersonaLayers",
    "PersonaLayersDict",
    "PersonaType",
    "PhraseEvent",
    "PhraseEventType",
    "PipelineMode",
    "PostCallActionCallback",
    "PostCallActionProperties",
    "PostCallActionRequest",
    "PresenceEvent",
    "PresenceProperties",
    "PronunciationAlphabet",
    "PronunciationDictionary",
    "PronunciationDictionarySummary",
    "PronunciationRule",
    "PronunciationRuleDict",
    "PronunciationRuleType",
    "RealtimeApiInteraction",
    "RecordingCopyFailedCallback",
    "RecordingCopyFailedProperties",
    "RecordingReadyCallback",
    "RecordingReadyProperties",
    "RecordingStorage",
    "RecordingStorageDict",
    "RecordingStorageProvider",
    "Replacement",
    "ReplacementCreated",
    "Replica",
    "ReplicaCallback",
    "ReplicaCreated",
    "ReplicaInterruptibility",
    "ReplicaJoinedCallback",
    "ReplicaJoinedProperties",
    "ReplicaProperties",
    "ReplicaPropertiesDict",
    "ReplicaSpeakingEvent",
    "ReplicaSpeakingEventType",
    "ReplicaSpeakingProperties",
    "ReplicaType",
    "RespondInteraction",
    "RespondProperties",
    "SensitivityInteraction",
    "SensitivityProperties",
    "ShutdownCallback",
    "ShutdownProperties",
    "Skill",
    "SortOrder",
    "SpeakerRole",
    "SpeakingEvent",
    "SpeakingEventType",
    "SpeakingProperties",
    "SttEngine",
    "SttLayer",
    "SttLayerDict",
    "ThingType",
    "Tool",
    "ToolApi",
    "ToolApiDict",
    "ToolApiMethod",
    "ToolAuth",
    "ToolAuthDict",
    "ToolAuthType",
    "ToolCallEvent",
    "ToolCallProperties",
    "ToolDelivery",
    "ToolDeliveryDict",
    "ToolOnCall",
    "ToolOnResolve",
    "ToolOrigin",
    "ToolRequest",
    "ToolResultInteraction",
    "ToolResultProperties",
    "ToolResultStatus",
    "ToolTriggerType",
    "TrainingResult",
    "TrainingStatus",
    "Transcription",
    "TranscriptionCreated",
    "TranscriptionReadyCallback",
    "TranscriptionReadyProperties",
    "TranscriptLine",
    "TranscriptToolCall",
    "TranscriptToolFunction",
    "TtsEngine",
    "TtsLayer",
    "TtsLayerDict",
    "TurnCommitment",
    "TurnDetectionModel",
    "TurnTakingPatience",
    "UsernameAvailability",
    "UserSpeakingEvent",
    "UserSpeakingEventType",
    "UtteranceEvent",
    "UtteranceProperties",
    "UtteranceStreamingEvent",
    "UtteranceStreamingProperties",
    "Video",
    "VideoCallback",
    "VideoCreated",
    "VideoProperties",
    "VideoPropertiesDict",
    "VideoSource",
    "VideoStatus",
    "VideoSummary",
    "Voice",
    "VoiceIsolation",
    "VoiceTag",
    "WorkStatus",
]
