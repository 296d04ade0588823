# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""Calls: an operation with its arguments, for `client.send(call)`, which answers with the whole `Response`."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .conversations import create_conversation as create_conversation
    from .conversations import delete_conversation as delete_conversation
    from .conversations import end_conversation as end_conversation
    from .conversations import get_conversation as get_conversation
    from .conversations import list_conversations as list_conversations
    from .documents import create_document as create_document
    from .documents import delete_document as delete_document
    from .documents import get_document as get_document
    from .documents import list_documents as list_documents
    from .documents import patch_document as patch_document
    from .documents import recrawl_document as recrawl_document
    from .guardrails import create_guardrails as create_guardrails
    from .guardrails import delete_guardrails as delete_guardrails
    from .guardrails import get_guardrail as get_guardrail
    from .guardrails import get_guardrails as get_guardrails
    from .guardrails import patch_guardrails as patch_guardrails
    from .lipsyncs import create_lipsync as create_lipsync
    from .lipsyncs import delete_lipsync as delete_lipsync
    from .lipsyncs import get_lipsync as get_lipsync
    from .lipsyncs import list_lipsyncs as list_lipsyncs
    from .objectives import create_objectives as create_objectives
    from .objectives import delete_objective as delete_objective
    from .objectives import get_objective as get_objective
    from .objectives import get_objectives as get_objectives
    from .objectives import patch_objective as patch_objective
    from .personas import create_persona as create_persona
    from .personas import delete_persona as delete_persona
    from .personas import get_persona as get_persona
    from .personas import list_personas as list_personas
    from .personas import patch_persona as patch_persona
    from .pronunciation_dictionaries import create_pronunciation_dictionary as create_pronunciation_dictionary
    from .pronunciation_dictionaries import delete_pronunciation_dictionary as delete_pronunciation_dictionary
    from .pronunciation_dictionaries import get_pronunciation_dictionary as get_pronunciation_dictionary
    from .pronunciation_dictionaries import list_pronunciation_dictionaries as list_pronunciation_dictionaries
    from .pronunciation_dictionaries import patch_pronunciation_dictionary as patch_pronunciation_dictionary
    from .replacements import create_replacement as create_replacement
    from .replacements import delete_replacement as delete_replacement
    from .replacements import get_replacement as get_replacement
    from .replacements import list_replacements as list_replacements
    from .replicas import create_replica as create_replica
    from .replicas import delete_replica as delete_replica
    from .replicas import get_replica as get_replica
    from .replicas import list_replicas as list_replicas
    from .replicas import rename_replica as rename_replica
    from .transcriptions import create_transcription as create_transcription
    from .transcriptions import delete_transcription as delete_transcription
    from .transcriptions import get_transcription as get_transcription
    from .transcriptions import list_transcriptions as list_transcriptions
    from .videos import delete_video as delete_video
    from .videos import generate_video as generate_video
    from .videos import get_video as get_video
    from .videos import list_videos as list_videos
    from .videos import rename_video as rename_video
    from .voices import get_voices as get_voices
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "list_conversations": "conversations",
            "create_conversation": "conversations",
            "get_conversation": "conversations",
            "delete_conversation": "conversations",
            "end_conversation": "conversations",
            "list_documents": "documents",
            "create_document": "documents",
            "get_document": "documents",
            "delete_document": "documents",
            "patch_document": "documents",
            "recrawl_document": "documents",
            "get_guardrails": "guardrails",
            "create_guardrails": "guardrails",
            "get_guardrail": "guardrails",
            "delete_guardrails": "guardrails",
            "patch_guardrails": "guardrails",
            "list_lipsyncs": "lipsyncs",
            "create_lipsync": "lipsyncs",
            "get_lipsync": "lipsyncs",
            "delete_lipsync": "lipsyncs",
            "get_objectives": "objectives",
            "create_objectives": "objectives",
            "get_objective": "objectives",
            "delete_objective": "objectives",
            "patch_objective": "objectives",
            "list_personas": "personas",
            "create_persona": "personas",
            "get_persona": "personas",
            "delete_persona": "personas",
            "patch_persona": "personas",
            "list_pronunciation_dictionaries": "pronunciation_dictionaries",
            "create_pronunciation_dictionary": "pronunciation_dictionaries",
            "get_pronunciation_dictionary": "pronunciation_dictionaries",
            "delete_pronunciation_dictionary": "pronunciation_dictionaries",
            "patch_pronunciation_dictionary": "pronunciation_dictionaries",
            "list_replacements": "replacements",
            "create_replacement": "replacements",
            "get_replacement": "replacements",
            "delete_replacement": "replacements",
            "list_replicas": "replicas",
            "create_replica": "replicas",
            "get_replica": "replicas",
            "delete_replica": "replicas",
            "rename_replica": "replicas",
            "list_transcriptions": "transcriptions",
            "create_transcription": "transcriptions",
            "get_transcription": "transcriptions",
            "delete_transcription": "transcriptions",
            "list_videos": "videos",
            "generate_video": "videos",
            "get_video": "videos",
            "delete_video": "videos",
            "rename_video": "videos",
            "get_voices": "voices",
        },
    )

__all__ = [
    "create_conversation",
    "create_document",
    "create_guardrails",
    "create_lipsync",
    "create_objectives",
    "create_persona",
    "create_pronunciation_dictionary",
    "create_replacement",
    "create_replica",
    "create_transcription",
    "delete_conversation",
    "delete_document",
    "delete_guardrails",
    "delete_lipsync",
    "delete_objective",
    "delete_persona",
    "delete_pronunciation_dictionary",
    "delete_replacement",
    "delete_replica",
    "delete_transcription",
    "delete_video",
    "end_conversation",
    "generate_video",
    "get_conversation",
    "get_document",
    "get_guardrail",
    "get_guardrails",
    "get_lipsync",
    "get_objective",
    "get_objectives",
    "get_persona",
    "get_pronunciation_dictionary",
    "get_replacement",
    "get_replica",
    "get_transcription",
    "get_video",
    "get_voices",
    "list_conversations",
    "list_documents",
    "list_lipsyncs",
    "list_personas",
    "list_pronunciation_dictionaries",
    "list_replacements",
    "list_replicas",
    "list_transcriptions",
    "list_videos",
    "patch_document",
    "patch_guardrails",
    "patch_objective",
    "patch_persona",
    "patch_pronunciation_dictionary",
    "recrawl_document",
    "rename_replica",
    "rename_video",
]
