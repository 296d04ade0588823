# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Analytics."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import analytics as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Analytics:
    """Statistics about calls: queries, dashboards, sets of calls that are looked at together, and the ways that calls
    take through an agent. Only for enterprise accounts.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AnalyticsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AnalyticsWithResponse = with_response(self)
        return whole

    def create_cohort(
        self,
        *,
        window: models.AnalyticsWindow | models.AnalyticsWindowDict,
        agent_key: str | Unset = UNSET,
        predicate: models.AnalyticsPredicate | models.AnalyticsPredicateDict | Unset = UNSET,
    ) -> models.AnalyticsCohortStarted:
        """Create a cohort.

        Collects calls by a condition, to be looked at together. It is built in the background, up to 50,000 calls
        are visible, and it is kept for seven days. Twenty a minute are allowed.

        Args:
            window: When the calls were.
            agent_key: Agent that had the calls.
            predicate: What the calls have in common.

        Sends `POST /v2/analytics/cohorts`.
        """
        return self._client._fetch(
            calls.create_analytics_cohort(window=window, agent_key=agent_key, predicate=predicate)
        )

    def get_cohort(self, id: str) -> models.AnalyticsCohort:
        """Get a cohort.

        Reads how a cohort stands and how many calls it has.

        Args:
            id: Id of the cohort.

        Sends `GET /v2/analytics/cohorts/{id}`.
        """
        return self._client._fetch(calls.get_analytics_cohort(id))

    def list_cohort_ids(
        self, id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> models.AnalyticsCohortIds:
        """List the calls of a cohort.

        Returns one page of the ids, once the cohort is ready. `next_cursor` leads to the page after it, and is null
        on the last one.

        Args:
            id: Id of the cohort.
            limit: How many ids a page holds, 1 to 1,000; other numbers are taken for the nearest of these. 1000
                when left out.
            cursor: Cursor of the page, from the answer before.

        Sends `GET /v2/analytics/cohorts/{id}/ids`.
        """
        return self._client._fetch(calls.list_analytics_cohort_ids(id, limit=limit, cursor=cursor))

    def query(
        self,
        *,
        mode: models.AnalyticsQueryMode,
        query: models.AnalyticsQuery | models.AnalyticsQueryDict,
        dry_run: bool | Unset = UNSET,
    ) -> models.AnalyticsRows:
        """Query calls.

        Counts calls, or lists them, by what they have in common. With `dry_run` the query is checked and not run.

        Args:
            mode: How the query is written, `structured`.
            query: The query.
            dry_run: Whether to check the query only.

        Sends `POST /v2/analytics/query`.
        """
        return self._client._fetch(calls.query_analytics(mode=mode, query=query, dry_run=dry_run))

    def list_dashboards(self) -> list[models.AnalyticsDashboard]:
        """List dashboards.

        Returns the dashboards. The vendor describes no fields of the answer.

        Sends `GET /v2/analytics/dashboards`.
        """
        return self._client._fetch(calls.list_analytics_dashboards())

    def list_panel_templates(self) -> Any:
        """List templates of panels.

        Returns ready-made panels. The vendor describes no fields of the answer.

        Sends `GET /v2/analytics/dashboards/panel-templates`.
        """
        return self._client._fetch(calls.list_analytics_panel_templates())

    def get_dashboard(self, id: str) -> models.AnalyticsDashboard:
        """Get a dashboard.

        Reads one dashboard with its panels. The vendor describes no fields of the answer.

        Args:
            id: Id of the dashboard.

        Sends `GET /v2/analytics/dashboards/{id}`.
        """
        return self._client._fetch(calls.get_analytics_dashboard(id))

    def delete_dashboard(self, id: str) -> Any:
        """Delete a dashboard.

        Deletes a dashboard. The vendor describes no fields of the answer.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the dashboard.

        Sends `DELETE /v2/analytics/dashboards/{id}`.
        """
        return self._client._fetch(calls.delete_analytics_dashboard(id))

    def add_dashboard_panel(
        self,
        id: str,
        *,
        name: str,
        module_type: models.AnalyticsPanelType,
        query: models.AnalyticsQuery | models.AnalyticsQueryDict | Unset = UNSET,
        visualization_type: models.AnalyticsChart | Unset = UNSET,
        compare_previous_period: bool | Unset = UNSET,
        code_config: models.AnalyticsCodeConfig | models.AnalyticsCodeConfigDict | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Add a panel to a dashboard.

        Adds a query, or code that works with other panels, to a dashboard. The vendor describes no fields of the
        answer.

        Args:
            id: Id of the dashboard.
            name: Name of the panel.
            module_type: Whether it is a query or code.
            query: The query.
            visualization_type: How it is drawn.
            compare_previous_period: Whether the time before is drawn beside it.
            code_config: What code works with.

        Sends `POST /v2/analytics/dashboards/{id}/panels`.
        """
        return self._client._fetch(
            calls.add_analytics_dashboard_panel(
                id,
                name=name,
                module_type=module_type,
                query=query,
                visualization_type=visualization_type,
                compare_previous_period=compare_previous_period,
                code_config=code_config,
            )
        )

    def get_agent_pathway(
        self,
        agent_key: str,
        *,
        view: models.AnalyticsPathwayView | Unset = UNSET,
        layout: models.AnalyticsPathwayLayout | Unset = UNSET,
        window: models.AnalyticsPathwayWindow | Unset = UNSET,
        definition: str | Unset = UNSET,
    ) -> models.AnalyticsPathway:
        """Get the ways of calls through an agent.

        Tells how many calls go from one part of an agent to the next.

        Args:
            agent_key: Id of the agent.
            view: How much is returned.
            layout: How it is laid out.
            window: How many days to look back.
            definition: Id of a definition of the parts.

        Sends `GET /v2/analytics/agents/{agent_key}/pathway`.
        """
        return self._client._fetch(
            calls.get_analytics_agent_pathway(agent_key, view=view, layout=layout, window=window, definition=definition)
        )

    def get_pathway_definition(self, agent_key: str) -> models.AnalyticsPathwayDefinitions:
        """Get the parts of an agent.

        Tells into which parts an agent is divided, and what is proposed.

        Args:
            agent_key: Id of the agent.

        Sends `GET /v2/analytics/agents/{agent_key}/pathway/definition`.
        """
        return self._client._fetch(calls.get_analytics_pathway_definition(agent_key))

    def publish_pathway_definition(
        self,
        agent_key: str,
        *,
        definition: models.AnalyticsPathwayParts | models.AnalyticsPathwayPartsDict,
        expected_fingerprint: str,
    ) -> models.AnalyticsDefinitionPublished:
        """Publish the parts of an agent.

        Divides an agent into parts, in the place of what was published before. Thirty writes a minute are allowed.

        Args:
            agent_key: Id of the agent.
            definition: The parts, up to 256 KB as JSON.
            expected_fingerprint: Fingerprint of the agent, as it was read.

        Sends `POST /v2/analytics/agents/{agent_key}/pathway/definition`.
        """
        return self._client._fetch(
            calls.publish_analytics_pathway_definition(
                agent_key, definition=definition, expected_fingerprint=expected_fingerprint
            )
        )

    def propose_pathway_definition(
        self,
        agent_key: str,
        *,
        definition: models.AnalyticsPathwayParts | models.AnalyticsPathwayPartsDict,
        expected_fingerprint: str,
    ) -> models.AnalyticsDefinitionProposed:
        """Propose the parts of an agent.

        Stores a division into parts that is not published yet. Thirty writes a minute are allowed.

        Args:
            agent_key: Id of the agent.
            definition: The parts, up to 256 KB as JSON.
            expected_fingerprint: Fingerprint of the agent, as it was read.

        Sends `PUT /v2/analytics/agents/{agent_key}/pathway/definition/pending`.
        """
        return self._client._fetch(
            calls.propose_analytics_pathway_definition(
                agent_key, definition=definition, expected_fingerprint=expected_fingerprint
            )
        )

    def wait_for_cohort(
        self,
        id: str,
        *,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.AnalyticsCohort] | None = None,
    ) -> models.AnalyticsCohort:
        """Wait until the thing that `get_cohort` reads is finished, and return it.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is failed. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the cohort.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_analytics_cohort(id), deadline=deadline, on_progress=on_progress)

    def wait_for_cohorts(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AnalyticsCohort] | None = None,
    ) -> builtins.list[models.AnalyticsCohort]:
        """Wait for several at once, as `wait_for_cohort` does for one, and return them in their order.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is failed. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the cohort.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_analytics_cohort(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def create_cohort_and_wait(
        self,
        *,
        window: models.AnalyticsWindow | models.AnalyticsWindowDict,
        agent_key: str | Unset = UNSET,
        predicate: models.AnalyticsPredicate | models.AnalyticsPredicateDict | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.AnalyticsCohort] | None = None,
    ) -> models.AnalyticsCohort:
        """Do what `create_cohort` does, wait as `wait_for_cohort` does, and return the finished thing.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is failed. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            window: When the calls were.
            agent_key: Agent that had the calls.
            predicate: What the calls have in common.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.create_analytics_cohort(window=window, agent_key=agent_key, predicate=predicate),
            ("id",),
            lambda made: calls.get_analytics_cohort(made),
            deadline=deadline,
            on_progress=on_progress,
        )


class AsyncAnalytics:
    """Statistics about calls: queries, dashboards, sets of calls that are looked at together, and the ways that calls
    take through an agent. Only for enterprise accounts.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAnalyticsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAnalyticsWithResponse = with_response(self)
        return whole

    async def create_cohort(
        self,
        *,
        window: models.AnalyticsWindow | models.AnalyticsWindowDict,
        agent_key: str | Unset = UNSET,
        predicate: models.AnalyticsPredicate | models.AnalyticsPredicateDict | Unset = UNSET,
    ) -> models.AnalyticsCohortStarted:
        """Create a cohort.

        Collects calls by a condition, to be looked at together. It is built in the background, up to 50,000 calls
        are visible, and it is kept for seven days. Twenty a minute are allowed.

        Args:
            window: When the calls were.
            agent_key: Agent that had the calls.
            predicate: What the calls have in common.

        Sends `POST /v2/analytics/cohorts`.
        """
        return await self._client._fetch(
            calls.create_analytics_cohort(window=window, agent_key=agent_key, predicate=predicate)
        )

    async def get_cohort(self, id: str) -> models.AnalyticsCohort:
        """Get a cohort.

        Reads how a cohort stands and how many calls it has.

        Args:
            id: Id of the cohort.

        Sends `GET /v2/analytics/cohorts/{id}`.
        """
        return await self._client._fetch(calls.get_analytics_cohort(id))

    async def list_cohort_ids(
        self, id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> models.AnalyticsCohortIds:
        """List the calls of a cohort.

        Returns one page of the ids, once the cohort is ready. `next_cursor` leads to the page after it, and is null
        on the last one.

        Args:
            id: Id of the cohort.
            limit: How many ids a page holds, 1 to 1,000; other numbers are taken for the nearest of these. 1000
                when left out.
            cursor: Cursor of the page, from the answer before.

        Sends `GET /v2/analytics/cohorts/{id}/ids`.
        """
        return await self._client._fetch(calls.list_analytics_cohort_ids(id, limit=limit, cursor=cursor))

    async def query(
        self,
        *,
        mode: models.AnalyticsQueryMode,
        query: models.AnalyticsQuery | models.AnalyticsQueryDict,
        dry_run: bool | Unset = UNSET,
    ) -> models.AnalyticsRows:
        """Query calls.

        Counts calls, or lists them, by what they have in common. With `dry_run` the query is checked and not run.

        Args:
            mode: How the query is written, `structured`.
            query: The query.
            dry_run: Whether to check the query only.

        Sends `POST /v2/analytics/query`.
        """
        return await self._client._fetch(calls.query_analytics(mode=mode, query=query, dry_run=dry_run))

    async def list_dashboards(self) -> list[models.AnalyticsDashboard]:
        """List dashboards.

        Returns the dashboards. The vendor describes no fields of the answer.

        Sends `GET /v2/analytics/dashboards`.
        """
        return await self._client._fetch(calls.list_analytics_dashboards())

    async def list_panel_templates(self) -> Any:
        """List templates of panels.

        Returns ready-made panels. The vendor describes no fields of the answer.

        Sends `GET /v2/analytics/dashboards/panel-templates`.
        """
        return await self._client._fetch(calls.list_analytics_panel_templates())

    async def get_dashboard(self, id: str) -> models.AnalyticsDashboard:
        """Get a dashboard.

        Reads one dashboard with its panels. The vendor describes no fields of the answer.

        Args:
            id: Id of the dashboard.

        Sends `GET /v2/analytics/dashboards/{id}`.
        """
        return await self._client._fetch(calls.get_analytics_dashboard(id))

    async def delete_dashboard(self, id: str) -> Any:
        """Delete a dashboard.

        Deletes a dashboard. The vendor describes no fields of the answer.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the dashboard.

        Sends `DELETE /v2/analytics/dashboards/{id}`.
        """
        return await self._client._fetch(calls.delete_analytics_dashboard(id))

    async def add_dashboard_panel(
        self,
        id: str,
        *,
        name: str,
        module_type: models.AnalyticsPanelType,
        query: models.AnalyticsQuery | models.AnalyticsQueryDict | Unset = UNSET,
        visualization_type: models.AnalyticsChart | Unset = UNSET,
        compare_previous_period: bool | Unset = UNSET,
        code_config: models.AnalyticsCodeConfig | models.AnalyticsCodeConfigDict | Mapping[str, Any] | Unset = UNSET,
    ) -> Any:
        """Add a panel to a dashboard.

        Adds a query, or code that works with other panels, to a dashboard. The vendor describes no fields of the
        answer.

        Args:
            id: Id of the dashboard.
            name: Name of the panel.
            module_type: Whether it is a query or code.
            query: The query.
            visualization_type: How it is drawn.
            compare_previous_period: Whether the time before is drawn beside it.
            code_config: What code works with.

        Sends `POST /v2/analytics/dashboards/{id}/panels`.
        """
        return await self._client._fetch(
            calls.add_analytics_dashboard_panel(
                id,
                name=name,
                module_type=module_type,
                query=query,
                visualization_type=visualization_type,
                compare_previous_period=compare_previous_period,
                code_config=code_config,
            )
        )

    async def get_agent_pathway(
        self,
        agent_key: str,
        *,
        view: models.AnalyticsPathwayView | Unset = UNSET,
        layout: models.AnalyticsPathwayLayout | Unset = UNSET,
        window: models.AnalyticsPathwayWindow | Unset = UNSET,
        definition: str | Unset = UNSET,
    ) -> models.AnalyticsPathway:
        """Get the ways of calls through an agent.

        Tells how many calls go from one part of an agent to the next.

        Args:
            agent_key: Id of the agent.
            view: How much is returned.
            layout: How it is laid out.
            window: How many days to look back.
            definition: Id of a definition of the parts.

        Sends `GET /v2/analytics/agents/{agent_key}/pathway`.
        """
        return await self._client._fetch(
            calls.get_analytics_agent_pathway(agent_key, view=view, layout=layout, window=window, definition=definition)
        )

    async def get_pathway_definition(self, agent_key: str) -> models.AnalyticsPathwayDefinitions:
        """Get the parts of an agent.

        Tells into which parts an agent is divided, and what is proposed.

        Args:
            agent_key: Id of the agent.

        Sends `GET /v2/analytics/agents/{agent_key}/pathway/definition`.
        """
        return await self._client._fetch(calls.get_analytics_pathway_definition(agent_key))

    async def publish_pathway_definition(
        self,
        agent_key: str,
        *,
        definition: models.AnalyticsPathwayParts | models.AnalyticsPathwayPartsDict,
        expected_fingerprint: str,
    ) -> models.AnalyticsDefinitionPublished:
        """Publish the parts of an agent.

        Divides an agent into parts, in the place of what was published before. Thirty writes a minute are allowed.

        Args:
            agent_key: Id of the agent.
            definition: The parts, up to 256 KB as JSON.
            expected_fingerprint: Fingerprint of the agent, as it was read.

        Sends `POST /v2/analytics/agents/{agent_key}/pathway/definition`.
        """
        return await self._client._fetch(
            calls.publish_analytics_pathway_definition(
                agent_key, definition=definition, expected_fingerprint=expected_fingerprint
            )
        )

    async def propose_pathway_definition(
        self,
        agent_key: str,
        *,
        definition: models.AnalyticsPathwayParts | models.AnalyticsPathwayPartsDict,
        expected_fingerprint: str,
    ) -> models.AnalyticsDefinitionProposed:
        """Propose the parts of an agent.

        Stores a division into parts that is not published yet. Thirty writes a minute are allowed.

        Args:
            agent_key: Id of the agent.
            definition: The parts, up to 256 KB as JSON.
            expected_fingerprint: Fingerprint of the agent, as it was read.

        Sends `PUT /v2/analytics/agents/{agent_key}/pathway/definition/pending`.
        """
        return await self._client._fetch(
            calls.propose_analytics_pathway_definition(
                agent_key, definition=definition, expected_fingerprint=expected_fingerprint
            )
        )

    async def wait_for_cohort(
        self,
        id: str,
        *,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.AnalyticsCohort] | None = None,
    ) -> models.AnalyticsCohort:
        """Wait until the thing that `get_cohort` reads is finished, and return it.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is failed. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the cohort.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(calls.get_analytics_cohort(id), deadline=deadline, on_progress=on_progress)

    async def wait_for_cohorts(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AnalyticsCohort] | None = None,
    ) -> builtins.list[models.AnalyticsCohort]:
        """Wait for several at once, as `wait_for_cohort` does for one, and return them in their order.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is failed. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the cohort.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_analytics_cohort(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def create_cohort_and_wait(
        self,
        *,
        window: models.AnalyticsWindow | models.AnalyticsWindowDict,
        agent_key: str | Unset = UNSET,
        predicate: models.AnalyticsPredicate | models.AnalyticsPredicateDict | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.AnalyticsCohort] | None = None,
    ) -> models.AnalyticsCohort:
        """Do what `create_cohort` does, wait as `wait_for_cohort` does, and return the finished thing.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is failed. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            window: When the calls were.
            agent_key: Agent that had the calls.
            predicate: What the calls have in common.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.create_analytics_cohort(window=window, agent_key=agent_key, predicate=predicate),
            ("id",),
            lambda made: calls.get_analytics_cohort(made),
            deadline=deadline,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class AnalyticsWithResponse:
        """`Analytics`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Analytics) -> None:
            self.create_cohort = answered(resource.create_cohort)
            self.get_cohort = answered(resource.get_cohort)
            self.list_cohort_ids = answered(resource.list_cohort_ids)
            self.query = answered(resource.query)
            self.list_dashboards = answered(resource.list_dashboards)
            self.list_panel_templates = answered(resource.list_panel_templates)
            self.get_dashboard = answered(resource.get_dashboard)
            self.delete_dashboard = answered(resource.delete_dashboard)
            self.add_dashboard_panel = answered(resource.add_dashboard_panel)
            self.get_agent_pathway = answered(resource.get_agent_pathway)
            self.get_pathway_definition = answered(resource.get_pathway_definition)
            self.publish_pathway_definition = answered(resource.publish_pathway_definition)
            self.propose_pathway_definition = answered(resource.propose_pathway_definition)
            self.wait_for_cohort = answered(resource.wait_for_cohort)
            self.wait_for_cohorts = all_answered(resource.wait_for_cohorts)
            self.create_cohort_and_wait = answered(resource.create_cohort_and_wait)

    class AsyncAnalyticsWithResponse:
        """`AsyncAnalytics`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAnalytics) -> None:
            self.create_cohort = async_answered(resource.create_cohort)
            self.get_cohort = async_answered(resource.get_cohort)
            self.list_cohort_ids = async_answered(resource.list_cohort_ids)
            self.query = async_answered(resource.query)
            self.list_dashboards = async_answered(resource.list_dashboards)
            self.list_panel_templates = async_answered(resource.list_panel_templates)
            self.get_dashboard = async_answered(resource.get_dashboard)
            self.delete_dashboard = async_answered(resource.delete_dashboard)
            self.add_dashboard_panel = async_answered(resource.add_dashboard_panel)
            self.get_agent_pathway = async_answered(resource.get_agent_pathway)
            self.get_pathway_definition = async_answered(resource.get_pathway_definition)
            self.publish_pathway_definition = async_answered(resource.publish_pathway_definition)
            self.propose_pathway_definition = async_answered(resource.propose_pathway_definition)
            self.wait_for_cohort = async_answered(resource.wait_for_cohort)
            self.wait_for_cohorts = async_all_answered(resource.wait_for_cohorts)
            self.create_cohort_and_wait = async_answered(resource.create_cohort_and_wait)

else:
    AnalyticsWithResponse, AsyncAnalyticsWithResponse = Analytics, AsyncAnalytics
