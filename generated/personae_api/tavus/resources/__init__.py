# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The resources of Tavus, synchronous and asynchronous; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .conversations import AsyncConversations as AsyncConversations
    from .conversations import Conversations as Conversations
    from .documents import AsyncDocuments as AsyncDocuments
    from .documents import Documents as Documents
    from .guardrails import AsyncGuardrails as AsyncGuardrails
    from .guardrails import Guardrails as Guardrails
    from .lipsyncs import AsyncLipsyncs as AsyncLipsyncs
    from .lipsyncs import Lipsyncs as Lipsyncs
    from .objectives import AsyncObjectives as AsyncObjectives
    from .objectives import Objectives as Objectives
    from .personas import AsyncPersonas as AsyncPersonas
    from .personas import Personas as Personas
    from .pronunciation_dictionaries import AsyncPronunciationDictionaries as AsyncPronunciationDictionaries
    from .pronunciation_dictionaries import PronunciationDictionaries as PronunciationDictionaries
    from .replacements import AsyncReplacements as AsyncReplacements
    from .replacements import Replacements as Replacements
    from .replicas import AsyncReplicas as AsyncReplicas
    from .replicas import Replicas as Replicas
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
            "Conversations": "conversations",
            "AsyncConversations": "conversations",
            "Documents": "documents",
            "AsyncDocuments": "documents",
            "Guardrails": "guardrails",
            "AsyncGuardrails": "guardrails",
            "Lipsyncs": "lipsyncs",
            "AsyncLipsyncs": "lipsyncs",
            "Objectives": "objectives",
            "AsyncObjectives": "objectives",
            "Personas": "personas",
            "AsyncPersonas": "personas",
            "PronunciationDictionaries": "pronunciation_dictionaries",
            "AsyncPronunciationDictionaries": "pronunciation_dictionaries",
            "Replacements": "replacements",
            "AsyncReplacements": "replacements",
            "Replicas": "replicas",
            "AsyncReplicas": "replicas",
            "Transcriptions": "transcriptions",
            "AsyncTranscriptions": "transcriptions",
            "Videos": "videos",
            "AsyncVideos": "videos",
            "Voices": "voices",
            "AsyncVoices": "voices",
        },
    )

__all__ = [
    "AsyncConversations",
    "AsyncDocuments",
    "AsyncGuardrails",
    "AsyncLipsyncs",
    "AsyncObjectives",
    "AsyncPersonas",
    "AsyncPronunciationDictionaries",
    "AsyncReplacements",
    "AsyncReplicas",
    "AsyncTranscriptions",
    "AsyncVideos",
    "AsyncVoices",
    "Conversations",
    "Documents",
    "Guardrails",
    "Lipsyncs",
    "Objectives",
    "Personas",
    "PronunciationDictionaries",
    "Replacements",
    "Replicas",
    "Transcriptions",
    "Videos",
    "Voices",
]
