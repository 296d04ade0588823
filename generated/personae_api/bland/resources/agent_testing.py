# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of AgentTesting."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import agent_testing as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class AgentTesting:
    """Tests of pathways and personas: scenarios in which a model plays the caller, runs of them alone, in batches and
    many times over, analytics, and the tornado, which mends a pathway until its scenarios pass.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AgentTestingWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AgentTestingWithResponse = with_response(self)
        return whole

    def list_test_scenarios(
        self,
        *,
        pathway_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        agent_id: str | Unset = UNSET,
        category: models.TestScenarioCategory | Unset = UNSET,
        enabled: str | Unset = UNSET,
    ) -> list[models.TestScenarioListItem]:
        """List scenarios.

        Returns the scenarios of the organisation in one answer, each with its latest run.

        Args:
            pathway_id: Only scenarios of this pathway.
            persona_id: Only scenarios of this persona.
            agent_id: Only scenarios of this agent; seen in the vendor's programs only.
            category: Only scenarios of this kind.
            enabled: Only enabled (`true`) or disabled (`false`) scenarios, as text.

        Sends `GET /v1/agent-testing/scenarios`.
        """
        return self._client._fetch(
            calls.list_test_scenarios(
                pathway_id=pathway_id, persona_id=persona_id, agent_id=agent_id, category=category, enabled=enabled
            )
        )

    def create_test_scenario(
        self,
        *,
        name: str,
        pathway_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        agent_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        category: models.TestScenarioCategory | Unset = UNSET,
        scenario_type: models.TestScenarioType | Unset = UNSET,
        tester_persona_prompt: str | Unset = UNSET,
        tester_persona_name: str | Unset = UNSET,
        max_turns: int | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        start_node_id: str | None | Unset = UNSET,
        bland_tone_enabled: bool | Unset = UNSET,
        is_required_for_promotion: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        input_messages: ListOf[Any] | Unset = UNSET,
        advanced_instructions: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        assertions: ListOf[models.TestAssertionInput | models.TestAssertionInputDict] | Unset = UNSET,
    ) -> models.TestScenario:
        """Create a scenario.

        Saves a scenario with its assertions. It needs a pathway, a persona or an agent to test.

        Args:
            name: Name, unique for the pathway or persona.
            pathway_id: Pathway to test.
            persona_id: Persona to test.
            agent_id: Agent to test; seen in the vendor's programs only.
            description: What the scenario tests.
            category: What kind of situation it plays. 'CUSTOM' when left out.
            scenario_type: How the caller is played. 'AGENT' when left out.
            tester_persona_prompt: How the played caller shall behave.
            tester_persona_name: Name of the played caller.
            max_turns: Turns after which the conversation is ended. At most 50, 20 when left out.
            request_data: Variables the pathway starts with.
            start_node_id: Node the conversation begins at, null for the usual one; a node that is not in the
                pathway makes runs fail.
            bland_tone_enabled: Score the tone too. False when left out.
            is_required_for_promotion: Let the pathway go live only when this passes. False when left out.
            enabled: Run it along with others; seen in the vendor's programs only.
            input_messages: What the caller says in a replay; the vendor does not document the entries.
            advanced_instructions: Further instructions for the run.
            metadata: Your own data.
            assertions: What has to be true.

        Sends `POST /v1/agent-testing/scenarios`.
        """
        return self._client._fetch(
            calls.create_test_scenario(
                name=name,
                pathway_id=pathway_id,
                persona_id=persona_id,
                agent_id=agent_id,
                description=description,
                category=category,
                scenario_type=scenario_type,
                tester_persona_prompt=tester_persona_prompt,
                tester_persona_name=tester_persona_name,
                max_turns=max_turns,
                request_data=request_data,
                start_node_id=start_node_id,
                bland_tone_enabled=bland_tone_enabled,
                is_required_for_promotion=is_required_for_promotion,
                enabled=enabled,
                input_messages=input_messages,
                advanced_instructions=advanced_instructions,
                metadata=metadata,
                assertions=assertions,
            )
        )

    def generate_test_scenario_from_call(
        self, *, call_id: str, pathway_id: str | Unset = UNSET, persona_id: str | Unset = UNSET
    ) -> models.TestScenarioDraft:
        """Generate a scenario from a call.

        Has a model make a scenario from the transcript of a past call. Nothing is saved: look it over, then create
        it. It needs a pathway or a persona.

        Args:
            call_id: Call to learn from.
            pathway_id: Pathway the scenario is meant for.
            persona_id: Persona the scenario is meant for.

        Sends `POST /v1/agent-testing/scenarios/generate-from-call`.
        """
        return self._client._fetch(
            calls.generate_test_scenario_from_call(call_id=call_id, pathway_id=pathway_id, persona_id=persona_id)
        )

    def get_test_scenario(self, id: str) -> models.TestScenario:
        """Get a scenario.

        Reads a scenario with its assertions.

        Args:
            id: Id of the scenario.

        Sends `GET /v1/agent-testing/scenarios/{id}`.
        """
        return self._client._fetch(calls.get_test_scenario(id))

    def replace_test_scenario(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        category: models.TestScenarioCategory | Unset = UNSET,
        scenario_type: models.TestScenarioType | Unset = UNSET,
        tester_persona_prompt: str | Unset = UNSET,
        tester_persona_name: str | Unset = UNSET,
        max_turns: int | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        start_node_id: str | None | Unset = UNSET,
        bland_tone_enabled: bool | Unset = UNSET,
        is_required_for_promotion: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        input_messages: ListOf[Any] | Unset = UNSET,
        advanced_instructions: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        assertions: ListOf[models.TestAssertionInput | models.TestAssertionInputDict] | Unset = UNSET,
    ) -> models.TestScenario:
        """Update a scenario.

        Changes the fields that are sent. Assertions that are sent take the place of all that were there.

        Args:
            id: Id of the scenario.
            name: Name, unique for the pathway or persona.
            description: What the scenario tests.
            category: What kind of situation it plays.
            scenario_type: How the caller is played.
            tester_persona_prompt: How the played caller shall behave.
            tester_persona_name: Name of the played caller.
            max_turns: Turns after which the conversation is ended. At most 50.
            request_data: Variables the pathway starts with.
            start_node_id: Node the conversation begins at, null for the usual one; a node that is not in the
                pathway makes runs fail.
            bland_tone_enabled: Score the tone too.
            is_required_for_promotion: Let the pathway go live only when this passes.
            enabled: Run it along with others.
            input_messages: What the caller says in a replay; the vendor does not document the entries.
            advanced_instructions: Further instructions for the run.
            metadata: Your own data.
            assertions: What has to be true, in the place of all assertions that were there.

        Sends `PUT /v1/agent-testing/scenarios/{id}`.
        """
        return self._client._fetch(
            calls.replace_test_scenario(
                id,
                name=name,
                description=description,
                category=category,
                scenario_type=scenario_type,
                tester_persona_prompt=tester_persona_prompt,
                tester_persona_name=tester_persona_name,
                max_turns=max_turns,
                request_data=request_data,
                start_node_id=start_node_id,
                bland_tone_enabled=bland_tone_enabled,
                is_required_for_promotion=is_required_for_promotion,
                enabled=enabled,
                input_messages=input_messages,
                advanced_instructions=advanced_instructions,
                metadata=metadata,
                assertions=assertions,
            )
        )

    def delete_test_scenario(self, id: str) -> bool:
        """Delete a scenario.

        Deletes a scenario, with all that belongs to it. Returns whether it is gone.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the scenario.

        Sends `DELETE /v1/agent-testing/scenarios/{id}`.
        """
        return self._client._fetch(calls.delete_test_scenario(id))

    def run_test_scenario(
        self,
        id: str,
        *,
        version_number: int | Unset = UNSET,
        request_data_override: Mapping[str, Any] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
    ) -> models.TestRunStarted:
        """Run a scenario.

        Starts one run of a scenario and returns at once: read the run again until it has ended. For several
        scenarios there are batches. Bland limits how often this may be called, and does not say how often.

        Args:
            id: Id of the scenario.
            version_number: Version of the pathway to test; the live one when left out.
            request_data_override: Variables that win over those of the scenario in this run.
            webhook_url: Address that is called when the run has ended.

        Sends `POST /v1/agent-testing/scenarios/{id}/run`.
        """
        return self._client._fetch(
            calls.run_test_scenario(
                id, version_number=version_number, request_data_override=request_data_override, webhook_url=webhook_url
            )
        )

    def get_test_analytics(self, pathway_id: str, *, days: int | Unset = UNSET) -> models.TestAnalytics:
        """Get analytics of a pathway.

        Sums up the runs of a pathway over the last days, and returns the runs.

        Args:
            pathway_id: Id of the pathway.
            days: How many days to look back. At most 365, 30 when left out.

        Sends `GET /v1/agent-testing/analytics/{pathwayId}`.
        """
        return self._client._fetch(calls.get_test_analytics(pathway_id, days=days))

    def get_enhanced_test_analytics(
        self, pathway_id: str, *, days: int | Unset = UNSET
    ) -> models.TestEnhancedAnalytics:
        """Get enhanced analytics of a pathway.

        Sums up the runs of a pathway over the last days, with their trend, the nodes at which they fail and the
        ways they take.

        Args:
            pathway_id: Id of the pathway.
            days: How many days to look back. At most 365, 30 when left out.

        Sends `GET /v1/agent-testing/analytics/{pathwayId}/enhanced`.
        """
        return self._client._fetch(calls.get_test_analytics_enhanced(pathway_id, days=days))

    def list_test_scenario_eval_agents(self, id: str) -> list[models.TestAttachment]:
        """List the judges of a scenario.

        Returns the eval agents that judge simulations of a scenario, in their order.

        Args:
            id: Id of the scenario.

        Sends `GET /v1/agent-testing/scenarios/{id}/eval-agents`.
        """
        return self._client._fetch(calls.list_test_scenario_eval_agents(id))

    def replace_test_scenario_eval_agents(
        self, id: str, *, eval_agents: ListOf[models.TestAttachmentInput | models.TestAttachmentInputDict]
    ) -> list[models.TestAttachment]:
        """Replace the judges of a scenario.

        Replaces all judges of a scenario.

        Args:
            id: Id of the scenario.
            eval_agents: The judges.

        Sends `PUT /v1/agent-testing/scenarios/{id}/eval-agents`.
        """
        return self._client._fetch(calls.replace_test_scenario_eval_agents(id, eval_agents=eval_agents))

    def attach_test_scenario_eval_agent(
        self,
        id: str,
        *,
        eval_agent_id: str,
        eval_agent_version_id: str | Unset = UNSET,
        weight: float | Unset = UNSET,
        target_level_keys: ListOf[str] | Unset = UNSET,
        order: int | Unset = UNSET,
    ) -> models.TestAttachment:
        """Attach a judge to a scenario.

        Has an eval agent judge simulations of a scenario.

        Args:
            id: Id of the scenario.
            eval_agent_id: Id of the eval agent.
            eval_agent_version_id: Version of it; without it, the published one.
            weight: Its share in the score.
            target_level_keys: Levels that count as passed.
            order: Position among the judges. 0 when left out.

        Sends `POST /v1/agent-testing/scenarios/{id}/eval-agents`.
        """
        return self._client._fetch(
            calls.attach_test_scenario_eval_agent(
                id,
                eval_agent_id=eval_agent_id,
                eval_agent_version_id=eval_agent_version_id,
                weight=weight,
                target_level_keys=target_level_keys,
                order=order,
            )
        )

    def detach_test_scenario_eval_agent(self, id: str, eval_agent_id: str) -> models.TestAttachmentDetached:
        """Detach a judge from a scenario.

        Takes a judge away from a scenario. The eval agent itself stays.

        Args:
            id: Id of the scenario.
            eval_agent_id: Id of the eval agent.

        Sends `DELETE /v1/agent-testing/scenarios/{id}/eval-agents/{evalAgentId}`.
        """
        return self._client._fetch(calls.detach_test_scenario_eval_agent(id, eval_agent_id))

    def simulate_test_scenario(
        self, id: str, *, simulations_count: int | Unset = UNSET, version_number: int | Unset = UNSET
    ) -> models.TestSimulationStarted:
        """Simulate a scenario.

        Plays a scenario many times over and has its judges look at each conversation. Returns at once: read the
        results until they are there.

        This costs money.

        Args:
            id: Id of the scenario.
            simulations_count: How often it is played. At most 50, 5 when left out.
            version_number: Version of the pathway to test; the live one when left out.

        Sends `POST /v1/agent-testing/scenarios/{id}/simulate`.
        """
        return self._client._fetch(
            calls.simulate_test_scenario(id, simulations_count=simulations_count, version_number=version_number)
        )

    def list_test_simulation_runs(self, id: str) -> list[models.TestSimulation]:
        """List the simulations of a scenario.

        Returns the simulations of a scenario in one answer.

        Args:
            id: Id of the scenario.

        Sends `GET /v1/agent-testing/scenarios/{id}/simulation-runs`.
        """
        return self._client._fetch(calls.list_test_simulation_runs(id))

    def get_test_simulation_results(self, id: str) -> models.TestSimulationResults:
        """Get the results of a simulation.

        Reads what the judges say of a simulation, which has the id of its simulation set.

        Args:
            id: Id of the simulation set.

        Sends `GET /v1/agent-testing/simulation-runs/{id}/results`.
        """
        return self._client._fetch(calls.get_test_simulation_results(id))

    def list_test_runs(
        self,
        *,
        scenario_id: str | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        status: models.TestStatus | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> results.Paginator[models.TestRunListItem]:
        """List runs.

        Returns runs a page at a time, with their scenarios by name and the results of their assertions.

        Pages are fetched when the result is iterated, and not before.

        Args:
            scenario_id: Only runs of this scenario.
            pathway_id: Only runs of this pathway.
            persona_id: Only runs of this persona.
            batch_id: Only runs of this batch.
            status: Only runs that stand like this.
            limit: How many runs a page holds. At least 1, at most 100, 50 when left out.
            offset: How many runs to leave out at the start. 0 when left out.

        Sends `GET /v1/agent-testing/runs`.
        """
        return self._client._paginate(
            calls.list_test_runs(
                scenario_id=scenario_id,
                pathway_id=pathway_id,
                persona_id=persona_id,
                batch_id=batch_id,
                status=status,
                limit=limit,
                offset=offset,
            )
        )

    def get_test_run(self, id: str) -> models.TestRun:
        """Get a run.

        Reads a run with its conversation, scores and the results of its assertions.

        Args:
            id: Id of the run.

        Sends `GET /v1/agent-testing/runs/{id}`.
        """
        return self._client._fetch(calls.get_test_run(id))

    def analyze_test_run(self, id: str) -> models.TestRunAnalysis:
        """Analyze a failed run.

        Has a model find out why a run failed, and what to change in the pathway. Nothing is changed.

        Args:
            id: Id of the run.

        Sends `POST /v1/agent-testing/runs/{id}/analyze`.
        """
        return self._client._fetch(calls.analyze_test_run(id))

    def run_test_batch(
        self,
        *,
        scenario_ids: ListOf[str],
        version_number: int | Unset = UNSET,
        request_data_override: Mapping[str, Any] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
    ) -> models.TestBatchStarted:
        """Run a batch of scenarios.

        Starts a run of each scenario and returns at once: read the batch again until it has ended. Bland limits how
        often this may be called, and does not say how often.

        Args:
            scenario_ids: Scenarios to run, all of your organisation.
            version_number: Version of the pathway to test; the live one when left out.
            request_data_override: Variables that win over those of the scenarios in these runs; seen in the
                vendor's programs only.
            webhook_url: Address that is called with a summary when the whole batch has ended.

        Sends `POST /v1/agent-testing/batch-run`.
        """
        return self._client._fetch(
            calls.run_test_batch(
                scenario_ids=scenario_ids,
                version_number=version_number,
                request_data_override=request_data_override,
                webhook_url=webhook_url,
            )
        )

    def get_test_batch(self, id: str) -> models.TestBatch:
        """Get a batch.

        Reads a batch with its runs.

        Args:
            id: Id of the batch.

        Sends `GET /v1/agent-testing/batches/{id}`.
        """
        return self._client._fetch(calls.get_test_batch(id))

    def create_simulation_set(
        self,
        *,
        scenario_ids: ListOf[str],
        simulations_per_scenario: int,
        iterations: int | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        version_number: int | Unset = UNSET,
    ) -> models.SimulationSetStarted:
        """Create a simulation set.

        Runs each scenario many times over, to see whether it always comes out the same. Returns at once: read the
        set again until it has ended. Bland limits how often this may be called, and does not say how often.

        Args:
            scenario_ids: Scenarios to run, all of your organisation.
            simulations_per_scenario: How often each scenario is run. At least 1.
            iterations: The name that the vendor's program has for `simulations_per_scenario`; it is sent beside
                that. 5 when left out.
            pathway_id: Pathway that is tested.
            persona_id: Persona that is tested.
            version_number: Version of the pathway to test.

        Sends `POST /v1/agent-testing/simulation-sets`.
        """
        return self._client._fetch(
            calls.create_simulation_set(
                scenario_ids=scenario_ids,
                simulations_per_scenario=simulations_per_scenario,
                iterations=iterations,
                pathway_id=pathway_id,
                persona_id=persona_id,
                version_number=version_number,
            )
        )

    def get_simulation_set(self, id: str) -> models.SimulationSet:
        """Get a simulation set.

        Reads a simulation set with what its runs have shown.

        Args:
            id: Id of the simulation set.

        Sends `GET /v1/agent-testing/simulation-sets/{id}`.
        """
        return self._client._fetch(calls.get_simulation_set(id))

    def list_test_templates(
        self, *, category: models.TestTemplateCategory | Unset = UNSET
    ) -> list[models.TestTemplate]:
        """List templates.

        Returns the ready-made scenarios in one answer. Their assertions have other types than those of your own
        scenarios.

        Args:
            category: Only templates of this kind.

        Sends `GET /v1/agent-testing/templates`.
        """
        return self._client._fetch(calls.list_test_templates(category=category))

    def clone_test_template(
        self,
        id: str,
        *,
        pathway_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tester_persona_prompt: str | Unset = UNSET,
        max_turns: int | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        start_node_id: str | Unset = UNSET,
        bland_tone_enabled: bool | Unset = UNSET,
        is_required_for_promotion: bool | Unset = UNSET,
    ) -> models.TestClonedScenario:
        """Clone a template.

        Makes a scenario from a template, for a pathway or a persona. What is sent takes the place of what the
        template says.

        Args:
            id: Id of the template.
            pathway_id: Pathway to test; needed unless a persona is named.
            persona_id: Persona to test; needed unless a pathway is named.
            name: Name of the scenario.
            description: What it tests.
            tester_persona_prompt: How the played caller shall behave.
            max_turns: Turns after which the conversation is ended.
            request_data: Variables the pathway starts with.
            start_node_id: Node the conversation begins at.
            bland_tone_enabled: Score the tone too.
            is_required_for_promotion: Let the pathway go live only when this passes. False when left out.

        Sends `POST /v1/agent-testing/templates/{id}/clone`.
        """
        return self._client._fetch(
            calls.clone_test_template(
                id,
                pathway_id=pathway_id,
                persona_id=persona_id,
                name=name,
                description=description,
                tester_persona_prompt=tester_persona_prompt,
                max_turns=max_turns,
                request_data=request_data,
                start_node_id=start_node_id,
                bland_tone_enabled=bland_tone_enabled,
                is_required_for_promotion=is_required_for_promotion,
            )
        )

    def start_tornado(
        self,
        *,
        pathway_id: str,
        persona_id: str | Unset = UNSET,
        scenario_ids: ListOf[str] | Unset = UNSET,
        version_number: int | Unset = UNSET,
        max_iterations: int | Unset = UNSET,
        timeout_ms: int | Unset = UNSET,
    ) -> models.TornadoStarted:
        """Start a tornado.

        Runs scenarios, mends the pathway where they fail, and runs them again, until all pass or it gives up. The
        changes go to a new version of the pathway. Returns at once: read the status again until it has ended. A
        pathway has one tornado at a time.

        Args:
            pathway_id: Pathway to mend.
            persona_id: Persona that is tested.
            scenario_ids: Scenarios to run; all enabled ones of the pathway when left out. At most 50 items.
            version_number: Version of the pathway to start from.
            max_iterations: Rounds after which it gives up. 5 when left out.
            timeout_ms: Milliseconds after which it gives up. 900000 when left out.

        Sends `POST /v1/agent-testing/tornado/start`.
        """
        return self._client._fetch(
            calls.start_tornado(
                pathway_id=pathway_id,
                persona_id=persona_id,
                scenario_ids=scenario_ids,
                version_number=version_number,
                max_iterations=max_iterations,
                timeout_ms=timeout_ms,
            )
        )

    def get_active_tornado(
        self, *, pathway_id: str | Unset = UNSET, persona_id: str | Unset = UNSET
    ) -> models.TornadoSession:
        """Get the active tornado.

        Reads the tornado that is running for a pathway or a persona, one of which has to be named. While there is
        none, the answer is 404.

        Args:
            pathway_id: Pathway to look for.
            persona_id: Persona to look for.

        Sends `GET /v1/agent-testing/tornado/active`.
        """
        return self._client._fetch(calls.get_active_tornado(pathway_id=pathway_id, persona_id=persona_id))

    def get_tornado_status(self, id: str) -> models.TornadoReport:
        """Get the status of a tornado.

        Reads a tornado with all its rounds, what passed in them and what was changed.

        Args:
            id: Id of the tornado.

        Sends `GET /v1/agent-testing/tornado/{id}/status`.
        """
        return self._client._fetch(calls.get_tornado_status(id))

    def cancel_tornado(self, id: str) -> bool:
        """Cancel a tornado.

        Stops a tornado that is running. Returns whether it has been stopped.

        This cannot be undone.

        Args:
            id: Id of the tornado.

        Sends `POST /v1/agent-testing/tornado/{id}/cancel`.
        """
        return self._client._fetch(calls.cancel_tornado(id))

    def wait_for_test_run(
        self, id: str, *, deadline: float | None = 3600, on_progress: results.OnProgress[models.TestRun] | None = None
    ) -> models.TestRun:
        """Wait until the thing that `get_test_run` reads is finished, and return it.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_test_run(id), deadline=deadline, on_progress=on_progress)

    def wait_for_test_runs(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.TestRun] | None = None,
    ) -> builtins.list[models.TestRun]:
        """Wait for several at once, as `wait_for_test_run` does for one, and return them in their order.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_test_run(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def run_test_scenario_and_wait(
        self,
        id: str,
        *,
        version_number: int | Unset = UNSET,
        request_data_override: Mapping[str, Any] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.TestRun] | None = None,
    ) -> models.TestRun:
        """Do what `run_test_scenario` does, wait as `wait_for_test_run` does, and return the finished thing.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            id: Id of the scenario.
            version_number: Version of the pathway to test; the live one when left out.
            request_data_override: Variables that win over those of the scenario in this run.
            webhook_url: Address that is called when the run has ended.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.run_test_scenario(
                id, version_number=version_number, request_data_override=request_data_override, webhook_url=webhook_url
            ),
            ("run_id",),
            lambda made: calls.get_test_run(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    def wait_for_test_batch(
        self, id: str, *, deadline: float | None = 7200, on_progress: results.OnProgress[models.TestBatch] | None = None
    ) -> models.TestBatch:
        """Wait until the thing that `get_test_batch` reads is finished, and return it.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the batch.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_test_batch(id), deadline=deadline, on_progress=on_progress)

    def wait_for_test_batches(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 7200,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.TestBatch] | None = None,
    ) -> builtins.list[models.TestBatch]:
        """Wait for several at once, as `wait_for_test_batch` does for one, and return them in their order.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the batch.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_test_batch(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def run_test_batch_and_wait(
        self,
        *,
        scenario_ids: ListOf[str],
        version_number: int | Unset = UNSET,
        request_data_override: Mapping[str, Any] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.TestBatch] | None = None,
    ) -> models.TestBatch:
        """Do what `run_test_batch` does, wait as `wait_for_test_batch` does, and return the finished thing.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            scenario_ids: Scenarios to run, all of your organisation.
            version_number: Version of the pathway to test; the live one when left out.
            request_data_override: Variables that win over those of the scenarios in these runs; seen in the
                vendor's programs only.
            webhook_url: Address that is called with a summary when the whole batch has ended.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.run_test_batch(
                scenario_ids=scenario_ids,
                version_number=version_number,
                request_data_override=request_data_override,
                webhook_url=webhook_url,
            ),
            ("batch_id",),
            lambda made: calls.get_test_batch(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    def wait_for_simulation_set(
        self,
        id: str,
        *,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.SimulationSet] | None = None,
    ) -> models.SimulationSet:
        """Wait until the thing that `get_simulation_set` reads is finished, and return it.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR. When
        the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the simulation set.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_simulation_set(id), deadline=deadline, on_progress=on_progress)

    def wait_for_simulation_sets(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 7200,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.SimulationSet] | None = None,
    ) -> builtins.list[models.SimulationSet]:
        """Wait for several at once, as `wait_for_simulation_set` does for one, and return them in their order.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR. When
        the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the simulation set.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_simulation_set(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def create_simulation_set_and_wait(
        self,
        *,
        scenario_ids: ListOf[str],
        simulations_per_scenario: int,
        iterations: int | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        version_number: int | Unset = UNSET,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.SimulationSet] | None = None,
    ) -> models.SimulationSet:
        """Do what `create_simulation_set` does, wait as `wait_for_simulation_set` does, and return the finished thing.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR. When
        the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            scenario_ids: Scenarios to run, all of your organisation.
            simulations_per_scenario: How often each scenario is run. At least 1.
            iterations: The name that the vendor's program has for `simulations_per_scenario`; it is sent beside
                that. 5 when left out.
            pathway_id: Pathway that is tested.
            persona_id: Persona that is tested.
            version_number: Version of the pathway to test.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.create_simulation_set(
                scenario_ids=scenario_ids,
                simulations_per_scenario=simulations_per_scenario,
                iterations=iterations,
                pathway_id=pathway_id,
                persona_id=persona_id,
                version_number=version_number,
            ),
            ("simulation_set_id",),
            lambda made: calls.get_simulation_set(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    def wait_for_tornado(
        self,
        id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.TornadoReport] | None = None,
    ) -> models.TornadoReport:
        """Wait until the thing that `get_tornado_status` reads is finished, and return it.

        It is finished when `status` is COMPLETED_ALL_PASSED or COMPLETED_PARTIAL; `WaitFailedError` is raised when
        `status` is TIMEOUT, STUCK, CANCELLED or ERROR. When the deadline passes, `WaitTimeoutError` is raised, with
        what was read last.

        Args:
            id: Id of the tornado.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_tornado_status(id), deadline=deadline, on_progress=on_progress)

    def wait_for_tornados(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.TornadoReport] | None = None,
    ) -> builtins.list[models.TornadoReport]:
        """Wait for several at once, as `wait_for_tornado` does for one, and return them in their order.

        It is finished when `status` is COMPLETED_ALL_PASSED or COMPLETED_PARTIAL; `WaitFailedError` is raised when
        `status` is TIMEOUT, STUCK, CANCELLED or ERROR. When the deadline passes, `WaitTimeoutError` is raised, with
        what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the tornado.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_tornado_status(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def start_tornado_and_wait(
        self,
        *,
        pathway_id: str,
        persona_id: str | Unset = UNSET,
        scenario_ids: ListOf[str] | Unset = UNSET,
        version_number: int | Unset = UNSET,
        max_iterations: int | Unset = UNSET,
        timeout_ms: int | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.TornadoReport] | None = None,
    ) -> models.TornadoReport:
        """Do what `start_tornado` does, wait as `wait_for_tornado` does, and return the finished thing.

        It is finished when `status` is COMPLETED_ALL_PASSED or COMPLETED_PARTIAL; `WaitFailedError` is raised when
        `status` is TIMEOUT, STUCK, CANCELLED or ERROR. When the deadline passes, `WaitTimeoutError` is raised, with
        what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            pathway_id: Pathway to mend.
            persona_id: Persona that is tested.
            scenario_ids: Scenarios to run; all enabled ones of the pathway when left out. At most 50 items.
            version_number: Version of the pathway to start from.
            max_iterations: Rounds after which it gives up. 5 when left out.
            timeout_ms: Milliseconds after which it gives up. 900000 when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.start_tornado(
                pathway_id=pathway_id,
                persona_id=persona_id,
                scenario_ids=scenario_ids,
                version_number=version_number,
                max_iterations=max_iterations,
                timeout_ms=timeout_ms,
            ),
            ("session_id",),
            lambda made: calls.get_tornado_status(made),
            deadline=deadline,
            on_progress=on_progress,
        )


class AsyncAgentTesting:
    """Tests of pathways and personas: scenarios in which a model plays the caller, runs of them alone, in batches and
    many times over, analytics, and the tornado, which mends a pathway until its scenarios pass.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAgentTestingWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAgentTestingWithResponse = with_response(self)
        return whole

    async def list_test_scenarios(
        self,
        *,
        pathway_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        agent_id: str | Unset = UNSET,
        category: models.TestScenarioCategory | Unset = UNSET,
        enabled: str | Unset = UNSET,
    ) -> list[models.TestScenarioListItem]:
        """List scenarios.

        Returns the scenarios of the organisation in one answer, each with its latest run.

        Args:
            pathway_id: Only scenarios of this pathway.
            persona_id: Only scenarios of this persona.
            agent_id: Only scenarios of this agent; seen in the vendor's programs only.
            category: Only scenarios of this kind.
            enabled: Only enabled (`true`) or disabled (`false`) scenarios, as text.

        Sends `GET /v1/agent-testing/scenarios`.
        """
        return await self._client._fetch(
            calls.list_test_scenarios(
                pathway_id=pathway_id, persona_id=persona_id, agent_id=agent_id, category=category, enabled=enabled
            )
        )

    async def create_test_scenario(
        self,
        *,
        name: str,
        pathway_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        agent_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        category: models.TestScenarioCategory | Unset = UNSET,
        scenario_type: models.TestScenarioType | Unset = UNSET,
        tester_persona_prompt: str | Unset = UNSET,
        tester_persona_name: str | Unset = UNSET,
        max_turns: int | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        start_node_id: str | None | Unset = UNSET,
        bland_tone_enabled: bool | Unset = UNSET,
        is_required_for_promotion: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        input_messages: ListOf[Any] | Unset = UNSET,
        advanced_instructions: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        assertions: ListOf[models.TestAssertionInput | models.TestAssertionInputDict] | Unset = UNSET,
    ) -> models.TestScenario:
        """Create a scenario.

        Saves a scenario with its assertions. It needs a pathway, a persona or an agent to test.

        Args:
            name: Name, unique for the pathway or persona.
            pathway_id: Pathway to test.
            persona_id: Persona to test.
            agent_id: Agent to test; seen in the vendor's programs only.
            description: What the scenario tests.
            category: What kind of situation it plays. 'CUSTOM' when left out.
            scenario_type: How the caller is played. 'AGENT' when left out.
            tester_persona_prompt: How the played caller shall behave.
            tester_persona_name: Name of the played caller.
            max_turns: Turns after which the conversation is ended. At most 50, 20 when left out.
            request_data: Variables the pathway starts with.
            start_node_id: Node the conversation begins at, null for the usual one; a node that is not in the
                pathway makes runs fail.
            bland_tone_enabled: Score the tone too. False when left out.
            is_required_for_promotion: Let the pathway go live only when this passes. False when left out.
            enabled: Run it along with others; seen in the vendor's programs only.
            input_messages: What the caller says in a replay; the vendor does not document the entries.
            advanced_instructions: Further instructions for the run.
            metadata: Your own data.
            assertions: What has to be true.

        Sends `POST /v1/agent-testing/scenarios`.
        """
        return await self._client._fetch(
            calls.create_test_scenario(
                name=name,
                pathway_id=pathway_id,
                persona_id=persona_id,
                agent_id=agent_id,
                description=description,
                category=category,
                scenario_type=scenario_type,
                tester_persona_prompt=tester_persona_prompt,
                tester_persona_name=tester_persona_name,
                max_turns=max_turns,
                request_data=request_data,
                start_node_id=start_node_id,
                bland_tone_enabled=bland_tone_enabled,
                is_required_for_promotion=is_required_for_promotion,
                enabled=enabled,
                input_messages=input_messages,
                advanced_instructions=advanced_instructions,
                metadata=metadata,
                assertions=assertions,
            )
        )

    async def generate_test_scenario_from_call(
        self, *, call_id: str, pathway_id: str | Unset = UNSET, persona_id: str | Unset = UNSET
    ) -> models.TestScenarioDraft:
        """Generate a scenario from a call.

        Has a model make a scenario from the transcript of a past call. Nothing is saved: look it over, then create
        it. It needs a pathway or a persona.

        Args:
            call_id: Call to learn from.
            pathway_id: Pathway the scenario is meant for.
            persona_id: Persona the scenario is meant for.

        Sends `POST /v1/agent-testing/scenarios/generate-from-call`.
        """
        return await self._client._fetch(
            calls.generate_test_scenario_from_call(call_id=call_id, pathway_id=pathway_id, persona_id=persona_id)
        )

    async def get_test_scenario(self, id: str) -> models.TestScenario:
        """Get a scenario.

        Reads a scenario with its assertions.

        Args:
            id: Id of the scenario.

        Sends `GET /v1/agent-testing/scenarios/{id}`.
        """
        return await self._client._fetch(calls.get_test_scenario(id))

    async def replace_test_scenario(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        category: models.TestScenarioCategory | Unset = UNSET,
        scenario_type: models.TestScenarioType | Unset = UNSET,
        tester_persona_prompt: str | Unset = UNSET,
        tester_persona_name: str | Unset = UNSET,
        max_turns: int | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        start_node_id: str | None | Unset = UNSET,
        bland_tone_enabled: bool | Unset = UNSET,
        is_required_for_promotion: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        input_messages: ListOf[Any] | Unset = UNSET,
        advanced_instructions: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        assertions: ListOf[models.TestAssertionInput | models.TestAssertionInputDict] | Unset = UNSET,
    ) -> models.TestScenario:
        """Update a scenario.

        Changes the fields that are sent. Assertions that are sent take the place of all that were there.

        Args:
            id: Id of the scenario.
            name: Name, unique for the pathway or persona.
            description: What the scenario tests.
            category: What kind of situation it plays.
            scenario_type: How the caller is played.
            tester_persona_prompt: How the played caller shall behave.
            tester_persona_name: Name of the played caller.
            max_turns: Turns after which the conversation is ended. At most 50.
            request_data: Variables the pathway starts with.
            start_node_id: Node the conversation begins at, null for the usual one; a node that is not in the
                pathway makes runs fail.
            bland_tone_enabled: Score the tone too.
            is_required_for_promotion: Let the pathway go live only when this passes.
            enabled: Run it along with others.
            input_messages: What the caller says in a replay; the vendor does not document the entries.
            advanced_instructions: Further instructions for the run.
            metadata: Your own data.
            assertions: What has to be true, in the place of all assertions that were there.

        Sends `PUT /v1/agent-testing/scenarios/{id}`.
        """
        return await self._client._fetch(
            calls.replace_test_scenario(
                id,
                name=name,
                description=description,
                category=category,
                scenario_type=scenario_type,
                tester_persona_prompt=tester_persona_prompt,
                tester_persona_name=tester_persona_name,
                max_turns=max_turns,
                request_data=request_data,
                start_node_id=start_node_id,
                bland_tone_enabled=bland_tone_enabled,
                is_required_for_promotion=is_required_for_promotion,
                enabled=enabled,
                input_messages=input_messages,
                advanced_instructions=advanced_instructions,
                metadata=metadata,
                assertions=assertions,
            )
        )

    async def delete_test_scenario(self, id: str) -> bool:
        """Delete a scenario.

        Deletes a scenario, with all that belongs to it. Returns whether it is gone.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the scenario.

        Sends `DELETE /v1/agent-testing/scenarios/{id}`.
        """
        return await self._client._fetch(calls.delete_test_scenario(id))

    async def run_test_scenario(
        self,
        id: str,
        *,
        version_number: int | Unset = UNSET,
        request_data_override: Mapping[str, Any] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
    ) -> models.TestRunStarted:
        """Run a scenario.

        Starts one run of a scenario and returns at once: read the run again until it has ended. For several
        scenarios there are batches. Bland limits how often this may be called, and does not say how often.

        Args:
            id: Id of the scenario.
            version_number: Version of the pathway to test; the live one when left out.
            request_data_override: Variables that win over those of the scenario in this run.
            webhook_url: Address that is called when the run has ended.

        Sends `POST /v1/agent-testing/scenarios/{id}/run`.
        """
        return await self._client._fetch(
            calls.run_test_scenario(
                id, version_number=version_number, request_data_override=request_data_override, webhook_url=webhook_url
            )
        )

    async def get_test_analytics(self, pathway_id: str, *, days: int | Unset = UNSET) -> models.TestAnalytics:
        """Get analytics of a pathway.

        Sums up the runs of a pathway over the last days, and returns the runs.

        Args:
            pathway_id: Id of the pathway.
            days: How many days to look back. At most 365, 30 when left out.

        Sends `GET /v1/agent-testing/analytics/{pathwayId}`.
        """
        return await self._client._fetch(calls.get_test_analytics(pathway_id, days=days))

    async def get_enhanced_test_analytics(
        self, pathway_id: str, *, days: int | Unset = UNSET
    ) -> models.TestEnhancedAnalytics:
        """Get enhanced analytics of a pathway.

        Sums up the runs of a pathway over the last days, with their trend, the nodes at which they fail and the
        ways they take.

        Args:
            pathway_id: Id of the pathway.
            days: How many days to look back. At most 365, 30 when left out.

        Sends `GET /v1/agent-testing/analytics/{pathwayId}/enhanced`.
        """
        return await self._client._fetch(calls.get_test_analytics_enhanced(pathway_id, days=days))

    async def list_test_scenario_eval_agents(self, id: str) -> list[models.TestAttachment]:
        """List the judges of a scenario.

        Returns the eval agents that judge simulations of a scenario, in their order.

        Args:
            id: Id of the scenario.

        Sends `GET /v1/agent-testing/scenarios/{id}/eval-agents`.
        """
        return await self._client._fetch(calls.list_test_scenario_eval_agents(id))

    async def replace_test_scenario_eval_agents(
        self, id: str, *, eval_agents: ListOf[models.TestAttachmentInput | models.TestAttachmentInputDict]
    ) -> list[models.TestAttachment]:
        """Replace the judges of a scenario.

        Replaces all judges of a scenario.

        Args:
            id: Id of the scenario.
            eval_agents: The judges.

        Sends `PUT /v1/agent-testing/scenarios/{id}/eval-agents`.
        """
        return await self._client._fetch(calls.replace_test_scenario_eval_agents(id, eval_agents=eval_agents))

    async def attach_test_scenario_eval_agent(
        self,
        id: str,
        *,
        eval_agent_id: str,
        eval_agent_version_id: str | Unset = UNSET,
        weight: float | Unset = UNSET,
        target_level_keys: ListOf[str] | Unset = UNSET,
        order: int | Unset = UNSET,
    ) -> models.TestAttachment:
        """Attach a judge to a scenario.

        Has an eval agent judge simulations of a scenario.

        Args:
            id: Id of the scenario.
            eval_agent_id: Id of the eval agent.
            eval_agent_version_id: Version of it; without it, the published one.
            weight: Its share in the score.
            target_level_keys: Levels that count as passed.
            order: Position among the judges. 0 when left out.

        Sends `POST /v1/agent-testing/scenarios/{id}/eval-agents`.
        """
        return await self._client._fetch(
            calls.attach_test_scenario_eval_agent(
                id,
                eval_agent_id=eval_agent_id,
                eval_agent_version_id=eval_agent_version_id,
                weight=weight,
                target_level_keys=target_level_keys,
                order=order,
            )
        )

    async def detach_test_scenario_eval_agent(self, id: str, eval_agent_id: str) -> models.TestAttachmentDetached:
        """Detach a judge from a scenario.

        Takes a judge away from a scenario. The eval agent itself stays.

        Args:
            id: Id of the scenario.
            eval_agent_id: Id of the eval agent.

        Sends `DELETE /v1/agent-testing/scenarios/{id}/eval-agents/{evalAgentId}`.
        """
        return await self._client._fetch(calls.detach_test_scenario_eval_agent(id, eval_agent_id))

    async def simulate_test_scenario(
        self, id: str, *, simulations_count: int | Unset = UNSET, version_number: int | Unset = UNSET
    ) -> models.TestSimulationStarted:
        """Simulate a scenario.

        Plays a scenario many times over and has its judges look at each conversation. Returns at once: read the
        results until they are there.

        This costs money.

        Args:
            id: Id of the scenario.
            simulations_count: How often it is played. At most 50, 5 when left out.
            version_number: Version of the pathway to test; the live one when left out.

        Sends `POST /v1/agent-testing/scenarios/{id}/simulate`.
        """
        return await self._client._fetch(
            calls.simulate_test_scenario(id, simulations_count=simulations_count, version_number=version_number)
        )

    async def list_test_simulation_runs(self, id: str) -> list[models.TestSimulation]:
        """List the simulations of a scenario.

        Returns the simulations of a scenario in one answer.

        Args:
            id: Id of the scenario.

        Sends `GET /v1/agent-testing/scenarios/{id}/simulation-runs`.
        """
        return await self._client._fetch(calls.list_test_simulation_runs(id))

    async def get_test_simulation_results(self, id: str) -> models.TestSimulationResults:
        """Get the results of a simulation.

        Reads what the judges say of a simulation, which has the id of its simulation set.

        Args:
            id: Id of the simulation set.

        Sends `GET /v1/agent-testing/simulation-runs/{id}/results`.
        """
        return await self._client._fetch(calls.get_test_simulation_results(id))

    def list_test_runs(
        self,
        *,
        scenario_id: str | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        status: models.TestStatus | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> results.AsyncPaginator[models.TestRunListItem]:
        """List runs.

        Returns runs a page at a time, with their scenarios by name and the results of their assertions.

        Pages are fetched when the result is iterated, and not before.

        Args:
            scenario_id: Only runs of this scenario.
            pathway_id: Only runs of this pathway.
            persona_id: Only runs of this persona.
            batch_id: Only runs of this batch.
            status: Only runs that stand like this.
            limit: How many runs a page holds. At least 1, at most 100, 50 when left out.
            offset: How many runs to leave out at the start. 0 when left out.

        Sends `GET /v1/agent-testing/runs`.
        """
        return self._client._paginate(
            calls.list_test_runs(
                scenario_id=scenario_id,
                pathway_id=pathway_id,
                persona_id=persona_id,
                batch_id=batch_id,
                status=status,
                limit=limit,
                offset=offset,
            )
        )

    async def get_test_run(self, id: str) -> models.TestRun:
        """Get a run.

        Reads a run with its conversation, scores and the results of its assertions.

        Args:
            id: Id of the run.

        Sends `GET /v1/agent-testing/runs/{id}`.
        """
        return await self._client._fetch(calls.get_test_run(id))

    async def analyze_test_run(self, id: str) -> models.TestRunAnalysis:
        """Analyze a failed run.

        Has a model find out why a run failed, and what to change in the pathway. Nothing is changed.

        Args:
            id: Id of the run.

        Sends `POST /v1/agent-testing/runs/{id}/analyze`.
        """
        return await self._client._fetch(calls.analyze_test_run(id))

    async def run_test_batch(
        self,
        *,
        scenario_ids: ListOf[str],
        version_number: int | Unset = UNSET,
        request_data_override: Mapping[str, Any] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
    ) -> models.TestBatchStarted:
        """Run a batch of scenarios.

        Starts a run of each scenario and returns at once: read the batch again until it has ended. Bland limits how
        often this may be called, and does not say how often.

        Args:
            scenario_ids: Scenarios to run, all of your organisation.
            version_number: Version of the pathway to test; the live one when left out.
            request_data_override: Variables that win over those of the scenarios in these runs; seen in the
                vendor's programs only.
            webhook_url: Address that is called with a summary when the whole batch has ended.

        Sends `POST /v1/agent-testing/batch-run`.
        """
        return await self._client._fetch(
            calls.run_test_batch(
                scenario_ids=scenario_ids,
                version_number=version_number,
                request_data_override=request_data_override,
                webhook_url=webhook_url,
            )
        )

    async def get_test_batch(self, id: str) -> models.TestBatch:
        """Get a batch.

        Reads a batch with its runs.

        Args:
            id: Id of the batch.

        Sends `GET /v1/agent-testing/batches/{id}`.
        """
        return await self._client._fetch(calls.get_test_batch(id))

    async def create_simulation_set(
        self,
        *,
        scenario_ids: ListOf[str],
        simulations_per_scenario: int,
        iterations: int | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        version_number: int | Unset = UNSET,
    ) -> models.SimulationSetStarted:
        """Create a simulation set.

        Runs each scenario many times over, to see whether it always comes out the same. Returns at once: read the
        set again until it has ended. Bland limits how often this may be called, and does not say how often.

        Args:
            scenario_ids: Scenarios to run, all of your organisation.
            simulations_per_scenario: How often each scenario is run. At least 1.
            iterations: The name that the vendor's program has for `simulations_per_scenario`; it is sent beside
                that. 5 when left out.
            pathway_id: Pathway that is tested.
            persona_id: Persona that is tested.
            version_number: Version of the pathway to test.

        Sends `POST /v1/agent-testing/simulation-sets`.
        """
        return await self._client._fetch(
            calls.create_simulation_set(
                scenario_ids=scenario_ids,
                simulations_per_scenario=simulations_per_scenario,
                iterations=iterations,
                pathway_id=pathway_id,
                persona_id=persona_id,
                version_number=version_number,
            )
        )

    async def get_simulation_set(self, id: str) -> models.SimulationSet:
        """Get a simulation set.

        Reads a simulation set with what its runs have shown.

        Args:
            id: Id of the simulation set.

        Sends `GET /v1/agent-testing/simulation-sets/{id}`.
        """
        return await self._client._fetch(calls.get_simulation_set(id))

    async def list_test_templates(
        self, *, category: models.TestTemplateCategory | Unset = UNSET
    ) -> list[models.TestTemplate]:
        """List templates.

        Returns the ready-made scenarios in one answer. Their assertions have other types than those of your own
        scenarios.

        Args:
            category: Only templates of this kind.

        Sends `GET /v1/agent-testing/templates`.
        """
        return await self._client._fetch(calls.list_test_templates(category=category))

    async def clone_test_template(
        self,
        id: str,
        *,
        pathway_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tester_persona_prompt: str | Unset = UNSET,
        max_turns: int | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        start_node_id: str | Unset = UNSET,
        bland_tone_enabled: bool | Unset = UNSET,
        is_required_for_promotion: bool | Unset = UNSET,
    ) -> models.TestClonedScenario:
        """Clone a template.

        Makes a scenario from a template, for a pathway or a persona. What is sent takes the place of what the
        template says.

        Args:
            id: Id of the template.
            pathway_id: Pathway to test; needed unless a persona is named.
            persona_id: Persona to test; needed unless a pathway is named.
            name: Name of the scenario.
            description: What it tests.
            tester_persona_prompt: How the played caller shall behave.
            max_turns: Turns after which the conversation is ended.
            request_data: Variables the pathway starts with.
            start_node_id: Node the conversation begins at.
            bland_tone_enabled: Score the tone too.
            is_required_for_promotion: Let the pathway go live only when this passes. False when left out.

        Sends `POST /v1/agent-testing/templates/{id}/clone`.
        """
        return await self._client._fetch(
            calls.clone_test_template(
                id,
                pathway_id=pathway_id,
                persona_id=persona_id,
                name=name,
                description=description,
                tester_persona_prompt=tester_persona_prompt,
                max_turns=max_turns,
                request_data=request_data,
                start_node_id=start_node_id,
                bland_tone_enabled=bland_tone_enabled,
                is_required_for_promotion=is_required_for_promotion,
            )
        )

    async def start_tornado(
        self,
        *,
        pathway_id: str,
        persona_id: str | Unset = UNSET,
        scenario_ids: ListOf[str] | Unset = UNSET,
        version_number: int | Unset = UNSET,
        max_iterations: int | Unset = UNSET,
        timeout_ms: int | Unset = UNSET,
    ) -> models.TornadoStarted:
        """Start a tornado.

        Runs scenarios, mends the pathway where they fail, and runs them again, until all pass or it gives up. The
        changes go to a new version of the pathway. Returns at once: read the status again until it has ended. A
        pathway has one tornado at a time.

        Args:
            pathway_id: Pathway to mend.
            persona_id: Persona that is tested.
            scenario_ids: Scenarios to run; all enabled ones of the pathway when left out. At most 50 items.
            version_number: Version of the pathway to start from.
            max_iterations: Rounds after which it gives up. 5 when left out.
            timeout_ms: Milliseconds after which it gives up. 900000 when left out.

        Sends `POST /v1/agent-testing/tornado/start`.
        """
        return await self._client._fetch(
            calls.start_tornado(
                pathway_id=pathway_id,
                persona_id=persona_id,
                scenario_ids=scenario_ids,
                version_number=version_number,
                max_iterations=max_iterations,
                timeout_ms=timeout_ms,
            )
        )

    async def get_active_tornado(
        self, *, pathway_id: str | Unset = UNSET, persona_id: str | Unset = UNSET
    ) -> models.TornadoSession:
        """Get the active tornado.

        Reads the tornado that is running for a pathway or a persona, one of which has to be named. While there is
        none, the answer is 404.

        Args:
            pathway_id: Pathway to look for.
            persona_id: Persona to look for.

        Sends `GET /v1/agent-testing/tornado/active`.
        """
        return await self._client._fetch(calls.get_active_tornado(pathway_id=pathway_id, persona_id=persona_id))

    async def get_tornado_status(self, id: str) -> models.TornadoReport:
        """Get the status of a tornado.

        Reads a tornado with all its rounds, what passed in them and what was changed.

        Args:
            id: Id of the tornado.

        Sends `GET /v1/agent-testing/tornado/{id}/status`.
        """
        return await self._client._fetch(calls.get_tornado_status(id))

    async def cancel_tornado(self, id: str) -> bool:
        """Cancel a tornado.

        Stops a tornado that is running. Returns whether it has been stopped.

        This cannot be undone.

        Args:
            id: Id of the tornado.

        Sends `POST /v1/agent-testing/tornado/{id}/cancel`.
        """
        return await self._client._fetch(calls.cancel_tornado(id))

    async def wait_for_test_run(
        self, id: str, *, deadline: float | None = 3600, on_progress: results.OnProgress[models.TestRun] | None = None
    ) -> models.TestRun:
        """Wait until the thing that `get_test_run` reads is finished, and return it.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(calls.get_test_run(id), deadline=deadline, on_progress=on_progress)

    async def wait_for_test_runs(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.TestRun] | None = None,
    ) -> builtins.list[models.TestRun]:
        """Wait for several at once, as `wait_for_test_run` does for one, and return them in their order.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the run.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_test_run(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def run_test_scenario_and_wait(
        self,
        id: str,
        *,
        version_number: int | Unset = UNSET,
        request_data_override: Mapping[str, Any] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.TestRun] | None = None,
    ) -> models.TestRun:
        """Do what `run_test_scenario` does, wait as `wait_for_test_run` does, and return the finished thing.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            id: Id of the scenario.
            version_number: Version of the pathway to test; the live one when left out.
            request_data_override: Variables that win over those of the scenario in this run.
            webhook_url: Address that is called when the run has ended.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.run_test_scenario(
                id, version_number=version_number, request_data_override=request_data_override, webhook_url=webhook_url
            ),
            ("run_id",),
            lambda made: calls.get_test_run(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    async def wait_for_test_batch(
        self, id: str, *, deadline: float | None = 7200, on_progress: results.OnProgress[models.TestBatch] | None = None
    ) -> models.TestBatch:
        """Wait until the thing that `get_test_batch` reads is finished, and return it.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the batch.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(calls.get_test_batch(id), deadline=deadline, on_progress=on_progress)

    async def wait_for_test_batches(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 7200,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.TestBatch] | None = None,
    ) -> builtins.list[models.TestBatch]:
        """Wait for several at once, as `wait_for_test_batch` does for one, and return them in their order.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the batch.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_test_batch(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def run_test_batch_and_wait(
        self,
        *,
        scenario_ids: ListOf[str],
        version_number: int | Unset = UNSET,
        request_data_override: Mapping[str, Any] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.TestBatch] | None = None,
    ) -> models.TestBatch:
        """Do what `run_test_batch` does, wait as `wait_for_test_batch` does, and return the finished thing.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR or
        CANCELLED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            scenario_ids: Scenarios to run, all of your organisation.
            version_number: Version of the pathway to test; the live one when left out.
            request_data_override: Variables that win over those of the scenarios in these runs; seen in the
                vendor's programs only.
            webhook_url: Address that is called with a summary when the whole batch has ended.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.run_test_batch(
                scenario_ids=scenario_ids,
                version_number=version_number,
                request_data_override=request_data_override,
                webhook_url=webhook_url,
            ),
            ("batch_id",),
            lambda made: calls.get_test_batch(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    async def wait_for_simulation_set(
        self,
        id: str,
        *,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.SimulationSet] | None = None,
    ) -> models.SimulationSet:
        """Wait until the thing that `get_simulation_set` reads is finished, and return it.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR. When
        the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the simulation set.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(calls.get_simulation_set(id), deadline=deadline, on_progress=on_progress)

    async def wait_for_simulation_sets(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 7200,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.SimulationSet] | None = None,
    ) -> builtins.list[models.SimulationSet]:
        """Wait for several at once, as `wait_for_simulation_set` does for one, and return them in their order.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR. When
        the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the simulation set.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_simulation_set(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def create_simulation_set_and_wait(
        self,
        *,
        scenario_ids: ListOf[str],
        simulations_per_scenario: int,
        iterations: int | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        version_number: int | Unset = UNSET,
        deadline: float | None = 7200,
        on_progress: results.OnProgress[models.SimulationSet] | None = None,
    ) -> models.SimulationSet:
        """Do what `create_simulation_set` does, wait as `wait_for_simulation_set` does, and return the finished thing.

        It is finished when `status` is PASSED or FAILED; `WaitFailedError` is raised when `status` is ERROR. When
        the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            scenario_ids: Scenarios to run, all of your organisation.
            simulations_per_scenario: How often each scenario is run. At least 1.
            iterations: The name that the vendor's program has for `simulations_per_scenario`; it is sent beside
                that. 5 when left out.
            pathway_id: Pathway that is tested.
            persona_id: Persona that is tested.
            version_number: Version of the pathway to test.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.create_simulation_set(
                scenario_ids=scenario_ids,
                simulations_per_scenario=simulations_per_scenario,
                iterations=iterations,
                pathway_id=pathway_id,
                persona_id=persona_id,
                version_number=version_number,
            ),
            ("simulation_set_id",),
            lambda made: calls.get_simulation_set(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    async def wait_for_tornado(
        self,
        id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.TornadoReport] | None = None,
    ) -> models.TornadoReport:
        """Wait until the thing that `get_tornado_status` reads is finished, and return it.

        It is finished when `status` is COMPLETED_ALL_PASSED or COMPLETED_PARTIAL; `WaitFailedError` is raised when
        `status` is TIMEOUT, STUCK, CANCELLED or ERROR. When the deadline passes, `WaitTimeoutError` is raised, with
        what was read last.

        Args:
            id: Id of the tornado.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(calls.get_tornado_status(id), deadline=deadline, on_progress=on_progress)

    async def wait_for_tornados(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.TornadoReport] | None = None,
    ) -> builtins.list[models.TornadoReport]:
        """Wait for several at once, as `wait_for_tornado` does for one, and return them in their order.

        It is finished when `status` is COMPLETED_ALL_PASSED or COMPLETED_PARTIAL; `WaitFailedError` is raised when
        `status` is TIMEOUT, STUCK, CANCELLED or ERROR. When the deadline passes, `WaitTimeoutError` is raised, with
        what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the tornado.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_tornado_status(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def start_tornado_and_wait(
        self,
        *,
        pathway_id: str,
        persona_id: str | Unset = UNSET,
        scenario_ids: ListOf[str] | Unset = UNSET,
        version_number: int | Unset = UNSET,
        max_iterations: int | Unset = UNSET,
        timeout_ms: int | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.TornadoReport] | None = None,
    ) -> models.TornadoReport:
        """Do what `start_tornado` does, wait as `wait_for_tornado` does, and return the finished thing.

        It is finished when `status` is COMPLETED_ALL_PASSED or COMPLETED_PARTIAL; `WaitFailedError` is raised when
        `status` is TIMEOUT, STUCK, CANCELLED or ERROR. When the deadline passes, `WaitTimeoutError` is raised, with
        what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            pathway_id: Pathway to mend.
            persona_id: Persona that is tested.
            scenario_ids: Scenarios to run; all enabled ones of the pathway when left out. At most 50 items.
            version_number: Version of the pathway to start from.
            max_iterations: Rounds after which it gives up. 5 when left out.
            timeout_ms: Milliseconds after which it gives up. 900000 when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.start_tornado(
                pathway_id=pathway_id,
                persona_id=persona_id,
                scenario_ids=scenario_ids,
                version_number=version_number,
                max_iterations=max_iterations,
                timeout_ms=timeout_ms,
            ),
            ("session_id",),
            lambda made: calls.get_tornado_status(made),
            deadline=deadline,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class AgentTestingWithResponse:
        """`AgentTesting`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AgentTesting) -> None:
            self.list_test_scenarios = answered(resource.list_test_scenarios)
            self.create_test_scenario = answered(resource.create_test_scenario)
            self.generate_test_scenario_from_call = answered(resource.generate_test_scenario_from_call)
            self.get_test_scenario = answered(resource.get_test_scenario)
            self.replace_test_scenario = answered(resource.replace_test_scenario)
            self.delete_test_scenario = answered(resource.delete_test_scenario)
            self.run_test_scenario = answered(resource.run_test_scenario)
            self.get_test_analytics = answered(resource.get_test_analytics)
            self.get_enhanced_test_analytics = answered(resource.get_enhanced_test_analytics)
            self.list_test_scenario_eval_agents = answered(resource.list_test_scenario_eval_agents)
            self.replace_test_scenario_eval_agents = answered(resource.replace_test_scenario_eval_agents)
            self.attach_test_scenario_eval_agent = answered(resource.attach_test_scenario_eval_agent)
            self.detach_test_scenario_eval_agent = answered(resource.detach_test_scenario_eval_agent)
            self.simulate_test_scenario = answered(resource.simulate_test_scenario)
            self.list_test_simulation_runs = answered(resource.list_test_simulation_runs)
            self.get_test_simulation_results = answered(resource.get_test_simulation_results)
            self.list_test_runs = resource.list_test_runs
            self.get_test_run = answered(resource.get_test_run)
            self.analyze_test_run = answered(resource.analyze_test_run)
            self.run_test_batch = answered(resource.run_test_batch)
            self.get_test_batch = answered(resource.get_test_batch)
            self.create_simulation_set = answered(resource.create_simulation_set)
            self.get_simulation_set = answered(resource.get_simulation_set)
            self.list_test_templates = answered(resource.list_test_templates)
            self.clone_test_template = answered(resource.clone_test_template)
            self.start_tornado = answered(resource.start_tornado)
            self.get_active_tornado = answered(resource.get_active_tornado)
            self.get_tornado_status = answered(resource.get_tornado_status)
            self.cancel_tornado = answered(resource.cancel_tornado)
            self.wait_for_test_run = answered(resource.wait_for_test_run)
            self.wait_for_test_runs = all_answered(resource.wait_for_test_runs)
            self.run_test_scenario_and_wait = answered(resource.run_test_scenario_and_wait)
            self.wait_for_test_batch = answered(resource.wait_for_test_batch)
            self.wait_for_test_batches = all_answered(resource.wait_for_test_batches)
            self.run_test_batch_and_wait = answered(resource.run_test_batch_and_wait)
            self.wait_for_simulation_set = answered(resource.wait_for_simulation_set)
            self.wait_for_simulation_sets = all_answered(resource.wait_for_simulation_sets)
            self.create_simulation_set_and_wait = answered(resource.create_simulation_set_and_wait)
            self.wait_for_tornado = answered(resource.wait_for_tornado)
            self.wait_for_tornados = all_answered(resource.wait_for_tornados)
            self.start_tornado_and_wait = answered(resource.start_tornado_and_wait)

    class AsyncAgentTestingWithResponse:
        """`AsyncAgentTesting`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAgentTesting) -> None:
            self.list_test_scenarios = async_answered(resource.list_test_scenarios)
            self.create_test_scenario = async_answered(resource.create_test_scenario)
            self.generate_test_scenario_from_call = async_answered(resource.generate_test_scenario_from_call)
            self.get_test_scenario = async_answered(resource.get_test_scenario)
            self.replace_test_scenario = async_answered(resource.replace_test_scenario)
            self.delete_test_scenario = async_answered(resource.delete_test_scenario)
            self.run_test_scenario = async_answered(resource.run_test_scenario)
            self.get_test_analytics = async_answered(resource.get_test_analytics)
            self.get_enhanced_test_analytics = async_answered(resource.get_enhanced_test_analytics)
            self.list_test_scenario_eval_agents = async_answered(resource.list_test_scenario_eval_agents)
            self.replace_test_scenario_eval_agents = async_answered(resource.replace_test_scenario_eval_agents)
            self.attach_test_scenario_eval_agent = async_answered(resource.attach_test_scenario_eval_agent)
            self.detach_test_scenario_eval_agent = async_answered(resource.detach_test_scenario_eval_agent)
            self.simulate_test_scenario = async_answered(resource.simulate_test_scenario)
            self.list_test_simulation_runs = async_answered(resource.list_test_simulation_runs)
            self.get_test_simulation_results = async_answered(resource.get_test_simulation_results)
            self.list_test_runs = resource.list_test_runs
            self.get_test_run = async_answered(resource.get_test_run)
            self.analyze_test_run = async_answered(resource.analyze_test_run)
            self.run_test_batch = async_answered(resource.run_test_batch)
            self.get_test_batch = async_answered(resource.get_test_batch)
            self.create_simulation_set = async_answered(resource.create_simulation_set)
            self.get_simulation_set = async_answered(resource.get_simulation_set)
            self.list_test_templates = async_answered(resource.list_test_templates)
            self.clone_test_template = async_answered(resource.clone_test_template)
            self.start_tornado = async_answered(resource.start_tornado)
            self.get_active_tornado = async_answered(resource.get_active_tornado)
            self.get_tornado_status = async_answered(resource.get_tornado_status)
            self.cancel_tornado = async_answered(resource.cancel_tornado)
            self.wait_for_test_run = async_answered(resource.wait_for_test_run)
            self.wait_for_test_runs = async_all_answered(resource.wait_for_test_runs)
            self.run_test_scenario_and_wait = async_answered(resource.run_test_scenario_and_wait)
            self.wait_for_test_batch = async_answered(resource.wait_for_test_batch)
            self.wait_for_test_batches = async_all_answered(resource.wait_for_test_batches)
            self.run_test_batch_and_wait = async_answered(resource.run_test_batch_and_wait)
            self.wait_for_simulation_set = async_answered(resource.wait_for_simulation_set)
            self.wait_for_simulation_sets = async_all_answered(resource.wait_for_simulation_sets)
            self.create_simulation_set_and_wait = async_answered(resource.create_simulation_set_and_wait)
            self.wait_for_tornado = async_answered(resource.wait_for_tornado)
            self.wait_for_tornados = async_all_answered(resource.wait_for_tornados)
            self.start_tornado_and_wait = async_answered(resource.start_tornado_and_wait)

else:
    AgentTestingWithResponse, AsyncAgentTestingWithResponse = AgentTesting, AsyncAgentTesting
