# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of AgentChecks."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import agent_checks as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class AgentChecks:
    """What a version of an agent has to pass before it goes live: scenarios that are played, and judges of them."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AgentChecksWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AgentChecksWithResponse = with_response(self)
        return whole

    def get(self, agent_id: str, env_type: models.AgentLiveEnvironment) -> models.AgentCheckConfig | None:
        """Get the checks of an environment.

        Tells which scenarios and judges a version has to pass; null where nothing is set.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the checks.

        Sends `GET /v2/agents/{agent_id}/environments/{env_type}/checks`.
        """
        return self._client._fetch(calls.get_agent_check(agent_id, env_type))

    def set(
        self,
        agent_id: str,
        env_type: models.AgentLiveEnvironment,
        *,
        scenario_ids: ListOf[str],
        evals: ListOf[models.AgentCheckEvalInput | models.AgentCheckEvalInputDict],
        enabled: bool | Unset = UNSET,
        simulations_count: int | Unset = UNSET,
    ) -> models.AgentCheckConfig:
        """Set the checks of an environment.

        Replaces what a version has to pass before it runs in the environment. `simulations_count` is cut to the
        limit of the organisation.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the checks.
            scenario_ids: Scenarios that are played. At least 1 item, at most 5 items.
            evals: Judges of the conversations, each of them once. At least 1 item.
            enabled: Whether the checks are run. True when left out.
            simulations_count: How often each scenario is played, 1 to 50. 5 when left out.

        Sends `PUT /v2/agents/{agent_id}/environments/{env_type}/checks`.
        """
        return self._client._fetch(
            calls.set_agent_check(
                agent_id,
                env_type,
                scenario_ids=scenario_ids,
                evals=evals,
                enabled=enabled,
                simulations_count=simulations_count,
            )
        )

    def delete(self, agent_id: str, env_type: models.AgentLiveEnvironment) -> models.AgentChecksDeleted:
        """Delete the checks of an environment.

        Takes all checks of an environment away.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the checks.

        Sends `DELETE /v2/agents/{agent_id}/environments/{env_type}/checks`.
        """
        return self._client._fetch(calls.delete_agent_check(agent_id, env_type))

    def remove_eval(
        self, agent_id: str, env_type: models.AgentLiveEnvironment, eval_agent_id: str
    ) -> models.AgentCheckEvalRemoved:
        """Remove a judge from the checks.

        Takes one judge out of the checks of an environment.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the checks.
            eval_agent_id: Id of the eval agent.

        Sends `DELETE /v2/agents/{agent_id}/environments/{env_type}/checks/evals/{eval_agent_id}`.
        """
        return self._client._fetch(calls.remove_agent_check_eval(agent_id, env_type, eval_agent_id))

    def start_run(
        self, agent_id: str, env_type: models.AgentLiveEnvironment, *, version_id: str | Unset = UNSET
    ) -> models.AgentCheckRun:
        """Start a check run.

        Has the scenarios played and judged for a version. The run works on in the background; one that cannot begin
        is answered with the status ERROR and a message.

        This costs money.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the checks.
            version_id: Version to check; without it, the one that the environment runs.

        Sends `POST /v2/agents/{agent_id}/environments/{env_type}/check-runs`.
        """
        return self._client._fetch(calls.start_agent_check_run(agent_id, env_type, version_id=version_id))

    def list_runs(
        self, agent_id: str, *, env: models.AgentLiveEnvironment | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[models.AgentCheckRun]:
        """List check runs.

        Returns the newest runs of one environment. There are no further pages.

        Args:
            agent_id: Id of the agent.
            env: Environment of the runs; any other value is taken for production. 'production' when left out.
            limit: How many runs to return; a number outside of the bounds is taken for the nearest one inside. At
                least 1, at most 100, 25 when left out.

        Sends `GET /v2/agents/{agent_id}/check-runs`.
        """
        return self._client._fetch(calls.list_agent_check_runs(agent_id, env=env, limit=limit))

    def get_run(self, agent_id: str, run_id: str) -> models.AgentCheckRun:
        """Get a check run.

        Reads one run, with the verdicts of the judges once they are there. A run that is stuck becomes ERROR after
        45 minutes.

        Args:
            agent_id: Id of the agent.
            run_id: Id of the run.

        Sends `GET /v2/agents/{agent_id}/check-runs/{run_id}`.
        """
        return self._client._fetch(calls.get_agent_check_run(agent_id, run_id))

    def cancel_run(self, agent_id: str, run_id: str) -> models.AgentCheckRun:
        """Cancel a check run.

        Stops a run that has not ended.

        This cannot be undone.

        Args:
            agent_id: Id of the agent.
            run_id: Id of the run.

        Sends `POST /v2/agents/{agent_id}/check-runs/{run_id}/cancel`.
        """
        return self._client._fetch(calls.cancel_agent_check_run(agent_id, run_id))

    def wait_for_run(
        self,
        agent_id: str,
        run_id: str,
        *,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.AgentCheckRun] | None = None,
    ) -> models.AgentCheckRun:
        """Wait until the thing that `get_run` reads is finished, and return it.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            agent_id: Id of the agent.
            run_id: Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(
            calls.get_agent_check_run(agent_id, run_id), deadline=deadline, on_progress=on_progress
        )

    def wait_for_runs(
        self,
        agent_id: str,
        run_ids: ListOf[str],
        *,
        deadline: float | None = 7200,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AgentCheckRun] | None = None,
    ) -> builtins.list[models.AgentCheckRun]:
        """Wait for several at once, as `wait_for_run` does for one, and return them in their order.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            run_ids: The ids, each once or more. Id of the run.
            agent_id: Id of the agent.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_agent_check_run(agent_id, one),
            run_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def start_run_and_wait(
        self,
        agent_id: str,
        env_type: models.AgentLiveEnvironment,
        *,
        version_id: str | Unset = UNSET,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.AgentCheckRun] | None = None,
    ) -> models.AgentCheckRun:
        """Do what `start_run` does, wait as `wait_for_run` does, and return the finished thing.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the checks.
            version_id: Version to check; without it, the one that the environment runs.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.start_agent_check_run(agent_id, env_type, version_id=version_id),
            ("id",),
            lambda made: calls.get_agent_check_run(agent_id, made),
            deadline=deadline,
            on_progress=on_progress,
        )


