# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Account."""

from __future__ import annotations

from ...types import AsyncClient, SyncClient
from .. import models
from ..calls import account as calls


class Account:
    """The account that an API key belongs to, with its balance and how many calls it has made."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_me(self) -> models.AccountSummary:
        """Get the account of the key.

        Tells whether the account behind the API key is active, what credit is left and how many calls were made. It
        costs nothing, which makes it the request to test a key with.

        Sends `GET /v1/me`.
        """
        return self._client.fetch(calls.get_me())


class AsyncAccount:
    """The account that an API key belongs to, with its balance and how many calls it has made."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_me(self) -> models.AccountSummary:
        """Get the account of the key.

        Tells whether the account behind the API key is active, what credit is left and how many calls were made. It
        costs nothing, which makes it the request to test a key with.

        Sends `GET /v1/me`.
        """
        return await self._client.fetch(calls.get_me())
