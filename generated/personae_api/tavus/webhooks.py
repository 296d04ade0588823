# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What Tavus sends by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, ForwardRef, TypeAlias, Union

from ..events import Events, UnknownEvent
from ..shapes import Reference
from . import models

if TYPE_CHECKING:
    TavusEvent: TypeAlias = Union[
        models.ReplicaJoinedCallback,
        models.ShutdownCallback,
        models.TranscriptionReadyCallback,
        models.RecordingReadyCallback,
        models.PerceptionAnalysisCallback,
        models.RecordingCopyFailedCallback,
        models.PerceptionUnavailableCallback,
        models.PostCallActionCallback,
        models.CanvasInteractionCallback,
        models.UtteranceEvent,
        models.UtteranceStreamingEvent,
        models.PerceptionAnalysisEvent,
        models.PerceptionToolCallEvent,
        models.ToolCallEvent,
        models.UserSpeakingEvent,
        models.ReplicaSpeakingEvent,
        models.SpeakingEvent,
        models.PresenceEvent,
        models.PhraseEvent,
        models.HeartbeatEvent,
        models.InterruptedEvent,
        models.ObjectiveEvent,
        models.MemoryCallback,
        models.VideoCallback,
        models.ReplicaCallback,
        models.FaceCallback,
        models.ToolRequest,
        UnknownEvent,
    ]
else:  # no model loads before somebody asks for type hints
    _MODELS = (
        "models.ReplicaJoinedCallback",
        "models.ShutdownCallback",
        "models.TranscriptionReadyCallback",
        "models.RecordingReadyCallback",
        "models.PerceptionAnalysisCallback",
        "models.RecordingCopyFailedCallback",
        "models.PerceptionUnavailableCallback",
        "models.PostCallActionCallback",
        "models.CanvasInteractionCallback",
        "models.UtteranceEvent",
        "models.UtteranceStreamingEvent",
        "models.PerceptionAnalysisEvent",
        "models.PerceptionToolCallEvent",
        "models.ToolCallEvent",
        "models.UserSpeakingEvent",
        "models.ReplicaSpeakingEvent",
        "models.SpeakingEvent",
        "models.PresenceEvent",
        "models.PhraseEvent",
        "models.HeartbeatEvent",
        "models.InterruptedEvent",
        "models.ObjectiveEvent",
        "models.MemoryCallback",
        "models.VideoCallback",
        "models.ReplicaCallback",
        "models.FaceCallback",
        "models.ToolRequest",
    )
    TavusEvent = Union[(*(ForwardRef(name, module=__name__) for name in _MODELS), UnknownEvent)]
"""What an event can be."""

