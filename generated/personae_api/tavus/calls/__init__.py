# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""Calls: an operation with its arguments, for `client.send(call)`, which answers with the whole `Response`."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .builders import append_builder_messages as append_builder_messages
    from .builders import create_builder as create_builder
    from .builders import delete_builder as delete_builder
    from .builders import get_builder as get_builder
    from .builders import get_builder_history as get_builder_history
    from .builders import list_builders as list_builders
    from .builders import publish_builder as publish_builder
    from .conversations import create_conversation as create_conversation
    from .conversations import delete_conversation as delete_conversation
    from .conversations import end_conversation as end_conversation
    from .conversations import get_conversation as get_conversation
    from .conversations import list_canvas_interactions as list_canvas_interactions
    from .conversations import list_conversations as list_conversations
    from .conversations import poll_chat_turn as poll_chat_turn
    from .conversations import record_canvas_interaction as record_canvas_interaction
    from .conversations import send_chat_turn as send_chat_turn
    from .deployments import create_deployment as create_deployment
    from .deployments import delete_deployment as delete_deployment
    from .deployments import end_deployment_conversation as end_deployment_conversation
    from .deployments import get_deployment as get_deployment
    from .deployments import get_deployment_init as get_deployment_init
    from .deployments import list_deployments as list_deployments
    from .deployments import patch_deployment as patch_deployment
    from .deployments import start_deployment_conversation as start_deployment_conversation
    from .documents import create_document as create_document
    from .documents import delete_document as delete_document
    from .documents import get_document as get_document
    from .documents import list_document_chunks as list_document_chunks
    from .documents import list_document_tags as list_document_tags
    from .documents import list_documents as list_documents
    from .documents import patch_document as patch_document
    from .documents import recrawl_document as recrawl_document
    from .faces import create_face as create_face
    from .faces import delete_face as delete_face
    from .faces import get_face as get_face
    from .faces import list_faces as list_faces
    from .faces import rename_face as rename_face
    from .guardrails import create_guardrails as create_guardrails
    from .guardrails import delete_guardrails as delete_guardrails
    from .guardrails import get_guardrail as get_guardrail
    from .guardrails import get_guardrails as get_guardrails
    from .guardrails import list_guardrail_tags as list_guardrail_tags
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
    from .objectives import validate_objectives as validate_objectives
    from .pals import attach_skill_to_pal as attach_skill_to_pal
    from .pals import attach_tools_to_pal as attach_tools_to_pal
    from .pals import check_conferencing_username as check_conferencing_username
    from .pals import create_pal as create_pal
    from .pals import delete_pal as delete_pal
    from .pals import detach_skill_from_pal as detach_skill_from_pal
    from .pals import detach_tool_from_pal as detach_tool_from_pal
    from .pals import get_pal as get_pal
    from .pals import get_pal_skill as get_pal_skill
    from .pals import list_pal_skills as list_pal_skills
    from .pals import list_pal_tools as list_pal_tools
    from .pals import list_pals as list_pals
    from .pals import patch_pal as patch_pal
    from .pals import publish_pal as publish_pal
    from .pals import replace_pal_skills as replace_pal_skills
    from .pals import update_pal_skill as update_pal_skill
    from .personas import clone_persona_template as clone_persona_template
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
    from .skills import get_skill as get_skill
    from .skills import list_skills as list_skills
    from .tools import create_tool as create_tool
    from .tools import delete_tool as delete_tool
    from .tools import get_tool as get_tool
    from .tools import list_tools as list_tools
    from .tools import patch_tool as patch_tool
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
            "list_builders": "builders",
            "create_builder": "builders",
            "get_builder_history": "builders",
            "get_builder": "builders",
            "delete_builder": "builders",
            "append_builder_messages": "builders",
            "publish_builder": "builders",
            "list_conversations": "conversations",
            "create_conversation": "conversations",
            "get_conversation": "conversations",
            "delete_conversation": "conversations",
            "end_conversation": "conversations",
            "list_canvas_interactions": "conversations",
            "record_canvas_interaction": "conversations",
            "poll_chat_turn": "conversations",
            "send_chat_turn": "conversations",
            "list_deployments": "deployments",
            "create_deployment": "deployments",
            "get_deployment": "deployments",
            "delete_deployment": "deployments",
            "patch_deployment": "deployments",
            "get_deployment_init": "deployments",
            "start_deployment_conversation": "deployments",
            "end_deployment_conversation": "deployments",
            "list_documents": "documents",
            "create_document": "documents",
            "list_document_tags": "documents",
            "get_document": "documents",
            "delete_document": "documents",
            "patch_document": "documents",
            "list_document_chunks": "documents",
            "recrawl_document": "documents",
            "list_faces": "faces",
            "create_face": "faces",
            "get_face": "faces",
            "delete_face": "faces",
            "rename_face": "faces",
            "get_guardrails": "guardrails",
            "create_guardrails": "guardrails",
            "list_guardrail_tags": "guardrails",
            "get_guardrail": "guardrails",
            "delete_guardrails": "guardrails",
            "patch_guardrails": "guardrails",
            "list_lipsyncs": "lipsyncs",
            "create_lipsync": "lipsyncs",
            "get_lipsync": "lipsyncs",
            "delete_lipsync": "lipsyncs",
            "get_objectives": "objectives",
            "create_objectives": "objectives",
            "validate_objectives": "objectives",
            "get_objective": "objectives",
            "delete_objective": "objectives",
            "patch_objective": "objectives",
            "list_pals": "pals",
            "create_pal": "pals",
            "check_conferencing_username": "pals",
            "get_pal": "pals",
            "delete_pal": "pals",
            "patch_pal": "pals",
            "publish_pal": "pals",
            "list_pal_skills": "pals",
            "replace_pal_skills": "pals",
            "get_pal_skill": "pals",
            "attach_skill_to_pal": "pals",
            "detach_skill_from_pal": "pals",
            "update_pal_skill": "pals",
            "list_pal_tools": "pals",
            "attach_tools_to_pal": "pals",
            "detach_tool_from_pal": "pals",
            "list_personas": "personas",
            "create_persona": "personas",
            "get_persona": "personas",
            "delete_persona": "personas",
            "patch_persona": "personas",
            "clone_persona_template": "personas",
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
            "list_skills": "skills",
            "get_skill": "skills",
            "list_tools": "tools",
            "create_tool": "tools",
            "get_tool": "tools",
            "delete_tool": "tools",
            "patch_tool": "tools",
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
    "append_builder_messages",
    "attach_skill_to_pal",
    "attach_tools_to_pal",
    "check_conferencing_username",
    "clone_persona_template",
    "create_builder",
    "create_conversation",
    "create_deployment",
    "create_document",
    "create_face",
    "create_guardrails",
    "create_lipsync",
    "create_objectives",
    "create_pal",
    "create_persona",
    "create_pronunciation_dictionary",
    "create_replacement",
    "create_replica",
    "create_tool",
    "create_transcription",
    "delete_builder",
    "delete_conversation",
    "delete_deployment",
    "delete_document",
    "delete_face",
    "delete_guardrails",
    "delete_lipsync",
    "delete_objective",
    "delete_pal",
    "delete_persona",
    "delete_pronunciation_dictionary",
    "delete_replacement",
    "delete_replica",
    "delete_tool",
    "delete_transcription",
    "delete_video",
    "detach_skill_from_pal",
    "detach_tool_from_pal",
    "end_conversation",
    "end_deployment_conversation",
    "generate_video",
    "get_builder",
    "get_builder_history",
    "get_conversation",
    "get_deployment",
    "get_deployment_init",
    "get_document",
    "get_face",
    "get_guardrail",
    "get_guardrails",
    "get_lipsync",
    "get_objective",
    "get_objectives",
    "get_pal",
    "get_pal_skill",
    "get_persona",
    "get_pronunciation_dictionary",
    "get_replacement",
    "get_replica",
    "get_skill",
    "get_tool",
    "get_transcription",
    "get_video",
    "get_voices",
    "list_builders",
    "list_canvas_interactions",
    "list_conversations",
    "list_deployments",
    "list_document_chunks",
    "list_document_tags",
    "list_documents",
    "list_faces",
    "list_guardrail_tags",
    "list_lipsyncs",
    "list_pal_skills",
    "list_pal_tools",
    "list_pals",
    "list_personas",
    "list_pronunciation_dictionaries",
    "list_replacements",
    "list_replicas",
    "list_skills",
    "list_tools",
    "list_transcriptions",
    "list_videos",
    "patch_deployment",
    "patch_document",
    "patch_guardrails",
    "patch_objective",
    "patch_pal",
    "patch_persona",
    "patch_pronunciation_dictionary",
    "patch_tool",
    "poll_chat_turn",
    "publish_builder",
    "publish_pal",
    "record_canvas_interaction",
    "recrawl_document",
    "rename_face",
    "rename_replica",
    "rename_video",
    "replace_pal_skills",
    "send_chat_turn",
    "start_deployment_conversation",
    "update_pal_skill",
    "validate_objectives",
]
