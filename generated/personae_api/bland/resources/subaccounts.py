# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Subaccounts."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import subaccounts as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Subaccounts:
    """Accounts with a key, a balance and usage of their own, paid out of the parent account. Bland's reference no
    longer lists them.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> SubaccountsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: SubaccountsWithResponse = with_response(self)
        return whole

    def list(self) -> builtins.list[models.Subaccount]:
        """List subaccounts.

        Returns all subaccounts at once, each with its balance and its key, so keep the answer out of logs.

        Deprecated by the vendor.

        Sends `GET /v1/subaccounts`.
        """
        return self._client._fetch(calls.list_subaccounts())

    def create(
        self, *, balance: int, first_name: str, last_name: str, login_enabled: bool | Unset = UNSET
    ) -> models.SubaccountCreated:
        """Create a subaccount.

        Makes a subaccount and moves credits to it out of your own balance, which must be higher than that. Prices
        per minute carry over, raised rate limits do not. The key in the answer is all that its user needs; it can
        be rotated, so take the id to name the subaccount.

        Deprecated by the vendor.

        Args:
            balance: Credits to move to it, whole ones, fewer than your own. At least 10.
            first_name: First name of its user.
            last_name: Last name of its user.
            login_enabled: Let the parent account log in to it on Bland's website. True when left out.

        Sends `POST /v1/subaccounts`.
        """
        return self._client._fetch(
            calls.create_subaccount(
                balance=balance, first_name=first_name, last_name=last_name, login_enabled=login_enabled
            )
        )

    def get(self, subaccount_id: str) -> models.Subaccount:
        """Get a subaccount.

        Reads one subaccount with its balance and its key.

        Deprecated by the vendor.

        Args:
            subaccount_id: Id of the subaccount.

        Sends `GET /v1/subaccounts/{subaccount_id}`.
        """
        return self._client._fetch(calls.get_subaccount(subaccount_id))

    def disable(self, subaccount_id: str) -> models.SubaccountDisabled:
        """Disable a subaccount.

        Shuts a subaccount down at once and moves what is left of its credits back to the parent account. No way to
        open it again is documented.

        This deletes something, which cannot be undone.

        Deprecated by the vendor.

        Args:
            subaccount_id: Id of the subaccount.

        Sends `POST /v1/subaccounts/{subaccount_id}/disable`.
        """
        return self._client._fetch(calls.disable_subaccount(subaccount_id))

    def rotate_key(self, subaccount_id: str) -> models.SubaccountKey:
        """Replace the key of a subaccount.

        Gives a subaccount a new key; the old one is of no use afterwards.

        This cannot be undone.

        Deprecated by the vendor.

        Args:
            subaccount_id: Id of the subaccount.

        Sends `POST /v1/subaccounts/{subaccount_id}/rotate`.
        """
        return self._client._fetch(calls.rotate_subaccount_key(subaccount_id))

    def transfer_balance(self, subaccount_id: str, *, amount: int) -> models.SubaccountTransfer:
        """Move credits to a subaccount.

        Moves credits out of your own balance, which must be higher than that, to a subaccount.

        Deprecated by the vendor.

        Args:
            subaccount_id: Id of the subaccount.
            amount: How many credits; whole ones. At least 1.

        Sends `POST /v1/subaccounts/{subaccount_id}/transfer`.
        """
        return self._client._fetch(calls.transfer_subaccount_balance(subaccount_id, amount=amount))

    def transfer_number(self, subaccount_id: str, *, phone_number: str) -> models.SubaccountNumberAnswer:
        """Move a phone number to a subaccount.

        Hands one of the parent account's numbers over to a subaccount. The vendor shows no answer.

        Deprecated by the vendor.

        Args:
            subaccount_id: Id of the subaccount.
            phone_number: The number in E.164 form.

        Sends `POST /v1/subaccounts/{subaccount_id}/transfer_number`.
        """
        return self._client._fetch(calls.transfer_subaccount_number(subaccount_id, phone_number=phone_number))


class AsyncSubaccounts:
    """Accounts with a key, a balance and usage of their own, paid out of the parent account. Bland's reference no
    longer lists them.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncSubaccountsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncSubaccountsWithResponse = with_response(self)
        return whole

    async def list(self) -> builtins.list[models.Subaccount]:
        """List subaccounts.

        Returns all subaccounts at once, each with its balance and its key, so keep the answer out of logs.

        Deprecated by the vendor.

        Sends `GET /v1/subaccounts`.
        """
        return await self._client._fetch(calls.list_subaccounts())

    async def create(
        self, *, balance: int, first_name: str, last_name: str, login_enabled: bool | Unset = UNSET
    ) -> models.SubaccountCreated:
        """Create a subaccount.

        Makes a subaccount and moves credits to it out of your own balance, which must be higher than that. Prices
        per minute carry over, raised rate limits do not. The key in the answer is all that its user needs; it can
        be rotated, so take the id to name the subaccount.

        Deprecated by the vendor.

        Args:
            balance: Credits to move to it, whole ones, fewer than your own. At least 10.
            first_name: First name of its user.
            last_name: Last name of its user.
            login_enabled: Let the parent account log in to it on Bland's website. True when left out.

        Sends `POST /v1/subaccounts`.
        """
        return await self._client._fetch(
            calls.create_subaccount(
                balance=balance, first_name=first_name, last_name=last_name, login_enabled=login_enabled
            )
        )

    async def get(self, subaccount_id: str) -> models.Subaccount:
        """Get a subaccount.

        Reads one subaccount with its balance and its key.

        Deprecated by the vendor.

        Args:
            subaccount_id: Id of the subaccount.

        Sends `GET /v1/subaccounts/{subaccount_id}`.
        """
        return await self._client._fetch(calls.get_subaccount(subaccount_id))

    async def disable(self, subaccount_id: str) -> models.SubaccountDisabled:
        """Disable a subaccount.

        Shuts a subaccount down at once and moves what is left of its credits back to the parent account. No way to
        open it again is documented.

        This deletes something, which cannot be undone.

        Deprecated by the vendor.

        Args:
            subaccount_id: Id of the subaccount.

        Sends `POST /v1/subaccounts/{subaccount_id}/disable`.
        """
        return await self._client._fetch(calls.disable_subaccount(subaccount_id))

    async def rotate_key(self, subaccount_id: str) -> models.SubaccountKey:
        """Replace the key of a subaccount.

        Gives a subaccount a new key; the old one is of no use afterwards.

        This cannot be undone.

        Deprecated by the vendor.

        Args:
            subaccount_id: Id of the subaccount.

        Sends `POST /v1/subaccounts/{subaccount_id}/rotate`.
        """
        return await self._client._fetch(calls.rotate_subaccount_key(subaccount_id))

    async def transfer_balance(self, subaccount_id: str, *, amount: int) -> models.SubaccountTransfer:
        """Move credits to a subaccount.

        Moves credits out of your own balance, which must be higher than that, to a subaccount.

        Deprecated by the vendor.

        Args:
            subaccount_id: Id of the subaccount.
            amount: How many credits; whole ones. At least 1.

        Sends `POST /v1/subaccounts/{subaccount_id}/transfer`.
        """
        return await self._client._fetch(calls.transfer_subaccount_balance(subaccount_id, amount=amount))

    async def transfer_number(self, subaccount_id: str, *, phone_number: str) -> models.SubaccountNumberAnswer:
        """Move a phone number to a subaccount.

        Hands one of the parent account's numbers over to a subaccount. The vendor shows no answer.

        Deprecated by the vendor.

        Args:
            subaccount_id: Id of the subaccount.
            phone_number: The number in E.164 form.

        Sends `POST /v1/subaccounts/{subaccount_id}/transfer_number`.
        """
        return await self._client._fetch(calls.transfer_subaccount_number(subaccount_id, phone_number=phone_number))


if TYPE_CHECKING:

    class SubaccountsWithResponse:
        """`Subaccounts`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Subaccounts) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.disable = answered(resource.disable)
            self.rotate_key = answered(resource.rotate_key)
            self.transfer_balance = answered(resource.transfer_balance)
            self.transfer_number = answered(resource.transfer_number)

    class AsyncSubaccountsWithResponse:
        """`AsyncSubaccounts`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncSubaccounts) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.disable = async_answered(resource.disable)
            self.rotate_key = async_answered(resource.rotate_key)
            self.transfer_balance = async_answered(resource.transfer_balance)
            self.transfer_number = async_answered(resource.transfer_number)

else:
    SubaccountsWithResponse, AsyncSubaccountsWithResponse = Subaccounts, AsyncSubaccounts
