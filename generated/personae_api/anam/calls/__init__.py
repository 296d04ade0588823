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
    from .llms import create_llm as create_llm
    from .llms import delete_llm as delete_llm
    from .llms import get_llm as get_llm
    from .llms import list_llms as list_llms
    from .llms import update_llm as update_llm
    from .personas import create_persona as create_persona
    from .personas import delete_persona as delete_persona
    from .personas import get_persona as get_persona
    from .personas import list_personas as list_personas
    from .personas import update_persona as update_persona
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
            "list_avatars": "avatars",
            "create_avatar": "avatars",
            "get_avatar": "avatars",
            "update_avatar": "avatars",
            "delete_avatar": "avatars",
        },
    )

__all__ = [
    "create_avatar",
    "create_llm",
    "create_persona",
    "create_tool",
    "create_voice",
    "create_voice_presigned_upload",
    "delete_avatar",
    "delete_llm",
    "delete_persona",
    "delete_tool",
    "delete_voice",
    "get_avatar",
    "get_llm",
    "get_persona",
    "get_tool",
    "get_voice",
    "list_avatars",
    "list_llms",
    "list_personas",
    "list_tools",
    "list_voices",
    "update_avatar",
    "update_llm",
    "update_persona",
    "update_tool",
    "update_voice",
]
