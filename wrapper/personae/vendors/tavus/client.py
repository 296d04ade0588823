"""The clients of Tavus."""

from __future__ import annotations

from typing import Literal

from personae_api.tavus.client import AsyncTavusResources, TavusResources

from ...client import AsyncClient, Client
from .dialect import DIALECT


class Tavus(Client[Literal["tavus"]], TavusResources):
    """A synchronous client of Tavus."""

    _dialect = DIALECT


class AsyncTavus(AsyncClient[Literal["tavus"]], AsyncTavusResources):
    """An asynchronous client of Tavus."""

    _dialect = DIALECT


CLIENT = Tavus
ASYNC_CLIENT = AsyncTavus
