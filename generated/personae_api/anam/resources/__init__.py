# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The resources of Anam AI API, synchronous and asynchronous; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .avatars import AsyncAvatars as AsyncAvatars
    from .avatars import Avatars as Avatars
    from .llms import AsyncLLMs as AsyncLLMs
    from .llms import LLMs as LLMs
    from .personas import AsyncPersonas as AsyncPersonas
    from .personas import Personas as Personas
    from .tools import AsyncTools as AsyncTools
    from .tools import Tools as Tools
    from .voices import AsyncVoices as AsyncVoices
    from .voices import Voices as Voices
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Voices": "voices",
            "AsyncVoices": "voices",
            "Tools": "tools",
            "AsyncTools": "tools",
            "Personas": "personas",
            "AsyncPersonas": "personas",
            "LLMs": "llms",
            "AsyncLLMs": "llms",
            "Avatars": "avatars",
            "AsyncAvatars": "avatars",
        },
    )

__all__ = [
    "AsyncAvatars",
    "AsyncLLMs",
    "AsyncPersonas",
    "AsyncTools",
    "AsyncVoices",
    "Avatars",
    "LLMs",
    "Personas",
    "Tools",
    "Voices",
]
