"""The clients of Bland."""

from __future__ import annotations

from typing import Literal

from personae_api.bland.client import AsyncBlandResources, BlandResources

from ...client import AsyncClient, Client
from .dialect import DIALECT


class Bland(Client[Literal["bland"]], BlandResources):
    """A synchronous client of Bland."""

    _dialect = DIALECT


class AsyncBland(AsyncClient[Literal["bland"]], AsyncBlandResources):
    """An asynchronous client of Bland."""

    _dialect = DIALECT


CLIENT = Bland
ASYNC_CLIENT = AsyncBland
