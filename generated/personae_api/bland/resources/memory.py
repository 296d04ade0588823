# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Memory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import memory as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Memory:
    """What personas and numbers remember of contacts across calls and text messages. In beta, and limited to 100
    requests in 15 minutes.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> MemoryWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: MemoryWithResponse = with_response(self)
        return whole

    def get_changes(
        self, *, call_id: str | Unset = UNSET, conversation_id: str | Unset = UNSET
    ) -> models.MemoryChanges:
        """Get what a conversation changed.

        Tells what a memory held before a call or conversation and what it held after it. Name one of `call_id` and
        `conversation_id`.

        Args:
            call_id: Call that is asked about.
            conversation_id: Conversation of text messages that is asked about.

        Sends `GET /v1/memory/changes`.
        """
        return self._client._fetch(calls.list_memory_changes(call_id=call_id, conversation_id=conversation_id))

    def create(
        self, *, contact_id: str, persona_id: str | Unset = UNSET, agent_number: str | Unset = UNSET
    ) -> models.ContactMemoryCreation:
        """Create the memory of a contact.

        Makes an empty memory of a contact for a persona or a number; name one of both. If there is one already it
        is returned, and `created` is false.

        Args:
            contact_id: Contact to remember.
            persona_id: Persona that remembers.
            agent_number: Number that remembers, in E.164 form with the plus.

        Sends `POST /v1/memory/contact`.
        """
        return self._client._fetch(
            calls.create_contact_memory(contact_id=contact_id, persona_id=persona_id, agent_number=agent_number)
        )

    def get(self, memory_id: str) -> models.ContactMemory:
        """Get the memory of a contact.

        Reads one memory with its summary, facts, last messages and open items.

        Args:
            memory_id: Id of the memory, not of its contact.

        Sends `GET /v1/memory/contact/{memory_id}`.
        """
        return self._client._fetch(calls.get_contact_memory(memory_id))

    def update_facts(self, memory_id: str, *, facts: Mapping[str, Any]) -> models.ContactMemory:
        """Write facts into a memory.

        Adds the facts that are new and overwrites those with the same name. None can be taken away.

        Args:
            memory_id: Id of the memory, not of its contact.
            facts: Facts by names of your choice.

        Sends `PATCH /v1/memory/contact/{memory_id}/facts`.
        """
        return self._client._fetch(calls.update_contact_memory_facts(memory_id, facts=facts))

    def list_messages(self, memory_id: str) -> list[models.MemoryMessage]:
        """List the last messages of a memory.

        Returns what was said last in calls and text messages, the oldest first and without pages. An id that is not
        known can answer with an empty list.

        Args:
            memory_id: Id of the memory, not of its contact.

        Sends `GET /v1/memory/contact/{memory_id}/messages`.
        """
        return self._client._fetch(calls.list_contact_memory_messages(memory_id))

    def update_summary(self, memory_id: str, *, summary: str) -> models.ContactMemory:
        """Replace the summary of a memory.

        Puts a text of yours in the place of the summary, which the agent reads before each conversation.

        Args:
            memory_id: Id of the memory, not of its contact.
            summary: The new summary.

        Sends `PATCH /v1/memory/contact/{memory_id}/summary`.
        """
        return self._client._fetch(calls.update_contact_memory_summary(memory_id, summary=summary))

    def get_context(
        self, *, contact_id: str, persona_id: str | Unset = UNSET, agent_number: str | Unset = UNSET
    ) -> models.MemoryContext:
        """Get what an agent knows of a contact.

        Returns all that a persona or number gets to know about a contact when a conversation begins; name one of
        both. Without a memory the lists are empty and the summary is null.

        Args:
            contact_id: Contact that is asked about.
            persona_id: Persona whose memory is read.
            agent_number: Number whose memory is read, in E.164 form with the plus.

        Sends `GET /v1/memory/context`.
        """
        return self._client._fetch(
            calls.get_memory_context(contact_id=contact_id, persona_id=persona_id, agent_number=agent_number)
        )

    def enable(
        self,
        *,
        memory_enabled: bool,
        pathway_id: str | Unset = UNSET,
        version_number: float | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        version_id: str | Unset = UNSET,
    ) -> models.MemorySwitch:
        """Turn memory on or off.

        Sets whether a version of a pathway or of a persona remembers contacts. Send `pathway_id` with
        `version_number`, or `persona_id` with `version_id`, and not both. Turned off, nothing new is written and
        what there is stays.

        Args:
            memory_enabled: True turns memory on and false turns it off.
            pathway_id: Pathway to set.
            version_number: Number of the version of that pathway.
            persona_id: Persona to set.
            version_id: Id of the version of that persona, a UUID.

        Sends `POST /v1/memory/enable`.
        """
        return self._client._fetch(
            calls.enable_memory(
                memory_enabled=memory_enabled,
                pathway_id=pathway_id,
                version_number=version_number,
                persona_id=persona_id,
                version_id=version_id,
            )
        )

    def reset(
        self, *, contact_id: str, persona_id: str | Unset = UNSET, agent_number: str | Unset = UNSET
    ) -> models.MemoryReset:
        """Forget a contact.

        Deletes all that a persona or number remembers of a contact - messages, summary, facts and entities. Name
        one of `persona_id` and `agent_number`.

        This deletes something, which cannot be undone.

        Args:
            contact_id: Contact to forget.
            persona_id: Persona that is to forget.
            agent_number: Number that is to forget, in E.164 form with the plus.

        Sends `POST /v1/memory/reset`.
        """
        return self._client._fetch(
            calls.reset_memory(contact_id=contact_id, persona_id=persona_id, agent_number=agent_number)
        )


class AsyncMemory:
    """What personas and numbers remember of contacts across calls and text messages. In beta, and limited to 100
    requests in 15 minutes.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncMemoryWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncMemoryWithResponse = with_response(self)
        return whole

    async def get_changes(
        self, *, call_id: str | Unset = UNSET, conversation_id: str | Unset = UNSET
    ) -> models.MemoryChanges:
        """Get what a conversation changed.

        Tells what a memory held before a call or conversation and what it held after it. Name one of `call_id` and
        `conversation_id`.

        Args:
            call_id: Call that is asked about.
            conversation_id: Conversation of text messages that is asked about.

        Sends `GET /v1/memory/changes`.
        """
        return await self._client._fetch(calls.list_memory_changes(call_id=call_id, conversation_id=conversation_id))

    async def create(
        self, *, contact_id: str, persona_id: str | Unset = UNSET, agent_number: str | Unset = UNSET
    ) -> models.ContactMemoryCreation:
        """Create the memory of a contact.

        Makes an empty memory of a contact for a persona or a number; name one of both. If there is one already it
        is returned, and `created` is false.

        Args:
            contact_id: Contact to remember.
            persona_id: Persona that remembers.
            agent_number: Number that remembers, in E.164 form with the plus.

        Sends `POST /v1/memory/contact`.
        """
        return await self._client._fetch(
            calls.create_contact_memory(contact_id=contact_id, persona_id=persona_id, agent_number=agent_number)
        )

    async def get(self, memory_id: str) -> models.ContactMemory:
        """Get the memory of a contact.

        Reads one memory with its summary, facts, last messages and open items.

        Args:
            memory_id: Id of the memory, not of its contact.

        Sends `GET /v1/memory/contact/{memory_id}`.
        """
        return await self._client._fetch(calls.get_contact_memory(memory_id))

    async def update_facts(self, memory_id: str, *, facts: Mapping[str, Any]) -> models.ContactMemory:
        """Write facts into a memory.

        Adds the facts that are new and overwrites those with the same name. None can be taken away.

        Args:
            memory_id: Id of the memory, not of its contact.
            facts: Facts by names of your choice.

        Sends `PATCH /v1/memory/contact/{memory_id}/facts`.
        """
        return await self._client._fetch(calls.update_contact_memory_facts(memory_id, facts=facts))

    async def list_messages(self, memory_id: str) -> list[models.MemoryMessage]:
        """List the last messages of a memory.

        Returns what was said last in calls and text messages, the oldest first and without pages. An id that is not
        known can answer with an empty list.

        Args:
            memory_id: Id of the memory, not of its contact.

        Sends `GET /v1/memory/contact/{memory_id}/messages`.
        """
        return await self._client._fetch(calls.list_contact_memory_messages(memory_id))

    async def update_summary(self, memory_id: str, *, summary: str) -> models.ContactMemory:
        """Replace the summary of a memory.

        Puts a text of yours in the place of the summary, which the agent reads before each conversation.

        Args:
            memory_id: Id of the memory, not of its contact.
            summary: The new summary.

        Sends `PATCH /v1/memory/contact/{memory_id}/summary`.
        """
        return await self._client._fetch(calls.update_contact_memory_summary(memory_id, summary=summary))

    async def get_context(
        self, *, contact_id: str, persona_id: str | Unset = UNSET, agent_number: str | Unset = UNSET
    ) -> models.MemoryContext:
        """Get what an agent knows of a contact.

        Returns all that a persona or number gets to know about a contact when a conversation begins; name one of
        both. Without a memory the lists are empty and the summary is null.

        Args:
            contact_id: Contact that is asked about.
            persona_id: Persona whose memory is read.
            agent_number: Number whose memory is read, in E.164 form with the plus.

        Sends `GET /v1/memory/context`.
        """
        return await self._client._fetch(
            calls.get_memory_context(contact_id=contact_id, persona_id=persona_id, agent_number=agent_number)
        )

    async def enable(
        self,
        *,
        memory_enabled: bool,
        pathway_id: str | Unset = UNSET,
        version_number: float | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        version_id: str | Unset = UNSET,
    ) -> models.MemorySwitch:
        """Turn memory on or off.

        Sets whether a version of a pathway or of a persona remembers contacts. Send `pathway_id` with
        `version_number`, or `persona_id` with `version_id`, and not both. Turned off, nothing new is written and
        what there is stays.

        Args:
            memory_enabled: True turns memory on and false turns it off.
            pathway_id: Pathway to set.
            version_number: Number of the version of that pathway.
            persona_id: Persona to set.
            version_id: Id of the version of that persona, a UUID.

        Sends `POST /v1/memory/enable`.
        """
        return await self._client._fetch(
            calls.enable_memory(
                memory_enabled=memory_enabled,
                pathway_id=pathway_id,
                version_number=version_number,
                persona_id=persona_id,
                version_id=version_id,
            )
        )

    async def reset(
        self, *, contact_id: str, persona_id: str | Unset = UNSET, agent_number: str | Unset = UNSET
    ) -> models.MemoryReset:
        """Forget a contact.

        Deletes all that a persona or number remembers of a contact - messages, summary, facts and entities. Name
        one of `persona_id` and `agent_number`.

        This deletes something, which cannot be undone.

        Args:
            contact_id: Contact to forget.
            persona_id: Persona that is to forget.
            agent_number: Number that is to forget, in E.164 form with the plus.

        Sends `POST /v1/memory/reset`.
        """
        return await self._client._fetch(
            calls.reset_memory(contact_id=contact_id, persona_id=persona_id, agent_number=agent_number)
        )


if TYPE_CHECKING:

    class MemoryWithResponse:
        """`Memory`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Memory) -> None:
            self.get_changes = answered(resource.get_changes)
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.update_facts = answered(resource.update_facts)
            self.list_messages = answered(resource.list_messages)
            self.update_summary = answered(resource.update_summary)
            self.get_context = answered(resource.get_context)
            self.enable = answered(resource.enable)
            self.reset = answered(resource.reset)

    class AsyncMemoryWithResponse:
        """`AsyncMemory`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncMemory) -> None:
            self.get_changes = async_answered(resource.get_changes)
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.update_facts = async_answered(resource.update_facts)
            self.list_messages = async_answered(resource.list_messages)
            self.update_summary = async_answered(resource.update_summary)
            self.get_context = async_answered(resource.get_context)
            self.enable = async_answered(resource.enable)
            self.reset = async_answered(resource.reset)

else:
    MemoryWithResponse, AsyncMemoryWithResponse = Memory, AsyncMemory