EVENTS: Events[TavusEvent] = Events(
    "tavus",
    {
        "event_type": {
            "system.replica_joined": Reference(
                "personae_api.tavus.models.replica_joined_callback", "ReplicaJoinedCallback"
            ),
            "system.pal_joined": Reference(
                "personae_api.tavus.models.replica_joined_callback", "ReplicaJoinedCallback"
            ),
            "system.shutdown": Reference("personae_api.tavus.models.shutdown_callback", "ShutdownCallback"),
            "application.transcription_ready": Reference(
                "personae_api.tavus.models.transcription_ready_callback", "TranscriptionReadyCallback"
            ),
            "application.recording_ready": Reference(
                "personae_api.tavus.models.recording_ready_callback", "RecordingReadyCallback"
            ),
            "application.perception_analysis": Reference(
                "personae_api.tavus.models.perception_analysis_callback", "PerceptionAnalysisCallback"
            ),
            "application.recording_copy_failed": Reference(
                "personae_api.tavus.models.recording_copy_failed_callback", "RecordingCopyFailedCallback"
            ),
            "application.perception_unavailable": Reference(
                "personae_api.tavus.models.perception_unavailable_callback", "PerceptionUnavailableCallback"
            ),
            "application.post_call_action_executed": Reference(
                "personae_api.tavus.models.post_call_action_callback", "PostCallActionCallback"
            ),
            "canvas.interaction": Reference(
                "personae_api.tavus.models.canvas_interaction_callback", "CanvasInteractionCallback"
            ),
            "conversation.utterance": Reference("personae_api.tavus.models.utterance_event", "UtteranceEvent"),
            "conversation.utterance.streaming": Reference(
                "personae_api.tavus.models.utterance_streaming_event", "UtteranceStreamingEvent"
            ),
            "conversation.perception_analysis": Reference(
                "personae_api.tavus.models.perception_analysis_event", "PerceptionAnalysisEvent"
            ),
            "conversation.perception_tool_call": Reference(
                "personae_api.tavus.models.perception_tool_call_event", "PerceptionToolCallEvent"
            ),
            "conversation.tool_call": Reference("personae_api.tavus.models.tool_call_event", "ToolCallEvent"),
            "conversation.user.started_speaking": Reference(
                "personae_api.tavus.models.user_speaking_event", "UserSpeakingEvent"
            ),
            "conversation.user.stopped_speaking": Reference(
                "personae_api.tavus.models.user_speaking_event", "UserSpeakingEvent"
            ),
            "conversation.replica.started_speaking": Reference(
                "personae_api.tavus.models.replica_speaking_event", "ReplicaSpeakingEvent"
            ),
            "conversation.replica.stopped_speaking": Reference(
                "personae_api.tavus.models.replica_speaking_event", "ReplicaSpeakingEvent"
            ),
            "conversation.started_speaking": Reference("personae_api.tavus.models.speaking_event", "SpeakingEvent"),
            "conversation.stopped_speaking": Reference("personae_api.tavus.models.speaking_event", "SpeakingEvent"),
            "conversation.joined": Reference("personae_api.tavus.models.presence_event", "PresenceEvent"),
            "conversation.left": Reference("personae_api.tavus.models.presence_event", "PresenceEvent"),
            "system.wake_phrase_detected": Reference("personae_api.tavus.models.phrase_event", "PhraseEvent"),
            "system.sleep_phrase_detected": Reference("personae_api.tavus.models.phrase_event", "PhraseEvent"),
            "system.pal_present": Reference("personae_api.tavus.models.heartbeat_event", "HeartbeatEvent"),
            "system.replica_present": Reference("personae_api.tavus.models.heartbeat_event", "HeartbeatEvent"),
            "conversation.perception-analysis": Reference(
                "personae_api.tavus.models.perception_analysis_event", "PerceptionAnalysisEvent"
            ),
            "application.perception_tool_call": Reference(
                "personae_api.tavus.models.perception_tool_call_event", "PerceptionToolCallEvent"
            ),
            "conversation.replica_interrupted": Reference(
                "personae_api.tavus.models.interrupted_event", "InterruptedEvent"
            ),
            "conversation.objective.activated": Reference(
                "personae_api.tavus.models.objective_event", "ObjectiveEvent"
            ),
            "conversation.objective.pending": Reference("personae_api.tavus.models.objective_event", "ObjectiveEvent"),
            "conversation.objective.completed": Reference(
                "personae_api.tavus.models.objective_event", "ObjectiveEvent"
            ),
            "application.memory_consolidation": Reference(
                "personae_api.tavus.models.memory_callback", "MemoryCallback"
            ),
            "application.raven_memory_evidence": Reference(
                "personae_api.tavus.models.memory_callback", "MemoryCallback"
            ),
        }
    },
    (
        (frozenset({"video_id", "status"}), Reference("personae_api.tavus.models.video_callback", "VideoCallback")),
        (
            frozenset({"replica_id", "status"}),
            Reference("personae_api.tavus.models.replica_callback", "ReplicaCallback"),
        ),
        (frozenset({"face_id", "status"}), Reference("personae_api.tavus.models.face_callback", "FaceCallback")),
        (frozenset({"arguments"}), Reference("personae_api.tavus.models.tool_request", "ToolRequest")),
    ),
)
"""By what they are recognised."""
