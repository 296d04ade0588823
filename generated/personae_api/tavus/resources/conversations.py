# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Conversations."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import conversations as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Conversations:
    """Rooms on the web where a persona talks with people, live; each costs money for as long as it runs."""

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
        sort: str | Unset = UNSET,
        name_or_uuid: str | Unset = UNSET,
    ) -> results.Paginator[models.ConversationSummary]:
        """List conversations.

        Returns the conversations of the account, a page at a time, those that go on and those that are over.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            status: Only conversations that go on (active) or that are over (ended).
            sort: Order of the conversations; its values are not documented.
            name_or_uuid: Only conversations with this text in their name, or the one with this id.

        Sends `GET /v2/conversations`.
        """
        return self._client._paginate(
            calls.list_conversations(limit=limit, page=page, status=status, sort=sort, name_or_uuid=name_or_uuid)
        )

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
        face_id: str | Unset = UNSET,
        pal_id: str | Unset = UNSET,
        policy: str | Unset = UNSET,
        enable_dynamic_greeting: bool | Unset = UNSET,
        meeting_url: str | Unset = UNSET,
        chat: bool | Unset = UNSET,
        modality: models.ChatModality | Unset = UNSET,
        llm: Mapping[str, Any] | Unset = UNSET,
    ) -> models.ConversationCreated:
        """Start a conversation.

        Opens a room on the web in which the replica waits for people to come, and answers with its address. The
        room costs money from now on, also while it is empty, so set timeouts in `properties`, and end the
        conversation when it is over. A `replica_id` is needed if the persona has no default replica. A PAL and a
        face may be given by the names of today or by the older ones.

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
            face_id: Newer name of replica_id: face to be seen, instead of the PAL's default.
            pal_id: Newer name of persona_id: PAL that takes part.
            policy: Rules to follow; eu limits the analysis of emotions.
            enable_dynamic_greeting: Let the model find the first words.
            meeting_url: Meeting of Google Meet, Zoom or Teams to come to; the PAL needs a name for meetings. Seen
                in use, not documented.
            chat: Talk by text only, without sound and picture; not beside audio_only. Undocumented, seen in use.
            modality: How to talk, with chat. Undocumented, seen in use.
            llm: Another language model, as in {model: ...}. Undocumented, seen in use.

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
                face_id=face_id,
                pal_id=pal_id,
                policy=policy,
                enable_dynamic_greeting=enable_dynamic_greeting,
                meeting_url=meeting_url,
                chat=chat,
                modality=modality,
                llm=llm,
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

        Removes a conversation from the account. With `hard` what belongs to it is erased too.

        This deletes something, which cannot be undone.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.
            hard: Erase the conversation and what belongs to it, which cannot be undone.

        Sends `DELETE /v2/conversations/{conversation_id}`.
        """
        return self._client._fetch(calls.delete_conversation(conversation_id, hard=hard))

    def end(self, conversation_id: str) -> Any:
        """End a conversation.

        Closes the room for all who are in it, after which it costs nothing more. The conversation can still be
        read.

        This cannot be undone.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.

        Sends `POST /v2/conversations/{conversation_id}/end`.
        """
        return self._client._fetch(calls.end_conversation(conversation_id))

    def list_canvas_interactions(self, conversation_id: str) -> builtins.list[models.CanvasInteraction]:
        """List what was done on the canvas.

        Returns what people in a conversation have done with what the canvas showed, the oldest first.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.

        Sends `GET /v2/conversations/{conversation_id}/canvas/interactions`.
        """
        return self._client._fetch(calls.list_canvas_interactions(conversation_id))

    def record_canvas_interaction(
        self,
        conversation_id: str,
        *,
        interaction_id: str,
        tool_call_id: str,
        component: str,
        component_version: str,
        type: models.CanvasInteractionType,
        value: Any | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> models.CanvasRecorded:
        """Record what was done on the canvas.

        Tells what somebody has done with what the canvas showed. As long as the conversation goes on no key is
        needed; at most 120 are taken in a minute from one address. The same interaction_id counts once.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.
            interaction_id: Id by which it counts once, such as ci_{tool_call_id}_{type}_{uuid}. At least 1
                character, at most 128 characters.
            tool_call_id: Call that showed the component. At least 1 character, at most 128 characters.
            component: What it was done with, such as canvas.question.
            component_version: Version of that, such as v1.
            type: What was done.
            value: What was said by it, such as the options that were chosen.
            metadata: More to keep with it.

        Sends `POST /v2/conversations/{conversation_id}/canvas/interactions`.
        """
        return self._client._fetch(
            calls.record_canvas_interaction(
                conversation_id,
                interaction_id=interaction_id,
                tool_call_id=tool_call_id,
                component=component,
                component_version=component_version,
                type=type,
                value=value,
                metadata=metadata,
            )
        )

    def poll_chat_turn(self, conversation_id: str) -> models.ChatTurn:
        """Get the answer to a text.

        Asks for the answer in a conversation by text. Each answer is given once, a long one in parts, so ask until
        the status is not pending.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.

        Sends `GET /v2/conversations/{conversation_id}/respond`.
        """
        return self._client._fetch(calls.poll_chat_turn(conversation_id))

    def send_chat_turn(self, conversation_id: str, *, text: str, timeout_s: float | Unset = UNSET) -> models.ChatTurn:
        """Say something by text.

        Says something in a conversation that was started with `chat`. The answer may be there at once, or has to be
        asked for.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.
            text: What is said.
            timeout_s: Seconds to wait for the answer.

        Sends `POST /v2/conversations/{conversation_id}/respond`.
        """
        return self._client._fetch(calls.send_chat_turn(conversation_id, text=text, timeout_s=timeout_s))

    def wait(
        self,
        conversation_id: str,
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Conversation] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Conversation:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is ended. When the deadline passes, `WaitTimeoutError` is raised, with what was
        read last.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.
            verbose: Return the events of the conversation too. False when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._wait(
            calls.get_conversation(conversation_id, verbose=verbose),
            deadline=deadline,
            on_progress=on_progress,
            feed=feed,
        )

    def wait_all(
        self,
        conversation_ids: ListOf[str],
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Conversation] | None = None,
        feed: results.Feed | None = None,
    ) -> builtins.list[models.Conversation]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is ended. When the deadline passes, `WaitTimeoutError` is raised, with what was
        read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            conversation_ids: The ids, each once or more. Id of the conversation, a short text that starts with c.
            verbose: Return the events of the conversation too. False when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._wait_all(
            lambda one: calls.get_conversation(one, verbose=verbose),
            conversation_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
            feed=feed,
        )

    def create_once(
        self,
        *,
        key: str,
        replica_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        audio_only: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
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
        face_id: str | Unset = UNSET,
        pal_id: str | Unset = UNSET,
        policy: str | Unset = UNSET,
        enable_dynamic_greeting: bool | Unset = UNSET,
        meeting_url: str | Unset = UNSET,
        chat: bool | Unset = UNSET,
        modality: models.ChatModality | Unset = UNSET,
        llm: Mapping[str, Any] | Unset = UNSET,
    ) -> models.ConversationCreated | models.ConversationSummary:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes
                `conversation_name`.

        Sends `POST /v2/conversations`.
        """
        sent: models.ConversationCreated | models.ConversationSummary = self._client._once(
            key,
            calls.create_conversation(
                replica_id=replica_id,
                persona_id=persona_id,
                audio_only=audio_only,
                callback_url=callback_url,
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
                face_id=face_id,
                pal_id=pal_id,
                policy=policy,
                enable_dynamic_greeting=enable_dynamic_greeting,
                meeting_url=meeting_url,
                chat=chat,
                modality=modality,
                llm=llm,
                conversation_name=key,
            ),
            calls.list_conversations(name_or_uuid=key),
        )
        return sent


class AsyncConversations:
    """Rooms on the web where a persona talks with people, live; each costs money for as long as it runs."""

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
        sort: str | Unset = UNSET,
        name_or_uuid: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.ConversationSummary]:
        """List conversations.

        Returns the conversations of the account, a page at a time, those that go on and those that are over.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            status: Only conversations that go on (active) or that are over (ended).
            sort: Order of the conversations; its values are not documented.
            name_or_uuid: Only conversations with this text in their name, or the one with this id.

        Sends `GET /v2/conversations`.
        """
        return self._client._paginate(
            calls.list_conversations(limit=limit, page=page, status=status, sort=sort, name_or_uuid=name_or_uuid)
        )

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
        face_id: str | Unset = UNSET,
        pal_id: str | Unset = UNSET,
        policy: str | Unset = UNSET,
        enable_dynamic_greeting: bool | Unset = UNSET,
        meeting_url: str | Unset = UNSET,
        chat: bool | Unset = UNSET,
        modality: models.ChatModality | Unset = UNSET,
        llm: Mapping[str, Any] | Unset = UNSET,
    ) -> models.ConversationCreated:
        """Start a conversation.

        Opens a room on the web in which the replica waits for people to come, and answers with its address. The
        room costs money from now on, also while it is empty, so set timeouts in `properties`, and end the
        conversation when it is over. A `replica_id` is needed if the persona has no default replica. A PAL and a
        face may be given by the names of today or by the older ones.

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
            face_id: Newer name of replica_id: face to be seen, instead of the PAL's default.
            pal_id: Newer name of persona_id: PAL that takes part.
            policy: Rules to follow; eu limits the analysis of emotions.
            enable_dynamic_greeting: Let the model find the first words.
            meeting_url: Meeting of Google Meet, Zoom or Teams to come to; the PAL needs a name for meetings. Seen
                in use, not documented.
            chat: Talk by text only, without sound and picture; not beside audio_only. Undocumented, seen in use.
            modality: How to talk, with chat. Undocumented, seen in use.
            llm: Another language model, as in {model: ...}. Undocumented, seen in use.

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
                face_id=face_id,
                pal_id=pal_id,
                policy=policy,
                enable_dynamic_greeting=enable_dynamic_greeting,
                meeting_url=meeting_url,
                chat=chat,
                modality=modality,
                llm=llm,
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

        Removes a conversation from the account. With `hard` what belongs to it is erased too.

        This deletes something, which cannot be undone.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.
            hard: Erase the conversation and what belongs to it, which cannot be undone.

        Sends `DELETE /v2/conversations/{conversation_id}`.
        """
        return await self._client._fetch(calls.delete_conversation(conversation_id, hard=hard))

    async def end(self, conversation_id: str) -> Any:
        """End a conversation.

        Closes the room for all who are in it, after which it costs nothing more. The conversation can still be
        read.

        This cannot be undone.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.

        Sends `POST /v2/conversations/{conversation_id}/end`.
        """
        return await self._client._fetch(calls.end_conversation(conversation_id))

    async def list_canvas_interactions(self, conversation_id: str) -> builtins.list[models.CanvasInteraction]:
        """List what was done on the canvas.

        Returns what people in a conversation have done with what the canvas showed, the oldest first.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.

        Sends `GET /v2/conversations/{conversation_id}/canvas/interactions`.
        """
        return await self._client._fetch(calls.list_canvas_interactions(conversation_id))

    async def record_canvas_interaction(
        self,
        conversation_id: str,
        *,
        interaction_id: str,
        tool_call_id: str,
        component: str,
        component_version: str,
        type: models.CanvasInteractionType,
        value: Any | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> models.CanvasRecorded:
        """Record what was done on the canvas.

        Tells what somebody has done with what the canvas showed. As long as the conversation goes on no key is
        needed; at most 120 are taken in a minute from one address. The same interaction_id counts once.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.
            interaction_id: Id by which it counts once, such as ci_{tool_call_id}_{type}_{uuid}. At least 1
                character, at most 128 characters.
            tool_call_id: Call that showed the component. At least 1 character, at most 128 characters.
            component: What it was done with, such as canvas.question.
            component_version: Version of that, such as v1.
            type: What was done.
            value: What was said by it, such as the options that were chosen.
            metadata: More to keep with it.

        Sends `POST /v2/conversations/{conversation_id}/canvas/interactions`.
        """
        return await self._client._fetch(
            calls.record_canvas_interaction(
                conversation_id,
                interaction_id=interaction_id,
                tool_call_id=tool_call_id,
                component=component,
                component_version=component_version,
                type=type,
                value=value,
                metadata=metadata,
            )
        )

    async def poll_chat_turn(self, conversation_id: str) -> models.ChatTurn:
        """Get the answer to a text.

        Asks for the answer in a conversation by text. Each answer is given once, a long one in parts, so ask until
        the status is not pending.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.

        Sends `GET /v2/conversations/{conversation_id}/respond`.
        """
        return await self._client._fetch(calls.poll_chat_turn(conversation_id))

    async def send_chat_turn(
        self, conversation_id: str, *, text: str, timeout_s: float | Unset = UNSET
    ) -> models.ChatTurn:
        """Say something by text.

        Says something in a conversation that was started with `chat`. The answer may be there at once, or has to be
        asked for.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.
            text: What is said.
            timeout_s: Seconds to wait for the answer.

        Sends `POST /v2/conversations/{conversation_id}/respond`.
        """
        return await self._client._fetch(calls.send_chat_turn(conversation_id, text=text, timeout_s=timeout_s))

    async def wait(
        self,
        conversation_id: str,
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Conversation] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Conversation:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is ended. When the deadline passes, `WaitTimeoutError` is raised, with what was
        read last.

        Args:
            conversation_id: Id of the conversation, a short text that starts with c.
            verbose: Return the events of the conversation too. False when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._wait(
            calls.get_conversation(conversation_id, verbose=verbose),
            deadline=deadline,
            on_progress=on_progress,
            feed=feed,
        )

    async def wait_all(
        self,
        conversation_ids: ListOf[str],
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Conversation] | None = None,
        feed: results.Feed | None = None,
    ) -> builtins.list[models.Conversation]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is ended. When the deadline passes, `WaitTimeoutError` is raised, with what was
        read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            conversation_ids: The ids, each once or more. Id of the conversation, a short text that starts with c.
            verbose: Return the events of the conversation too. False when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._wait_all(
            lambda one: calls.get_conversation(one, verbose=verbose),
            conversation_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
            feed=feed,
        )

    async def create_once(
        self,
        *,
        key: str,
        replica_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        audio_only: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
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
        face_id: str | Unset = UNSET,
        pal_id: str | Unset = UNSET,
        policy: str | Unset = UNSET,
        enable_dynamic_greeting: bool | Unset = UNSET,
        meeting_url: str | Unset = UNSET,
        chat: bool | Unset = UNSET,
        modality: models.ChatModality | Unset = UNSET,
        llm: Mapping[str, Any] | Unset = UNSET,
    ) -> models.ConversationCreated | models.ConversationSummary:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes
                `conversation_name`.

        Sends `POST /v2/conversations`.
        """
        sent: models.ConversationCreated | models.ConversationSummary = await self._client._once(
            key,
            calls.create_conversation(
                replica_id=replica_id,
                persona_id=persona_id,
                audio_only=audio_only,
                callback_url=callback_url,
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
                face_id=face_id,
                pal_id=pal_id,
                policy=policy,
                enable_dynamic_greeting=enable_dynamic_greeting,
                meeting_url=meeting_url,
                chat=chat,
                modality=modality,
                llm=llm,
                conversation_name=key,
            ),
            calls.list_conversations(name_or_uuid=key),
        )
        return sent


if TYPE_CHECKING:

    class ConversationsWithResponse:
        """`Conversations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Conversations) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.end = answered(resource.end)
            self.list_canvas_interactions = answered(resource.list_canvas_interactions)
            self.record_canvas_interaction = answered(resource.record_canvas_interaction)
            self.poll_chat_turn = answered(resource.poll_chat_turn)
            self.send_chat_turn = answered(resource.send_chat_turn)
            self.wait = answered(resource.wait)
            self.wait_all = all_answered(resource.wait_all)
            self.create_once = answered(resource.create_once)

    class AsyncConversationsWithResponse:
        """`AsyncConversations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncConversations) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.end = async_answered(resource.end)
            self.list_canvas_interactions = async_answered(resource.list_canvas_interactions)
            self.record_canvas_interaction = async_answered(resource.record_canvas_interaction)
            self.poll_chat_turn = async_answered(resource.poll_chat_turn)
            self.send_chat_turn = async_answered(resource.send_chat_turn)
            self.wait = async_answered(resource.wait)
            self.wait_all = async_all_answered(resource.wait_all)
            self.create_once = async_answered(resource.create_once)

else:
    ConversationsWithResponse, AsyncConversationsWithResponse = Conversations, AsyncConversations
