# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of AgentTesting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_LIST_TEST_SCENARIOS = Operation(
    vendor="bland",
    id="listTestScenarios",
    method="GET",
    path="/v1/agent-testing/scenarios",
    effect="read",
    answer=("scenarios",),
    repeatable=True,
    inputs=Inputs(
        query={
            "pathway_id": Field("pathway_id", STRING),
            "persona_id": Field("persona_id", STRING),
            "agent_id": Field("agent_id", STRING),
            "category": Field(
                "category",
                Enumeration(
                    "ANGRY_CALLER",
                    "BELLIGERENT_CALLER",
                    "CALL_SCREENER",
                    "CONFUSED_CALLER",
                    "CUSTOM",
                    "EDGE_CASE",
                    "HAPPY_PATH",
                    "VOICEMAIL",
                    "VOICEMAIL_SCREENER",
                ),
            ),
            "enabled": Field("enabled", STRING),
        }
    ),
)
_LIST_TEST_SCENARIOS_ANSWER = Array(
    Reference("personae_api.bland.models.test_scenario_list_item", "TestScenarioListItem")
)
_CREATE_TEST_SCENARIO = Operation(
    vendor="bland",
    id="createTestScenario",
    method="POST",
    path="/v1/agent-testing/scenarios",
    effect="write",
    inputs=Inputs(
        body={
            "pathway_id": Field("pathway_id", STRING),
            "persona_id": Field("persona_id", STRING),
            "agent_id": Field("agent_id", STRING),
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "category": Field(
                "category",
                Enumeration(
                    "ANGRY_CALLER",
                    "BELLIGERENT_CALLER",
                    "CALL_SCREENER",
                    "CONFUSED_CALLER",
                    "CUSTOM",
                    "EDGE_CASE",
                    "HAPPY_PATH",
                    "VOICEMAIL",
                    "VOICEMAIL_SCREENER",
                ),
            ),
            "scenario_type": Field("scenario_type", Enumeration("AGENT", "HISTORICAL", "REPLAY")),
            "tester_persona_prompt": Field("tester_persona_prompt", STRING),
            "tester_persona_name": Field("tester_persona_name", STRING),
            "max_turns": Field("max_turns", INTEGER),
            "request_data": Field("request_data", Map(ANY)),
            "start_node_id": Field("start_node_id", OneOf(STRING, NULL)),
            "bland_tone_enabled": Field("bland_tone_enabled", BOOLEAN),
            "is_required_for_promotion": Field("is_required_for_promotion", BOOLEAN),
            "enabled": Field("enabled", BOOLEAN),
            "input_messages": Field("input_messages", Array(ANY)),
            "advanced_instructions": Field("advanced_instructions", STRING),
            "metadata": Field("metadata", Map(ANY)),
            "assertions": Field(
                "assertions", Array(Reference("personae_api.bland.models.test_assertion_input", "TestAssertionInput"))
            ),
        }
    ),
)
_CREATE_TEST_SCENARIO_ANSWER = Reference("personae_api.bland.models.test_scenario", "TestScenario")
_GENERATE_TEST_SCENARIO_FROM_CALL = Operation(
    vendor="bland",
    id="generateTestScenarioFromCall",
    method="POST",
    path="/v1/agent-testing/scenarios/generate-from-call",
    effect="write",
    inputs=Inputs(
        body={
            "call_id": Field("call_id", STRING),
            "pathway_id": Field("pathway_id", STRING),
            "persona_id": Field("persona_id", STRING),
        }
    ),
)
_GENERATE_TEST_SCENARIO_FROM_CALL_ANSWER = Reference(
    "personae_api.bland.models.test_scenario_draft", "TestScenarioDraft"
)
_GET_TEST_SCENARIO = Operation(
    vendor="bland",
    id="getTestScenario",
    method="GET",
    path="/v1/agent-testing/scenarios/{id}",
    effect="read",
    repeatable=True,
)
_GET_TEST_SCENARIO_ANSWER = Reference("personae_api.bland.models.test_scenario", "TestScenario")
_REPLACE_TEST_SCENARIO = Operation(
    vendor="bland",
    id="replaceTestScenario",
    method="PUT",
    path="/v1/agent-testing/scenarios/{id}",
    effect="write",
    repeatable=True,
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "category": Field(
                "category",
                Enumeration(
                    "ANGRY_CALLER",
                    "BELLIGERENT_CALLER",
                    "CALL_SCREENER",
                    "CONFUSED_CALLER",
                    "CUSTOM",
                    "EDGE_CASE",
                    "HAPPY_PATH",
                    "VOICEMAIL",
                    "VOICEMAIL_SCREENER",
                ),
            ),
            "scenario_type": Field("scenario_type", Enumeration("AGENT", "HISTORICAL", "REPLAY")),
            "tester_persona_prompt": Field("tester_persona_prompt", STRING),
            "tester_persona_name": Field("tester_persona_name", STRING),
            "max_turns": Field("max_turns", INTEGER),
            "request_data": Field("request_data", Map(ANY)),
            "start_node_id": Field("start_node_id", OneOf(STRING, NULL)),
            "bland_tone_enabled": Field("bland_tone_enabled", BOOLEAN),
            "is_required_for_promotion": Field("is_required_for_promotion", BOOLEAN),
            "enabled": Field("enabled", BOOLEAN),
            "input_messages": Field("input_messages", Array(ANY)),
            "advanced_instructions": Field("advanced_instructions", STRING),
            "metadata": Field("metadata", Map(ANY)),
            "assertions": Field(
                "assertions", Array(Reference("personae_api.bland.models.test_assertion_input", "TestAssertionInput"))
            ),
        }
    ),
)
_REPLACE_TEST_SCENARIO_ANSWER = Reference("personae_api.bland.models.test_scenario", "TestScenario")
_DELETE_TEST_SCENARIO = Operation(
    vendor="bland",
    id="deleteTestScenario",
    method="DELETE",
    path="/v1/agent-testing/scenarios/{id}",
    effect="delete",
    answer=("deleted",),
    repeatable=True,
)
_DELETE_TEST_SCENARIO_ANSWER = BOOLEAN
_RUN_TEST_SCENARIO = Operation(
    vendor="bland",
    id="runTestScenario",
    method="POST",
    path="/v1/agent-testing/scenarios/{id}/run",
    effect="write",
    inputs=Inputs(
        body={
            "version_number": Field("version_number", INTEGER),
            "request_data_override": Field("request_data_override", Map(ANY)),
            "webhook_url": Field("webhook_url", STRING),
        }
    ),
)
_RUN_TEST_SCENARIO_ANSWER = Reference("personae_api.bland.models.test_run_started", "TestRunStarted")
_GET_TEST_ANALYTICS = Operation(
    vendor="bland",
    id="getTestAnalytics",
    method="GET",
    path="/v1/agent-testing/analytics/{pathwayId}",
    effect="read",
    repeatable=True,
    inputs=Inputs(path={"pathwayId": Field("pathway_id", STRING)}, query={"days": Field("days", INTEGER)}),
)
_GET_TEST_ANALYTICS_ANSWER = Reference("personae_api.bland.models.test_analytics", "TestAnalytics")
_GET_TEST_ANALYTICS_ENHANCED = Operation(
    vendor="bland",
    id="getTestAnalyticsEnhanced",
    method="GET",
    path="/v1/agent-testing/analytics/{pathwayId}/enhanced",
    effect="read",
    repeatable=True,
    inputs=Inputs(path={"pathwayId": Field("pathway_id", STRING)}, query={"days": Field("days", INTEGER)}),
)
_GET_TEST_ANALYTICS_ENHANCED_ANSWER = Reference(
    "personae_api.bland.models.test_enhanced_analytics", "TestEnhancedAnalytics"
)
_LIST_TEST_SCENARIO_EVAL_AGENTS = Operation(
    vendor="bland",
    id="listTestScenarioEvalAgents",
    method="GET",
    path="/v1/agent-testing/scenarios/{id}/eval-agents",
    effect="read",
    repeatable=True,
)
_LIST_TEST_SCENARIO_EVAL_AGENTS_ANSWER = Array(Reference("personae_api.bland.models.test_attachment", "TestAttachment"))
_REPLACE_TEST_SCENARIO_EVAL_AGENTS = Operation(
    vendor="bland",
    id="replaceTestScenarioEvalAgents",
    method="PUT",
    path="/v1/agent-testing/scenarios/{id}/eval-agents",
    effect="write",
    repeatable=True,
    inputs=Inputs(
        body={
            "eval_agents": Field(
                "eval_agents",
                Array(Reference("personae_api.bland.models.test_attachment_input", "TestAttachmentInput")),
            )
        }
    ),
)
_REPLACE_TEST_SCENARIO_EVAL_AGENTS_ANSWER = Array(
    Reference("personae_api.bland.models.test_attachment", "TestAttachment")
)
_ATTACH_TEST_SCENARIO_EVAL_AGENT = Operation(
    vendor="bland",
    id="attachTestScenarioEvalAgent",
    method="POST",
    path="/v1/agent-testing/scenarios/{id}/eval-agents",
    effect="write",
    inputs=Inputs(
        body={
            "eval_agent_id": Field("eval_agent_id", STRING),
            "eval_agent_version_id": Field("eval_agent_version_id", STRING),
            "weight": Field("weight", NUMBER),
            "target_level_keys": Field("target_level_keys", Array(STRING)),
            "order": Field("order", INTEGER),
        }
    ),
)
_ATTACH_TEST_SCENARIO_EVAL_AGENT_ANSWER = Reference("personae_api.bland.models.test_attachment", "TestAttachment")
_DETACH_TEST_SCENARIO_EVAL_AGENT = Operation(
    vendor="bland",
    id="detachTestScenarioEvalAgent",
    method="DELETE",
    path="/v1/agent-testing/scenarios/{id}/eval-agents/{evalAgentId}",
    effect="delete",
    repeatable=True,
    inputs=Inputs(path={"evalAgentId": Field("eval_agent_id", STRING)}),
)
_DETACH_TEST_SCENARIO_EVAL_AGENT_ANSWER = Reference(
    "personae_api.bland.models.test_attachment_detached", "TestAttachmentDetached"
)
_SIMULATE_TEST_SCENARIO = Operation(
    vendor="bland",
    id="simulateTestScenario",
    method="POST",
    path="/v1/agent-testing/scenarios/{id}/simulate",
    effect="bill",
    inputs=Inputs(
        body={
            "simulations_count": Field("simulations_count", INTEGER),
            "version_number": Field("version_number", INTEGER),
        }
    ),
)
_SIMULATE_TEST_SCENARIO_ANSWER = Reference("personae_api.bland.models.test_simulation_started", "TestSimulationStarted")
_LIST_TEST_SIMULATION_RUNS = Operation(
    vendor="bland",
    id="listTestSimulationRuns",
    method="GET",
    path="/v1/agent-testing/scenarios/{id}/simulation-runs",
    effect="read",
    repeatable=True,
)
_LIST_TEST_SIMULATION_RUNS_ANSWER = Array(Reference("personae_api.bland.models.test_simulation", "TestSimulation"))
_GET_TEST_SIMULATION_RESULTS = Operation(
    vendor="bland",
    id="getTestSimulationResults",
    method="GET",
    path="/v1/agent-testing/simulation-runs/{id}/results",
    effect="read",
    repeatable=True,
)
_GET_TEST_SIMULATION_RESULTS_ANSWER = Reference(
    "personae_api.bland.models.test_simulation_results", "TestSimulationResults"
)
_LIST_TEST_RUNS = Operation(
    vendor="bland",
    id="listTestRuns",
    method="GET",
    path="/v1/agent-testing/runs",
    effect="read",
    paging=Paging(
        style="offset",
        items=("runs",),
        position="offset",
        total=("total_count",),
        size="limit",
        default_size=50,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "scenario_id": Field("scenario_id", STRING),
            "pathway_id": Field("pathway_id", STRING),
            "persona_id": Field("persona_id", STRING),
            "batch_id": Field("batch_id", STRING),
            "status": Field("status", Enumeration("CANCELLED", "ERROR", "FAILED", "PASSED", "PENDING", "RUNNING")),
            "limit": Field("limit", INTEGER),
            "offset": Field("offset", INTEGER),
        }
    ),
)
_LIST_TEST_RUNS_ANSWER = Array(Reference("personae_api.bland.models.test_run_list_item", "TestRunListItem"))
_GET_TEST_RUN = Operation(
    vendor="bland",
    id="getTestRun",
    method="GET",
    path="/v1/agent-testing/runs/{id}",
    effect="read",
    repeatable=True,
    waiting=Waiting(
        "id",
        (State(field=("status",), well=("PASSED", "FAILED"), badly=("ERROR", "CANCELLED")),),
        first=2,
        cap=15,
        reason=("error_message",),
    ),
)
_GET_TEST_RUN_ANSWER = Reference("personae_api.bland.models.test_run", "TestRun")
_ANALYZE_TEST_RUN = Operation(
    vendor="bland",
    id="analyzeTestRun",
    method="POST",
    path="/v1/agent-testing/runs/{id}/analyze",
    effect="write",
    answer=("analysis",),
)
_ANALYZE_TEST_RUN_ANSWER = Reference("personae_api.bland.models.test_run_analysis", "TestRunAnalysis")
_RUN_TEST_BATCH = Operation(
    vendor="bland",
    id="runTestBatch",
    method="POST",
    path="/v1/agent-testing/batch-run",
    effect="write",
    inputs=Inputs(
        body={
            "scenario_ids": Field("scenario_ids", Array(STRING)),
            "version_number": Field("version_number", INTEGER),
            "request_data_override": Field("request_data_override", Map(ANY)),
            "webhook_url": Field("webhook_url", STRING),
        }
    ),
)
_RUN_TEST_BATCH_ANSWER = Reference("personae_api.bland.models.test_batch_started", "TestBatchStarted")
_GET_TEST_BATCH = Operation(
    vendor="bland",
    id="getTestBatch",
    method="GET",
    path="/v1/agent-testing/batches/{id}",
    effect="read",
    repeatable=True,
    waiting=Waiting(
        "id", (State(field=("status",), well=("PASSED", "FAILED"), badly=("ERROR", "CANCELLED")),), first=3, cap=30
    ),
)
_GET_TEST_BATCH_ANSWER = Reference("personae_api.bland.models.test_batch", "TestBatch")
_CREATE_SIMULATION_SET = Operation(
    vendor="bland",
    id="createSimulationSet",
    method="POST",
    path="/v1/agent-testing/simulation-sets",
    effect="write",
    inputs=Inputs(
        body={
            "scenario_ids": Field("scenario_ids", Array(STRING)),
            "simulations_per_scenario": Field("simulations_per_scenario", INTEGER),
            "iterations": Field("iterations", INTEGER),
            "pathway_id": Field("pathway_id", STRING),
            "persona_id": Field("persona_id", STRING),
            "version_number": Field("version_number", INTEGER),
        }
    ),
)
_CREATE_SIMULATION_SET_ANSWER = Reference("personae_api.bland.models.simulation_set_started", "SimulationSetStarted")
_GET_SIMULATION_SET = Operation(
    vendor="bland",
    id="getSimulationSet",
    method="GET",
    path="/v1/agent-testing/simulation-sets/{id}",
    effect="read",
    repeatable=True,
    waiting=Waiting("id", (State(field=("status",), well=("PASSED", "FAILED"), badly=("ERROR",)),), first=5, cap=30),
)
_GET_SIMULATION_SET_ANSWER = Reference("personae_api.bland.models.simulation_set", "SimulationSet")
_LIST_TEST_TEMPLATES = Operation(
    vendor="bland",
    id="listTestTemplates",
    method="GET",
    path="/v1/agent-testing/templates",
    effect="read",
    answer=("templates",),
    repeatable=True,
    inputs=Inputs(
        query={
            "category": Field(
                "category", Enumeration("ANGRY_CALLER", "EDGE_CASE", "HAPPY_PATH", "TRANSFER", "VOICEMAIL")
            )
        }
    ),
)
_LIST_TEST_TEMPLATES_ANSWER = Array(Reference("personae_api.bland.models.test_template", "TestTemplate"))
_CLONE_TEST_TEMPLATE = Operation(
    vendor="bland",
    id="cloneTestTemplate",
    method="POST",
    path="/v1/agent-testing/templates/{id}/clone",
    effect="write",
    answer=("scenario",),
    inputs=Inputs(
        body={
            "pathway_id": Field("pathway_id", STRING),
            "persona_id": Field("persona_id", STRING),
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "tester_persona_prompt": Field("tester_persona_prompt", STRING),
            "max_turns": Field("max_turns", INTEGER),
            "request_data": Field("request_data", Map(ANY)),
            "start_node_id": Field("start_node_id", STRING),
            "bland_tone_enabled": Field("bland_tone_enabled", BOOLEAN),
            "is_required_for_promotion": Field("is_required_for_promotion", BOOLEAN),
        }
    ),
)
_CLONE_TEST_TEMPLATE_ANSWER = Reference("personae_api.bland.models.test_cloned_scenario", "TestClonedScenario")
_START_TORNADO = Operation(
    vendor="bland",
    id="startTornado",
    method="POST",
    path="/v1/agent-testing/tornado/start",
    effect="write",
    inputs=Inputs(
        body={
            "pathway_id": Field("pathway_id", STRING),
            "persona_id": Field("persona_id", STRING),
            "scenario_ids": Field("scenario_ids", Array(STRING)),
            "version_number": Field("version_number", INTEGER),
            "max_iterations": Field("max_iterations", INTEGER),
            "timeout_ms": Field("timeout_ms", INTEGER),
        }
    ),
)
_START_TORNADO_ANSWER = Reference("personae_api.bland.models.tornado_started", "TornadoStarted")
_GET_ACTIVE_TORNADO = Operation(
    vendor="bland",
    id="getActiveTornado",
    method="GET",
    path="/v1/agent-testing/tornado/active",
    effect="read",
    repeatable=True,
    inputs=Inputs(query={"pathway_id": Field("pathway_id", STRING), "persona_id": Field("persona_id", STRING)}),
)
_GET_ACTIVE_TORNADO_ANSWER = Reference("personae_api.bland.models.tornado_session", "TornadoSession")
_GET_TORNADO_STATUS = Operation(
    vendor="bland",
    id="getTornadoStatus",
    method="GET",
    path="/v1/agent-testing/tornado/{id}/status",
    effect="read",
    repeatable=True,
    waiting=Waiting(
        "id",
        (
            State(
                field=("status",),
                well=("COMPLETED_ALL_PASSED", "COMPLETED_PARTIAL"),
                badly=("TIMEOUT", "STUCK", "CANCELLED", "ERROR"),
            ),
        ),
        first=5,
        cap=30,
    ),
)
_GET_TORNADO_STATUS_ANSWER = Reference("personae_api.bland.models.tornado_report", "TornadoReport")
_CANCEL_TORNADO = Operation(
    vendor="bland",
    id="cancelTornado",
    method="POST",
    path="/v1/agent-testing/tornado/{id}/cancel",
    effect="write",
    answer=("cancelled",),
)
_CANCEL_TORNADO_ANSWER = BOOLEAN


