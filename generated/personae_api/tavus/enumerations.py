# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The known values of fields that hold one of several; a vendor may add others at any time, so other text is allowed."""

from typing import Literal, TypeAlias

BuilderRole: TypeAlias = Literal["user", "assistant"] | str
"""Who has said something in the builder."""
CanvasBackdropType: TypeAlias = Literal["snapshot_mirror", "none"] | str
"""What is behind a component."""
CanvasInteractionType: TypeAlias = Literal["submit", "skip", "dismiss", "clear", "error", "heartbeat"] | str
"""What somebody does with what the canvas shows."""
CanvasSlot: TypeAlias = Literal["safe-area-right", "safe-area-left", "safe-area-bottom", "full"] | str
"""Where a component shows."""
ChatModality: TypeAlias = Literal["text",] | str
"""How a conversation without picture is held."""
ChatStatus: TypeAlias = Literal["ready", "pending"] | str
"""Whether an answer is there."""
ConfirmationMode: TypeAlias = Literal["auto", "manual"] | str
"""Who finds an objective reached, the language model (auto) or the participant (manual)."""
ConversationStatus: TypeAlias = Literal["active", "ended"] | str
"""Whether a conversation is active or over."""
DeploymentChannel: TypeAlias = Literal["widget", "embed", "landing-page"] | str
"""How a deployment shows, as a widget, in a page, or as a page of its own."""
DeploymentStatus: TypeAlias = Literal["draft", "active", "inactive"] | str
"""Whether a deployment can be used."""
DisclosureType: TypeAlias = Literal["always", "auto", "off"] | str
"""When a persona tells that it is no person; auto is where the law asks for it."""
DocumentCollection: TypeAlias = Literal["regular", "customer_support"] | str
"""'regular' when left out."""
DocumentOrder: TypeAlias = Literal["ascending", "descending", "asc", "desc"] | str
"""From the oldest document to the newest (ascending) or the other way round (descending)."""
DocumentStatus: TypeAlias = Literal["started", "processing", "ready", "error", "recrawling"] | str
"""State of a document; personas draw on it when it is ready."""
EchoModality: TypeAlias = Literal["text", "audio"] | str
"""Whether words come as text or as sound."""
EmotionRecognition: TypeAlias = Literal["full", "limited", "auto"] | str
"""How much the persona analyses emotions, fully (full) or a little (limited); auto is limited under the policy eu."""
FaceStatus: TypeAlias = Literal["started", "processing", "completed", "error"] | str
"""How far the training of a face is; it can be used when that is completed."""
IdleEngagement: TypeAlias = Literal["off", "patient", "eager"] | str
"""How keen the replica is to speak first when the other side is silent."""
JsonPatchOp: TypeAlias = Literal["add", "remove", "replace", "copy", "move", "test"] | str
"""What a step of a JSON Patch does."""
LongSortOrder: TypeAlias = Literal["ascending", "descending"] | str
"""From the first to the last (ascending) or the other way round (descending)."""
Modality: TypeAlias = Literal["verbal", "visual", "audio"] | str
"""How something shows in a conversation, in words (verbal) or in the picture (visual); audio is seen in use and not
documented.
"""
PalSource: TypeAlias = Literal["draft",] | str
"""Which PAL is meant, the draft of the Maker if it is named."""
ParticipantSensitivity: TypeAlias = Literal["superlow", "verylow", "low", "medium", "high", "auto"] | str
"""Older scale of how soon a sign from the participant counts."""
PerceptionModality: TypeAlias = Literal["vision", "audio"] | str
"""Sense that has noticed something."""
PerceptionModel: TypeAlias = Literal["raven-1", "raven-0", "off"] | str
"""Model that watches and listens to the other side; off turns this sense off."""
PersonaType: TypeAlias = Literal["user", "system"] | str
"""Whose persona it is, made by an account (user) or provided by Tavus (system)."""
PhraseEventType: TypeAlias = Literal["system.wake_phrase_detected", "system.sleep_phrase_detected"] | str
"""Which phrase was heard."""
PipelineMode: TypeAlias = Literal["full", "echo", "speech-to-speech"] | str
"""How much of the pipeline runs, all of it (full) or only speaking (echo); speech-to-speech is undocumented and seen
in use.
"""
PronunciationAlphabet: TypeAlias = Literal["ipa",] | str
"""Signs that a pronunciation is written in."""
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
SpeakerRole: TypeAlias = Literal["replica", "user", "pal"] | str
"""Who speaks in a conversation."""
SpeakingEventType: TypeAlias = Literal["conversation.started_speaking", "conversation.stopped_speaking"] | str
"""Whether somebody has begun or ceased to speak."""
SttEngine: TypeAlias = (
    Literal["tavus-auto", "tavus-parakeet", "tavus-soniox", "tavus-whisper", "tavus-deepgram-medical", "tavus-advanced"]
    | str
)
"""Engine that turns speech into text; older personas may still name one that is not listed."""
ThingType: TypeAlias = Literal["user", "system", "all"] | str
"""Whose things are meant, those of an account (user), those of Tavus (system), or all."""
ToolApiMethod: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] | str
"""HTTP method of the calls of a tool."""
ToolAuthType: TypeAlias = Literal["none", "bearer", "basic", "api_key", "hmac", "oauth2_client_credentials"] | str
"""How calls of a tool say who they are from."""
ToolOnCall: TypeAlias = Literal["generate_filler", "static_filler", "silent", "passthrough"] | str
"""What is said while a tool runs."""
ToolOnResolve: TypeAlias = Literal["generate_response", "response_in_result", "add_to_context", "fire_and_forget"] | str
"""What becomes of the result of a tool."""
ToolOrigin: TypeAlias = Literal["llm", "vision", "audio"] | str
"""What calls a tool, the language model or something that is seen or heard."""
ToolResultStatus: TypeAlias = Literal["success", "error"] | str
"""How a tool went."""
ToolTriggerType: TypeAlias = Literal["in_call", "post_call"] | str
"""When a tool runs, in the conversation or after it."""
TrainingResult: TypeAlias = Literal["ready", "error"] | str
"""How training went."""
TrainingStatus: TypeAlias = Literal["started", "completed", "error"] | str
"""How far the training of a replica is; it can be used when that is completed."""
TtsEngine: TypeAlias = Literal["cartesia", "elevenlabs", "azure"] | str
"""Service that makes the voice."""
TurnCommitment: TypeAlias = Literal["low", "medium", "high"] | str
"""How firmly the persona keeps a turn that it has begun."""
TurnDetectionModel: TypeAlias = Literal["sparrow-2", "sparrow-1", "sparrow-0", "timebased"] | str
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
