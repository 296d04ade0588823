# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Builders."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import builders as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Builders:
    """Sessions in which Tavus's own assistant makes or edits a PAL. Undocumented, seen in use."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> BuildersWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: BuildersWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: str | Unset = UNSET,
    ) -> builtins.list[models.BuilderSummary]:
        """List builder sessions.

        Returns sessions of the builder. The shape of the answer is not known: the program that asks reads a list,
        or one in `sessions`.

        Args:
            limit: How many to return.
            page: Page to return.
            persona_id: Only sessions about this PAL.
            name: Only sessions with this name.
            status: Only sessions in this state.

        Sends `GET /v2/builder`.
        """
        return self._client._fetch(
            calls.list_builders(limit=limit, page=page, persona_id=persona_id, name=name, status=status)
        )

    def create(
        self, *, name: str, greeting: str | Unset = UNSET, persona_id: str | Unset = UNSET
    ) -> models.BuilderCreated:
        """Start a builder session.

        Begins to make a PAL with Tavus's assistant, or to edit one that exists.

        Args:
            name: Name of the PAL.
            greeting: First words of the PAL.
            persona_id: PAL to edit; without it one is made.

        Sends `POST /v2/builder`.
        """
        return self._client._fetch(calls.create_builder(name=name, greeting=greeting, persona_id=persona_id))

    def get_history(self, *, persona_id: str, limit: int | Unset = UNSET) -> models.BuilderHistory:
        """Get what was said about a PAL.

        Returns what was said in the builder about a PAL.

        Args:
            persona_id: PAL, by the id of what is live or of its draft.
            limit: How many messages to return. At least 1, at most 100, 40 when left out.

        Sends `GET /v2/builder/history`.
        """
        return self._client._fetch(calls.get_builder_history(persona_id=persona_id, limit=limit))

    def get(self, builder_id: str) -> models.Builder:
        """Get a builder session.

        Reads what was said in a session.

        Args:
            builder_id: Id of the session.

        Sends `GET /v2/builder/{builder_id}`.
        """
        return self._client._fetch(calls.get_builder(builder_id))

    def delete(self, builder_id: str) -> None:
        """Delete a builder session.

        Removes a session; the PAL stays.

        Args:
            builder_id: Id of the session.

        Sends `DELETE /v2/builder/{builder_id}`.
        """
        return self._client._fetch(calls.delete_builder(builder_id))

    def append_messages(
        self, builder_id: str, *, messages: ListOf[models.BuilderMessage | models.BuilderMessageDict]
    ) -> builtins.list[models.BuilderMessage]:
        """Add messages to a builder session.

        Adds to what was said in a session. Answers differ: the messages, an empty list, or an object.

        Args:
            builder_id: Id of the session.
            messages: Messages to add.

        Sends `POST /v2/builder/{builder_id}/append-messages`.
        """
        return self._client._fetch(calls.append_builder_messages(builder_id, messages=messages))

    def publish(self, builder_id: str) -> models.BuilderPublished:
        """Publish what was built.

        Makes live what a session has made of a PAL.

        Args:
            builder_id: Id of the session.

        Sends `POST /v2/builder/{builder_id}/publish`.
        """
        return self._client._fetch(calls.publish_builder(builder_id))


class AsyncBuilders:
    """Sessions in which Tavus's own assistant makes or edits a PAL. Undocumented, seen in use."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncBuildersWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncBuildersWithResponse = with_response(self)
        return whole

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: str | Unset = UNSET,
    ) -> builtins.list[models.BuilderSummary]:
        """List builder sessions.

        Returns sessions of the builder. The shape of the answer is not known: the program that asks reads a list,
        or one in `sessions`.

        Args:
            limit: How many to return.
            page: Page to return.
            persona_id: Only sessions about this PAL.
            name: Only sessions with this name.
            status: Only sessions in this state.

        Sends `GET /v2/builder`.
        """
        return await self._client._fetch(
            calls.list_builders(limit=limit, page=page, persona_id=persona_id, name=name, status=status)
        )

    async def create(
        self, *, name: str, greeting: str | Unset = UNSET, persona_id: str | Unset = UNSET
    ) -> models.BuilderCreated:
        """Start a builder session.

        Begins to make a PAL with Tavus's assistant, or to edit one that exists.

        Args:
            name: Name of the PAL.
            greeting: First words of the PAL.
            persona_id: PAL to edit; without it one is made.

        Sends `POST /v2/builder`.
        """
        return await self._client._fetch(calls.create_builder(name=name, greeting=greeting, persona_id=persona_id))

    async def get_history(self, *, persona_id: str, limit: int | Unset = UNSET) -> models.BuilderHistory:
        """Get what was said about a PAL.

        Returns what was said in the builder about a PAL.

        Args:
            persona_id: PAL, by the id of what is live or of its draft.
            limit: How many messages to return. At least 1, at most 100, 40 when left out.

        Sends `GET /v2/builder/history`.
        """
        return await self._client._fetch(calls.get_builder_history(persona_id=persona_id, limit=limit))

    async def get(self, builder_id: str) -> models.Builder:
        """Get a builder session.

        Reads what was said in a session.

        Args:
            builder_id: Id of the session.

        Sends `GET /v2/builder/{builder_id}`.
        """
        return await self._client._fetch(calls.get_builder(builder_id))

    async def delete(self, builder_id: str) -> None:
        """Delete a builder session.

        Removes a session; the PAL stays.

        Args:
            builder_id: Id of the session.

        Sends `DELETE /v2/builder/{builder_id}`.
        """
        return await self._client._fetch(calls.delete_builder(builder_id))

    async def append_messages(
        self, builder_id: str, *, messages: ListOf[models.BuilderMessage | models.BuilderMessageDict]
    ) -> builtins.list[models.BuilderMessage]:
        """Add messages to a builder session.

        Adds to what was said in a session. Answers differ: the messages, an empty list, or an object.

        Args:
            builder_id: Id of the session.
            messages: Messages to add.

        Sends `POST /v2/builder/{builder_id}/append-messages`.
        """
        return await self._client._fetch(calls.append_builder_messages(builder_id, messages=messages))

    async def publish(self, builder_id: str) -> models.BuilderPublished:
        """Publish what was built.

        Makes live what a session has made of a PAL.

        Args:
            builder_id: Id of the session.

        Sends `POST /v2/builder/{builder_id}/publish`.
        """
        return await self._client._fetch(calls.publish_builder(builder_id))


if TYPE_CHECKING:

    class BuildersWithResponse:
        """`Builders`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Builders) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.get_history = answered(resource.get_history)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.append_messages = answered(resource.append_messages)
            self.publish = answered(resource.publish)

    class AsyncBuildersWithResponse:
        """`AsyncBuilders`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncBuilders) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.get_history = async_answered(resource.get_history)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.append_messages = async_answered(resource.append_messages)
            self.publish = async_answered(resource.publish)

else:
    BuildersWithResponse, AsyncBuildersWithResponse = Builders, AsyncBuilders