def list_test_scenarios(
    *,
    pathway_id: str | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    agent_id: str | Unset = UNSET,
    category: models.TestScenarioCategory | Unset = UNSET,
    enabled: str | Unset = UNSET,
) -> Call[list[models.TestScenarioListItem], Literal["bland"]]:
    """GET /v1/agent-testing/scenarios"""
    return Call(
        _LIST_TEST_SCENARIOS,
        _LIST_TEST_SCENARIOS_ANSWER,
        query=given(
            {
                "pathway_id": pathway_id,
                "persona_id": persona_id,
                "agent_id": agent_id,
                "category": category,
                "enabled": enabled,
            }
        ),
    )


def create_test_scenario(
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
) -> Call[models.TestScenario, Literal["bland"]]:
    """POST /v1/agent-testing/scenarios"""
    return Call(
        _CREATE_TEST_SCENARIO,
        _CREATE_TEST_SCENARIO_ANSWER,
        json=given(
            {
                "pathway_id": pathway_id,
                "persona_id": persona_id,
                "agent_id": agent_id,
                "name": name,
                "description": description,
                "category": category,
                "scenario_type": scenario_type,
                "tester_persona_prompt": tester_persona_prompt,
                "tester_persona_name": tester_persona_name,
                "max_turns": max_turns,
                "request_data": request_data,
                "start_node_id": start_node_id,
                "bland_tone_enabled": bland_tone_enabled,
                "is_required_for_promotion": is_required_for_promotion,
                "enabled": enabled,
                "input_messages": input_messages,
                "advanced_instructions": advanced_instructions,
                "metadata": metadata,
                "assertions": assertions,
            }
        ),
    )


