"""The clients of Anam."""

from __future__ import annotations

from typing import Literal

from personae_api.anam.client import AnamResources, AsyncAnamResources

from ...client import AsyncClient, Client
from .dialect import DIALECT


class Anam(Client[Literal["anam"]], AnamResources):
    """A synchronous client of Anam.

    >>> from personae import Anam
    >>> anam = Anam(api_key="...")
    >>> anam.personas.list(search="support").all()  # doctest: +SKIP
    """

    _dialect = DIALECT


class AsyncAnam(AsyncClient[Literal["anam"]], AsyncAnamResources):
    """An asynchronous client of Anam."""

    _dialect = DIALECT


CLIENT = Anam
ASYNC_CLIENT = AsyncAnam
