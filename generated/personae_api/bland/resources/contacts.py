# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Contacts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import contacts as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Contacts:
    """The people that agents talk to, known by phone numbers, mail addresses and ids of your own. What is remembered
    of them is the resource Memory.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> ContactsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: ContactsWithResponse = with_response(self)
        return whole

    def list(self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> results.Paginator[models.Contact]:
        """List contacts.

        Returns the contacts of the organisation, a page at a time, with what they are known by and memories.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many contacts a page holds. At most 200, 50 when left out.
            offset: How many contacts to pass over. 0 when left out.

        Sends `GET /v1/contacts`.
        """
        return self._client._paginate(calls.list_contacts(limit=limit, offset=offset))

    def find(
        self, *, phone_number: str | Unset = UNSET, email: str | Unset = UNSET, external_id: str | Unset = UNSET
    ) -> models.Contact | None:
        """Find a contact.

        Looks a contact up by number, mail address or id of your own; one of them is needed. When none matches the
        answer is null, which is no error.

        Args:
            phone_number: Number of the contact, in E.164 form with the plus.
            email: Mail address of the contact.
            external_id: Id that the contact has with you.

        Sends `POST /v1/contacts/find`.
        """
        return self._client._fetch(calls.find_contact(phone_number=phone_number, email=email, external_id=external_id))

    def merge(self, *, primary_contact_id: str, duplicate_contact_id: str) -> models.Contact:
        """Merge two contacts.

        Moves calls, conversations, identifiers and memories of the duplicate to the primary contact and deletes the
        duplicate. Where both hold a value that of the primary contact stays.

        Args:
            primary_contact_id: Contact that stays.
            duplicate_contact_id: Contact that goes.

        Sends `POST /v1/contacts/merge`.
        """
        return self._client._fetch(
            calls.merge_contacts(primary_contact_id=primary_contact_id, duplicate_contact_id=duplicate_contact_id)
        )

    def resolve(
        self,
        *,
        phone_number: str | Unset = UNSET,
        email: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        agent_number: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> models.ContactResolution:
        """Find or create a contact.

        Returns the contact with this number, mail address or id of your own, and makes one if there is none. One of
        the three is needed; the other fields are for a new contact.

        Args:
            phone_number: Number of the contact, in E.164 form with the plus.
            email: Mail address of the contact.
            external_id: Id that the contact has with you.
            name: Name of the contact.
            persona_id: Persona that talks to the contact.
            agent_number: Number that talks to the contact.
            metadata: Values of your own.

        Sends `POST /v1/contacts/resolve`.
        """
        return self._client._fetch(
            calls.resolve_contact(
                phone_number=phone_number,
                email=email,
                external_id=external_id,
                name=name,
                persona_id=persona_id,
                agent_number=agent_number,
                metadata=metadata,
            )
        )

    def get(self, contact_id: str) -> models.Contact:
        """Get a contact.

        Reads one contact with all it is known by and all that is remembered of it.

        Args:
            contact_id: Id of the contact.

        Sends `GET /v1/contacts/{contact_id}`.
        """
        return self._client._fetch(calls.get_contact(contact_id))

    def update(
        self,
        contact_id: str,
        *,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> models.Contact:
        """Change a contact.

        Changes the fields that are sent. Metadata is merged with what there is, and a mail address or id that is
        new is added to what the contact is known by.

        Args:
            contact_id: Id of the contact.
            name: New name.
            email: Mail address to know the contact by.
            external_id: Id of yours to know the contact by.
            metadata: Values to add or overwrite.

        Sends `PATCH /v1/contacts/{contact_id}`.
        """
        return self._client._fetch(
            calls.update_contact(contact_id, name=name, email=email, external_id=external_id, metadata=metadata)
        )


class AsyncContacts:
    """The people that agents talk to, known by phone numbers, mail addresses and ids of your own. What is remembered
    of them is the resource Memory.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncContactsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncContactsWithResponse = with_response(self)
        return whole

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> results.AsyncPaginator[models.Contact]:
        """List contacts.

        Returns the contacts of the organisation, a page at a time, with what they are known by and memories.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many contacts a page holds. At most 200, 50 when left out.
            offset: How many contacts to pass over. 0 when left out.

        Sends `GET /v1/contacts`.
        """
        return self._client._paginate(calls.list_contacts(limit=limit, offset=offset))

    async def find(
        self, *, phone_number: str | Unset = UNSET, email: str | Unset = UNSET, external_id: str | Unset = UNSET
    ) -> models.Contact | None:
        """Find a contact.

        Looks a contact up by number, mail address or id of your own; one of them is needed. When none matches the
        answer is null, which is no error.

        Args:
            phone_number: Number of the contact, in E.164 form with the plus.
            email: Mail address of the contact.
            external_id: Id that the contact has with you.

        Sends `POST /v1/contacts/find`.
        """
        return await self._client._fetch(
            calls.find_contact(phone_number=phone_number, email=email, external_id=external_id)
        )

    async def merge(self, *, primary_contact_id: str, duplicate_contact_id: str) -> models.Contact:
        """Merge two contacts.

        Moves calls, conversations, identifiers and memories of the duplicate to the primary contact and deletes the
        duplicate. Where both hold a value that of the primary contact stays.

        Args:
            primary_contact_id: Contact that stays.
            duplicate_contact_id: Contact that goes.

        Sends `POST /v1/contacts/merge`.
        """
        return await self._client._fetch(
            calls.merge_contacts(primary_contact_id=primary_contact_id, duplicate_contact_id=duplicate_contact_id)
        )

    async def resolve(
        self,
        *,
        phone_number: str | Unset = UNSET,
        email: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        agent_number: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> models.ContactResolution:
        """Find or create a contact.

        Returns the contact with this number, mail address or id of your own, and makes one if there is none. One of
        the three is needed; the other fields are for a new contact.

        Args:
            phone_number: Number of the contact, in E.164 form with the plus.
            email: Mail address of the contact.
            external_id: Id that the contact has with you.
            name: Name of the contact.
            persona_id: Persona that talks to the contact.
            agent_number: Number that talks to the contact.
            metadata: Values of your own.

        Sends `POST /v1/contacts/resolve`.
        """
        return await self._client._fetch(
            calls.resolve_contact(
                phone_number=phone_number,
                email=email,
                external_id=external_id,
                name=name,
                persona_id=persona_id,
                agent_number=agent_number,
                metadata=metadata,
            )
        )

    async def get(self, contact_id: str) -> models.Contact:
        """Get a contact.

        Reads one contact with all it is known by and all that is remembered of it.

        Args:
            contact_id: Id of the contact.

        Sends `GET /v1/contacts/{contact_id}`.
        """
        return await self._client._fetch(calls.get_contact(contact_id))

    async def update(
        self,
        contact_id: str,
        *,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> models.Contact:
        """Change a contact.

        Changes the fields that are sent. Metadata is merged with what there is, and a mail address or id that is
        new is added to what the contact is known by.

        Args:
            contact_id: Id of the contact.
            name: New name.
            email: Mail address to know the contact by.
            external_id: Id of yours to know the contact by.
            metadata: Values to add or overwrite.

        Sends `PATCH /v1/contacts/{contact_id}`.
        """
        return await self._client._fetch(
            calls.update_contact(contact_id, name=name, email=email, external_id=external_id, metadata=metadata)
        )


if TYPE_CHECKING:

    class ContactsWithResponse:
        """`Contacts`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Contacts) -> None:
            self.list = resource.list
            self.find = answered(resource.find)
            self.merge = answered(resource.merge)
            self.resolve = answered(resource.resolve)
            self.get = answered(resource.get)
            self.update = answered(resource.update)

    class AsyncContactsWithResponse:
        """`AsyncContacts`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncContacts) -> None:
            self.list = resource.list
            self.find = async_answered(resource.find)
            self.merge = async_answered(resource.merge)
            self.resolve = async_answered(resource.resolve)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)

else:
    ContactsWithResponse, AsyncContactsWithResponse = Contacts, AsyncContacts
