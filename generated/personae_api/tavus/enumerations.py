# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The known values of fields that hold one of several; a vendor may add others at any time, so other text is allowed."""

from typing import Literal, TypeAlias

ConfirmationMode: TypeAlias = Literal["auto", "manual"] | str
"""Who finds an objective reached, the language model (auto) or the participant (manual)."""
ConversationStatus: TypeAlias = Literal["active", "ended"] | str
"""Whether a conversation goes on or is over."""
DocumentOrder: TypeAlias = Literal["ascending", "descending"] | str
"""From the oldest document to the newest (ascending) or the other way round (descending)."""
DocumentStatus: TypeAlias = Literal["started", "processing", "ready", "error", "recrawling"] | str
"""State of a document; personas draw on it when it is ready."""
EchoModality: TypeAlias = Literal["text", "audio"] | str
"""Whether words come as text or as sound."""
IdleEngagement: TypeAlias = Literal["off", "patient", "eager"] | str
"""How keen the replica is to speak first when the other side is silent."""
JsonPatchOp: TypeAlias = Literal["add", "remove", "replace", "copy", "move", "test"] | str
"""What a step of a JSON Patch does."""
Modality: TypeAlias = Literal["verbal", "visual"] | str
"""How something shows in a conversation, in words (verbal) or in the picture (visual)."""
ParticipantSensitivity: TypeAlias = Literal["superlow", "verylow", "low", "medium", "high", "auto"] | str
"""Older scale of how soon a sign from the participant counts."""
PerceptionModality: TypeAlias = Literal["vision", "audio"] | str
"""Sense that has noticed something."""
PerceptionModel: TypeAlias = Literal["raven-1", "raven-0", "off"] | str
"""Model that watches and listens to the other side; off turns this sense off."""
PersonaType: TypeAlias = Literal["user", "system"] | str
"""Whose persona it is, made by an account (user) or provided by Tavus (system)."""
PipelineMode: TypeAlias = Literal["full", "echo"] | str
"""How much of the pipeline runs, all of it (full) or only speaking (echo)."""
PronunciationRuleType: TypeAlias = Literal["alias", "ipa"] | str
"""How a pronunciation is written, as other words (alias) or in the phonetic alphabet (ipa)."""
RecordingStorageProvider: TypeAlias = Literal["s3", "gcs", "azure_blob"] | str
"""Service that keeps recordings, of Amazon (s3), Google (gcs) or Microsoft (azure_blob)."""
ReplicaInterruptibility: TypeAlias = Literal["low", "medium", "high"] | str
"""How easily the replica lets itself be interrupted."""
ReplicaSpeakingEventType: TypeAlias = (
    Literal["conversation.replica.started_speaking", "conversation.replica.stopped_speaking"] | str
)
"""Whether the replica has begun or ceased to speak."""
ReplicaType: TypeAlias = Literal["user", "system"] | str
"""Whose replica it is, trained by an account (user) or provided by Tavus (system)."""
SortOrder: TypeAlias = Literal["asc", "desc"] | str
"""From the first to the last (asc) or the other way round (desc)."""
SpeakerRole: TypeAlias = Literal["replica", "user"] | str
"""Who speaks in a conversation."""
SpeakingEventType: TypeAlias = Literal["conversation.started_speaking", "conversation.stopped_speaking"] | str
"""Whether somebody has begun or ceased to speak."""
SttEngine: TypeAlias = (
    Literal["tavus-auto", "tavus-parakeet", "tavus-soniox", "tavus-whisper", "tavus-deepgram-medical", "tavus-advanced"]
    | str
)
"""Engine that turns speech into text; older personas may still name one that is not listed."""
TrainingResult: TypeAlias = Literal["ready", "error"] | str
"""How training went."""
TrainingStatus: TypeAlias = Literal["started", "completed", "error"] | str
"""How far the training of a replica is; it can be used when that is completed."""
TtsEngine: TypeAlias = Literal["cartesia", "elevenlabs"] | str
"""Service that makes the voice."""
TurnDetectionModel: TypeAlias = Literal["sparrow-1", "sparrow-0"] | str
"""Model that decides whose turn it is to speak."""
TurnTakingPatience: TypeAlias = Literal["low", "medium", "high"] | str
"""How long a pause may be before the replica speaks."""
UserSpeakingEventType: TypeAlias = (
    Literal["conversation.user.started_speaking", "conversation.user.stopped_speaking"] | str
)
"""Whether the user has begun or ceased to speak."""
VideoStatus: TypeAlias = Literal["queued", "generating", "ready", "error", "deleted"] | str
"""How far a video is; it can be watched when it is ready."""
VoiceIsolation: TypeAlias = Literal["off", "near"] | str
"""Whether voices other than the nearest are filtered out."""
WorkStatus: TypeAlias = Literal["started", "completed"] | str
"""How far a piece of work is."""
