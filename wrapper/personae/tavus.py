"""Tavus (https://docs.tavus.io): conversational video personas."""

from __future__ import annotations

from personae_api.tavus.client import AsyncTavusResources, TavusResources

from .client import AsyncClient, Client
from .dialect import Dialect

DIALECT = Dialect(
    vendor="tavus",
    title="Tavus",
    base_url="https://tavusapi.com",
    key_variable="TAVUS_API_KEY",
    key_header="x-api-key",
)


class Tavus(Client, TavusResources):
    """A synchronous client of Tavus; see `Client` for the options."""

    dialect = DIALECT


class AsyncTavus(AsyncClient, AsyncTavusResources):
    """An asynchronous client of Tavus; see `Client` for the options."""

    dialect = DIALECT
