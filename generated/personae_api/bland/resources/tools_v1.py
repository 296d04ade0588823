# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of ToolsV1."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import tools_v1 as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class ToolsV1:
    """The older kind of tools, requests to a web service that an agent sends during a call. Bland marks them as
    legacy; new ones are made with Tools.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> ToolsV1WithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: ToolsV1WithResponse = with_response(self)
        return whole

    def list(self, *, search: str | Unset = UNSET, limit: int | Unset = UNSET) -> builtins.list[models.ToolV1]:
        """List tools of the older kind.

        Returns all tools of the older kind in one answer, with what they send.

        Deprecated by the vendor.

        Args:
            search: Only tools with this text; seen in use.
            limit: How many to return at most; seen in use. At least 1.

        Sends `GET /v1/tools`.
        """
        return self._client._fetch(calls.list_tools_v1(search=search, limit=limit))

    def create(
        self,
        *,
        name: str,
        description: str,
        url: str,
        speech: str | Unset = UNSET,
        method: models.ToolV1Method | Unset = UNSET,
        headers: Mapping[str, Any] | Unset = UNSET,
        body: Mapping[str, Any] | Unset = UNSET,
        query: Mapping[str, Any] | Unset = UNSET,
        input_schema: Mapping[str, Any] | Unset = UNSET,
        response: Mapping[str, Any] | Unset = UNSET,
        timeout: float | Unset = UNSET,
        label: str | Unset = UNSET,
        public: bool | Unset = UNSET,
    ) -> models.ToolV1Saved:
        """Create a tool of the older kind.

        Adds a tool that sends a request to `url` whenever an agent decides so by its description. Values that the
        agent fills in by `input_schema` are used as `{{input.name}}` in address, headers, query and body.

        Deprecated by the vendor.

        Args:
            name: Name by which the agent knows the tool.
            description: What the tool does, for the agent to decide by.
            url: Address that the request is sent to.
            speech: What the agent says while it waits.
            method: 'GET' when left out.
            headers: Headers of the request; credentials in them are stored as they are.
            body: JSON body of the request.
            query: Query parameters of the request.
            input_schema: What the agent fills in, as a JSON Schema with an `example`.
            response: Variables to keep, each with the path of its value in the answer, such as $.slot.
            timeout: Milliseconds to wait for the answer. 10000 when left out.
            label: Name of the tool for people; seen in use.
            public: Let other accounts see the tool; seen in use.

        Sends `POST /v1/tools`.
        """
        return self._client._fetch(
            calls.create_tool_v1(
                name=name,
                description=description,
                url=url,
                speech=speech,
                method=method,
                headers=headers,
                body=body,
                query=query,
                input_schema=input_schema,
                response=response,
                timeout=timeout,
                label=label,
                public=public,
            )
        )

    def get(self, tool_id: str) -> models.ToolV1:
        """Get a tool of the older kind.

        Reads one tool with the request that it sends.

        Deprecated by the vendor.

        Args:
            tool_id: Id of the tool.

        Sends `GET /v1/tools/{tool_id}`.
        """
        return self._client._fetch(calls.get_tool_v1(tool_id))

    def update(
        self,
        tool_id: str,
        *,
        name: str,
        description: str,
        url: str,
        speech: str | Unset = UNSET,
        method: models.ToolV1Method | Unset = UNSET,
        headers: Mapping[str, Any] | Unset = UNSET,
        body: Mapping[str, Any] | Unset = UNSET,
        query: Mapping[str, Any] | Unset = UNSET,
        input_schema: Mapping[str, Any] | Unset = UNSET,
        response: Mapping[str, Any] | Unset = UNSET,
        timeout: float | Unset = UNSET,
        label: str | Unset = UNSET,
        public: bool | Unset = UNSET,
    ) -> models.ToolV1Saved:
        """Replace a tool of the older kind.

        Replaces the whole definition, so send all fields that shall remain.

        Deprecated by the vendor.

        Args:
            tool_id: Id of the tool.
            name: Name by which the agent knows the tool.
            description: What the tool does, for the agent to decide by.
            url: Address that the request is sent to.
            speech: What the agent says while it waits.
            method: 'GET' when left out.
            headers: Headers of the request; credentials in them are stored as they are.
            body: JSON body of the request.
            query: Query parameters of the request.
            input_schema: What the agent fills in, as a JSON Schema with an `example`.
            response: Variables to keep, each with the path of its value in the answer, such as $.slot.
            timeout: Milliseconds to wait for the answer. 10000 when left out.
            label: Name of the tool for people; seen in use.
            public: Let other accounts see the tool; seen in use.

        Sends `POST /v1/tools/{tool_id}`.
        """
        return self._client._fetch(
            calls.update_tool_v1(
                tool_id,
                name=name,
                description=description,
                url=url,
                speech=speech,
                method=method,
                headers=headers,
                body=body,
                query=query,
                input_schema=input_schema,
                response=response,
                timeout=timeout,
                label=label,
                public=public,
            )
        )

    def delete(self, tool_id: str) -> models.StatusAnswer:
        """Delete a tool of the older kind.

        Removes a tool. Agents that were given it go on without it.

        Deprecated by the vendor.

        Args:
            tool_id: Id of the tool.

        Sends `DELETE /v1/tools/{tool_id}`.
        """
        return self._client._fetch(calls.delete_tool_v1(tool_id))

    def test(self, tool_id: str, *, input: Mapping[str, Any] | Unset = UNSET) -> models.ToolV1Test:
        """Try a tool of the older kind.

        Sends the request of a tool at once, as an agent would.

        Deprecated by the vendor.

        Args:
            tool_id: Id of the tool.
            input: What the agent would fill in, by its names.

        Sends `POST /v1/tools/{tool_id}/test`.
        """
        return self._client._fetch(calls.test_tool_v1(tool_id, input=input))


class AsyncToolsV1:
    """The older kind of tools, requests to a web service that an agent sends during a call. Bland marks them as
    legacy; new ones are made with Tools.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncToolsV1WithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncToolsV1WithResponse = with_response(self)
        return whole

    async def list(self, *, search: str | Unset = UNSET, limit: int | Unset = UNSET) -> builtins.list[models.ToolV1]:
        """List tools of the older kind.

        Returns all tools of the older kind in one answer, with what they send.

        Deprecated by the vendor.

        Args:
            search: Only tools with this text; seen in use.
            limit: How many to return at most; seen in use. At least 1.

        Sends `GET /v1/tools`.
        """
        return await self._client._fetch(calls.list_tools_v1(search=search, limit=limit))

    async def create(
        self,
        *,
        name: str,
        description: str,
        url: str,
        speech: str | Unset = UNSET,
        method: models.ToolV1Method | Unset = UNSET,
        headers: Mapping[str, Any] | Unset = UNSET,
        body: Mapping[str, Any] | Unset = UNSET,
        query: Mapping[str, Any] | Unset = UNSET,
        input_schema: Mapping[str, Any] | Unset = UNSET,
        response: Mapping[str, Any] | Unset = UNSET,
        timeout: float | Unset = UNSET,
        label: str | Unset = UNSET,
        public: bool | Unset = UNSET,
    ) -> models.ToolV1Saved:
        """Create a tool of the older kind.

        Adds a tool that sends a request to `url` whenever an agent decides so by its description. Values that the
        agent fills in by `input_schema` are used as `{{input.name}}` in address, headers, query and body.

        Deprecated by the vendor.

        Args:
            name: Name by which the agent knows the tool.
            description: What the tool does, for the agent to decide by.
            url: Address that the request is sent to.
            speech: What the agent says while it waits.
            method: 'GET' when left out.
            headers: Headers of the request; credentials in them are stored as they are.
            body: JSON body of the request.
            query: Query parameters of the request.
            input_schema: What the agent fills in, as a JSON Schema with an `example`.
            response: Variables to keep, each with the path of its value in the answer, such as $.slot.
            timeout: Milliseconds to wait for the answer. 10000 when left out.
            label: Name of the tool for people; seen in use.
            public: Let other accounts see the tool; seen in use.

        Sends `POST /v1/tools`.
        """
        return await self._client._fetch(
            calls.create_tool_v1(
                name=name,
                description=description,
                url=url,
                speech=speech,
                method=method,
                headers=headers,
                body=body,
                query=query,
                input_schema=input_schema,
                response=response,
                timeout=timeout,
                label=label,
                public=public,
            )
        )

    async def get(self, tool_id: str) -> models.ToolV1:
        """Get a tool of the older kind.

        Reads one tool with the request that it sends.

        Deprecated by the vendor.

        Args:
            tool_id: Id of the tool.

        Sends `GET /v1/tools/{tool_id}`.
        """
        return await self._client._fetch(calls.get_tool_v1(tool_id))

    async def update(
        self,
        tool_id: str,
        *,
        name: str,
        description: str,
        url: str,
        speech: str | Unset = UNSET,
        method: models.ToolV1Method | Unset = UNSET,
        headers: Mapping[str, Any] | Unset = UNSET,
        body: Mapping[str, Any] | Unset = UNSET,
        query: Mapping[str, Any] | Unset = UNSET,
        input_schema: Mapping[str, Any] | Unset = UNSET,
        response: Mapping[str, Any] | Unset = UNSET,
        timeout: float | Unset = UNSET,
        label: str | Unset = UNSET,
        public: bool | Unset = UNSET,
    ) -> models.ToolV1Saved:
        """Replace a tool of the older kind.

        Replaces the whole definition, so send all fields that shall remain.

        Deprecated by the vendor.

        Args:
            tool_id: Id of the tool.
            name: Name by which the agent knows the tool.
            description: What the tool does, for the agent to decide by.
            url: Address that the request is sent to.
            speech: What the agent says while it waits.
            method: 'GET' when left out.
            headers: Headers of the request; credentials in them are stored as they are.
            body: JSON body of the request.
            query: Query parameters of the request.
            input_schema: What the agent fills in, as a JSON Schema with an `example`.
            response: Variables to keep, each with the path of its value in the answer, such as $.slot.
            timeout: Milliseconds to wait for the answer. 10000 when left out.
            label: Name of the tool for people; seen in use.
            public: Let other accounts see the tool; seen in use.

        Sends `POST /v1/tools/{tool_id}`.
        """
        return await self._client._fetch(
            calls.update_tool_v1(
                tool_id,
                name=name,
                description=description,
                url=url,
                speech=speech,
                method=method,
                headers=headers,
                body=body,
                query=query,
                input_schema=input_schema,
                response=response,
                timeout=timeout,
                label=label,
                public=public,
            )
        )

    async def delete(self, tool_id: str) -> models.StatusAnswer:
        """Delete a tool of the older kind.

        Removes a tool. Agents that were given it go on without it.

        Deprecated by the vendor.

        Args:
            tool_id: Id of the tool.

        Sends `DELETE /v1/tools/{tool_id}`.
        """
        return await self._client._fetch(calls.delete_tool_v1(tool_id))

    async def test(self, tool_id: str, *, input: Mapping[str, Any] | Unset = UNSET) -> models.ToolV1Test:
        """Try a tool of the older kind.

        Sends the request of a tool at once, as an agent would.

        Deprecated by the vendor.

        Args:
            tool_id: Id of the tool.
            input: What the agent would fill in, by its names.

        Sends `POST /v1/tools/{tool_id}/test`.
        """
        return await self._client._fetch(calls.test_tool_v1(tool_id, input=input))


if TYPE_CHECKING:

    class ToolsV1WithResponse:
        """`ToolsV1`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: ToolsV1) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.delete = answered(resource.delete)
            self.test = answered(resource.test)

    class AsyncToolsV1WithResponse:
        """`AsyncToolsV1`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncToolsV1) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.delete = async_answered(resource.delete)
            self.test = async_answered(resource.test)

else:
    ToolsV1WithResponse, AsyncToolsV1WithResponse = ToolsV1, AsyncToolsV1
