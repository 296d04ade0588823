# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of AgentExperiments."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import agent_experiments as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class AgentExperiments:
    """Versions of an agent that get a share of its calls for a while. Only for enterprise accounts."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AgentExperimentsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AgentExperimentsWithResponse = with_response(self)
        return whole

    def list(self, agent_id: str) -> builtins.list[models.AgentExperiment]:
        """List experiments.

        Returns the experiments of the agent, the newest first.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/experiments`.
        """
        return self._client._fetch(calls.list_agent_experiments(agent_id))

    def create(
        self,
        agent_id: str,
        *,
        variant_version_id: str,
        traffic_percentage: int,
        baseline_env: models.AgentLiveEnvironment | Unset = UNSET,
        run_hours: models.AgentRunHours | models.AgentRunHoursDict | None | Unset = UNSET,
        starts_at: dt.datetime | None | Unset = UNSET,
        ends_at: dt.datetime | None | Unset = UNSET,
        variant_call_quota: int | None | Unset = UNSET,
    ) -> models.AgentExperiment:
        """Start an experiment.

        Sends a share of the calls to another version than the one that is live. One experiment can be active at a
        time.

        Args:
            agent_id: Id of the agent.
            variant_version_id: Version to try.
            traffic_percentage: Share of the calls that it gets, in percent. At least 1, at most 100.
            baseline_env: Environment whose version it is compared with. 'production' when left out.
            run_hours: When it runs; without it, always.
            starts_at: When it begins.
            ends_at: When it ends.
            variant_call_quota: Number of calls after which it ends. At least 1, at most 1000000.

        Sends `POST /v2/agents/{agent_id}/experiments`.
        """
        return self._client._fetch(
            calls.create_agent_experiment(
                agent_id,
                variant_version_id=variant_version_id,
                traffic_percentage=traffic_percentage,
                baseline_env=baseline_env,
                run_hours=run_hours,
                starts_at=starts_at,
                ends_at=ends_at,
                variant_call_quota=variant_call_quota,
            )
        )

    def get(self, agent_id: str, experiment_id: str) -> models.AgentExperiment:
        """Get an experiment.

        Reads one experiment, with the number of calls it has had.

        Args:
            agent_id: Id of the agent.
            experiment_id: Id of the experiment.

        Sends `GET /v2/agents/{agent_id}/experiments/{experiment_id}`.
        """
        return self._client._fetch(calls.get_agent_experiment(agent_id, experiment_id))

    def update(
        self,
        agent_id: str,
        experiment_id: str,
        *,
        traffic_percentage: int | Unset = UNSET,
        run_hours: models.AgentRunHours | models.AgentRunHoursDict | None | Unset = UNSET,
        starts_at: dt.datetime | None | Unset = UNSET,
        ends_at: dt.datetime | None | Unset = UNSET,
        variant_call_quota: int | None | Unset = UNSET,
    ) -> models.AgentExperiment:
        """Change an experiment.

        Changes the fields that are sent, of which there has to be at least one.

        Args:
            agent_id: Id of the agent.
            experiment_id: Id of the experiment.
            traffic_percentage: Share of the calls that it gets, in percent. At least 1, at most 100.
            run_hours: When it runs; null for always.
            starts_at: When it begins.
            ends_at: When it ends.
            variant_call_quota: Number of calls after which it ends. At least 1, at most 1000000.

        Sends `PATCH /v2/agents/{agent_id}/experiments/{experiment_id}`.
        """
        return self._client._fetch(
            calls.update_agent_experiment(
                agent_id,
                experiment_id,
                traffic_percentage=traffic_percentage,
                run_hours=run_hours,
                starts_at=starts_at,
                ends_at=ends_at,
                variant_call_quota=variant_call_quota,
            )
        )

    def stop(self, agent_id: str, experiment_id: str) -> models.AgentExperiment:
        """Stop an experiment.

        Ends an experiment; all calls go to the baseline again.

        This cannot be undone.

        Args:
            agent_id: Id of the agent.
            experiment_id: Id of the experiment.

        Sends `POST /v2/agents/{agent_id}/experiments/{experiment_id}/stop`.
        """
        return self._client._fetch(calls.stop_agent_experiment(agent_id, experiment_id))

    def wait(
        self,
        agent_id: str,
        experiment_id: str,
        *,
        deadline: float | None = 2592000,
        on_progress: results.OnProgress[models.AgentExperiment] | None = None,
    ) -> models.AgentExperiment:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        Args:
            agent_id: Id of the agent.
            experiment_id: Id of the experiment.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(
            calls.get_agent_experiment(agent_id, experiment_id), deadline=deadline, on_progress=on_progress
        )

    def wait_all(
        self,
        agent_id: str,
        experiment_ids: ListOf[str],
        *,
        deadline: float | None = 2592000,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AgentExperiment] | None = None,
    ) -> builtins.list[models.AgentExperiment]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            experiment_ids: The ids, each once or more. Id of the experiment.
            agent_id: Id of the agent.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_agent_experiment(agent_id, one),
            experiment_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def create_and_wait(
        self,
        agent_id: str,
        *,
        variant_version_id: str,
        traffic_percentage: int,
        baseline_env: models.AgentLiveEnvironment | Unset = UNSET,
        run_hours: models.AgentRunHours | models.AgentRunHoursDict | None | Unset = UNSET,
        starts_at: dt.datetime | None | Unset = UNSET,
        ends_at: dt.datetime | None | Unset = UNSET,
        variant_call_quota: int | None | Unset = UNSET,
        deadline: float | None = 2592000,
        on_progress: results.OnProgress[models.AgentExperiment] | None = None,
    ) -> models.AgentExperiment:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            agent_id: Id of the agent.
            variant_version_id: Version to try.
            traffic_percentage: Share of the calls that it gets, in percent. At least 1, at most 100.
            baseline_env: Environment whose version it is compared with. 'production' when left out.
            run_hours: When it runs; without it, always.
            starts_at: When it begins.
            ends_at: When it ends.
            variant_call_quota: Number of calls after which it ends. At least 1, at most 1000000.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.create_agent_experiment(
                agent_id,
                variant_version_id=variant_version_id,
                traffic_percentage=traffic_percentage,
                baseline_env=baseline_env,
                run_hours=run_hours,
                starts_at=starts_at,
                ends_at=ends_at,
                variant_call_quota=variant_call_quota,
            ),
            ("id",),
            lambda made: calls.get_agent_experiment(agent_id, made),
            deadline=deadline,
            on_progress=on_progress,
        )


class AsyncAgentExperiments:
    """Versions of an agent that get a share of its calls for a while. Only for enterprise accounts."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAgentExperimentsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAgentExperimentsWithResponse = with_response(self)
        return whole

    async def list(self, agent_id: str) -> builtins.list[models.AgentExperiment]:
        """List experiments.

        Returns the experiments of the agent, the newest first.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/experiments`.
        """
        return await self._client._fetch(calls.list_agent_experiments(agent_id))

    async def create(
        self,
        agent_id: str,
        *,
        variant_version_id: str,
        traffic_percentage: int,
        baseline_env: models.AgentLiveEnvironment | Unset = UNSET,
        run_hours: models.AgentRunHours | models.AgentRunHoursDict | None | Unset = UNSET,
        starts_at: dt.datetime | None | Unset = UNSET,
        ends_at: dt.datetime | None | Unset = UNSET,
        variant_call_quota: int | None | Unset = UNSET,
    ) -> models.AgentExperiment:
        """Start an experiment.

        Sends a share of the calls to another version than the one that is live. One experiment can be active at a
        time.

        Args:
            agent_id: Id of the agent.
            variant_version_id: Version to try.
            traffic_percentage: Share of the calls that it gets, in percent. At least 1, at most 100.
            baseline_env: Environment whose version it is compared with. 'production' when left out.
            run_hours: When it runs; without it, always.
            starts_at: When it begins.
            ends_at: When it ends.
            variant_call_quota: Number of calls after which it ends. At least 1, at most 1000000.

        Sends `POST /v2/agents/{agent_id}/experiments`.
        """
        return await self._client._fetch(
            calls.create_agent_experiment(
                agent_id,
                variant_version_id=variant_version_id,
                traffic_percentage=traffic_percentage,
                baseline_env=baseline_env,
                run_hours=run_hours,
                starts_at=starts_at,
                ends_at=ends_at,
                variant_call_quota=variant_call_quota,
            )
        )

    async def get(self, agent_id: str, experiment_id: str) -> models.AgentExperiment:
        """Get an experiment.

        Reads one experiment, with the number of calls it has had.

        Args:
            agent_id: Id of the agent.
            experiment_id: Id of the experiment.

        Sends `GET /v2/agents/{agent_id}/experiments/{experiment_id}`.
        """
        return await self._client._fetch(calls.get_agent_experiment(agent_id, experiment_id))

    async def update(
        self,
        agent_id: str,
        experiment_id: str,
        *,
        traffic_percentage: int | Unset = UNSET,
        run_hours: models.AgentRunHours | models.AgentRunHoursDict | None | Unset = UNSET,
        starts_at: dt.datetime | None | Unset = UNSET,
        ends_at: dt.datetime | None | Unset = UNSET,
        variant_call_quota: int | None | Unset = UNSET,
    ) -> models.AgentExperiment:
        """Change an experiment.

        Changes the fields that are sent, of which there has to be at least one.

        Args:
            agent_id: Id of the agent.
            experiment_id: Id of the experiment.
            traffic_percentage: Share of the calls that it gets, in percent. At least 1, at most 100.
            run_hours: When it runs; null for always.
            starts_at: When it begins.
            ends_at: When it ends.
            variant_call_quota: Number of calls after which it ends. At least 1, at most 1000000.

        Sends `PATCH /v2/agents/{agent_id}/experiments/{experiment_id}`.
        """
        return await self._client._fetch(
            calls.update_agent_experiment(
                agent_id,
                experiment_id,
                traffic_percentage=traffic_percentage,
                run_hours=run_hours,
                starts_at=starts_at,
                ends_at=ends_at,
                variant_call_quota=variant_call_quota,
            )
        )

    async def stop(self, agent_id: str, experiment_id: str) -> models.AgentExperiment:
        """Stop an experiment.

        Ends an experiment; all calls go to the baseline again.

        This cannot be undone.

        Args:
            agent_id: Id of the agent.
            experiment_id: Id of the experiment.

        Sends `POST /v2/agents/{agent_id}/experiments/{experiment_id}/stop`.
        """
        return await self._client._fetch(calls.stop_agent_experiment(agent_id, experiment_id))

    async def wait(
        self,
        agent_id: str,
        experiment_id: str,
        *,
        deadline: float | None = 2592000,
        on_progress: results.OnProgress[models.AgentExperiment] | None = None,
    ) -> models.AgentExperiment:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        Args:
            agent_id: Id of the agent.
            experiment_id: Id of the experiment.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(
            calls.get_agent_experiment(agent_id, experiment_id), deadline=deadline, on_progress=on_progress
        )

    async def wait_all(
        self,
        agent_id: str,
        experiment_ids: ListOf[str],
        *,
        deadline: float | None = 2592000,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AgentExperiment] | None = None,
    ) -> builtins.list[models.AgentExperiment]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            experiment_ids: The ids, each once or more. Id of the experiment.
            agent_id: Id of the agent.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_agent_experiment(agent_id, one),
            experiment_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def create_and_wait(
        self,
        agent_id: str,
        *,
        variant_version_id: str,
        traffic_percentage: int,
        baseline_env: models.AgentLiveEnvironment | Unset = UNSET,
        run_hours: models.AgentRunHours | models.AgentRunHoursDict | None | Unset = UNSET,
        starts_at: dt.datetime | None | Unset = UNSET,
        ends_at: dt.datetime | None | Unset = UNSET,
        variant_call_quota: int | None | Unset = UNSET,
        deadline: float | None = 2592000,
        on_progress: results.OnProgress[models.AgentExperiment] | None = None,
    ) -> models.AgentExperiment:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            agent_id: Id of the agent.
            variant_version_id: Version to try.
            traffic_percentage: Share of the calls that it gets, in percent. At least 1, at most 100.
            baseline_env: Environment whose version it is compared with. 'production' when left out.
            run_hours: When it runs; without it, always.
            starts_at: When it begins.
            ends_at: When it ends.
            variant_call_quota: Number of calls after which it ends. At least 1, at most 1000000.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.create_agent_experiment(
                agent_id,
                variant_version_id=variant_version_id,
                traffic_percentage=traffic_percentage,
                baseline_env=baseline_env,
                run_hours=run_hours,
                starts_at=starts_at,
                ends_at=ends_at,
                variant_call_quota=variant_call_quota,
            ),
            ("id",),
            lambda made: calls.get_agent_experiment(agent_id, made),
            deadline=deadline,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class AgentExperimentsWithResponse:
        """`AgentExperiments`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AgentExperiments) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.stop = answered(resource.stop)
            self.wait = answered(resource.wait)
            self.wait_all = all_answered(resource.wait_all)
            self.create_and_wait = answered(resource.create_and_wait)

    class AsyncAgentExperimentsWithResponse:
        """`AsyncAgentExperiments`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAgentExperiments) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.stop = async_answered(resource.stop)
            self.wait = async_answered(resource.wait)
            self.wait_all = async_all_answered(resource.wait_all)
            self.create_and_wait = async_answered(resource.create_and_wait)

else:
    AgentExperimentsWithResponse, AsyncAgentExperimentsWithResponse = AgentExperiments, AsyncAgentExperiments
