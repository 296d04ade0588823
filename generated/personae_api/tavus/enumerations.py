# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The known values of fields that hold one of several; a vendor may add others at any time, so other text is allowed."""

from typing import Literal, TypeAlias

IdleEngagement: TypeAlias = Literal["off", "patient", "eager"] | str
"""How keen the replica is to speak first when the other side is silent."""
JsonPatchOp: TypeAlias = Literal["add", "remove", "replace", "copy", "move", "test"] | str
"""What a step of a JSON Patch does."""
ParticipantSensitivity: TypeAlias = Literal["superlow", "verylow", "low", "medium", "high", "auto"] | str
"""Older scale of how soon a sign from the participant counts."""
PerceptionModel: TypeAlias = Literal["raven-1", "raven-0", "off"] | str
"""Model that watches and listens to the other side; off turns this sense off."""
PersonaType: TypeAlias = Literal["user", "system"] | str
"""Whose persona it is, made by an account (user) or provided by Tavus (system)."""
PipelineMode: TypeAlias = Literal["full", "echo"] | str
"""How much of the pipeline runs, all of it (full) or only speaking (echo)."""
ReplicaInterruptibility: TypeAlias = Literal["low", "medium", "high"] | str
"""How easily the replica lets itself be interrupted."""
ReplicaType: TypeAlias = Literal["user", "system"] | str
"""Whose replica it is, trained by an account (user) or provided by Tavus (system)."""
SttEngine: TypeAlias = (
    Literal["tavus-auto", "tavus-parakeet", "tavus-soniox", "tavus-whisper", "tavus-deepgram-medical", "tavus-advanced"]
    | str
)
"""Engine that turns speech into text; older personas may still name one that is not listed."""
TtsEngine: TypeAlias = Literal["cartesia", "elevenlabs"] | str
"""Service that makes the voice."""
TurnDetectionModel: TypeAlias = Literal["sparrow-1", "sparrow-0"] | str
"""Model that decides whose turn it is to speak."""
TurnTakingPatience: TypeAlias = Literal["low", "medium", "high"] | str
"""How long a pause may be before the replica speaks."""
VoiceIsolation: TypeAlias = Literal["off", "near"] | str
"""Whether voices other than the nearest are filtered out."""
