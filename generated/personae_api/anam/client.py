# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What a client of Anam AI API offers: an attribute for each resource."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..types import AsyncClient, SyncClient
    from .resources.avatars import AsyncAvatars, Avatars
    from .resources.llms import AsyncLLMs, LLMs
    from .resources.personas import AsyncPersonas, Personas
    from .resources.tools import AsyncTools, Tools
    from .resources.voices import AsyncVoices, Voices


class AnamResources:
    """The resources of Anam AI API, for a synchronous client."""

    @cached_property
    def voices(self) -> Voices:
        """Operations of Voices."""
        from .resources.voices import Voices

        return Voices(cast("SyncClient", self))

    @cached_property
    def tools(self) -> Tools:
        """Operations of Tools."""
        from .resources.tools import Tools

        return Tools(cast("SyncClient", self))

    @cached_property
    def personas(self) -> Personas:
        """Operations of Personas."""
        from .resources.personas import Personas

        return Personas(cast("SyncClient", self))

    @cached_property
    def llms(self) -> LLMs:
        """Operations of LLMs."""
        from .resources.llms import LLMs

        return LLMs(cast("SyncClient", self))

    @cached_property
    def avatars(self) -> Avatars:
        """Operations of Avatars."""
        from .resources.avatars import Avatars

        return Avatars(cast("SyncClient", self))


class AsyncAnamResources:
    """The resources of Anam AI API, for an asynchronous client."""

    @cached_property
    def voices(self) -> AsyncVoices:
        """Operations of Voices."""
        from .resources.voices import AsyncVoices

        return AsyncVoices(cast("AsyncClient", self))

    @cached_property
    def tools(self) -> AsyncTools:
        """Operations of Tools."""
        from .resources.tools import AsyncTools

        return AsyncTools(cast("AsyncClient", self))

    @cached_property
    def personas(self) -> AsyncPersonas:
        """Operations of Personas."""
        from .resources.personas import AsyncPersonas

        return AsyncPersonas(cast("AsyncClient", self))

    @cached_property
    def llms(self) -> AsyncLLMs:
        """Operations of LLMs."""
        from .resources.llms import AsyncLLMs

        return AsyncLLMs(cast("AsyncClient", self))

    @cached_property
    def avatars(self) -> AsyncAvatars:
        """Operations of Avatars."""
        from .resources.avatars import AsyncAvatars

        return AsyncAvatars(cast("AsyncClient", self))
