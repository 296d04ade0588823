# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Tools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import tools as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Tools:
    """Functions that PALs may call, in the room of a conversation or at an API of yours."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> ToolsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: ToolsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        type: models.ThingType | Unset = UNSET,
        sort: models.SortOrder | Unset = UNSET,
        name_or_uuid: str | Unset = UNSET,
    ) -> results.Paginator[models.Tool]:
        """List tools.

        Returns the tools of the account, a page at a time. Secrets in them come back as asterisks.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many tools a page holds. At most 100, 25 when left out.
            page: Page to return, counted from 1. At least 1, 1 when left out.
            type: Only tools of the account (user), only those of Tavus (system), or all. 'user' when left out.
            sort: Order by the time they were made. 'asc' when left out.
            name_or_uuid: Only tools with this text in their name, or the one with this id.

        Sends `GET /v2/tools`.
        """
        return self._client._paginate(
            calls.list_tools(limit=limit, page=page, type=type, sort=sort, name_or_uuid=name_or_uuid)
        )

    def create(
        self,
        *,
        name: str,
        description: str,
        parameters: Mapping[str, Any] | Unset = UNSET,
        delivery: models.ToolDelivery | models.ToolDeliveryDict | Unset = UNSET,
        origin: models.ToolOrigin | Unset = UNSET,
        on_call: models.ToolOnCall | Unset = UNSET,
        on_resolve: models.ToolOnResolve | Unset = UNSET,
        static_filler: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        trigger_type: models.ToolTriggerType | Unset = UNSET,
    ) -> models.Tool:
        """Create a tool.

        Makes a tool that PALs can be given. Its calls go either to the room of the conversation or to an API of
        yours.

        Args:
            name: Name by which it is called: letters, digits and underscores, 64 at most, no digit first.
            description: When to call it, in words; with the parameters 10,000 characters at most.
            parameters: Its parameters as a JSON Schema; names that begin with tavus_ are not free.
            delivery: Where calls go, to the room if nothing is said.
            origin: What calls it. 'llm' when left out.
            on_call: What is said while it runs; nothing for what is seen or heard.
            on_resolve: What becomes of its result; fire_and_forget for what is seen or heard.
            static_filler: The words for static_filler, which needs them.
            tags: Words to find it by. Undocumented, seen in use.
            trigger_type: When it runs; after the conversation it needs an API and no origin. 'in_call' when left
                out.

        Sends `POST /v2/tools`.
        """
        return self._client._fetch(
            calls.create_tool(
                name=name,
                description=description,
                parameters=parameters,
                delivery=delivery,
                origin=origin,
                on_call=on_call,
                on_resolve=on_resolve,
                static_filler=static_filler,
                tags=tags,
                trigger_type=trigger_type,
            )
        )

    def get(self, tool_id: str) -> models.Tool:
        """Get a tool.

        Reads one tool. Secrets in it come back as asterisks.

        Args:
            tool_id: Id of the tool, a short text that starts with t.

        Sends `GET /v2/tools/{tool_id}`.
        """
        return self._client._fetch(calls.get_tool(tool_id))

    def delete(self, tool_id: str) -> None:
        """Delete a tool.

        Removes the tool, and takes it from every PAL that has it.

        Args:
            tool_id: Id of the tool, a short text that starts with t.

        Sends `DELETE /v2/tools/{tool_id}`.
        """
        return self._client._fetch(calls.delete_tool(tool_id))

    def update(
        self,
        tool_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        parameters: Mapping[str, Any] | Unset = UNSET,
        delivery: models.ToolDelivery | models.ToolDeliveryDict | Unset = UNSET,
        origin: models.ToolOrigin | Unset = UNSET,
        on_call: models.ToolOnCall | Unset = UNSET,
        on_resolve: models.ToolOnResolve | Unset = UNSET,
        static_filler: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
    ) -> models.Tool:
        """Change a tool.

        Changes the fields that are sent; unlike elsewhere this is no JSON Patch. A secret that is eight asterisks
        is refused, so leave out what is not to change.

        Args:
            tool_id: Id of the tool, a short text that starts with t.
            name: Name by which it is called: letters, digits and underscores, 64 at most, no digit first.
            description: When to call it, in words; with the parameters 10,000 characters at most.
            parameters: Its parameters as a JSON Schema; names that begin with tavus_ are not free.
            delivery: Where calls go, to the room if nothing is said.
            origin: What calls it. 'llm' when left out.
            on_call: What is said while it runs; nothing for what is seen or heard.
            on_resolve: What becomes of its result; fire_and_forget for what is seen or heard.
            static_filler: The words for static_filler, which needs them.
            tags: Words to find it by. Undocumented, seen in use.

        Sends `PATCH /v2/tools/{tool_id}`.
        """
        return self._client._fetch(
            calls.patch_tool(
                tool_id,
                name=name,
                description=description,
                parameters=parameters,
                delivery=delivery,
                origin=origin,
                on_call=on_call,
                on_resolve=on_resolve,
                static_filler=static_filler,
                tags=tags,
            )
        )


class AsyncTools:
    """Functions that PALs may call, in the room of a conversation or at an API of yours."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncToolsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncToolsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        type: models.ThingType | Unset = UNSET,
        sort: models.SortOrder | Unset = UNSET,
        name_or_uuid: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.Tool]:
        """List tools.

        Returns the tools of the account, a page at a time. Secrets in them come back as asterisks.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many tools a page holds. At most 100, 25 when left out.
            page: Page to return, counted from 1. At least 1, 1 when left out.
            type: Only tools of the account (user), only those of Tavus (system), or all. 'user' when left out.
            sort: Order by the time they were made. 'asc' when left out.
            name_or_uuid: Only tools with this text in their name, or the one with this id.

        Sends `GET /v2/tools`.
        """
        return self._client._paginate(
            calls.list_tools(limit=limit, page=page, type=type, sort=sort, name_or_uuid=name_or_uuid)
        )

    async def create(
        self,
        *,
        name: str,
        description: str,
        parameters: Mapping[str, Any] | Unset = UNSET,
        delivery: models.ToolDelivery | models.ToolDeliveryDict | Unset = UNSET,
        origin: models.ToolOrigin | Unset = UNSET,
        on_call: models.ToolOnCall | Unset = UNSET,
        on_resolve: models.ToolOnResolve | Unset = UNSET,
        static_filler: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        trigger_type: models.ToolTriggerType | Unset = UNSET,
    ) -> models.Tool:
        """Create a tool.

        Makes a tool that PALs can be given. Its calls go either to the room of the conversation or to an API of
        yours.

        Args:
            name: Name by which it is called: letters, digits and underscores, 64 at most, no digit first.
            description: When to call it, in words; with the parameters 10,000 characters at most.
            parameters: Its parameters as a JSON Schema; names that begin with tavus_ are not free.
            delivery: Where calls go, to the room if nothing is said.
            origin: What calls it. 'llm' when left out.
            on_call: What is said while it runs; nothing for what is seen or heard.
            on_resolve: What becomes of its result; fire_and_forget for what is seen or heard.
            static_filler: The words for static_filler, which needs them.
            tags: Words to find it by. Undocumented, seen in use.
            trigger_type: When it runs; after the conversation it needs an API and no origin. 'in_call' when left
                out.

        Sends `POST /v2/tools`.
        """
        return await self._client._fetch(
            calls.create_tool(
                name=name,
                description=description,
                parameters=parameters,
                delivery=delivery,
                origin=origin,
                on_call=on_call,
                on_resolve=on_resolve,
                static_filler=static_filler,
                tags=tags,
                trigger_type=trigger_type,
            )
        )

    async def get(self, tool_id: str) -> models.Tool:
        """Get a tool.

        Reads one tool. Secrets in it come back as asterisks.

        Args:
            tool_id: Id of the tool, a short text that starts with t.

        Sends `GET /v2/tools/{tool_id}`.
        """
        return await self._client._fetch(calls.get_tool(tool_id))

    async def delete(self, tool_id: str) -> None:
        """Delete a tool.

        Removes the tool, and takes it from every PAL that has it.

        Args:
            tool_id: Id of the tool, a short text that starts with t.

        Sends `DELETE /v2/tools/{tool_id}`.
        """
        return await self._client._fetch(calls.delete_tool(tool_id))

    async def update(
        self,
        tool_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        parameters: Mapping[str, Any] | Unset = UNSET,
        delivery: models.ToolDelivery | models.ToolDeliveryDict | Unset = UNSET,
        origin: models.ToolOrigin | Unset = UNSET,
        on_call: models.ToolOnCall | Unset = UNSET,
        on_resolve: models.ToolOnResolve | Unset = UNSET,
        static_filler: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
    ) -> models.Tool:
        """Change a tool.

        Changes the fields that are sent; unlike elsewhere this is no JSON Patch. A secret that is eight asterisks
        is refused, so leave out what is not to change.

        Args:
            tool_id: Id of the tool, a short text that starts with t.
            name: Name by which it is called: letters, digits and underscores, 64 at most, no digit first.
            description: When to call it, in words; with the parameters 10,000 characters at most.
            parameters: Its parameters as a JSON Schema; names that begin with tavus_ are not free.
            delivery: Where calls go, to the room if nothing is said.
            origin: What calls it. 'llm' when left out.
            on_call: What is said while it runs; nothing for what is seen or heard.
            on_resolve: What becomes of its result; fire_and_forget for what is seen or heard.
            static_filler: The words for static_filler, which needs them.
            tags: Words to find it by. Undocumented, seen in use.

        Sends `PATCH /v2/tools/{tool_id}`.
        """
        return await self._client._fetch(
            calls.patch_tool(
                tool_id,
                name=name,
                description=description,
                parameters=parameters,
                delivery=delivery,
                origin=origin,
                on_call=on_call,
                on_resolve=on_resolve,
                static_filler=static_filler,
                tags=tags,
            )
        )


if TYPE_CHECKING:

    class ToolsWithResponse:
        """`Tools`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Tools) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.update = answered(resource.update)

    class AsyncToolsWithResponse:
        """`AsyncTools`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncTools) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.update = async_answered(resource.update)

else:
    ToolsWithResponse, AsyncToolsWithResponse = Tools, AsyncTools
