# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What a client of Bland offers: an attribute for each resource."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..types import AsyncClient, SyncClient
    from .resources.personas import AsyncPersonas, Personas


class BlandResources:
    """The resources of Bland, for a synchronous client."""

    @cached_property
    def personas(self) -> Personas:
        """Agents that answer calls and messages on inbound numbers. A persona holds a production version, which is
        live, and a draft version, which takes every edit until it is promoted.
        """
        from .resources.personas import Personas

        return Personas(cast("SyncClient", self))


class AsyncBlandResources:
    """The resources of Bland, for an asynchronous client."""

    @cached_property
    def personas(self) -> AsyncPersonas:
        """Agents that answer calls and messages on inbound numbers. A persona holds a production version, which is
        live, and a draft version, which takes every edit until it is promoted.
        """
        from .resources.personas import AsyncPersonas

        return AsyncPersonas(cast("AsyncClient", self))