def generate_test_scenario_from_call(
    *, call_id: str, pathway_id: str | Unset = UNSET, persona_id: str | Unset = UNSET
) -> Call[models.TestScenarioDraft, Literal["bland"]]:
    """POST /v1/agent-testing/scenarios/generate-from-call"""
    return Call(
        _GENERATE_TEST_SCENARIO_FROM_CALL,
        _GENERATE_TEST_SCENARIO_FROM_CALL_ANSWER,
        json=given({"call_id": call_id, "pathway_id": pathway_id, "persona_id": persona_id}),
    )


def get_test_scenario(id: str) -> Call[models.TestScenario, Literal["bland"]]:
    """GET /v1/agent-testing/scenarios/{id}"""
    return Call(_GET_TEST_SCENARIO, _GET_TEST_SCENARIO_ANSWER, path={"id": id})


def replace_test_scenario(
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
) -> Call[models.TestScenario, Literal["bland"]]:
    """PUT /v1/agent-testing/scenarios/{id}"""
    return Call(
        _REPLACE_TEST_SCENARIO,
        _REPLACE_TEST_SCENARIO_ANSWER,
        path={"id": id},
        json=given(
            {
                "name": name,
                "description": description,
                "category": category,
                "scenario_type": scenario_type,
                "tester_persona_prompt": tester_persona_prompt,
                "tester_persona_name": tester_persona_name,
                "max_turns": max_turns,
                "request_data": request_data,
                "start_node_id": start_node_id,
                "bland_tone_enabled": bland_tone_enabled,
                "is_required_for_promotion": is_required_for_promotion,
                "enabled": enabled,
                "input_messages": input_messages,
                "advanced_instructions": advanced_instructions,
                "metadata": metadata,
                "assertions": assertions,
            }
        ),
    )


