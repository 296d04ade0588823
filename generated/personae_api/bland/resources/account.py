# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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

    def get_webhook(self) -> models.AccountWebhook:
        """Get the webhook of the account.

        Reads the address that receives finished calls which name none of their own.

        Sends `GET /user/getCurrentWebhook`.
        """
        return self._client._fetch(calls.get_account_webhook())

    def update_webhook(self, *, webhook_url: str) -> dict[str, Any]:
        """Change the webhook of the account.

        Sets the address that receives finished calls which name none of their own. The answer is not documented.

        Args:
            webhook_url: Address with https; it cannot be emptied. At least 1 character.

        Sends `POST /user/updateCurrentWebhook`.
        """
        return self._client._fetch(calls.update_account_webhook(webhook_url=webhook_url))


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

    async def get_webhook(self) -> models.AccountWebhook:
        """Get the webhook of the account.

        Reads the address that receives finished calls which name none of their own.

        Sends `GET /user/getCurrentWebhook`.
        """
        return await self._client._fetch(calls.get_account_webhook())

    async def update_webhook(self, *, webhook_url: str) -> dict[str, Any]:
        """Change the webhook of the account.

        Sets the address that receives finished calls which name none of their own. The answer is not documented.

        Args:
            webhook_url: Address with https; it cannot be emptied. At least 1 character.

        Sends `POST /user/updateCurrentWebhook`.
        """
        return await self._client._fetch(calls.update_account_webhook(webhook_url=webhook_url))


if TYPE_CHECKING:

    class AccountWithResponse:
        """`Account`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Account) -> None:
            self.get_me = answered(resource.get_me)
            self.get_webhook = answered(resource.get_webhook)
            self.update_webhook = answered(resource.update_webhook)

    class AsyncAccountWithResponse:
        """`AsyncAccount`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAccount) -> None:
            self.get_me = async_answered(resource.get_me)
            self.get_webhook = async_answered(resource.get_webhook)
            self.update_webhook = async_answered(resource.update_webhook)

else:
    AccountWithResponse, AsyncAccountWithResponse = Account, AsyncAccount
