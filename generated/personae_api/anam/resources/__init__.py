# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The resources of Anam AI API, synchronous and asynchronous; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .avatars import AsyncAvatars as AsyncAvatars
    from .avatars import Avatars as Avatars
    from .engine import AsyncEngine as AsyncEngine
    from .engine import Engine as Engine
    from .knowledge import AsyncKnowledge as AsyncKnowledge
    from .knowledge import Knowledge as Knowledge
    from .llms import AsyncLLMs as AsyncLLMs
    from .llms import LLMs as LLMs
    from .meetings import AsyncMeetings as AsyncMeetings
    from .meetings import Meetings as Meetings
    from .metrics import AsyncMetrics as AsyncMetrics
    from .metrics import Metrics as Metrics
    from .personas import AsyncPersonas as AsyncPersonas
    from .personas import Personas as Personas
    from .sessions import AsyncSessions as AsyncSessions
    from .sessions import Sessions as Sessions
    from .share_links import AsyncShareLinks as AsyncShareLinks
    from .share_links import ShareLinks as ShareLinks
    from .tools import AsyncTools as AsyncTools
    from .tools import Tools as Tools
    from .voices import AsyncVoices as AsyncVoices
    from .voices import Voices as Voices
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Sessions": "sessions",
            "AsyncSessions": "sessions",
            "Meetings": "meetings",
            "AsyncMeetings": "meetings",
            "Voices": "voices",
            "AsyncVoices": "voices",
            "Tools": "tools",
            "AsyncTools": "tools",
            "ShareLinks": "share_links",
            "AsyncShareLinks": "share_links",
            "Personas": "personas",
            "AsyncPersonas": "personas",
            "LLMs": "llms",
            "AsyncLLMs": "llms",
            "Knowledge": "knowledge",
            "AsyncKnowledge": "knowledge",
            "Engine": "engine",
            "AsyncEngine": "engine",
            "Avatars": "avatars",
            "AsyncAvatars": "avatars",
            "Metrics": "metrics",
            "AsyncMetrics": "metrics",
        },
    )

__all__ = [
    "AsyncAvatars",
    "AsyncEngine",
    "AsyncKnowledge",
    "AsyncLLMs",
    "AsyncMeetings",
    "AsyncMetrics",
    "AsyncPersonas",
    "AsyncSessions",
    "AsyncShareLinks",
    "AsyncTools",
    "AsyncVoices",
    "Avatars",
    "Engine",
    "Knowledge",
    "LLMs",
    "Meetings",
    "Metrics",
    "Personas",
    "Sessions",
    "ShareLinks",
    "Tools",
    "Voices",
]