def delete_test_scenario(id: str) -> Call[bool, Literal["bland"]]:
    """DELETE /v1/agent-testing/scenarios/{id}"""
    return Call(_DELETE_TEST_SCENARIO, _DELETE_TEST_SCENARIO_ANSWER, path={"id": id})


def run_test_scenario(
    id: str,
    *,
    version_number: int | Unset = UNSET,
    request_data_override: Mapping[str, Any] | Unset = UNSET,
    webhook_url: str | Unset = UNSET,
) -> Call[models.TestRunStarted, Literal["bland"]]:
    """POST /v1/agent-testing/scenarios/{id}/run"""
    return Call(
        _RUN_TEST_SCENARIO,
        _RUN_TEST_SCENARIO_ANSWER,
        path={"id": id},
        json=given(
            {
                "version_number": version_number,
                "request_data_override": request_data_override,
                "webhook_url": webhook_url,
            }
        ),
    )


def get_test_analytics(pathway_id: str, *, days: int | Unset = UNSET) -> Call[models.TestAnalytics, Literal["bland"]]:
    """GET /v1/agent-testing/analytics/{pathwayId}"""
    return Call(
        _GET_TEST_ANALYTICS, _GET_TEST_ANALYTICS_ANSWER, path={"pathwayId": pathway_id}, query=given({"days": days})
    )


