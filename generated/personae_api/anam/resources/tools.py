# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import tools as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Tools:
    """What the LLM of a persona can call in a session, from an event in your client to a search in your documents."""

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
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET
    ) -> results.Paginator[models.Tool]:
        """List tools.

        Returns the tools of your organization, one page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 10 when left out.
            search: Keep only tools whose name contains this text.

        Sends `GET /v1/tools`.
        """
        return self._client._paginate(calls.list_tools(page=page, per_page=per_page, search=search))

    def create(
        self,
        *,
        name: str,
        description: str,
        type: models.ToolType,
        disable_interruptions: bool | Unset = UNSET,
        config: models.ClientToolConfig
        | models.ClientToolConfigDict
        | models.RagToolConfig
        | models.RagToolConfigDict
        | models.WebhookToolConfig
        | models.WebhookToolConfigDict
        | models.SystemToolConfig
        | models.SystemToolConfigDict
        | Unset = UNSET,
    ) -> models.Tool:
        """Create a tool.

        Creates a tool that personas can be given by its id. What `config` has to hold depends on `type`.

        Args:
            name: Name by which the LLM calls the tool; letters, digits and underscores read best. At least 1
                character, at most 64 characters.
            description: What the tool does and when to use it, written for the LLM that decides to call it. At
                least 1 character, at most 1024 characters.
            type: Where the tool runs, which also decides what `config` holds.
            disable_interruptions: Keep the user from interrupting the persona while the tool runs. False when left
                out.
            config: Settings that belong to the type of the tool; send the variant that goes with `type`.

        Sends `POST /v1/tools`.
        """
        return self._client._fetch(
            calls.create_tool(
                name=name,
                description=description,
                type=type,
                disable_interruptions=disable_interruptions,
                config=config,
            )
        )

    def get(self, id: str) -> models.Tool:
        """Get a tool.

        Returns one tool of your organization by its id.

        Args:
            id: Id of the tool.

        Sends `GET /v1/tools/{id}`.
        """
        return self._client._fetch(calls.get_tool(id))

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        type: models.ToolType | Unset = UNSET,
        disable_interruptions: bool | Unset = UNSET,
        config: models.ClientToolConfig
        | models.ClientToolConfigDict
        | models.RagToolConfig
        | models.RagToolConfigDict
        | models.WebhookToolConfig
        | models.WebhookToolConfigDict
        | models.SystemToolConfig
        | models.SystemToolConfigDict
        | Unset = UNSET,
    ) -> models.Tool:
        """Update a tool.

        Changes a tool of your organization. Every field is optional: send those that are to change, and `config`
        whenever `type` changes.

        Args:
            id: Id of the tool to change.
            name: Name by which the LLM calls the tool; letters, digits and underscores read best. At least 1
                character, at most 64 characters.
            description: What the tool does and when to use it, written for the LLM that decides to call it. At
                least 1 character, at most 1024 characters.
            type: Where the tool runs, which also decides what `config` holds.
            disable_interruptions: Keep the user from interrupting the persona while the tool runs. False when left
                out.
            config: Settings that belong to the type of the tool; send the variant that goes with `type`.

        Sends `PUT /v1/tools/{id}`.
        """
        return self._client._fetch(
            calls.update_tool(
                id,
                name=name,
                description=description,
                type=type,
                disable_interruptions=disable_interruptions,
                config=config,
            )
        )

    def delete(self, id: str) -> None:
        """Delete a tool.

        Removes a tool of your organization. The answer has no body.

        Args:
            id: Id of the tool to delete.

        Sends `DELETE /v1/tools/{id}`.
        """
        return self._client._fetch(calls.delete_tool(id))


class AsyncTools:
    """What the LLM of a persona can call in a session, from an event in your client to a search in your documents."""

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
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.Tool]:
        """List tools.

        Returns the tools of your organization, one page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 10 when left out.
            search: Keep only tools whose name contains this text.

        Sends `GET /v1/tools`.
        """
        return self._client._paginate(calls.list_tools(page=page, per_page=per_page, search=search))

    async def create(
        self,
        *,
        name: str,
        description: str,
        type: models.ToolType,
        disable_interruptions: bool | Unset = UNSET,
        config: models.ClientToolConfig
        | models.ClientToolConfigDict
        | models.RagToolConfig
        | models.RagToolConfigDict
        | models.WebhookToolConfig
        | models.WebhookToolConfigDict
        | models.SystemToolConfig
        | models.SystemToolConfigDict
        | Unset = UNSET,
    ) -> models.Tool:
        """Create a tool.

        Creates a tool that personas can be given by its id. What `config` has to hold depends on `type`.

        Args:
            name: Name by which the LLM calls the tool; letters, digits and underscores read best. At least 1
                character, at most 64 characters.
            description: What the tool does and when to use it, written for the LLM that decides to call it. At
                least 1 character, at most 1024 characters.
            type: Where the tool runs, which also decides what `config` holds.
            disable_interruptions: Keep the user from interrupting the persona while the tool runs. False when left
                out.
            config: Settings that belong to the type of the tool; send the variant that goes with `type`.

        Sends `POST /v1/tools`.
        """
        return await self._client._fetch(
            calls.create_tool(
                name=name,
                description=description,
                type=type,
                disable_interruptions=disable_interruptions,
                config=config,
            )
        )

    async def get(self, id: str) -> models.Tool:
        """Get a tool.

        Returns one tool of your organization by its id.

        Args:
            id: Id of the tool.

        Sends `GET /v1/tools/{id}`.
        """
        return await self._client._fetch(calls.get_tool(id))

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        type: models.ToolType | Unset = UNSET,
        disable_interruptions: bool | Unset = UNSET,
        config: models.ClientToolConfig
        | models.ClientToolConfigDict
        | models.RagToolConfig
        | models.RagToolConfigDict
        | models.WebhookToolConfig
        | models.WebhookToolConfigDict
        | models.SystemToolConfig
        | models.SystemToolConfigDict
        | Unset = UNSET,
    ) -> models.Tool:
        """Update a tool.

        Changes a tool of your organization. Every field is optional: send those that are to change, and `config`
        whenever `type` changes.

        Args:
            id: Id of the tool to change.
            name: Name by which the LLM calls the tool; letters, digits and underscores read best. At least 1
                character, at most 64 characters.
            description: What the tool does and when to use it, written for the LLM that decides to call it. At
                least 1 character, at most 1024 characters.
            type: Where the tool runs, which also decides what `config` holds.
            disable_interruptions: Keep the user from interrupting the persona while the tool runs. False when left
                out.
            config: Settings that belong to the type of the tool; send the variant that goes with `type`.

        Sends `PUT /v1/tools/{id}`.
        """
        return await self._client._fetch(
            calls.update_tool(
                id,
                name=name,
                description=description,
                type=type,
                disable_interruptions=disable_interruptions,
                config=config,
            )
        )

    async def delete(self, id: str) -> None:
        """Delete a tool.

        Removes a tool of your organization. The answer has no body.

        Args:
            id: Id of the tool to delete.

        Sends `DELETE /v1/tools/{id}`.
        """
        return await self._client._fetch(calls.delete_tool(id))


if TYPE_CHECKING:

    class ToolsWithResponse:
        """`Tools`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Tools) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.delete = answered(resource.delete)

    class AsyncToolsWithResponse:
        """`AsyncTools`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncTools) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.delete = async_answered(resource.delete)

else:
    ToolsWithResponse, AsyncToolsWithResponse = Tools, AsyncTools