class AsyncAgentChecks:
    """What a version of an agent has to pass before it goes live: scenarios that are played, and judges of them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAgentChecksWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAgentChecksWithResponse = with_response(self)
        return whole

    async def get(self, agent_id: str, env_type: models.AgentLiveEnvironment) -> models.AgentCheckConfig | None:
        """Get the checks of an environment.

        Tells which scenarios and judges a version has to pass; null where nothing is set.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the checks.

        Sends `GET /v2/agents/{agent_id}/environments/{env_type}/checks`.
        """
        return await self._client._fetch(calls.get_agent_check(agent_id, env_type))

    async def set(
        self,
        agent_id: str,
        env_type: models.AgentLiveEnvironment,
        *,
        scenario_ids: ListOf[str],
        evals: ListOf[models.AgentCheckEvalInput | models.AgentCheckEvalInputDict],
        enabled: bool | Unset = UNSET,
        simulations_count: int | Unset = UNSET,
    ) -> models.AgentCheckConfig:
        """Set the checks of an environment.

        Replaces what a version has to pass before it runs in the environment. `simulations_count` is cut to the
        limit of the organisation.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the checks.
            scenario_ids: Scenarios that are played. At least 1 item, at most 5 items.
            evals: Judges of the conversations, each of them once. At least 1 item.
            enabled: Whether the checks are run. True when left out.
            simulations_count: How often each scenario is played, 1 to 50. 5 when left out.

        Sends `PUT /v2/agents/{agent_id}/environments/{env_type}/checks`.
        """
        return await self._client._fetch(
            calls.set_agent_check(
                agent_id,
                env_type,
                scenario_ids=scenario_ids,
                evals=evals,
                enabled=enabled,
                simulations_count=simulations_count,
            )
        )

    async def delete(self, agent_id: str, env_type: models.AgentLiveEnvironment) -> models.AgentChecksDeleted:
        """Delete the checks of an environment.

        Takes all checks of an environment away.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the checks.

        Sends `DELETE /v2/agents/{agent_id}/environments/{env_type}/checks`.
        """
        return await self._client._fetch(calls.delete_agent_check(agent_id, env_type))

    async def remove_eval(
        self, agent_id: str, env_type: models.AgentLiveEnvironment, eval_agent_id: str
    ) -> models.AgentCheckEvalRemoved:
        """Remove a judge from the checks.

        Takes one judge out of the checks of an environment.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the checks.
            eval_agent_id: Id of the eval agent.

        Sends `DELETE /v2/agents/{agent_id}/environments/{env_type}/checks/evals/{eval_agent_id}`.
        """
        return await self._client._fetch(calls.remove_agent_check_eval(agent_id, env_type, eval_agent_id))

    async def start_run(
        self, agent_id: str, env_type: models.AgentLiveEnvironment, *, version_id: str | Unset = UNSET
    ) -> models.AgentCheckRun:
        """Start a check run.

        Has the scenarios played and judged for a version. The run works on in the background; one that cannot begin
        is answered with the status ERROR and a message.

        This costs money.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the checks.
            version_id: Version to check; without it, the one that the environment runs.

        Sends `POST /v2/agents/{agent_id}/environments/{env_type}/check-runs`.
        """
        return await self._client._fetch(calls.start_agent_check_run(agent_id, env_type, version_id=version_id))

    async def list_runs(
        self, agent_id: str, *, env: models.AgentLiveEnvironment | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[models.AgentCheckRun]:
        """List check runs.

        Returns the newest runs of one environment. There are no further pages.

        Args:
            agent_id: Id of the agent.
            env: Environment of the runs; any other value is taken for production. 'production' when left out.
            limit: How many runs to return; a number outside of the bounds is taken for the nearest one inside. At
                least 1, at most 100, 25 when left out.

        Sends `GET /v2/agents/{agent_id}/check-runs`.
        """
        return await self._client._fetch(calls.list_agent_check_runs(agent_id, env=env, limit=limit))

    async def get_run(self, agent_id: str, run_id: str) -> models.AgentCheckRun:
        """Get a check run.

        Reads one run, with the verdicts of the judges once they are there. A run that is stuck becomes ERROR after
        45 minutes.

        Args:
            agent_id: Id of the agent.
            run_id: Id of the run.

        Sends `GET /v2/agents/{agent_id}/check-runs/{run_id}`.
        """
        return await self._client._fetch(calls.get_agent_check_run(agent_id, run_id))

    async def cancel_run(self, agent_id: str, run_id: str) -> models.AgentCheckRun:
        """Cancel a check run.

        Stops a run that has not ended.

        This cannot be undone.

        Args:
            agent_id: Id of the agent.
            run_id: Id of the run.

        Sends `POST /v2/agents/{agent_id}/check-runs/{run_id}/cancel`.
        """
        return await self._client._fetch(calls.cancel_agent_check_run(agent_id, run_id))

    async def wait_for_run(
        self,
        agent_id: str,
        run_id: str,
        *,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.AgentCheckRun] | None = None,
    ) -> models.AgentCheckRun:
        """Wait until the thing that `get_run` reads is finished, and return it.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            agent_id: Id of the agent.
            run_id: Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(
            calls.get_agent_check_run(agent_id, run_id), deadline=deadline, on_progress=on_progress
        )

    async def wait_for_runs(
        self,
        agent_id: str,
        run_ids: ListOf[str],
        *,
        deadline: float | None = 7200,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.AgentCheckRun] | None = None,
    ) -> builtins.list[models.AgentCheckRun]:
        """Wait for several at once, as `wait_for_run` does for one, and return them in their order.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            run_ids: The ids, each once or more. Id of the run.
            agent_id: Id of the agent.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_agent_check_run(agent_id, one),
            run_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def start_run_and_wait(
        self,
        agent_id: str,
        env_type: models.AgentLiveEnvironment,
        *,
        version_id: str | Unset = UNSET,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.AgentCheckRun] | None = None,
    ) -> models.AgentCheckRun:
        """Do what `start_run` does, wait as `wait_for_run` does, and return the finished thing.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the checks.
            version_id: Version to check; without it, the one that the environment runs.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.start_agent_check_run(agent_id, env_type, version_id=version_id),
            ("id",),
            lambda made: calls.get_agent_check_run(agent_id, made),
            deadline=deadline,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class AgentChecksWithResponse:
        """`AgentChecks`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AgentChecks) -> None:
            self.get = answered(resource.get)
            self.set = answered(resource.set)
            self.delete = answered(resource.delete)
            self.remove_eval = answered(resource.remove_eval)
            self.start_run = answered(resource.start_run)
            self.list_runs = answered(resource.list_runs)
            self.get_run = answered(resource.get_run)
            self.cancel_run = answered(resource.cancel_run)
            self.wait_for_run = answered(resource.wait_for_run)
            self.wait_for_runs = all_answered(resource.wait_for_runs)
            self.start_run_and_wait = answered(resource.start_run_and_wait)

    class AsyncAgentChecksWithResponse:
        """`AsyncAgentChecks`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAgentChecks) -> None:
            self.get = async_answered(resource.get)
            self.set = async_answered(resource.set)
            self.delete = async_answered(resource.delete)
            self.remove_eval = async_answered(resource.remove_eval)
            self.start_run = async_answered(resource.start_run)
            self.list_runs = async_answered(resource.list_runs)
            self.get_run = async_answered(resource.get_run)
            self.cancel_run = async_answered(resource.cancel_run)
            self.wait_for_run = async_answered(resource.wait_for_run)
            self.wait_for_runs = async_all_answered(resource.wait_for_runs)
            self.start_run_and_wait = async_answered(resource.start_run_and_wait)

else:
    AgentChecksWithResponse, AsyncAgentChecksWithResponse = AgentChecks, AsyncAgentChecks
