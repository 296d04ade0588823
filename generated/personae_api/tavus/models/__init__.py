# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The models of Tavus, and the known values of their fields; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ..enumerations import ConfirmationMode as ConfirmationMode
    from ..enumerations import ConversationStatus as ConversationStatus
    from ..enumerations import DocumentOrder as DocumentOrder
    from ..enumerations import DocumentStatus as DocumentStatus
    from ..enumerations import EchoModality as EchoModality
    from ..enumerations import IdleEngagement as IdleEngagement
    from ..enumerations import JsonPatchOp as JsonPatchOp
    from ..enumerations import Modality as Modality
    from ..enumerations import ParticipantSensitivity as ParticipantSensitivity
    from ..enumerations import PerceptionModality as PerceptionModality
    from ..enumerations import PerceptionModel as PerceptionModel
    from ..enumerations import PersonaType as PersonaType
    from ..enumerations import PipelineMode as PipelineMode
    from ..enumerations import PronunciationRuleType as PronunciationRuleType
    from ..enumerations import RecordingStorageProvider as RecordingStorageProvider
    from ..enumerations import ReplicaInterruptibility as ReplicaInterruptibility
    from ..enumerations import ReplicaSpeakingEventType as ReplicaSpeakingEventType
    from ..enumerations import ReplicaType as ReplicaType
    from ..enumerations import SortOrder as SortOrder
    from ..enumerations import SpeakerRole as SpeakerRole
    from ..enumerations import SpeakingEventType as SpeakingEventType
    from ..enumerations import SttEngine as SttEngine
    from ..enumerations import TrainingResult as TrainingResult
    from ..enumerations import TrainingStatus as TrainingStatus
    from ..enumerations import TtsEngine as TtsEngine
    from ..enumerations import TurnDetectionModel as TurnDetectionModel
    from ..enumerations import TurnTakingPatience as TurnTakingPatience
    from ..enumerations import UserSpeakingEventType as UserSpeakingEventType
    from ..enumerations import VideoStatus as VideoStatus
    from ..enumerations import VoiceIsolation as VoiceIsolation
    from ..enumerations import WorkStatus as WorkStatus
    from ..inputs import ConversationalFlowLayerDict as ConversationalFlowLayerDict
    from ..inputs import ConversationPropertiesDict as ConversationPropertiesDict
    from ..inputs import CrawlConfigDict as CrawlConfigDict
    from ..inputs import JsonPatchOperationDict as JsonPatchOperationDict
    from ..inputs import LlmLayerDict as LlmLayerDict
    from ..inputs import NewGuardrailDict as NewGuardrailDict
    from ..inputs import NewObjectiveDict as NewObjectiveDict
    from ..inputs import PerceptionLayerDict as PerceptionLayerDict
    from ..inputs import PerceptionToolDict as PerceptionToolDict
    from ..inputs import PersonaLayersDict as PersonaLayersDict
    from ..inputs import PronunciationRuleDict as PronunciationRuleDict
    from ..inputs import RecordingStorageDict as RecordingStorageDict
    from ..inputs import ReplicaPropertiesDict as ReplicaPropertiesDict
    from ..inputs import SttLayerDict as SttLayerDict
    from ..inputs import TtsLayerDict as TtsLayerDict
    from ..inputs import VideoPropertiesDict as VideoPropertiesDict
    from .append_context_interaction import AppendContextInteraction as AppendContextInteraction
    from .append_context_properties import AppendContextProperties as AppendContextProperties
    from .conversation import Conversation as Conversation
    from .conversation_created import ConversationCreated as ConversationCreated
    from .conversation_event import ConversationEvent as ConversationEvent
    from .conversation_properties import ConversationProperties as ConversationProperties
    from .conversation_summary import ConversationSummary as ConversationSummary
    from .conversational_flow_layer import ConversationalFlowLayer as ConversationalFlowLayer
    from .crawl_config import CrawlConfig as CrawlConfig
    from .document import Document as Document
    from .echo_interaction import EchoInteraction as EchoInteraction
    from .echo_properties import EchoProperties as EchoProperties
    from .guardrail import Guardrail as Guardrail
    from .guardrails_created import GuardrailsCreated as GuardrailsCreated
    from .guardrails_summary import GuardrailsSummary as GuardrailsSummary
    from .interrupt_interaction import InterruptInteraction as InterruptInteraction
    from .json_patch_operation import JsonPatchOperation as JsonPatchOperation
    from .lipsync import Lipsync as Lipsync
    from .lipsync_created import LipsyncCreated as LipsyncCreated
    from .llm_layer import LlmLayer as LlmLayer
    from .message_answer import MessageAnswer as MessageAnswer
    from .new_guardrail import NewGuardrail as NewGuardrail
    from .new_objective import NewObjective as NewObjective
    from .objective import Objective as Objective
    from .objective_summary import ObjectiveSummary as ObjectiveSummary
    from .objectives_created import ObjectivesCreated as ObjectivesCreated
    from .overwrite_context_interaction import OverwriteContextInteraction as OverwriteContextInteraction
    from .overwrite_context_properties import OverwriteContextProperties as OverwriteContextProperties
    from .perception_analysis_callback import PerceptionAnalysisCallback as PerceptionAnalysisCallback
    from .perception_analysis_event import PerceptionAnalysisEvent as PerceptionAnalysisEvent
    from .perception_analysis_properties import PerceptionAnalysisProperties as PerceptionAnalysisProperties
    from .perception_layer import PerceptionLayer as PerceptionLayer
    from .perception_tool import PerceptionTool as PerceptionTool
    from .perception_tool_call_event import PerceptionToolCallEvent as PerceptionToolCallEvent
    from .perception_tool_call_properties import PerceptionToolCallProperties as PerceptionToolCallProperties
    from .persona import Persona as Persona
    from .persona_created import PersonaCreated as PersonaCreated
    from .persona_layers import PersonaLayers as PersonaLayers
    from .pronunciation_dictionary import PronunciationDictionary as PronunciationDictionary
    from .pronunciation_dictionary_summary import PronunciationDictionarySummary as PronunciationDictionarySummary
    from .pronunciation_rule import PronunciationRule as PronunciationRule
    from .realtime_api_interaction import RealtimeApiInteraction as RealtimeApiInteraction
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
    from .speaking_event import SpeakingEvent as SpeakingEvent
    from .speaking_properties import SpeakingProperties as SpeakingProperties
    from .stt_layer import SttLayer as SttLayer
    from .tool_call_event import ToolCallEvent as ToolCallEvent
    from .tool_call_properties import ToolCallProperties as ToolCallProperties
    from .transcript_line import TranscriptLine as TranscriptLine
    from .transcription import Transcription as Transcription
    from .transcription_created import TranscriptionCreated as TranscriptionCreated
    from .transcription_ready_callback import TranscriptionReadyCallback as TranscriptionReadyCallback
    from .transcription_ready_properties import TranscriptionReadyProperties as TranscriptionReadyProperties
    from .tts_layer import TtsLayer as TtsLayer
    from .user_speaking_event import UserSpeakingEvent as UserSpeakingEvent
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
            "Conversation": "conversation",
            "ConversationCreated": "conversation_created",
            "ConversationEvent": "conversation_event",
            "ConversationProperties": "conversation_properties",
            "ConversationSummary": "conversation_summary",
            "ConversationalFlowLayer": "conversational_flow_layer",
            "CrawlConfig": "crawl_config",
            "Document": "document",
            "EchoInteraction": "echo_interaction",
            "EchoProperties": "echo_properties",
            "Guardrail": "guardrail",
            "GuardrailsCreated": "guardrails_created",
            "GuardrailsSummary": "guardrails_summary",
            "InterruptInteraction": "interrupt_interaction",
            "JsonPatchOperation": "json_patch_operation",
            "Lipsync": "lipsync",
            "LipsyncCreated": "lipsync_created",
            "LlmLayer": "llm_layer",
            "MessageAnswer": "message_answer",
            "NewGuardrail": "new_guardrail",
            "NewObjective": "new_objective",
            "Objective": "objective",
            "ObjectiveSummary": "objective_summary",
            "ObjectivesCreated": "objectives_created",
            "OverwriteContextInteraction": "overwrite_context_interaction",
            "OverwriteContextProperties": "overwrite_context_properties",
            "PerceptionAnalysisCallback": "perception_analysis_callback",
            "PerceptionAnalysisEvent": "perception_analysis_event",
            "PerceptionAnalysisProperties": "perception_analysis_properties",
            "PerceptionLayer": "perception_layer",
            "PerceptionTool": "perception_tool",
            "PerceptionToolCallEvent": "perception_tool_call_event",
            "PerceptionToolCallProperties": "perception_tool_call_properties",
            "Persona": "persona",
            "PersonaCreated": "persona_created",
            "PersonaLayers": "persona_layers",
            "PronunciationDictionary": "pronunciation_dictionary",
            "PronunciationDictionarySummary": "pronunciation_dictionary_summary",
            "PronunciationRule": "pronunciation_rule",
            "RealtimeApiInteraction": "realtime_api_interaction",
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
            "SpeakingEvent": "speaking_event",
            "SpeakingProperties": "speaking_properties",
            "SttLayer": "stt_layer",
            "ToolCallEvent": "tool_call_event",
            "ToolCallProperties": "tool_call_properties",
            "TranscriptLine": "transcript_line",
            "Transcription": "transcription",
            "TranscriptionCreated": "transcription_created",
            "TranscriptionReadyCallback": "transcription_ready_callback",
            "TranscriptionReadyProperties": "transcription_ready_properties",
            "TtsLayer": "tts_layer",
            "UserSpeakingEvent": "user_speaking_event",
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
            "ConversationPropertiesDict": ".inputs",
            "ConversationalFlowLayerDict": ".inputs",
            "CrawlConfigDict": ".inputs",
            "JsonPatchOperationDict": ".inputs",
            "LlmLayerDict": ".inputs",
            "NewGuardrailDict": ".inputs",
            "NewObjectiveDict": ".inputs",
            "PerceptionLayerDict": ".inputs",
            "PerceptionToolDict": ".inputs",
            "PersonaLayersDict": ".inputs",
            "PronunciationRuleDict": ".inputs",
            "RecordingStorageDict": ".inputs",
            "ReplicaPropertiesDict": ".inputs",
            "SttLayerDict": ".inputs",
            "TtsLayerDict": ".inputs",
            "VideoPropertiesDict": ".inputs",
            "ConfirmationMode": ".enumerations",
            "ConversationStatus": ".enumerations",
            "DocumentOrder": ".enumerations",
            "DocumentStatus": ".enumerations",
            "EchoModality": ".enumerations",
            "IdleEngagement": ".enumerations",
            "JsonPatchOp": ".enumerations",
            "Modality": ".enumerations",
            "ParticipantSensitivity": ".enumerations",
            "PerceptionModality": ".enumerations",
            "PerceptionModel": ".enumerations",
            "PersonaType": ".enumerations",
            "PipelineMode": ".enumerations",
            "PronunciationRuleType": ".enumerations",
            "RecordingStorageProvider": ".enumerations",
            "ReplicaInterruptibility": ".enumerations",
            "ReplicaSpeakingEventType": ".enumerations",
            "ReplicaType": ".enumerations",
            "SortOrder": ".enumerations",
            "SpeakerRole": ".enumerations",
            "SpeakingEventType": ".enumerations",
            "SttEngine": ".enumerations",
            "TrainingResult": ".enumerations",
            "TrainingStatus": ".enumerations",
            "TtsEngine": ".enumerations",
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
    "Document",
    "DocumentOrder",
    "DocumentStatus",
    "EchoInteraction",
    "EchoModality",
    "EchoProperties",
    "Guardrail",
    "GuardrailsCreated",
    "GuardrailsSummary",
    "IdleEngagement",
    "InterruptInteraction",
    "JsonPatchOp",
    "JsonPatchOperation",
    "JsonPatchOperationDict",
    "Lipsync",
    "LipsyncCreated",
    "LlmLayer",
    "LlmLayerDict",
    "MessageAnswer",
    "Modality",
    "NewGuardrail",
    "NewGuardrailDict",
    "NewObjective",
    "NewObjectiveDict",
    "Objective",
    "ObjectivesCreated",
    "ObjectiveSummary",
    "OverwriteContextInteraction",
    "OverwriteContextProperties",
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
    "Persona",
    "PersonaCreated",
    "PersonaLayers",
    "PersonaLayersDict",
    "PersonaType",
    "PipelineMode",
    "PronunciationDictionary",
    "PronunciationDictionarySummary",
    "PronunciationRule",
    "PronunciationRuleDict",
    "PronunciationRuleType",
    "RealtimeApiInteraction",
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
    "SortOrder",
    "SpeakerRole",
    "SpeakingEvent",
    "SpeakingEventType",
    "SpeakingProperties",
    "SttEngine",
    "SttLayer",
    "SttLayerDict",
    "ToolCallEvent",
    "ToolCallProperties",
    "TrainingResult",
    "TrainingStatus",
    "Transcription",
    "TranscriptionCreated",
    "TranscriptionReadyCallback",
    "TranscriptionReadyProperties",
    "TranscriptLine",
    "TtsEngine",
    "TtsLayer",
    "TtsLayerDict",
    "TurnDetectionModel",
    "TurnTakingPatience",
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
