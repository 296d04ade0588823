# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of MemoryStoresLegacy."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import memory_stores_legacy as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class MemoryStoresLegacy:
    """Memory stores of the old kind, which group what is known of people by their phone numbers. Kept for those who
    use them; the resource Memory has taken their place.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> MemoryStoresLegacyWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: MemoryStoresLegacyWithResponse = with_response(self)
        return whole

    def list(self) -> builtins.list[models.MemoryStore]:
        """List memory stores.

        Returns all stores of the old kind in one answer.

        Deprecated by the vendor.

        Sends `GET /v1/memory`.
        """
        return self._client._fetch(calls.list_memory_stores())

    def create(self, *, name: str) -> models.MemoryStore:
        """Create a memory store.

        Makes an empty store. New applications do better with the memory of contacts, as the resource Memory offers
        it.

        Deprecated by the vendor.

        Args:
            name: Name of the store.

        Sends `POST /v1/memory/create`.
        """
        return self._client._fetch(calls.create_memory_store(name=name))

    def get(self, memory_id: str) -> models.MemoryStoreDetails:
        """Get a memory store.

        Reads a store with all people in it.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.

        Sends `GET /v1/memory/{memory_id}`.
        """
        return self._client._fetch(calls.get_memory_store(memory_id))

    def update(self, memory_id: str, *, name: str) -> models.MemoryStore:
        """Rename a memory store.

        Gives the store another name, the only thing that can be changed.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            name: New name.

        Sends `POST /v1/memory/{memory_id}/update`.
        """
        return self._client._fetch(calls.update_memory_store(memory_id, name=name))

    def delete(self, memory_id: str) -> models.MemoryStoreNotice:
        """Delete a memory store.

        Deletes the store, with all people, summaries and links to calls in it. The calls themselves stay. There is
        nothing to send.

        This deletes something, which cannot be undone.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.

        Sends `POST /v1/memory/{memory_id}/delete`.
        """
        return self._client._fetch(calls.delete_memory_store(memory_id))

    def add_user(
        self,
        memory_id: str,
        *,
        phone_number: str,
        metadata: str | Unset = UNSET,
        summary: str | Unset = UNSET,
        external_memory_key: str | Unset = UNSET,
    ) -> models.MemoryStoreUser:
        """Add a person to a memory store.

        Lets the store remember a phone number. A number that is in it already is refused.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            phone_number: Number of the person, in E.164 form with the plus.
            metadata: Text of your own about the person.
            summary: What happened with the person so far.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/add-user`.
        """
        return self._client._fetch(
            calls.add_memory_store_user(
                memory_id,
                phone_number=phone_number,
                metadata=metadata,
                summary=summary,
                external_memory_key=external_memory_key,
            )
        )

    def get_user(
        self, memory_id: str, *, phone_number: str, external_memory_key: str | Unset = UNSET
    ) -> models.MemoryStoreUserHistory:
        """Get a person of a memory store.

        Reads what the store remembers of a phone number, with its calls. It is a POST, but it changes nothing.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            phone_number: Number of the person, in E.164 form with the plus.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/user`.
        """
        return self._client._fetch(
            calls.get_memory_store_user(memory_id, phone_number=phone_number, external_memory_key=external_memory_key)
        )

    def search_user_calls(
        self, memory_id: str, *, phone_number: str, external_memory_key: str | Unset = UNSET
    ) -> builtins.list[models.MemoryStoreCall]:
        """Search the calls of a person.

        Returns the calls that the store links to a phone number. It is a POST, but it changes nothing.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            phone_number: Number of the person, in E.164 form with the plus.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/user/search`.
        """
        return self._client._fetch(
            calls.search_memory_store_users(
                memory_id, phone_number=phone_number, external_memory_key=external_memory_key
            )
        )

    def update_user(
        self,
        memory_id: str,
        *,
        phone_number: str,
        metadata: str | Unset = UNSET,
        summary: str | Unset = UNSET,
        external_memory_key: str | Unset = UNSET,
    ) -> models.MemoryStoreUser:
        """Change a person of a memory store.

        Overwrites text or summary of the person with this phone number.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            phone_number: Number of the person, in E.164 form with the plus.
            metadata: Text of your own about the person.
            summary: What happened with the person so far.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/user/update`.
        """
        return self._client._fetch(
            calls.update_memory_store_user(
                memory_id,
                phone_number=phone_number,
                metadata=metadata,
                summary=summary,
                external_memory_key=external_memory_key,
            )
        )

    def delete_user(
        self, memory_id: str, *, phone_number: str, external_memory_key: str | Unset = UNSET
    ) -> models.MemoryStoreNotice:
        """Take a person out of a memory store.

        Deletes what the store remembers of a phone number. The calls themselves stay.

        This deletes something, which cannot be undone.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            phone_number: Number of the person, in E.164 form with the plus.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/user/delete`.
        """
        return self._client._fetch(
            calls.delete_memory_store_user(
                memory_id, phone_number=phone_number, external_memory_key=external_memory_key
            )
        )

    def add_call(
        self, memory_id: str, *, call_id: str, external_memory_key: str | Unset = UNSET
    ) -> models.MemoryStoreCallLink:
        """Add a call to a memory store.

        Lets a call count for the person in the store whose number took part in it. The person must be in the store.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            call_id: Id of a call of the account.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/add-call`.
        """
        return self._client._fetch(
            calls.add_memory_store_call(memory_id, call_id=call_id, external_memory_key=external_memory_key)
        )

    def delete_call(
        self, memory_id: str, call_id: str, *, phone_number: str, external_memory_key: str | Unset = UNSET
    ) -> models.MemoryStoreCallRemoval:
        """Take a call out of a memory store.

        Takes the call away from a person, and writes the summary anew from the calls that remain. The call itself
        stays.

        This deletes something, which cannot be undone.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            call_id: Id of the call.
            phone_number: Number of the person, in E.164 form with the plus.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/call/{call_id}/delete`.
        """
        return self._client._fetch(
            calls.delete_memory_store_call(
                memory_id, call_id, phone_number=phone_number, external_memory_key=external_memory_key
            )
        )


class AsyncMemoryStoresLegacy:
    """Memory stores of the old kind, which group what is known of people by their phone numbers. Kept for those who
    use them; the resource Memory has taken their place.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncMemoryStoresLegacyWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncMemoryStoresLegacyWithResponse = with_response(self)
        return whole

    async def list(self) -> builtins.list[models.MemoryStore]:
        """List memory stores.

        Returns all stores of the old kind in one answer.

        Deprecated by the vendor.

        Sends `GET /v1/memory`.
        """
        return await self._client._fetch(calls.list_memory_stores())

    async def create(self, *, name: str) -> models.MemoryStore:
        """Create a memory store.

        Makes an empty store. New applications do better with the memory of contacts, as the resource Memory offers
        it.

        Deprecated by the vendor.

        Args:
            name: Name of the store.

        Sends `POST /v1/memory/create`.
        """
        return await self._client._fetch(calls.create_memory_store(name=name))

    async def get(self, memory_id: str) -> models.MemoryStoreDetails:
        """Get a memory store.

        Reads a store with all people in it.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.

        Sends `GET /v1/memory/{memory_id}`.
        """
        return await self._client._fetch(calls.get_memory_store(memory_id))

    async def update(self, memory_id: str, *, name: str) -> models.MemoryStore:
        """Rename a memory store.

        Gives the store another name, the only thing that can be changed.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            name: New name.

        Sends `POST /v1/memory/{memory_id}/update`.
        """
        return await self._client._fetch(calls.update_memory_store(memory_id, name=name))

    async def delete(self, memory_id: str) -> models.MemoryStoreNotice:
        """Delete a memory store.

        Deletes the store, with all people, summaries and links to calls in it. The calls themselves stay. There is
        nothing to send.

        This deletes something, which cannot be undone.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.

        Sends `POST /v1/memory/{memory_id}/delete`.
        """
        return await self._client._fetch(calls.delete_memory_store(memory_id))

    async def add_user(
        self,
        memory_id: str,
        *,
        phone_number: str,
        metadata: str | Unset = UNSET,
        summary: str | Unset = UNSET,
        external_memory_key: str | Unset = UNSET,
    ) -> models.MemoryStoreUser:
        """Add a person to a memory store.

        Lets the store remember a phone number. A number that is in it already is refused.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            phone_number: Number of the person, in E.164 form with the plus.
            metadata: Text of your own about the person.
            summary: What happened with the person so far.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/add-user`.
        """
        return await self._client._fetch(
            calls.add_memory_store_user(
                memory_id,
                phone_number=phone_number,
                metadata=metadata,
                summary=summary,
                external_memory_key=external_memory_key,
            )
        )

    async def get_user(
        self, memory_id: str, *, phone_number: str, external_memory_key: str | Unset = UNSET
    ) -> models.MemoryStoreUserHistory:
        """Get a person of a memory store.

        Reads what the store remembers of a phone number, with its calls. It is a POST, but it changes nothing.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            phone_number: Number of the person, in E.164 form with the plus.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/user`.
        """
        return await self._client._fetch(
            calls.get_memory_store_user(memory_id, phone_number=phone_number, external_memory_key=external_memory_key)
        )

    async def search_user_calls(
        self, memory_id: str, *, phone_number: str, external_memory_key: str | Unset = UNSET
    ) -> builtins.list[models.MemoryStoreCall]:
        """Search the calls of a person.

        Returns the calls that the store links to a phone number. It is a POST, but it changes nothing.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            phone_number: Number of the person, in E.164 form with the plus.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/user/search`.
        """
        return await self._client._fetch(
            calls.search_memory_store_users(
                memory_id, phone_number=phone_number, external_memory_key=external_memory_key
            )
        )

    async def update_user(
        self,
        memory_id: str,
        *,
        phone_number: str,
        metadata: str | Unset = UNSET,
        summary: str | Unset = UNSET,
        external_memory_key: str | Unset = UNSET,
    ) -> models.MemoryStoreUser:
        """Change a person of a memory store.

        Overwrites text or summary of the person with this phone number.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            phone_number: Number of the person, in E.164 form with the plus.
            metadata: Text of your own about the person.
            summary: What happened with the person so far.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/user/update`.
        """
        return await self._client._fetch(
            calls.update_memory_store_user(
                memory_id,
                phone_number=phone_number,
                metadata=metadata,
                summary=summary,
                external_memory_key=external_memory_key,
            )
        )

    async def delete_user(
        self, memory_id: str, *, phone_number: str, external_memory_key: str | Unset = UNSET
    ) -> models.MemoryStoreNotice:
        """Take a person out of a memory store.

        Deletes what the store remembers of a phone number. The calls themselves stay.

        This deletes something, which cannot be undone.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            phone_number: Number of the person, in E.164 form with the plus.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/user/delete`.
        """
        return await self._client._fetch(
            calls.delete_memory_store_user(
                memory_id, phone_number=phone_number, external_memory_key=external_memory_key
            )
        )

    async def add_call(
        self, memory_id: str, *, call_id: str, external_memory_key: str | Unset = UNSET
    ) -> models.MemoryStoreCallLink:
        """Add a call to a memory store.

        Lets a call count for the person in the store whose number took part in it. The person must be in the store.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            call_id: Id of a call of the account.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/add-call`.
        """
        return await self._client._fetch(
            calls.add_memory_store_call(memory_id, call_id=call_id, external_memory_key=external_memory_key)
        )

    async def delete_call(
        self, memory_id: str, call_id: str, *, phone_number: str, external_memory_key: str | Unset = UNSET
    ) -> models.MemoryStoreCallRemoval:
        """Take a call out of a memory store.

        Takes the call away from a person, and writes the summary anew from the calls that remain. The call itself
        stays.

        This deletes something, which cannot be undone.

        Deprecated by the vendor.

        Args:
            memory_id: Id of the memory store.
            call_id: Id of the call.
            phone_number: Number of the person, in E.164 form with the plus.
            external_memory_key: Key of your own to check the entry against.

        Sends `POST /v1/memory/{memory_id}/call/{call_id}/delete`.
        """
        return await self._client._fetch(
            calls.delete_memory_store_call(
                memory_id, call_id, phone_number=phone_number, external_memory_key=external_memory_key
            )
        )


if TYPE_CHECKING:

    class MemoryStoresLegacyWithResponse:
        """`MemoryStoresLegacy`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: MemoryStoresLegacy) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.delete = answered(resource.delete)
            self.add_user = answered(resource.add_user)
            self.get_user = answered(resource.get_user)
            self.search_user_calls = answered(resource.search_user_calls)
            self.update_user = answered(resource.update_user)
            self.delete_user = answered(resource.delete_user)
            self.add_call = answered(resource.add_call)
            self.delete_call = answered(resource.delete_call)

    class AsyncMemoryStoresLegacyWithResponse:
        """`AsyncMemoryStoresLegacy`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncMemoryStoresLegacy) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.delete = async_answered(resource.delete)
            self.add_user = async_answered(resource.add_user)
            self.get_user = async_answered(resource.get_user)
            self.search_user_calls = async_answered(resource.search_user_calls)
            self.update_user = async_answered(resource.update_user)
            self.delete_user = async_answered(resource.delete_user)
            self.add_call = async_answered(resource.add_call)
            self.delete_call = async_answered(resource.delete_call)

else:
    MemoryStoresLegacyWithResponse, AsyncMemoryStoresLegacyWithResponse = MemoryStoresLegacy, AsyncMemoryStoresLegacy
