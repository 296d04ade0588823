# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of TwilioAccounts."""

from __future__ import annotations

from ...types import AsyncClient, SyncClient
from .. import models
from ..calls import twilio_accounts as calls


class TwilioAccounts:
    """Own Twilio accounts, whose numbers Bland is to use."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(self, *, account_sid: str, auth_token: str) -> str:
        """Connect a Twilio account.

        Lets Bland use the numbers of an own Twilio account. The key that comes back stands for the account in the
        `encrypted_key` header of other requests; keep it, it cannot be read again.

        Args:
            account_sid: Account SID of the Twilio account.
            auth_token: Auth token of the Twilio account.

        Sends `POST /v1/accounts`.
        """
        return self._client.fetch(calls.create_twilio_account(account_sid=account_sid, auth_token=auth_token))

    def delete(self, *, encrypted_key: str) -> models.StatusAnswer:
        """Disconnect a Twilio account.

        Forgets an own Twilio account; its key stops working.

        Args:
            encrypted_key: Key of the own Twilio account, as made by createTwilioAccount.

        Sends `POST /v1/accounts/delete`.
        """
        return self._client.fetch(calls.delete_twilio_account(encrypted_key=encrypted_key))


class AsyncTwilioAccounts:
    """Own Twilio accounts, whose numbers Bland is to use."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(self, *, account_sid: str, auth_token: str) -> str:
        """Connect a Twilio account.

        Lets Bland use the numbers of an own Twilio account. The key that comes back stands for the account in the
        `encrypted_key` header of other requests; keep it, it cannot be read again.

        Args:
            account_sid: Account SID of the Twilio account.
            auth_token: Auth token of the Twilio account.

        Sends `POST /v1/accounts`.
        """
        return await self._client.fetch(calls.create_twilio_account(account_sid=account_sid, auth_token=auth_token))

    async def delete(self, *, encrypted_key: str) -> models.StatusAnswer:
        """Disconnect a Twilio account.

        Forgets an own Twilio account; its key stops working.

        Args:
            encrypted_key: Key of the own Twilio account, as made by createTwilioAccount.

        Sends `POST /v1/accounts/delete`.
        """
        return await self._client.fetch(calls.delete_twilio_account(encrypted_key=encrypted_key))
