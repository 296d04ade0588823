# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of AgentLibrary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import agent_library as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class AgentLibrary:
    """Scenarios of all agents, to be used in others, and nodes that were put away."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AgentLibraryWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AgentLibraryWithResponse = with_response(self)
        return whole

    def list_scenarios(
        self, *, exclude_agent_id: str | Unset = UNSET, paginate: bool | Unset = UNSET, after: str | Unset = UNSET
    ) -> results.Paginator[models.AgentLibraryGroup]:
        """List the scenarios of all agents.

        Returns the scenarios of the organisation's agents, a group for each agent. Without `paginate` the answer
        has the first 50 agents and there are no further pages; with it they come a page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            exclude_agent_id: Agent whose scenarios are left out.
            paginate: Whether to answer in pages. False when left out.
            after: Cursor of the page, from the answer before; the id of an agent.

        Sends `GET /v2/agents/library/scenarios`.
        """
        return self._client._paginate(
            calls.list_agent_library_scenarios(exclude_agent_id=exclude_agent_id, paginate=paginate, after=after)
        )

    def list_archived_nodes(self) -> list[models.AgentArchivedNode]:
        """List archived nodes.

        Returns the nodes that were put away, up to 200 of them.

        Sends `GET /v2/agents/library/archived-nodes`.
        """
        return self._client._fetch(calls.list_agent_archived_nodes())

    def archive_node(self, agent_id: str, *, node: Mapping[str, Any]) -> models.AgentArchivedNode:
        """Archive a node.

        Puts a node of an agent away, so that it can be used again. It may have 1 MB as JSON and nest ten deep.

        Args:
            agent_id: Id of the agent.
            node: The node, as the snapshot of a version has it.

        Sends `POST /v2/agents/{agent_id}/archived-nodes`.
        """
        return self._client._fetch(calls.archive_agent_node(agent_id, node=node))

    def delete_archived_node(self, archived_node_id: str) -> models.AgentArchivedNodeId:
        """Delete an archived node.

        Deletes a node from the archive.

        This deletes something, which cannot be undone.

        Args:
            archived_node_id: Id of the archived node.

        Sends `DELETE /v2/agents/library/archived-nodes/{archived_node_id}`.
        """
        return self._client._fetch(calls.delete_agent_archived_node(archived_node_id))


class AsyncAgentLibrary:
    """Scenarios of all agents, to be used in others, and nodes that were put away."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAgentLibraryWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAgentLibraryWithResponse = with_response(self)
        return whole

    def list_scenarios(
        self, *, exclude_agent_id: str | Unset = UNSET, paginate: bool | Unset = UNSET, after: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.AgentLibraryGroup]:
        """List the scenarios of all agents.

        Returns the scenarios of the organisation's agents, a group for each agent. Without `paginate` the answer
        has the first 50 agents and there are no further pages; with it they come a page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            exclude_agent_id: Agent whose scenarios are left out.
            paginate: Whether to answer in pages. False when left out.
            after: Cursor of the page, from the answer before; the id of an agent.

        Sends `GET /v2/agents/library/scenarios`.
        """
        return self._client._paginate(
            calls.list_agent_library_scenarios(exclude_agent_id=exclude_agent_id, paginate=paginate, after=after)
        )

    async def list_archived_nodes(self) -> list[models.AgentArchivedNode]:
        """List archived nodes.

        Returns the nodes that were put away, up to 200 of them.

        Sends `GET /v2/agents/library/archived-nodes`.
        """
        return await self._client._fetch(calls.list_agent_archived_nodes())

    async def archive_node(self, agent_id: str, *, node: Mapping[str, Any]) -> models.AgentArchivedNode:
        """Archive a node.

        Puts a node of an agent away, so that it can be used again. It may have 1 MB as JSON and nest ten deep.

        Args:
            agent_id: Id of the agent.
            node: The node, as the snapshot of a version has it.

        Sends `POST /v2/agents/{agent_id}/archived-nodes`.
        """
        return await self._client._fetch(calls.archive_agent_node(agent_id, node=node))

    async def delete_archived_node(self, archived_node_id: str) -> models.AgentArchivedNodeId:
        """Delete an archived node.

        Deletes a node from the archive.

        This deletes something, which cannot be undone.

        Args:
            archived_node_id: Id of the archived node.

        Sends `DELETE /v2/agents/library/archived-nodes/{archived_node_id}`.
        """
        return await self._client._fetch(calls.delete_agent_archived_node(archived_node_id))


if TYPE_CHECKING:

    class AgentLibraryWithResponse:
        """`AgentLibrary`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AgentLibrary) -> None:
            self.list_scenarios = resource.list_scenarios
            self.list_archived_nodes = answered(resource.list_archived_nodes)
            self.archive_node = answered(resource.archive_node)
            self.delete_archived_node = answered(resource.delete_archived_node)

    class AsyncAgentLibraryWithResponse:
        """`AsyncAgentLibrary`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAgentLibrary) -> None:
            self.list_scenarios = resource.list_scenarios
            self.list_archived_nodes = async_answered(resource.list_archived_nodes)
            self.archive_node = async_answered(resource.archive_node)
            self.delete_archived_node = async_answered(resource.delete_archived_node)

else:
    AgentLibraryWithResponse, AsyncAgentLibraryWithResponse = AgentLibrary, AsyncAgentLibrary