def get_test_analytics_enhanced(
    pathway_id: str, *, days: int | Unset = UNSET
) -> Call[models.TestEnhancedAnalytics, Literal["bland"]]:
    """GET /v1/agent-testing/analytics/{pathwayId}/enhanced"""
    return Call(
        _GET_TEST_ANALYTICS_ENHANCED,
        _GET_TEST_ANALYTICS_ENHANCED_ANSWER,
        path={"pathwayId": pathway_id},
        query=given({"days": days}),
    )


def list_test_scenario_eval_agents(id: str) -> Call[list[models.TestAttachment], Literal["bland"]]:
    """GET /v1/agent-testing/scenarios/{id}/eval-agents"""
    return Call(_LIST_TEST_SCENARIO_EVAL_AGENTS, _LIST_TEST_SCENARIO_EVAL_AGENTS_ANSWER, path={"id": id})


def replace_test_scenario_eval_agents(
    id: str, *, eval_agents: ListOf[models.TestAttachmentInput | models.TestAttachmentInputDict]
) -> Call[list[models.TestAttachment], Literal["bland"]]:
    """PUT /v1/agent-testing/scenarios/{id}/eval-agents"""
    return Call(
        _REPLACE_TEST_SCENARIO_EVAL_AGENTS,
        _REPLACE_TEST_SCENARIO_EVAL_AGENTS_ANSWER,
        path={"id": id},
        json=given({"eval_agents": eval_agents}),
    )


