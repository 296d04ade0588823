# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of DialingPools."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import dialing_pools as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class DialingPools:
    """Sets of your own numbers that calls may come from, for enterprise accounts."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> DialingPoolsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: DialingPoolsWithResponse = with_response(self)
        return whole

    def list(self) -> builtins.list[models.DialingPool]:
        """List dialing pools.

        Returns all dialing pools of the account. For enterprise accounts.

        Sends `GET /v1/custom-dialing-pools`.
        """
        return self._client._fetch(calls.list_custom_dialing_pools())

    def create(self, *, phone_numbers: ListOf[str], encrypted_key: str | Unset = UNSET) -> models.DialingPool:
        """Create a dialing pool.

        Makes a pool of own numbers that calls may come from. A call then names it in `custom_dialing`. For
        enterprise accounts.

        Args:
            phone_numbers: Numbers of the pool, in E.164 form.
            encrypted_key: Key of your own Twilio account that has the numbers, if they are not Bland's.

        Sends `POST /v1/custom-dialing-pools`.
        """
        return self._client._fetch(
            calls.create_custom_dialing_pool(phone_numbers=phone_numbers, encrypted_key=encrypted_key)
        )

    def get(self, pool_id: str) -> models.DialingPool:
        """Get a dialing pool.

        Reads one dialing pool. For enterprise accounts.

        Args:
            pool_id: Id of the pool, a UUID.

        Sends `GET /v1/custom-dialing-pools/{pool_id}`.
        """
        return self._client._fetch(calls.get_custom_dialing_pool(pool_id))

    def update(
        self, pool_id: str, *, phone_numbers: ListOf[str], encrypted_key: str | None | Unset = UNSET
    ) -> models.DialingPool:
        """Change a dialing pool.

        Replaces the numbers of a pool, and its key: null takes the key away. For enterprise accounts.

        Args:
            pool_id: Id of the pool, a UUID.
            phone_numbers: Numbers of the pool, in E.164 form.
            encrypted_key: Key of your own Twilio account that has the numbers; null takes it away.

        Sends `POST /v1/custom-dialing-pools/{pool_id}/update`.
        """
        return self._client._fetch(
            calls.update_custom_dialing_pool(pool_id, phone_numbers=phone_numbers, encrypted_key=encrypted_key)
        )


class AsyncDialingPools:
    """Sets of your own numbers that calls may come from, for enterprise accounts."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncDialingPoolsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncDialingPoolsWithResponse = with_response(self)
        return whole

    async def list(self) -> builtins.list[models.DialingPool]:
        """List dialing pools.

        Returns all dialing pools of the account. For enterprise accounts.

        Sends `GET /v1/custom-dialing-pools`.
        """
        return await self._client._fetch(calls.list_custom_dialing_pools())

    async def create(self, *, phone_numbers: ListOf[str], encrypted_key: str | Unset = UNSET) -> models.DialingPool:
        """Create a dialing pool.

        Makes a pool of own numbers that calls may come from. A call then names it in `custom_dialing`. For
        enterprise accounts.

        Args:
            phone_numbers: Numbers of the pool, in E.164 form.
            encrypted_key: Key of your own Twilio account that has the numbers, if they are not Bland's.

        Sends `POST /v1/custom-dialing-pools`.
        """
        return await self._client._fetch(
            calls.create_custom_dialing_pool(phone_numbers=phone_numbers, encrypted_key=encrypted_key)
        )

    async def get(self, pool_id: str) -> models.DialingPool:
        """Get a dialing pool.

        Reads one dialing pool. For enterprise accounts.

        Args:
            pool_id: Id of the pool, a UUID.

        Sends `GET /v1/custom-dialing-pools/{pool_id}`.
        """
        return await self._client._fetch(calls.get_custom_dialing_pool(pool_id))

    async def update(
        self, pool_id: str, *, phone_numbers: ListOf[str], encrypted_key: str | None | Unset = UNSET
    ) -> models.DialingPool:
        """Change a dialing pool.

        Replaces the numbers of a pool, and its key: null takes the key away. For enterprise accounts.

        Args:
            pool_id: Id of the pool, a UUID.
            phone_numbers: Numbers of the pool, in E.164 form.
            encrypted_key: Key of your own Twilio account that has the numbers; null takes it away.

        Sends `POST /v1/custom-dialing-pools/{pool_id}/update`.
        """
        return await self._client._fetch(
            calls.update_custom_dialing_pool(pool_id, phone_numbers=phone_numbers, encrypted_key=encrypted_key)
        )


if TYPE_CHECKING:

    class DialingPoolsWithResponse:
        """`DialingPools`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: DialingPools) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.update = answered(resource.update)

    class AsyncDialingPoolsWithResponse:
        """`AsyncDialingPools`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncDialingPools) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)

else:
    DialingPoolsWithResponse, AsyncDialingPoolsWithResponse = DialingPools, AsyncDialingPools
