# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The resources of Tavus, synchronous and asynchronous; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .builders import AsyncBuilders as AsyncBuilders
    from .builders import Builders as Builders
    from .conversations import AsyncConversations as AsyncConversations
    from .conversations import Conversations as Conversations
    from .deployments import AsyncDeployments as AsyncDeployments
    from .deployments import Deployments as Deployments
    from .documents import AsyncDocuments as AsyncDocuments
    from .documents import Documents as Documents
    from .faces import AsyncFaces as AsyncFaces
    from .faces import Faces as Faces
    from .guardrails import AsyncGuardrails as AsyncGuardrails
    from .guardrails import Guardrails as Guardrails
    from .lipsyncs import AsyncLipsyncs as AsyncLipsyncs
    from .lipsyncs import Lipsyncs as Lipsyncs
    from .objectives import AsyncObjectives as AsyncObjectives
    from .objectives import Objectives as Objectives
    from .pals import AsyncPALs as AsyncPALs
    from .pals import PALs as PALs
    from .personas import AsyncPersonas as AsyncPersonas
    from .personas import Personas as Personas
    from .pronunciation_dictionaries import AsyncPronunciationDictionaries as AsyncPronunciationDictionaries
    from .pronunciation_dictionaries import PronunciationDictionaries as PronunciationDictionaries
    from .replacements import AsyncReplacements as AsyncReplacements
    from .replacements import Replacements as Replacements
    from .replicas import AsyncReplicas as AsyncReplicas
    from .replicas import Replicas as Replicas
    from .skills import AsyncSkills as AsyncSkills
    from .skills import Skills as Skills
    from .tools import AsyncTools as AsyncTools
    from .tools import Tools as Tools
    from .transcriptions import AsyncTranscriptions as AsyncTranscriptions
    from .transcriptions import Transcriptions as Transcriptions
    from .videos import AsyncVideos as AsyncVideos
    from .videos import Videos as Videos
    from .voices import AsyncVoices as AsyncVoices
    from .voices import Voices as Voices
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Builders": "builders",
            "AsyncBuilders": "builders",
            "Conversations": "conversations",
            "AsyncConversations": "conversations",
            "Deployments": "deployments",
            "AsyncDeployments": "deployments",
            "Documents": "documents",
            "AsyncDocuments": "documents",
            "Faces": "faces",
            "AsyncFaces": "faces",
            "Guardrails": "guardrails",
            "AsyncGuardrails": "guardrails",
            "Lipsyncs": "lipsyncs",
            "AsyncLipsyncs": "lipsyncs",
            "Objectives": "objectives",
            "AsyncObjectives": "objectives",
            "PALs": "pals",
            "AsyncPALs": "pals",
            "Personas": "personas",
            "AsyncPersonas": "personas",
            "PronunciationDictionaries": "pronunciation_dictionaries",
            "AsyncPronunciationDictionaries": "pronunciation_dictionaries",
            "Replacements": "replacements",
            "AsyncReplacements": "replacements",
            "Replicas": "replicas",
            "AsyncReplicas": "replicas",
            "Skills": "skills",
            "AsyncSkills": "skills",
            "Tools": "tools",
            "AsyncTools": "tools",
            "Transcriptions": "transcriptions",
            "AsyncTranscriptions": "transcriptions",
            "Videos": "videos",
            "AsyncVideos": "videos",
            "Voices": "voices",
            "AsyncVoices": "voices",
        },
    )

__all__ = [
    "AsyncBuilders",
    "AsyncConversations",
    "AsyncDeployments",
    "AsyncDocuments",
    "AsyncFaces",
    "AsyncGuardrails",
    "AsyncLipsyncs",
    "AsyncObjectives",
    "AsyncPALs",
    "AsyncPersonas",
    "AsyncPronunciationDictionaries",
    "AsyncReplacements",
    "AsyncReplicas",
    "AsyncSkills",
    "AsyncTools",
    "AsyncTranscriptions",
    "AsyncVideos",
    "AsyncVoices",
    "Builders",
    "Conversations",
    "Deployments",
    "Documents",
    "Faces",
    "Guardrails",
    "Lipsyncs",
    "Objectives",
    "PALs",
    "Personas",
    "PronunciationDictionaries",
    "Replacements",
    "Replicas",
    "Skills",
    "Tools",
    "Transcriptions",
    "Videos",
    "Voices",
]