def attach_test_scenario_eval_agent(
    id: str,
    *,
    eval_agent_id: str,
    eval_agent_version_id: str | Unset = UNSET,
    weight: float | Unset = UNSET,
    target_level_keys: ListOf[str] | Unset = UNSET,
    order: int | Unset = UNSET,
) -> Call[models.TestAttachment, Literal["bland"]]:
    """POST /v1/agent-testing/scenarios/{id}/eval-agents"""
    return Call(
        _ATTACH_TEST_SCENARIO_EVAL_AGENT,
        _ATTACH_TEST_SCENARIO_EVAL_AGENT_ANSWER,
        path={"id": id},
        json=given(
            {
                "eval_agent_id": eval_agent_id,
                "eval_agent_version_id": eval_agent_version_id,
                "weight": weight,
                "target_level_keys": target_level_keys,
                "order": order,
            }
        ),
    )


def detach_test_scenario_eval_agent(
    id: str, eval_agent_id: str
) -> Call[models.TestAttachmentDetached, Literal["bland"]]:
    """DELETE /v1/agent-testing/scenarios/{id}/eval-agents/{evalAgentId}"""
    return Call(
        _DETACH_TEST_SCENARIO_EVAL_AGENT,
        _DETACH_TEST_SCENARIO_EVAL_AGENT_ANSWER,
        path={"id": id, "evalAgentId": eval_agent_id},
    )


