# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Automations."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import automations as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Automations:
    """Pipelines that run by themselves when something happens at Bland or at an integration: their steps, the triggers
    that start them, and their runs. Seen in the programs of Bland and not documented; what they do may reach people
    and cost money.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AutomationsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AutomationsWithResponse = with_response(self)
        return whole

    def list_events(self) -> models.AutomationEvents:
        """List events.

        Returns what can set an automation off, by the names of the events, with what each brings along. The form of
        the answer is not documented.

        Sends `GET /v1/automation/events`.
        """
        return self._client._fetch(calls.list_automation_events())

    def list_integration_events(self, integration: str) -> models.AutomationEvents:
        """List events of an integration.

        Returns what can set an automation off at an integration, such as salesforce or hubspot. The form of the
        answer is not documented.

        Args:
            integration: Integration, by its key such as slack.

        Sends `GET /v1/automation/events/{integration}`.
        """
        return self._client._fetch(calls.list_automation_integration_events(integration))

    def list_pipelines(
        self,
        *,
        is_active: bool | Unset = UNSET,
        category: str | Unset = UNSET,
        include_stats: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> results.Paginator[models.AutomationPipeline]:
        """List pipelines.

        Returns pipelines, a part at a time. Its form is not documented; it is taken to be in an envelope.

        Pages are fetched when the result is iterated, and not before.

        Args:
            is_active: Only those that are on, or only those that are off.
            category: Only those of this category.
            include_stats: Say how often each has run.
            limit: How many to return. At least 1.
            offset: How many to skip. At least 0.

        Sends `GET /v1/automation/pipelines`.
        """
        return self._client._paginate(
            calls.list_automation_pipelines(
                is_active=is_active, category=category, include_stats=include_stats, limit=limit, offset=offset
            )
        )

    def create_pipeline(self, *, name: str, description: str | Unset = UNSET) -> models.AutomationPipeline:
        """Create a pipeline.

        Makes a pipeline, which does nothing until it has steps and a trigger. Its form is not documented; it is
        taken to be in an envelope.

        Args:
            name: Name for people.
            description: What it is for.

        Sends `POST /v1/automation/pipelines`.
        """
        return self._client._fetch(calls.create_automation_pipeline(name=name, description=description))

    def get_pipeline(self, id: str) -> models.AutomationPipeline:
        """Get a pipeline.

        Reads a pipeline with its steps. Its form is not documented; it is taken to be in an envelope.

        Args:
            id: Id of the pipeline.

        Sends `GET /v1/automation/pipelines/{id}`.
        """
        return self._client._fetch(calls.get_automation_pipeline(id))

    def update_pipeline(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        nodes: ListOf[models.AutomationNode | models.AutomationNodeDict] | Unset = UNSET,
    ) -> models.AutomationPipeline:
        """Change a pipeline.

        Changes a pipeline; steps that are sent replace those before. What its steps do, calls among it, is done
        each time its trigger goes off. Its form is not documented; it is taken to be in an envelope.

        Args:
            id: Id of the pipeline.
            name: Name for people.
            description: What it is for.
            nodes: All its steps, in their order.

        Sends `PUT /v1/automation/pipelines/{id}`.
        """
        return self._client._fetch(
            calls.update_automation_pipeline(id, name=name, description=description, nodes=nodes)
        )

    def delete_pipeline(self, id: str) -> dict[str, Any]:
        """Delete a pipeline.

        Removes a pipeline. The answer is not documented.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the pipeline.

        Sends `DELETE /v1/automation/pipelines/{id}`.
        """
        return self._client._fetch(calls.delete_automation_pipeline(id))

    def list_triggers(self) -> list[models.AutomationTrigger]:
        """List triggers.

        Returns all triggers, with how often each went off. Its form is not documented; it is taken to be in an
        envelope.

        Sends `GET /v1/automation/triggers`.
        """
        return self._client._fetch(calls.list_automation_triggers())

    def create_trigger(
        self,
        *,
        event_pipeline_id: str,
        source: models.AutomationSource,
        event_type: models.AutomationEventType,
        resource_id: str | None | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        is_active: bool | Unset = UNSET,
    ) -> models.AutomationTrigger:
        """Create a trigger.

        Has a pipeline run at each event of a kind. A trigger that is on may place calls and send messages from then
        on. Its form is not documented; it is taken to be in an envelope.

        Args:
            event_pipeline_id: Pipeline to run.
            source: Where the event comes from.
            event_type: The event.
            resource_id: Connection to the integration that it comes from.
            filter: Conditions under which the pipeline is run.
            is_active: Whether it is on.

        Sends `POST /v1/automation/triggers`.
        """
        return self._client._fetch(
            calls.create_automation_trigger(
                event_pipeline_id=event_pipeline_id,
                source=source,
                event_type=event_type,
                resource_id=resource_id,
                filter=filter,
                is_active=is_active,
            )
        )

    def get_trigger(self, id: str) -> models.AutomationTrigger:
        """Get a trigger.

        Reads a trigger. Its form is not documented; it is taken to be in an envelope.

        Args:
            id: Id of the trigger.

        Sends `GET /v1/automation/triggers/{id}`.
        """
        return self._client._fetch(calls.get_automation_trigger(id))

    def update_trigger(
        self,
        id: str,
        *,
        event_pipeline_id: str | Unset = UNSET,
        source: models.AutomationSource | Unset = UNSET,
        event_type: models.AutomationEventType | Unset = UNSET,
        resource_id: str | None | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        is_active: bool | Unset = UNSET,
    ) -> models.AutomationTrigger:
        """Change a trigger.

        Changes a trigger. Its form is not documented; it is taken to be in an envelope.

        Args:
            id: Id of the trigger.
            event_pipeline_id: Pipeline to run.
            source: Where the event comes from.
            event_type: The event.
            resource_id: Connection to the integration that it comes from.
            filter: Conditions under which the pipeline is run.
            is_active: Whether it is on.

        Sends `PUT /v1/automation/triggers/{id}`.
        """
        return self._client._fetch(
            calls.update_automation_trigger(
                id,
                event_pipeline_id=event_pipeline_id,
                source=source,
                event_type=event_type,
                resource_id=resource_id,
                filter=filter,
                is_active=is_active,
            )
        )

    def delete_trigger(self, id: str) -> dict[str, Any]:
        """Delete a trigger.

        Removes a trigger; its pipeline stays. The answer is not documented.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the trigger.

        Sends `DELETE /v1/automation/triggers/{id}`.
        """
        return self._client._fetch(calls.delete_automation_trigger(id))

    def toggle_trigger(self, id: str) -> models.AutomationTrigger:
        """Switch a trigger on or off.

        Switches a trigger off if it is on, and on if it is off. Its form is not documented; it is taken to be in an
        envelope.

        Args:
            id: Id of the trigger.

        Sends `PATCH /v1/automation/triggers/{id}/toggle`.
        """
        return self._client._fetch(calls.toggle_automation_trigger(id))

    def test_trigger(
        self, id: str, *, event_data: Mapping[str, Any] | Unset = UNSET, dry_run: bool | Unset = UNSET
    ) -> models.AutomationTest:
        """Try a trigger.

        Asks whether an event would set a trigger off. Unless `dryRun` is true its pipeline may run, with calls and
        messages that reach people. Its form is not documented; it is taken to be in an envelope.

        This places a phone call, which costs money.

        Args:
            id: Id of the trigger.
            event_data: What the event brings along.
            dry_run: Only look at the conditions.

        Sends `POST /v1/automation/triggers/{id}/test`.
        """
        return self._client._fetch(calls.test_automation_trigger(id, event_data=event_data, dry_run=dry_run))

    def list_executions(
        self,
        *,
        trigger_id: str | Unset = UNSET,
        event_pipeline_id: str | Unset = UNSET,
        status: models.AutomationExecutionStatus | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> results.Paginator[models.AutomationExecution]:
        """List runs.

        Returns runs of pipelines, a part at a time. Its form is not documented; it is taken to be in an envelope.

        Pages are fetched when the result is iterated, and not before.

        Args:
            trigger_id: Only those that this trigger set off.
            event_pipeline_id: Only those of this pipeline.
            status: Only those that stand so.
            limit: How many to return. At least 1.
            offset: How many to skip. At least 0.

        Sends `GET /v1/automation/executions`.
        """
        return self._client._paginate(
            calls.list_automation_executions(
                trigger_id=trigger_id, event_pipeline_id=event_pipeline_id, status=status, limit=limit, offset=offset
            )
        )

    def get_execution(self, id: str) -> models.AutomationExecution:
        """Get a run.

        Reads a run of a pipeline with what came of it. Its form is not documented; it is taken to be in an
        envelope.

        Args:
            id: Id of the run.

        Sends `GET /v1/automation/executions/{id}`.
        """
        return self._client._fetch(calls.get_automation_execution(id))

    def wait_for_execution(
        self,
        id: str,
        *,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.AutomationExecution] | None = None,
    ) -> models.AutomationExecution:
        """Wait until the thing that `get_execution` reads is finished, and return it.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed or cancelled.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_automation_execution(id), deadline=deadline, on_progress=on_progress)

    def wait_for_executions(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AutomationExecution] | None = None,
    ) -> builtins.list[models.AutomationExecution]:
        """Wait for several at once, as `wait_for_execution` does for one, and return them in their order.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed or cancelled.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_automation_execution(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )


class AsyncAutomations:
    """Pipelines that run by themselves when something happens at Bland or at an integration: their steps, the triggers
    that start them, and their runs. Seen in the programs of Bland and not documented; what they do may reach people
    and cost money.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAutomationsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAutomationsWithResponse = with_response(self)
        return whole

    async def list_events(self) -> models.AutomationEvents:
        """List events.

        Returns what can set an automation off, by the names of the events, with what each brings along. The form of
        the answer is not documented.

        Sends `GET /v1/automation/events`.
        """
        return await self._client._fetch(calls.list_automation_events())

    async def list_integration_events(self, integration: str) -> models.AutomationEvents:
        """List events of an integration.

        Returns what can set an automation off at an integration, such as salesforce or hubspot. The form of the
        answer is not documented.

        Args:
            integration: Integration, by its key such as slack.

        Sends `GET /v1/automation/events/{integration}`.
        """
        return await self._client._fetch(calls.list_automation_integration_events(integration))

    def list_pipelines(
        self,
        *,
        is_active: bool | Unset = UNSET,
        category: str | Unset = UNSET,
        include_stats: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> results.AsyncPaginator[models.AutomationPipeline]:
        """List pipelines.

        Returns pipelines, a part at a time. Its form is not documented; it is taken to be in an envelope.

        Pages are fetched when the result is iterated, and not before.

        Args:
            is_active: Only those that are on, or only those that are off.
            category: Only those of this category.
            include_stats: Say how often each has run.
            limit: How many to return. At least 1.
            offset: How many to skip. At least 0.

        Sends `GET /v1/automation/pipelines`.
        """
        return self._client._paginate(
            calls.list_automation_pipelines(
                is_active=is_active, category=category, include_stats=include_stats, limit=limit, offset=offset
            )
        )

    async def create_pipeline(self, *, name: str, description: str | Unset = UNSET) -> models.AutomationPipeline:
        """Create a pipeline.

        Makes a pipeline, which does nothing until it has steps and a trigger. Its form is not documented; it is
        taken to be in an envelope.

        Args:
            name: Name for people.
            description: What it is for.

        Sends `POST /v1/automation/pipelines`.
        """
        return await self._client._fetch(calls.create_automation_pipeline(name=name, description=description))

    async def get_pipeline(self, id: str) -> models.AutomationPipeline:
        """Get a pipeline.

        Reads a pipeline with its steps. Its form is not documented; it is taken to be in an envelope.

        Args:
            id: Id of the pipeline.

        Sends `GET /v1/automation/pipelines/{id}`.
        """
        return await self._client._fetch(calls.get_automation_pipeline(id))

    async def update_pipeline(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        nodes: ListOf[models.AutomationNode | models.AutomationNodeDict] | Unset = UNSET,
    ) -> models.AutomationPipeline:
        """Change a pipeline.

        Changes a pipeline; steps that are sent replace those before. What its steps do, calls among it, is done
        each time its trigger goes off. Its form is not documented; it is taken to be in an envelope.

        Args:
            id: Id of the pipeline.
            name: Name for people.
            description: What it is for.
            nodes: All its steps, in their order.

        Sends `PUT /v1/automation/pipelines/{id}`.
        """
        return await self._client._fetch(
            calls.update_automation_pipeline(id, name=name, description=description, nodes=nodes)
        )

    async def delete_pipeline(self, id: str) -> dict[str, Any]:
        """Delete a pipeline.

        Removes a pipeline. The answer is not documented.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the pipeline.

        Sends `DELETE /v1/automation/pipelines/{id}`.
        """
        return await self._client._fetch(calls.delete_automation_pipeline(id))

    async def list_triggers(self) -> list[models.AutomationTrigger]:
        """List triggers.

        Returns all triggers, with how often each went off. Its form is not documented; it is taken to be in an
        envelope.

        Sends `GET /v1/automation/triggers`.
        """
        return await self._client._fetch(calls.list_automation_triggers())

    async def create_trigger(
        self,
        *,
        event_pipeline_id: str,
        source: models.AutomationSource,
        event_type: models.AutomationEventType,
        resource_id: str | None | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        is_active: bool | Unset = UNSET,
    ) -> models.AutomationTrigger:
        """Create a trigger.

        Has a pipeline run at each event of a kind. A trigger that is on may place calls and send messages from then
        on. Its form is not documented; it is taken to be in an envelope.

        Args:
            event_pipeline_id: Pipeline to run.
            source: Where the event comes from.
            event_type: The event.
            resource_id: Connection to the integration that it comes from.
            filter: Conditions under which the pipeline is run.
            is_active: Whether it is on.

        Sends `POST /v1/automation/triggers`.
        """
        return await self._client._fetch(
            calls.create_automation_trigger(
                event_pipeline_id=event_pipeline_id,
                source=source,
                event_type=event_type,
                resource_id=resource_id,
                filter=filter,
                is_active=is_active,
            )
        )

    async def get_trigger(self, id: str) -> models.AutomationTrigger:
        """Get a trigger.

        Reads a trigger. Its form is not documented; it is taken to be in an envelope.

        Args:
            id: Id of the trigger.

        Sends `GET /v1/automation/triggers/{id}`.
        """
        return await self._client._fetch(calls.get_automation_trigger(id))

    async def update_trigger(
        self,
        id: str,
        *,
        event_pipeline_id: str | Unset = UNSET,
        source: models.AutomationSource | Unset = UNSET,
        event_type: models.AutomationEventType | Unset = UNSET,
        resource_id: str | None | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        is_active: bool | Unset = UNSET,
    ) -> models.AutomationTrigger:
        """Change a trigger.

        Changes a trigger. Its form is not documented; it is taken to be in an envelope.

        Args:
            id: Id of the trigger.
            event_pipeline_id: Pipeline to run.
            source: Where the event comes from.
            event_type: The event.
            resource_id: Connection to the integration that it comes from.
            filter: Conditions under which the pipeline is run.
            is_active: Whether it is on.

        Sends `PUT /v1/automation/triggers/{id}`.
        """
        return await self._client._fetch(
            calls.update_automation_trigger(
                id,
                event_pipeline_id=event_pipeline_id,
                source=source,
                event_type=event_type,
                resource_id=resource_id,
                filter=filter,
                is_active=is_active,
            )
        )

    async def delete_trigger(self, id: str) -> dict[str, Any]:
        """Delete a trigger.

        Removes a trigger; its pipeline stays. The answer is not documented.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the trigger.

        Sends `DELETE /v1/automation/triggers/{id}`.
        """
        return await self._client._fetch(calls.delete_automation_trigger(id))

    async def toggle_trigger(self, id: str) -> models.AutomationTrigger:
        """Switch a trigger on or off.

        Switches a trigger off if it is on, and on if it is off. Its form is not documented; it is taken to be in an
        envelope.

        Args:
            id: Id of the trigger.

        Sends `PATCH /v1/automation/triggers/{id}/toggle`.
        """
        return await self._client._fetch(calls.toggle_automation_trigger(id))

    async def test_trigger(
        self, id: str, *, event_data: Mapping[str, Any] | Unset = UNSET, dry_run: bool | Unset = UNSET
    ) -> models.AutomationTest:
        """Try a trigger.

        Asks whether an event would set a trigger off. Unless `dryRun` is true its pipeline may run, with calls and
        messages that reach people. Its form is not documented; it is taken to be in an envelope.

        This places a phone call, which costs money.

        Args:
            id: Id of the trigger.
            event_data: What the event brings along.
            dry_run: Only look at the conditions.

        Sends `POST /v1/automation/triggers/{id}/test`.
        """
        return await self._client._fetch(calls.test_automation_trigger(id, event_data=event_data, dry_run=dry_run))

    def list_executions(
        self,
        *,
        trigger_id: str | Unset = UNSET,
        event_pipeline_id: str | Unset = UNSET,
        status: models.AutomationExecutionStatus | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> results.AsyncPaginator[models.AutomationExecution]:
        """List runs.

        Returns runs of pipelines, a part at a time. Its form is not documented; it is taken to be in an envelope.

        Pages are fetched when the result is iterated, and not before.

        Args:
            trigger_id: Only those that this trigger set off.
            event_pipeline_id: Only those of this pipeline.
            status: Only those that stand so.
            limit: How many to return. At least 1.
            offset: How many to skip. At least 0.

        Sends `GET /v1/automation/executions`.
        """
        return self._client._paginate(
            calls.list_automation_executions(
                trigger_id=trigger_id, event_pipeline_id=event_pipeline_id, status=status, limit=limit, offset=offset
            )
        )

    async def get_execution(self, id: str) -> models.AutomationExecution:
        """Get a run.

        Reads a run of a pipeline with what came of it. Its form is not documented; it is taken to be in an
        envelope.

        Args:
            id: Id of the run.

        Sends `GET /v1/automation/executions/{id}`.
        """
        return await self._client._fetch(calls.get_automation_execution(id))

    async def wait_for_execution(
        self,
        id: str,
        *,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.AutomationExecution] | None = None,
    ) -> models.AutomationExecution:
        """Wait until the thing that `get_execution` reads is finished, and return it.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed or cancelled.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(calls.get_automation_execution(id), deadline=deadline, on_progress=on_progress)

    async def wait_for_executions(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AutomationExecution] | None = None,
    ) -> builtins.list[models.AutomationExecution]:
        """Wait for several at once, as `wait_for_execution` does for one, and return them in their order.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed or cancelled.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_automation_execution(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class AutomationsWithResponse:
        """`Automations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Automations) -> None:
            self.list_events = answered(resource.list_events)
            self.list_integration_events = answered(resource.list_integration_events)
            self.list_pipelines = resource.list_pipelines
            self.create_pipeline = answered(resource.create_pipeline)
            self.get_pipeline = answered(resource.get_pipeline)
            self.update_pipeline = answered(resource.update_pipeline)
            self.delete_pipeline = answered(resource.delete_pipeline)
            self.list_triggers = answered(resource.list_triggers)
            self.create_trigger = answered(resource.create_trigger)
            self.get_trigger = answered(resource.get_trigger)
            self.update_trigger = answered(resource.update_trigger)
            self.delete_trigger = answered(resource.delete_trigger)
            self.toggle_trigger = answered(resource.toggle_trigger)
            self.test_trigger = answered(resource.test_trigger)
            self.list_executions = resource.list_executions
            self.get_execution = answered(resource.get_execution)
            self.wait_for_execution = answered(resource.wait_for_execution)
            self.wait_for_executions = all_answered(resource.wait_for_executions)

    class AsyncAutomationsWithResponse:
        """`AsyncAutomations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAutomations) -> None:
            self.list_events = async_answered(resource.list_events)
            self.list_integration_events = async_answered(resource.list_integration_events)
            self.list_pipelines = resource.list_pipelines
            self.create_pipeline = async_answered(resource.create_pipeline)
            self.get_pipeline = async_answered(resource.get_pipeline)
            self.update_pipeline = async_answered(resource.update_pipeline)
            self.delete_pipeline = async_answered(resource.delete_pipeline)
            self.list_triggers = async_answered(resource.list_triggers)
            self.create_trigger = async_answered(resource.create_trigger)
            self.get_trigger = async_answered(resource.get_trigger)
            self.update_trigger = async_answered(resource.update_trigger)
            self.delete_trigger = async_answered(resource.delete_trigger)
            self.toggle_trigger = async_answered(resource.toggle_trigger)
            self.test_trigger = async_answered(resource.test_trigger)
            self.list_executions = resource.list_executions
            self.get_execution = async_answered(resource.get_execution)
            self.wait_for_execution = async_answered(resource.wait_for_execution)
            self.wait_for_executions = async_all_answered(resource.wait_for_executions)

else:
    AutomationsWithResponse, AsyncAutomationsWithResponse = Automations, AsyncAutomations
