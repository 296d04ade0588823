"""Tavus (https://docs.tavus.io): conversational video personas."""

from __future__ import annotations

from personae_api.tavus.client import AsyncTavusResources, TavusResources

from ...call.dialect import Dialect
from ...client import AsyncClient, Client
from . import json_patch

__all__ = ["DIALECT", "AsyncTavus", "Tavus", "json_patch"]

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