def simulate_test_scenario(
    id: str, *, simulations_count: int | Unset = UNSET, version_number: int | Unset = UNSET
) -> Call[models.TestSimulationStarted, Literal["bland"]]:
    """POST /v1/agent-testing/scenarios/{id}/simulate"""
    return Call(
        _SIMULATE_TEST_SCENARIO,
        _SIMULATE_TEST_SCENARIO_ANSWER,
        path={"id": id},
        json=given({"simulations_count": simulations_count, "version_number": version_number}),
    )


def list_test_simulation_runs(id: str) -> Call[list[models.TestSimulation], Literal["bland"]]:
    """GET /v1/agent-testing/scenarios/{id}/simulation-runs"""
    return Call(_LIST_TEST_SIMULATION_RUNS, _LIST_TEST_SIMULATION_RUNS_ANSWER, path={"id": id})


def get_test_simulation_results(id: str) -> Call[models.TestSimulationResults, Literal["bland"]]:
    """GET /v1/agent-testing/simulation-runs/{id}/results"""
    return Call(_GET_TEST_SIMULATION_RESULTS, _GET_TEST_SIMULATION_RESULTS_ANSWER, path={"id": id})


def list_test_runs(
    *,
    scenario_id: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    batch_id: str | Unset = UNSET,
    status: models.TestStatus | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PagedCall[models.TestRunListItem, Literal["bland"]]:
    """GET /v1/agent-testing/runs"""
    return PagedCall(
        _LIST_TEST_RUNS,
        _LIST_TEST_RUNS_ANSWER,
        query=given(
            {
                "scenario_id": scenario_id,
                "pathway_id": pathway_id,
                "persona_id": persona_id,
                "batch_id": batch_id,
                "status": status,
                "limit": limit,
                "offset": offset,
            }
        ),
    )


def get_test_run(id: str) -> Call[models.TestRun, Literal["bland"]]:
    """GET /v1/agent-testing/runs/{id}"""
    return Call(_GET_TEST_RUN, _GET_TEST_RUN_ANSWER, path={"id": id})


def analyze_test_run(id: str) -> Call[models.TestRunAnalysis, Literal["bland"]]:
    """POST /v1/agent-testing/runs/{id}/analyze"""
    return Call(_ANALYZE_TEST_RUN, _ANALYZE_TEST_RUN_ANSWER, path={"id": id})


def run_test_batch(
    *,
    scenario_ids: ListOf[str],
    version_number: int | Unset = UNSET,
    request_data_override: Mapping[str, Any] | Unset = UNSET,
    webhook_url: str | Unset = UNSET,
) -> Call[models.TestBatchStarted, Literal["bland"]]:
    """POST /v1/agent-testing/batch-run"""
    return Call(
        _RUN_TEST_BATCH,
        _RUN_TEST_BATCH_ANSWER,
        json=given(
            {
                "scenario_ids": scenario_ids,
                "version_number": version_number,
                "request_data_override": request_data_override,
                "webhook_url": webhook_url,
            }
        ),
    )


def get_test_batch(id: str) -> Call[models.TestBatch, Literal["bland"]]:
    """GET /v1/agent-testing/batches/{id}"""
    return Call(_GET_TEST_BATCH, _GET_TEST_BATCH_ANSWER, path={"id": id})


def create_simulation_set(
    *,
    scenario_ids: ListOf[str],
    simulations_per_scenario: int,
    iterations: int | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    version_number: int | Unset = UNSET,
) -> Call[models.SimulationSetStarted, Literal["bland"]]:
    """POST /v1/agent-testing/simulation-sets"""
    return Call(
        _CREATE_SIMULATION_SET,
        _CREATE_SIMULATION_SET_ANSWER,
        json=given(
            {
                "scenario_ids": scenario_ids,
                "simulations_per_scenario": simulations_per_scenario,
                "iterations": iterations,
                "pathway_id": pathway_id,
                "persona_id": persona_id,
                "version_number": version_number,
            }
        ),
    )


def get_simulation_set(id: str) -> Call[models.SimulationSet, Literal["bland"]]:
    """GET /v1/agent-testing/simulation-sets/{id}"""
    return Call(_GET_SIMULATION_SET, _GET_SIMULATION_SET_ANSWER, path={"id": id})


def list_test_templates(
    *, category: models.TestTemplateCategory | Unset = UNSET
) -> Call[list[models.TestTemplate], Literal["bland"]]:
    """GET /v1/agent-testing/templates"""
    return Call(_LIST_TEST_TEMPLATES, _LIST_TEST_TEMPLATES_ANSWER, query=given({"category": category}))


def clone_test_template(
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
) -> Call[models.TestClonedScenario, Literal["bland"]]:
    """POST /v1/agent-testing/templates/{id}/clone"""
    return Call(
        _CLONE_TEST_TEMPLATE,
        _CLONE_TEST_TEMPLATE_ANSWER,
        path={"id": id},
        json=given(
            {
                "pathway_id": pathway_id,
                "persona_id": persona_id,
                "name": name,
                "description": description,
                "tester_persona_prompt": tester_persona_prompt,
                "max_turns": max_turns,
                "request_data": request_data,
                "start_node_id": start_node_id,
                "bland_tone_enabled": bland_tone_enabled,
                "is_required_for_promotion": is_required_for_promotion,
            }
        ),
    )


def start_tornado(
    *,
    pathway_id: str,
    persona_id: str | Unset = UNSET,
    scenario_ids: ListOf[str] | Unset = UNSET,
    version_number: int | Unset = UNSET,
    max_iterations: int | Unset = UNSET,
    timeout_ms: int | Unset = UNSET,
) -> Call[models.TornadoStarted, Literal["bland"]]:
    """POST /v1/agent-testing/tornado/start"""
    return Call(
        _START_TORNADO,
        _START_TORNADO_ANSWER,
        json=given(
            {
                "pathway_id": pathway_id,
                "persona_id": persona_id,
                "scenario_ids": scenario_ids,
                "version_number": version_number,
                "max_iterations": max_iterations,
                "timeout_ms": timeout_ms,
            }
        ),
    )


def get_active_tornado(
    *, pathway_id: str | Unset = UNSET, persona_id: str | Unset = UNSET
) -> Call[models.TornadoSession, Literal["bland"]]:
    """GET /v1/agent-testing/tornado/active"""
    return Call(
        _GET_ACTIVE_TORNADO,
        _GET_ACTIVE_TORNADO_ANSWER,
        query=given({"pathway_id": pathway_id, "persona_id": persona_id}),
    )


def get_tornado_status(id: str) -> Call[models.TornadoReport, Literal["bland"]]:
    """GET /v1/agent-testing/tornado/{id}/status"""
    return Call(_GET_TORNADO_STATUS, _GET_TORNADO_STATUS_ANSWER, path={"id": id})


def cancel_tornado(id: str) -> Call[bool, Literal["bland"]]:
    """POST /v1/agent-testing/tornado/{id}/cancel"""
    return Call(_CANCEL_TORNADO, _CANCEL_TORNADO_ANSWER, path={"id": id})
