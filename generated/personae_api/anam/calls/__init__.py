# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""Calls: an operation with its arguments, for `client.send(call)`, which answers with the whole `Response`."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .avatars import create_avatar as create_avatar
    from .avatars import delete_avatar as delete_avatar
    from .avatars import get_avatar as get_avatar
    from .avatars import list_avatars as list_avatars
    from .avatars import update_avatar as update_avatar
    from .engine import create_engine_session as create_engine_session
    from .engine import kill_engine_session as kill_engine_session
    from .knowledge import confirm_knowledge_document_upload as confirm_knowledge_document_upload
    from .knowledge import create_knowledge_document_upload as create_knowledge_document_upload
    from .knowledge import create_knowledge_group as create_knowledge_group
    from .knowledge import delete_knowledge_document as delete_knowledge_document
    from .knowledge import delete_knowledge_group as delete_knowledge_group
    from .knowledge import get_knowledge_document as get_knowledge_document
    from .knowledge import get_knowledge_document_download as get_knowledge_document_download
    from .knowledge import get_knowledge_group as get_knowledge_group
    from .knowledge import list_knowledge_group_documents as list_knowledge_group_documents
    from .knowledge import list_knowledge_groups as list_knowledge_groups
    from .knowledge import search_knowledge_group as search_knowledge_group
    from .knowledge import update_knowledge_document as update_knowledge_document
    from .knowledge import update_knowledge_group as update_knowledge_group
    from .knowledge import upload_knowledge_group_document as upload_knowledge_group_document
    from .llms import create_llm as create_llm
    from .llms import delete_llm as delete_llm
    from .llms import get_llm as get_llm
    from .llms import list_llms as list_llms
    from .llms import update_llm as update_llm
    from .meetings import cancel_meeting_invite as cancel_meeting_invite
    from .meetings import create_meeting_invite as create_meeting_invite
    from .meetings import get_meeting_invite as get_meeting_invite
    from .meetings import list_meeting_invites as list_meeting_invites
    from .metrics import send_client_metrics as send_client_metrics
    from .personas import create_persona as create_persona
    from .personas import delete_persona as delete_persona
    from .personas import get_persona as get_persona
    from .personas import list_personas as list_personas
    from .personas import update_persona as update_persona
    from .sessions import create_session_token as create_session_token
    from .sessions import get_aggregated_session_analytics as get_aggregated_session_analytics
    from .sessions import get_session as get_session
    from .sessions import get_session_analytics as get_session_analytics
    from .sessions import get_session_concurrency as get_session_concurrency
    from .sessions import get_session_recording as get_session_recording
    from .sessions import get_session_transcript as get_session_transcript
    from .sessions import list_sessions as list_sessions
    from .sessions import stop_session as stop_session
    from .share_links import create_share_link as create_share_link
    from .share_links import delete_share_link as delete_share_link
    from .share_links import get_share_link as get_share_link
    from .share_links import list_share_links as list_share_links
    from .share_links import update_share_link as update_share_link
    from .tools import create_tool as create_tool
    from .tools import delete_tool as delete_tool
    from .tools import get_tool as get_tool
    from .tools import list_tools as list_tools
    from .tools import update_tool as update_tool
    from .voices import create_voice as create_voice
    from .voices import create_voice_presigned_upload as create_voice_presigned_upload
    from .voices import delete_voice as delete_voice
    from .voices import get_voice as get_voice
    from .voices import list_voices as list_voices
    from .voices import update_voice as update_voice
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "create_session_token": "sessions",
            "list_sessions": "sessions",
            "get_session_concurrency": "sessions",
            "get_aggregated_session_analytics": "sessions",
            "get_session": "sessions",
            "get_session_transcript": "sessions",
            "stop_session": "sessions",
            "get_session_recording": "sessions",
            "get_session_analytics": "sessions",
            "list_meeting_invites": "meetings",
            "create_meeting_invite": "meetings",
            "get_meeting_invite": "meetings",
            "cancel_meeting_invite": "meetings",
            "list_voices": "voices",
            "create_voice": "voices",
            "create_voice_presigned_upload": "voices",
            "get_voice": "voices",
            "update_voice": "voices",
            "delete_voice": "voices",
            "list_tools": "tools",
            "create_tool": "tools",
            "get_tool": "tools",
            "update_tool": "tools",
            "delete_tool": "tools",
            "list_share_links": "share_links",
            "create_share_link": "share_links",
            "get_share_link": "share_links",
            "update_share_link": "share_links",
            "delete_share_link": "share_links",
            "list_personas": "personas",
            "create_persona": "personas",
            "get_persona": "personas",
            "update_persona": "personas",
            "delete_persona": "personas",
            "list_llms": "llms",
            "create_llm": "llms",
            "get_llm": "llms",
            "update_llm": "llms",
            "delete_llm": "llms",
            "list_knowledge_groups": "knowledge",
            "create_knowledge_group": "knowledge",
            "get_knowledge_group": "knowledge",
            "update_knowledge_group": "knowledge",
            "delete_knowledge_group": "knowledge",
            "search_knowledge_group": "knowledge",
            "list_knowledge_group_documents": "knowledge",
            "upload_knowledge_group_document": "knowledge",
            "get_knowledge_document": "knowledge",
            "update_knowledge_document": "knowledge",
            "delete_knowledge_document": "knowledge",
            "get_knowledge_document_download": "knowledge",
            "create_knowledge_document_upload": "knowledge",
            "confirm_knowledge_document_upload": "knowledge",
            "create_engine_session": "engine",
            "kill_engine_session": "engine",
            "list_avatars": "avatars",
            "create_avatar": "avatars",
            "get_avatar": "avatars",
            "update_avatar": "avatars",
            "delete_avatar": "avatars",
            "send_client_metrics": "metrics",
        },
    )

__all__ = [
    "cancel_meeting_invite",
    "confirm_knowledge_document_upload",
    "create_avatar",
    "create_engine_session",
    "create_knowledge_document_upload",
    "create_knowledge_group",
    "create_llm",
    "create_meeting_invite",
    "create_persona",
    "create_session_token",
    "create_share_link",
    "create_tool",
    "create_voice",
    "create_voice_presigned_upload",
    "delete_avatar",
    "delete_knowledge_document",
    "delete_knowledge_group",
    "delete_llm",
    "delete_persona",
    "delete_share_link",
    "delete_tool",
    "delete_voice",
    "get_aggregated_session_analytics",
    "get_avatar",
    "get_knowledge_document",
    "get_knowledge_document_download",
    "get_knowledge_group",
    "get_llm",
    "get_meeting_invite",
    "get_persona",
    "get_session",
    "get_session_analytics",
    "get_session_concurrency",
    "get_session_recording",
    "get_session_transcript",
    "get_share_link",
    "get_tool",
    "get_voice",
    "kill_engine_session",
    "list_avatars",
    "list_knowledge_group_documents",
    "list_knowledge_groups",
    "list_llms",
    "list_meeting_invites",
    "list_personas",
    "list_sessions",
    "list_share_links",
    "list_tools",
    "list_voices",
    "search_knowledge_group",
    "send_client_metrics",
    "stop_session",
    "update_avatar",
    "update_knowledge_document",
    "update_knowledge_group",
    "update_llm",
    "update_persona",
    "update_share_link",
    "update_tool",
    "update_voice",
    "upload_knowledge_group_document",
]
