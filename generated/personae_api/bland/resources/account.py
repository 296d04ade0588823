# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import AsyncClient, SyncClient
from .. import models
from ..calls import account as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Account:
    """The account that an API key belongs to, with its balance and how many calls it has made."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AccountWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AccountWithResponse = with_response(self)
        return whole

    def get_me(self) -> models.AccountSummary:
        """Get the account of the key.

        Tells whether the account behind the API key is active, what credit is left and how many calls were made. It
        costs nothing, which makes it the request to test a key with.

        Sends `GET /v1/me`.
        """
        return self._client._fetch(calls.get_me())


class AsyncAccount:
    """The account that an API key belongs to, with its balance and how many calls it has made."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAccountWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAccountWithResponse = with_response(self)
        return whole

    async def get_me(self) -> models.AccountSummary:
        """Get the account of the key.

        Tells whether the account behind the API key is active, what credit is left and how many calls were made. It
        costs nothing, which makes it the request to test a key with.

        Sends `GET /v1/me`.
        """
        return await self._client._fetch(calls.get_me())


if TYPE_CHECKING:

    class AccountWithResponse:
        """`Account`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Account) -> None:
            self.get_me = answered(resource.get_me)

    class AsyncAccountWithResponse:
        """`AsyncAccount`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAccount) -> None:
            self.get_me = async_answered(resource.get_me)

else:
    AccountWithResponse, AsyncAccountWithResponse = Account, AsyncAccount
