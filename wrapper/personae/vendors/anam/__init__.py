"""Anam (https://docs.anam.ai): real-time video personas."""

from __future__ import annotations

from personae_api.anam.client import AnamResources, AsyncAnamResources

from ...call.dialect import Dialect
from ...client import AsyncClient, Client

DIALECT = Dialect(
    vendor="anam",
    title="Anam",
    base_url="https://api.anam.ai",
    key_variable="ANAM_API_KEY",
    key_header="authorization",
    key_prefix="Bearer ",
)


class Anam(Client, AnamResources):
    """A synchronous client of Anam; see `Client` for the options.

    >>> from personae import Anam
    >>> anam = Anam(api_key="...")
    >>> anam.personas.list(search="support").all()  # doctest: +SKIP
    """

    dialect = DIALECT


class AsyncAnam(AsyncClient, AsyncAnamResources):
    """An asynchronous client of Anam; see `Client` for the options."""

    dialect = DIALECT
