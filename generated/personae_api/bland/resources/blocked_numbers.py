# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of BlockedNumbers."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import blocked_numbers as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class BlockedNumbers:
    """Numbers that may not call in, on one inbound number or on all of them."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> BlockedNumbersWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: BlockedNumbersWithResponse = with_response(self)
        return whole

    def list(
        self, *, inbound_number: str | Unset = UNSET, active_only: bool | Unset = UNSET
    ) -> builtins.list[models.BlockedNumber]:
        """List blocked numbers.

        Returns all numbers that may not call, for one inbound number or for all.

        Args:
            inbound_number: Only blocks of this inbound number, in E.164 form.
            active_only: Leave out blocks that are switched off. True when left out.

        Sends `GET /v1/blocked_numbers`.
        """
        return self._client._fetch(calls.list_blocked_numbers(inbound_number=inbound_number, active_only=active_only))

    def create(
        self, *, numbers: ListOf[str], is_global: bool, inbound_number: str | Unset = UNSET, reason: str | Unset = UNSET
    ) -> builtins.list[models.BlockedNumber]:
        """Block numbers.

        Lets up to ten numbers no longer call, either on all inbound numbers of the organisation or on one of them.

        Args:
            numbers: Numbers to block, in E.164 form. At most 10 items.
            is_global: Block them on all inbound numbers.
            inbound_number: Inbound number to block them on, unless it is for all.
            reason: Why they are blocked.

        Sends `POST /v1/blocked_numbers`.
        """
        return self._client._fetch(
            calls.create_blocked_numbers(
                numbers=numbers, is_global=is_global, inbound_number=inbound_number, reason=reason
            )
        )

    def get(self, block_id: int) -> models.BlockedNumber:
        """Get a blocked number.

        Reads one block.

        Args:
            block_id: Id of the block, a number.

        Sends `GET /v1/blocked_numbers/{block_id}`.
        """
        return self._client._fetch(calls.get_blocked_number(block_id))

    def delete(self, block_id: int) -> models.DeletedBlock:
        """Unblock a number.

        Removes a block; the number may call again.

        Args:
            block_id: Id of the block, a number.

        Sends `DELETE /v1/blocked_numbers/{block_id}`.
        """
        return self._client._fetch(calls.delete_blocked_number(block_id))

    def update(
        self, block_id: int, *, reason: str | None | Unset = UNSET, is_active: bool | None | Unset = UNSET
    ) -> models.BlockedNumber:
        """Change a block.

        Changes the reason of a block, or switches it off and on. What is left out stays.

        Args:
            block_id: Id of the block, a number.
            reason: Why the number is blocked.
            is_active: Whether the block holds.

        Sends `POST /v1/blocked_numbers/{block_id}/edit`.
        """
        return self._client._fetch(calls.update_blocked_number(block_id, reason=reason, is_active=is_active))


class AsyncBlockedNumbers:
    """Numbers that may not call in, on one inbound number or on all of them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncBlockedNumbersWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncBlockedNumbersWithResponse = with_response(self)
        return whole

    async def list(
        self, *, inbound_number: str | Unset = UNSET, active_only: bool | Unset = UNSET
    ) -> builtins.list[models.BlockedNumber]:
        """List blocked numbers.

        Returns all numbers that may not call, for one inbound number or for all.

        Args:
            inbound_number: Only blocks of this inbound number, in E.164 form.
            active_only: Leave out blocks that are switched off. True when left out.

        Sends `GET /v1/blocked_numbers`.
        """
        return await self._client._fetch(
            calls.list_blocked_numbers(inbound_number=inbound_number, active_only=active_only)
        )

    async def create(
        self, *, numbers: ListOf[str], is_global: bool, inbound_number: str | Unset = UNSET, reason: str | Unset = UNSET
    ) -> builtins.list[models.BlockedNumber]:
        """Block numbers.

        Lets up to ten numbers no longer call, either on all inbound numbers of the organisation or on one of them.

        Args:
            numbers: Numbers to block, in E.164 form. At most 10 items.
            is_global: Block them on all inbound numbers.
            inbound_number: Inbound number to block them on, unless it is for all.
            reason: Why they are blocked.

        Sends `POST /v1/blocked_numbers`.
        """
        return await self._client._fetch(
            calls.create_blocked_numbers(
                numbers=numbers, is_global=is_global, inbound_number=inbound_number, reason=reason
            )
        )

    async def get(self, block_id: int) -> models.BlockedNumber:
        """Get a blocked number.

        Reads one block.

        Args:
            block_id: Id of the block, a number.

        Sends `GET /v1/blocked_numbers/{block_id}`.
        """
        return await self._client._fetch(calls.get_blocked_number(block_id))

    async def delete(self, block_id: int) -> models.DeletedBlock:
        """Unblock a number.

        Removes a block; the number may call again.

        Args:
            block_id: Id of the block, a number.

        Sends `DELETE /v1/blocked_numbers/{block_id}`.
        """
        return await self._client._fetch(calls.delete_blocked_number(block_id))

    async def update(
        self, block_id: int, *, reason: str | None | Unset = UNSET, is_active: bool | None | Unset = UNSET
    ) -> models.BlockedNumber:
        """Change a block.

        Changes the reason of a block, or switches it off and on. What is left out stays.

        Args:
            block_id: Id of the block, a number.
            reason: Why the number is blocked.
            is_active: Whether the block holds.

        Sends `POST /v1/blocked_numbers/{block_id}/edit`.
        """
        return await self._client._fetch(calls.update_blocked_number(block_id, reason=reason, is_active=is_active))


if TYPE_CHECKING:

    class BlockedNumbersWithResponse:
        """`BlockedNumbers`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: BlockedNumbers) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.update = answered(resource.update)

    class AsyncBlockedNumbersWithResponse:
        """`AsyncBlockedNumbers`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncBlockedNumbers) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.update = async_answered(resource.update)

else:
    BlockedNumbersWithResponse, AsyncBlockedNumbersWithResponse = BlockedNumbers, AsyncBlockedNumbers
