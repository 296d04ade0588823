# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of TwilioAccounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import AsyncClient, SyncClient
from .. import models
from ..calls import twilio_accounts as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class TwilioAccounts:
    """Your own accounts at Twilio. Bland calls from the numbers of those that you add."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> TwilioAccountsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: TwilioAccountsWithResponse = with_response(self)
        return whole

    def create(self, *, account_sid: str, auth_token: str) -> str:
        """Connect a Twilio account.

        Lets Bland use the numbers of your own Twilio account. The key that comes back stands for the account in the
        `encrypted_key` header of other requests; keep it, it cannot be read again.

        Args:
            account_sid: Account SID of the Twilio account.
            auth_token: Auth token of the Twilio account.

        Sends `POST /v1/accounts`.
        """
        return self._client._fetch(calls.create_twilio_account(account_sid=account_sid, auth_token=auth_token))

    def delete(self, *, encrypted_key: str) -> models.StatusAnswer:
        """Disconnect a Twilio account.

        Forgets a Twilio account of yours; its key stops working.

        This deletes something, which cannot be undone.

        Args:
            encrypted_key: Key of your own Twilio account, as made by createTwilioAccount.

        Sends `POST /v1/accounts/delete`.
        """
        return self._client._fetch(calls.delete_twilio_account(encrypted_key=encrypted_key))


class AsyncTwilioAccounts:
    """Your own accounts at Twilio. Bland calls from the numbers of those that you add."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncTwilioAccountsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncTwilioAccountsWithResponse = with_response(self)
        return whole

    async def create(self, *, account_sid: str, auth_token: str) -> str:
        """Connect a Twilio account.

        Lets Bland use the numbers of your own Twilio account. The key that comes back stands for the account in the
        `encrypted_key` header of other requests; keep it, it cannot be read again.

        Args:
            account_sid: Account SID of the Twilio account.
            auth_token: Auth token of the Twilio account.

        Sends `POST /v1/accounts`.
        """
        return await self._client._fetch(calls.create_twilio_account(account_sid=account_sid, auth_token=auth_token))

    async def delete(self, *, encrypted_key: str) -> models.StatusAnswer:
        """Disconnect a Twilio account.

        Forgets a Twilio account of yours; its key stops working.

        This deletes something, which cannot be undone.

        Args:
            encrypted_key: Key of your own Twilio account, as made by createTwilioAccount.

        Sends `POST /v1/accounts/delete`.
        """
        return await self._client._fetch(calls.delete_twilio_account(encrypted_key=encrypted_key))


if TYPE_CHECKING:

    class TwilioAccountsWithResponse:
        """`TwilioAccounts`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: TwilioAccounts) -> None:
            self.create = answered(resource.create)
            self.delete = answered(resource.delete)

    class AsyncTwilioAccountsWithResponse:
        """`AsyncTwilioAccounts`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncTwilioAccounts) -> None:
            self.create = async_answered(resource.create)
            self.delete = async_answered(resource.delete)

else:
    TwilioAccountsWithResponse, AsyncTwilioAccountsWithResponse = TwilioAccounts, AsyncTwilioAccounts
