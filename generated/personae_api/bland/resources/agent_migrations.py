# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of AgentMigrations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import agent_migrations as calls

if TYPE_CHECKING:
    pass


class AgentMigrations:
    """Agents that are made from pathways, personas and widgets."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AgentMigrationsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AgentMigrationsWithResponse = with_response(self)
        return whole

    def stream(
        self,
        *,
        pathway: Mapping[str, Any],
        name: str | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        create: bool | Unset = UNSET,
    ) -> results.EventStream[
        models.AgentMigrationStart
        | models.AgentMigrationReference
        | models.AgentMigrationNodes
        | models.AgentMigrationIteration
        | models.AgentMigrationPlanned
        | models.AgentMigrationMaking
        | models.AgentMigrationDone
    ]:
        """Follow how an agent is made of a pathway's graph.

        Has a model turn a pathway into an agent, tells what it is doing, and at last what it has made. Without
        `create` nothing is made, and the last event shows what would be. Ten requests an hour are allowed, together
        with translations.

        This costs money.

        The call is sent when the events are iterated, and not before.

        Args:
            pathway: The pathway: `nodes`, up to 500, and `edges`, up to 2,000, perhaps with `name` and
                `globalPrompt`; up to 2 MB as JSON.
            name: Name of the agent.
            pathway_id: Pathway that the graph comes from.
            create: Whether to make the agent. False when left out.

        Sends `POST /v2/agents/migrate/stream`.
        """
        return self._client._stream(
            calls.stream_agent_migration(pathway=pathway, name=name, pathway_id=pathway_id, create=create)
        )


class AsyncAgentMigrations:
    """Agents that are made from pathways, personas and widgets."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAgentMigrationsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAgentMigrationsWithResponse = with_response(self)
        return whole

    def stream(
        self,
        *,
        pathway: Mapping[str, Any],
        name: str | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        create: bool | Unset = UNSET,
    ) -> results.AsyncEventStream[
        models.AgentMigrationStart
        | models.AgentMigrationReference
        | models.AgentMigrationNodes
        | models.AgentMigrationIteration
        | models.AgentMigrationPlanned
        | models.AgentMigrationMaking
        | models.AgentMigrationDone
    ]:
        """Follow how an agent is made of a pathway's graph.

        Has a model turn a pathway into an agent, tells what it is doing, and at last what it has made. Without
        `create` nothing is made, and the last event shows what would be. Ten requests an hour are allowed, together
        with translations.

        This costs money.

        The call is sent when the events are iterated, and not before.

        Args:
            pathway: The pathway: `nodes`, up to 500, and `edges`, up to 2,000, perhaps with `name` and
                `globalPrompt`; up to 2 MB as JSON.
            name: Name of the agent.
            pathway_id: Pathway that the graph comes from.
            create: Whether to make the agent. False when left out.

        Sends `POST /v2/agents/migrate/stream`.
        """
        return self._client._stream(
            calls.stream_agent_migration(pathway=pathway, name=name, pathway_id=pathway_id, create=create)
        )


if TYPE_CHECKING:

    class AgentMigrationsWithResponse:
        """`AgentMigrations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AgentMigrations) -> None:
            self.stream = resource.stream

    class AsyncAgentMigrationsWithResponse:
        """`AsyncAgentMigrations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAgentMigrations) -> None:
            self.stream = resource.stream

else:
    AgentMigrationsWithResponse, AsyncAgentMigrationsWithResponse = AgentMigrations, AsyncAgentMigrations
