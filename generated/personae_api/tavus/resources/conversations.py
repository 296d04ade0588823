# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import conversations as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Conversations:
    """Rooms on the web where a persona talks with people, live; each is billed for as long as it runs."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> ConversationsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: ConversationsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        status: models.ConversationStatus | Unset = UNSET,
    ) -> results.Paginator[models.ConversationSummary]:
        """List conversations.

        Returns the conversations of the account, a page at a time, those that go on and those that are over.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            status: Only conversations that go on (active) or that are over (ended).

        Sends `GET /v2/conversations`.
        """
        return self._client._paginate(calls.list_conversations(limit=limit, page=page, status=status))

    def create(
        self,
        *,
        replica_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        audio_only: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        conversation_name: str | Unset = UNSET,
        conversational_context: str | Unset = UNSET,
        custom_greeting: str | Unset = UNSET,
        memory_stores: ListOf[str] | Unset = UNSET,
        document_ids: ListOf[str] | Unset = UNSET,
        document_retrieval_strategy: str | Unset = UNSET,
        document_tags: ListOf[str] | Unset = UNSET,
        test_mode: bool | Unset = UNSET,
        require_auth: bool | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        properties: models.ConversationProperties | models.ConversationPropertiesDict | Unset = UNSET,
    ) -> models.ConversationCreated:
        """Start a conversation.

        Opens a room on the web in which the replica waits for people to come, and answers with its address. The
        room is billed from now on, also while it is empty, so set timeouts in `properties`, and end the
        conversation when it is over. A `replica_id` is needed if the persona has no default replica.

        This costs money.

        Args:
            replica_id: Replica to be seen, instead of the persona's default.
            persona_id: Persona that takes part; one of Tavus's if none is given.
            audio_only: Talk without a picture.
            callback_url: Address that is called when the state of the conversation changes.
            conversation_name: Name to find the conversation by.
            conversational_context: What the persona should know of this conversation beyond its own prompt.
            custom_greeting: First words of the replica to whoever comes in.
            memory_stores: Names of stores with what the persona remembers; it adds to them too.
            document_ids: Documents the persona may draw on.
            document_retrieval_strategy: How to look things up in documents; speed, balanced and quality are known.
            document_tags: Draw on every document that has one of these tags.
            test_mode: Make the conversation without the replica coming in, to try things out.
            require_auth: Let in only who has the meeting_token of the answer.
            max_participants: How many may be in the room at the same time. At least 2.
            properties: How long the conversation lasts, how it looks and where it is recorded.

        Sends `POST /v2/conversations`.
        """
        return self._client._fetch(
            calls.create_conversation(
                replica_id=replica_id,
                persona_id=persona_id,
                audio_only=audio_only,
                callback_url=callback_url,
                conversation_name=conversation_name,
                conversational_context=conversational_context,
                custom_greeting=custom_greeting,
                memory_stores=memory_stores,
                document_ids=document_ids,
                document_retrieval_strategy=document_retrieval_strategy,
                document_tags=document_tags,
                test_mode=test_mode,
                require_auth=require_auth,
                max_participants=max_participants,
                properties=properties,
            )
        )

    def get(self, conversation_id: str, *, verbose: bool | Unset = UNSET) -> models.Conversation:
        """Get a conversation.

        Reads one conversation. With `verbose` it tells what has happened in it, from the coming of the replica to
        the transcript and the reason why it ended.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.
            verbose: Return the events of the conversation too. False when left out.

        Sends `GET /v2/conversations/{conversation_id}`.
        """
        return self._client._fetch(calls.get_conversation(conversation_id, verbose=verbose))

    def delete(self, conversation_id: str, *, hard: bool | Unset = UNSET) -> None:
        """Delete a conversation.

        Removes a conversation from the account. With `hard` what belongs to it is erased too, for good.

        What this deletes is gone for good.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.
            hard: Erase the conversation and what belongs to it for good.

        Sends `DELETE /v2/conversations/{conversation_id}`.
        """
        return self._client._fetch(calls.delete_conversation(conversation_id, hard=hard))

    def end(self, conversation_id: str) -> Any:
        """End a conversation.

        Closes the room for all who are in it, after which it is billed no longer. The conversation can still be
        read.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.

        Sends `POST /v2/conversations/{conversation_id}/end`.
        """
        return self._client._fetch(calls.end_conversation(conversation_id))


class AsyncConversations:
    """Rooms on the web where a persona talks with people, live; each is billed for as long as it runs."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncConversationsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncConversationsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        status: models.ConversationStatus | Unset = UNSET,
    ) -> results.AsyncPaginator[models.ConversationSummary]:
        """List conversations.

        Returns the conversations of the account, a page at a time, those that go on and those that are over.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            status: Only conversations that go on (active) or that are over (ended).

        Sends `GET /v2/conversations`.
        """
        return self._client._paginate(calls.list_conversations(limit=limit, page=page, status=status))

    async def create(
        self,
        *,
        replica_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        audio_only: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        conversation_name: str | Unset = UNSET,
        conversational_context: str | Unset = UNSET,
        custom_greeting: str | Unset = UNSET,
        memory_stores: ListOf[str] | Unset = UNSET,
        document_ids: ListOf[str] | Unset = UNSET,
        document_retrieval_strategy: str | Unset = UNSET,
        document_tags: ListOf[str] | Unset = UNSET,
        test_mode: bool | Unset = UNSET,
        require_auth: bool | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        properties: models.ConversationProperties | models.ConversationPropertiesDict | Unset = UNSET,
    ) -> models.ConversationCreated:
        """Start a conversation.

        Opens a room on the web in which the replica waits for people to come, and answers with its address. The
        room is billed from now on, also while it is empty, so set timeouts in `properties`, and end the
        conversation when it is over. A `replica_id` is needed if the persona has no default replica.

        This costs money.

        Args:
            replica_id: Replica to be seen, instead of the persona's default.
            persona_id: Persona that takes part; one of Tavus's if none is given.
            audio_only: Talk without a picture.
            callback_url: Address that is called when the state of the conversation changes.
            conversation_name: Name to find the conversation by.
            conversational_context: What the persona should know of this conversation beyond its own prompt.
            custom_greeting: First words of the replica to whoever comes in.
            memory_stores: Names of stores with what the persona remembers; it adds to them too.
            document_ids: Documents the persona may draw on.
            document_retrieval_strategy: How to look things up in documents; speed, balanced and quality are known.
            document_tags: Draw on every document that has one of these tags.
            test_mode: Make the conversation without the replica coming in, to try things out.
            require_auth: Let in only who has the meeting_token of the answer.
            max_participants: How many may be in the room at the same time. At least 2.
            properties: How long the conversation lasts, how it looks and where it is recorded.

        Sends `POST /v2/conversations`.
        """
        return await self._client._fetch(
            calls.create_conversation(
                replica_id=replica_id,
                persona_id=persona_id,
                audio_only=audio_only,
                callback_url=callback_url,
                conversation_name=conversation_name,
                conversational_context=conversational_context,
                custom_greeting=custom_greeting,
                memory_stores=memory_stores,
                document_ids=document_ids,
                document_retrieval_strategy=document_retrieval_strategy,
                document_tags=document_tags,
                test_mode=test_mode,
                require_auth=require_auth,
                max_participants=max_participants,
                properties=properties,
            )
        )

    async def get(self, conversation_id: str, *, verbose: bool | Unset = UNSET) -> models.Conversation:
        """Get a conversation.

        Reads one conversation. With `verbose` it tells what has happened in it, from the coming of the replica to
        the transcript and the reason why it ended.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.
            verbose: Return the events of the conversation too. False when left out.

        Sends `GET /v2/conversations/{conversation_id}`.
        """
        return await self._client._fetch(calls.get_conversation(conversation_id, verbose=verbose))

    async def delete(self, conversation_id: str, *, hard: bool | Unset = UNSET) -> None:
        """Delete a conversation.

        Removes a conversation from the account. With `hard` what belongs to it is erased too, for good.

        What this deletes is gone for good.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.
            hard: Erase the conversation and what belongs to it for good.

        Sends `DELETE /v2/conversations/{conversation_id}`.
        """
        return await self._client._fetch(calls.delete_conversation(conversation_id, hard=hard))

    async def end(self, conversation_id: str) -> Any:
        """End a conversation.

        Closes the room for all who are in it, after which it is billed no longer. The conversation can still be
        read.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.

        Sends `POST /v2/conversations/{conversation_id}/end`.
        """
        return await self._client._fetch(calls.end_conversation(conversation_id))


if TYPE_CHECKING:

    class ConversationsWithResponse:
        """`Conversations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Conversations) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.end = answered(resource.end)

    class AsyncConversationsWithResponse:
        """`AsyncConversations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncConversations) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.end = async_answered(resource.end)

else:
    ConversationsWithResponse, AsyncConversationsWithResponse = Conversations, AsyncConversations
