# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of AgentMigrations."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import agent_migrations as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


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

    def plan(
        self,
        *,
        pathway: models.AgentPathwayGraph | models.AgentPathwayGraphDict,
        name: str | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        create: bool | Unset = UNSET,
    ) -> models.AgentMigration:
        """Make an agent of a pathway's graph.

        Has a model turn a pathway into an agent. Without `create` nothing is made and the answer shows what would
        be. Ten requests an hour are allowed, together with translations.

        This costs money.

        Args:
            pathway: The pathway, up to 2 MB as JSON.
            name: Name of the agent.
            pathway_id: Pathway that the graph comes from.
            create: Whether to make the agent. False when left out.

        Sends `POST /v2/agents/migrate`.
        """
        return self._client._fetch(
            calls.migrate_agent_pathway(pathway=pathway, name=name, pathway_id=pathway_id, create=create)
        )

    def migrate_pathways(
        self,
        *,
        pathways: ListOf[models.AgentPathwaySource | models.AgentPathwaySourceDict],
        name: str | Unset = UNSET,
        create: bool | Unset = UNSET,
    ) -> models.AgentFromPathways:
        """Make an agent of pathways.

        Turns up to 20 pathways into one agent, step for step. With `create` set to false nothing is made and the
        answer has the scenarios. Sixty requests an hour are allowed.

        Args:
            pathways: Pathways by their ids, or their graphs. At least 1 item, at most 20 items.
            name: Name of the agent.
            create: Whether to make the agent. True when left out.

        Sends `POST /v2/agents/migrate/pathways`.
        """
        return self._client._fetch(calls.migrate_agent_pathways(pathways=pathways, name=name, create=create))

    def migrate_persona(
        self,
        *,
        persona_id: str,
        name: str | Unset = UNSET,
        pathway_modes: ListOf[models.AgentPathwayMode] | Unset = UNSET,
    ) -> models.AgentFromPersona:
        """Make an agent of a persona.

        Turns a persona with its pathways into an agent.

        Args:
            persona_id: Persona to take over.
            name: Name of the agent.
            pathway_modes: How to take each pathway of the persona over, in their order.

        Sends `POST /v2/agents/migrate/persona`.
        """
        return self._client._fetch(
            calls.migrate_agent_persona(persona_id=persona_id, name=name, pathway_modes=pathway_modes)
        )

    def migrate_widget(self, *, widget_id: str, name: str | Unset = UNSET) -> models.AgentFromWidget:
        """Make an agent of a widget.

        Turns a chat widget with a prompt into an agent, and binds the widget to it. Sixty requests an hour are
        allowed, together with pathways.

        Args:
            widget_id: Widget to take over.
            name: Name of the agent.

        Sends `POST /v2/agents/migrate/widget`.
        """
        return self._client._fetch(calls.migrate_agent_widget(widget_id=widget_id, name=name))

    def start_translation(
        self,
        *,
        pathways: ListOf[models.AgentTranslationSource | models.AgentTranslationSourceDict] | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        pathway_modes: ListOf[models.AgentPathwayMode] | Unset = UNSET,
        name: str | Unset = UNSET,
        create: bool | Unset = UNSET,
    ) -> models.AgentTranslation:
        """Start a translation of pathways.

        Has a model turn pathways, or a persona with its pathways, into an agent. It works on in the background;
        read the run again until it has ended. Three runs can be active at a time.

        This costs money.

        Args:
            pathways: Pathways by their ids, of which up to 5 are translated; needed unless a persona is named. At
                least 1 item, at most 20 items.
            persona_id: Persona to take over, instead of `pathways`.
            pathway_modes: How to take each pathway of the persona over, in their order.
            name: Name of the agent.
            create: Whether to make the agent; only with `pathways`. True when left out.

        Sends `POST /v2/agents/migrate/translations`.
        """
        return self._client._fetch(
            calls.start_agent_translation(
                pathways=pathways, persona_id=persona_id, pathway_modes=pathway_modes, name=name, create=create
            )
        )

    def get_translation(self, run_id: str) -> models.AgentTranslation:
        """Get a translation.

        Reads a run, with what came of it once it has ended.

        Args:
            run_id: Id of the run.

        Sends `GET /v2/agents/migrate/translations/{run_id}`.
        """
        return self._client._fetch(calls.get_agent_translation(run_id))

    def cancel_translation(self, run_id: str) -> models.AgentTranslationCancelled:
        """Cancel a translation.

        Stops a run that has not ended.

        This cannot be undone.

        Args:
            run_id: Id of the run.

        Sends `POST /v2/agents/migrate/translations/{run_id}/cancellations`.
        """
        return self._client._fetch(calls.cancel_agent_translation(run_id))

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

    def wait_for_translation(
        self,
        run_id: str,
        *,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.AgentTranslation] | None = None,
    ) -> models.AgentTranslation:
        """Wait until the thing that `get_translation` reads is finished, and return it.

        It is finished when `status` is COMPLETE; `WaitFailedError` is raised when `status` is FAILED or CANCELLED.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            run_id: Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_agent_translation(run_id), deadline=deadline, on_progress=on_progress)

    def wait_for_translations(
        self,
        run_ids: ListOf[str],
        *,
        deadline: float | None = 7200,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AgentTranslation] | None = None,
    ) -> builtins.list[models.AgentTranslation]:
        """Wait for several at once, as `wait_for_translation` does for one, and return them in their order.

        It is finished when `status` is COMPLETE; `WaitFailedError` is raised when `status` is FAILED or CANCELLED.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            run_ids: The ids, each once or more. Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_agent_translation(one),
            run_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def start_translation_and_wait(
        self,
        *,
        pathways: ListOf[models.AgentTranslationSource | models.AgentTranslationSourceDict] | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        pathway_modes: ListOf[models.AgentPathwayMode] | Unset = UNSET,
        name: str | Unset = UNSET,
        create: bool | Unset = UNSET,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.AgentTranslation] | None = None,
    ) -> models.AgentTranslation:
        """Do what `start_translation` does, wait as `wait_for_translation` does, and return the finished thing.

        It is finished when `status` is COMPLETE; `WaitFailedError` is raised when `status` is FAILED or CANCELLED.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            pathways: Pathways by their ids, of which up to 5 are translated; needed unless a persona is named. At
                least 1 item, at most 20 items.
            persona_id: Persona to take over, instead of `pathways`.
            pathway_modes: How to take each pathway of the persona over, in their order.
            name: Name of the agent.
            create: Whether to make the agent; only with `pathways`. True when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.start_agent_translation(
                pathways=pathways, persona_id=persona_id, pathway_modes=pathway_modes, name=name, create=create
            ),
            ("id",),
            lambda made: calls.get_agent_translation(made),
            deadline=deadline,
            on_progress=on_progress,
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

    async def plan(
        self,
        *,
        pathway: models.AgentPathwayGraph | models.AgentPathwayGraphDict,
        name: str | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        create: bool | Unset = UNSET,
    ) -> models.AgentMigration:
        """Make an agent of a pathway's graph.

        Has a model turn a pathway into an agent. Without `create` nothing is made and the answer shows what would
        be. Ten requests an hour are allowed, together with translations.

        This costs money.

        Args:
            pathway: The pathway, up to 2 MB as JSON.
            name: Name of the agent.
            pathway_id: Pathway that the graph comes from.
            create: Whether to make the agent. False when left out.

        Sends `POST /v2/agents/migrate`.
        """
        return await self._client._fetch(
            calls.migrate_agent_pathway(pathway=pathway, name=name, pathway_id=pathway_id, create=create)
        )

    async def migrate_pathways(
        self,
        *,
        pathways: ListOf[models.AgentPathwaySource | models.AgentPathwaySourceDict],
        name: str | Unset = UNSET,
        create: bool | Unset = UNSET,
    ) -> models.AgentFromPathways:
        """Make an agent of pathways.

        Turns up to 20 pathways into one agent, step for step. With `create` set to false nothing is made and the
        answer has the scenarios. Sixty requests an hour are allowed.

        Args:
            pathways: Pathways by their ids, or their graphs. At least 1 item, at most 20 items.
            name: Name of the agent.
            create: Whether to make the agent. True when left out.

        Sends `POST /v2/agents/migrate/pathways`.
        """
        return await self._client._fetch(calls.migrate_agent_pathways(pathways=pathways, name=name, create=create))

    async def migrate_persona(
        self,
        *,
        persona_id: str,
        name: str | Unset = UNSET,
        pathway_modes: ListOf[models.AgentPathwayMode] | Unset = UNSET,
    ) -> models.AgentFromPersona:
        """Make an agent of a persona.

        Turns a persona with its pathways into an agent.

        Args:
            persona_id: Persona to take over.
            name: Name of the agent.
            pathway_modes: How to take each pathway of the persona over, in their order.

        Sends `POST /v2/agents/migrate/persona`.
        """
        return await self._client._fetch(
            calls.migrate_agent_persona(persona_id=persona_id, name=name, pathway_modes=pathway_modes)
        )

    async def migrate_widget(self, *, widget_id: str, name: str | Unset = UNSET) -> models.AgentFromWidget:
        """Make an agent of a widget.

        Turns a chat widget with a prompt into an agent, and binds the widget to it. Sixty requests an hour are
        allowed, together with pathways.

        Args:
            widget_id: Widget to take over.
            name: Name of the agent.

        Sends `POST /v2/agents/migrate/widget`.
        """
        return await self._client._fetch(calls.migrate_agent_widget(widget_id=widget_id, name=name))

    async def start_translation(
        self,
        *,
        pathways: ListOf[models.AgentTranslationSource | models.AgentTranslationSourceDict] | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        pathway_modes: ListOf[models.AgentPathwayMode] | Unset = UNSET,
        name: str | Unset = UNSET,
        create: bool | Unset = UNSET,
    ) -> models.AgentTranslation:
        """Start a translation of pathways.

        Has a model turn pathways, or a persona with its pathways, into an agent. It works on in the background;
        read the run again until it has ended. Three runs can be active at a time.

        This costs money.

        Args:
            pathways: Pathways by their ids, of which up to 5 are translated; needed unless a persona is named. At
                least 1 item, at most 20 items.
            persona_id: Persona to take over, instead of `pathways`.
            pathway_modes: How to take each pathway of the persona over, in their order.
            name: Name of the agent.
            create: Whether to make the agent; only with `pathways`. True when left out.

        Sends `POST /v2/agents/migrate/translations`.
        """
        return await self._client._fetch(
            calls.start_agent_translation(
                pathways=pathways, persona_id=persona_id, pathway_modes=pathway_modes, name=name, create=create
            )
        )

    async def get_translation(self, run_id: str) -> models.AgentTranslation:
        """Get a translation.

        Reads a run, with what came of it once it has ended.

        Args:
            run_id: Id of the run.

        Sends `GET /v2/agents/migrate/translations/{run_id}`.
        """
        return await self._client._fetch(calls.get_agent_translation(run_id))

    async def cancel_translation(self, run_id: str) -> models.AgentTranslationCancelled:
        """Cancel a translation.

        Stops a run that has not ended.

        This cannot be undone.

        Args:
            run_id: Id of the run.

        Sends `POST /v2/agents/migrate/translations/{run_id}/cancellations`.
        """
        return await self._client._fetch(calls.cancel_agent_translation(run_id))

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

    async def wait_for_translation(
        self,
        run_id: str,
        *,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.AgentTranslation] | None = None,
    ) -> models.AgentTranslation:
        """Wait until the thing that `get_translation` reads is finished, and return it.

        It is finished when `status` is COMPLETE; `WaitFailedError` is raised when `status` is FAILED or CANCELLED.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            run_id: Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(calls.get_agent_translation(run_id), deadline=deadline, on_progress=on_progress)

    async def wait_for_translations(
        self,
        run_ids: ListOf[str],
        *,
        deadline: float | None = 7200,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AgentTranslation] | None = None,
    ) -> builtins.list[models.AgentTranslation]:
        """Wait for several at once, as `wait_for_translation` does for one, and return them in their order.

        It is finished when `status` is COMPLETE; `WaitFailedError` is raised when `status` is FAILED or CANCELLED.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            run_ids: The ids, each once or more. Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_agent_translation(one),
            run_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def start_translation_and_wait(
        self,
        *,
        pathways: ListOf[models.AgentTranslationSource | models.AgentTranslationSourceDict] | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        pathway_modes: ListOf[models.AgentPathwayMode] | Unset = UNSET,
        name: str | Unset = UNSET,
        create: bool | Unset = UNSET,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.AgentTranslation] | None = None,
    ) -> models.AgentTranslation:
        """Do what `start_translation` does, wait as `wait_for_translation` does, and return the finished thing.

        It is finished when `status` is COMPLETE; `WaitFailedError` is raised when `status` is FAILED or CANCELLED.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            pathways: Pathways by their ids, of which up to 5 are translated; needed unless a persona is named. At
                least 1 item, at most 20 items.
            persona_id: Persona to take over, instead of `pathways`.
            pathway_modes: How to take each pathway of the persona over, in their order.
            name: Name of the agent.
            create: Whether to make the agent; only with `pathways`. True when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.start_agent_translation(
                pathways=pathways, persona_id=persona_id, pathway_modes=pathway_modes, name=name, create=create
            ),
            ("id",),
            lambda made: calls.get_agent_translation(made),
            deadline=deadline,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class AgentMigrationsWithResponse:
        """`AgentMigrations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AgentMigrations) -> None:
            self.plan = answered(resource.plan)
            self.migrate_pathways = answered(resource.migrate_pathways)
            self.migrate_persona = answered(resource.migrate_persona)
            self.migrate_widget = answered(resource.migrate_widget)
            self.start_translation = answered(resource.start_translation)
            self.get_translation = answered(resource.get_translation)
            self.cancel_translation = answered(resource.cancel_translation)
            self.stream = resource.stream
            self.wait_for_translation = answered(resource.wait_for_translation)
            self.wait_for_translations = all_answered(resource.wait_for_translations)
            self.start_translation_and_wait = answered(resource.start_translation_and_wait)

    class AsyncAgentMigrationsWithResponse:
        """`AsyncAgentMigrations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAgentMigrations) -> None:
            self.plan = async_answered(resource.plan)
            self.migrate_pathways = async_answered(resource.migrate_pathways)
            self.migrate_persona = async_answered(resource.migrate_persona)
            self.migrate_widget = async_answered(resource.migrate_widget)
            self.start_translation = async_answered(resource.start_translation)
            self.get_translation = async_answered(resource.get_translation)
            self.cancel_translation = async_answered(resource.cancel_translation)
            self.stream = resource.stream
            self.wait_for_translation = async_answered(resource.wait_for_translation)
            self.wait_for_translations = async_all_answered(resource.wait_for_translations)
            self.start_translation_and_wait = async_answered(resource.start_translation_and_wait)

else:
    AgentMigrationsWithResponse, AsyncAgentMigrationsWithResponse = AgentMigrations, AsyncAgentMigrations
