# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What a client of Tavus offers: an attribute for each resource."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..types import AsyncClient, SyncClient
    from .resources.personas import AsyncPersonas, Personas
    from .resources.replicas import AsyncReplicas, Replicas


class TavusResources:
    """The resources of Tavus, for a synchronous client."""

    @cached_property
    def personas(self) -> Personas:
        """Behaviour for video conversations, made of prompts, documents and one layer of settings for each stage from
        hearing to speaking.
        """
        from .resources.personas import Personas

        return Personas(cast("SyncClient", self))

    @cached_property
    def replicas(self) -> Replicas:
        """Faces trained from a video or an image; a persona borrows one to be seen."""
        from .resources.replicas import Replicas

        return Replicas(cast("SyncClient", self))


class AsyncTavusResources:
    """The resources of Tavus, for an asynchronous client."""

    @cached_property
    def personas(self) -> AsyncPersonas:
        """Behaviour for video conversations, made of prompts, documents and one layer of settings for each stage from
        hearing to speaking.
        """
        from .resources.personas import AsyncPersonas

        return AsyncPersonas(cast("AsyncClient", self))

    @cached_property
    def replicas(self) -> AsyncReplicas:
        """Faces trained from a video or an image; a persona borrows one to be seen."""
        from .resources.replicas import AsyncReplicas

        return AsyncReplicas(cast("AsyncClient", self))
