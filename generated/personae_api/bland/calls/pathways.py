# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Pathways."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, STRING, Array, Discriminated, Enumeration, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, State, Unset, Waiting, given
from .. import models

_LIST_PATHWAYS = Operation(
    vendor="bland", id="listPathways", method="GET", path="/v1/pathway", effect="read", repeatable=True
)
_LIST_PATHWAYS_ANSWER = Array(Reference("personae_api.bland.models.pathway_summary", "PathwaySummary"))
_CREATE_PATHWAY = Operation(
    vendor="bland",
    id="createPathway",
    method="POST",
    path="/v1/pathway/create",
    effect="write",
    inputs=Inputs(body={"name": Field("name", STRING), "description": Field("description", STRING)}),
)
_CREATE_PATHWAY_ANSWER = Reference("personae_api.bland.models.pathway_created", "PathwayCreated")
_GENERATE_PATHWAY = Operation(
    vendor="bland",
    id="generatePathway",
    method="POST",
    path="/v1/pathway/generate",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"input_prompt": Field("input_prompt", STRING), "input_name": Field("input_name", STRING)}),
)
_GENERATE_PATHWAY_ANSWER = Reference("personae_api.bland.models.pathway_generation_job", "PathwayGenerationJob")
_GET_PATHWAY_GENERATION_STATUS = Operation(
    vendor="bland",
    id="getPathwayGenerationStatus",
    method="GET",
    path="/v1/pathway/generate/status/{job_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    waiting=Waiting(
        "job_id",
        (State(field=("error",), badly="any"), State(field=("ready",), well=(True,))),
        first=2,
        cap=15,
        reason=("error",),
    ),
)
_GET_PATHWAY_GENERATION_STATUS_ANSWER = Reference("personae_api.bland.models.pathway_generation", "PathwayGeneration")
_GET_PATHWAY_SESSION = Operation(
    vendor="bland", id="getPathwaySession", method="GET", path="/v1/pathway/session", effect="read", repeatable=True
)
_GET_PATHWAY_SESSION_ANSWER = Reference("personae_api.bland.models.pathway_session", "PathwaySession")
_GET_PATHWAY = Operation(
    vendor="bland", id="getPathway", method="GET", path="/v1/pathway/{pathway_id}", effect="read", repeatable=True
)
_GET_PATHWAY_ANSWER = Reference("personae_api.bland.models.pathway", "Pathway")
_UPDATE_PATHWAY = Operation(
    vendor="bland",
    id="updatePathway",
    method="POST",
    path="/v1/pathway/{pathway_id}",
    effect="write",
    answer=("pathway_data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "nodes": Field(
                "nodes",
                Array(
                    OneOf(
                        Reference("personae_api.bland.models.pathway_node", "PathwayNode"),
                        Reference("personae_api.bland.models.pathway_globals", "PathwayGlobals"),
                    )
                ),
            ),
            "edges": Field("edges", Array(Reference("personae_api.bland.models.pathway_edge", "PathwayEdge"))),
        }
    ),
)
_UPDATE_PATHWAY_ANSWER = Reference("personae_api.bland.models.pathway", "Pathway")
_DELETE_PATHWAY = Operation(
    vendor="bland",
    id="deletePathway",
    method="DELETE",
    path="/v1/pathway/{pathway_id}",
    effect="delete",
    repeatable=True,
)
_DELETE_PATHWAY_ANSWER = Reference("personae_api.bland.models.status_answer", "StatusAnswer")
_CREATE_PATHWAY_CHAT = Operation(
    vendor="bland",
    id="createPathwayChat",
    method="POST",
    path="/v1/pathway/chat/create",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "pathway_id": Field("pathway_id", STRING),
            "start_node_id": Field("start_node_id", STRING),
            "request_data": Field("request_data", Map(ANY)),
            "use_candidate_model": Field("use_candidate_model", BOOLEAN),
            "pathway_version": Field("pathway_version", INTEGER),
        }
    ),
)
_CREATE_PATHWAY_CHAT_ANSWER = Reference("personae_api.bland.models.pathway_chat", "PathwayChat")
_GET_PATHWAY_CHAT = Operation(
    vendor="bland",
    id="getPathwayChat",
    method="GET",
    path="/v1/pathway/chat/{chat_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_PATHWAY_CHAT_ANSWER = Array(Reference("personae_api.bland.models.pathway_chat_message", "PathwayChatMessage"))
_SEND_PATHWAY_CHAT_MESSAGE = Operation(
    vendor="bland",
    id="sendPathwayChatMessage",
    method="POST",
    path="/v1/pathway/chat/{chat_id}",
    effect="bill",
    answer=("data",),
    inputs=Inputs(body={"message": Field("message", STRING)}),
)
_SEND_PATHWAY_CHAT_MESSAGE_ANSWER = Reference("personae_api.bland.models.pathway_chat_turn", "PathwayChatTurn")
_LIST_PATHWAY_FOLDERS = Operation(
    vendor="bland",
    id="listPathwayFolders",
    method="GET",
    path="/v1/pathway/folders",
    effect="read",
    answer=("folders",),
    repeatable=True,
)
_LIST_PATHWAY_FOLDERS_ANSWER = Array(Reference("personae_api.bland.models.pathway_folder", "PathwayFolder"))
_CREATE_PATHWAY_FOLDER = Operation(
    vendor="bland",
    id="createPathwayFolder",
    method="POST",
    path="/v1/pathway/folders",
    effect="write",
    inputs=Inputs(body={"name": Field("name", STRING), "parent_folder_id": Field("parent_folder_id", STRING)}),
)
_CREATE_PATHWAY_FOLDER_ANSWER = Reference("personae_api.bland.models.pathway_folder_saved", "PathwayFolderSaved")
_MOVE_PATHWAY_TO_FOLDER = Operation(
    vendor="bland",
    id="movePathwayToFolder",
    method="POST",
    path="/v1/pathway/folders/move",
    effect="write",
    inputs=Inputs(
        body={"pathway_id": Field("pathway_id", STRING), "folder_id": Field("folder_id", OneOf(STRING, NULL))}
    ),
)
_MOVE_PATHWAY_TO_FOLDER_ANSWER = Reference("personae_api.bland.models.pathway_move", "PathwayMove")
_DELETE_PATHWAY_FOLDER = Operation(
    vendor="bland",
    id="deletePathwayFolder",
    method="DELETE",
    path="/v1/pathway/folders/{folder_id}",
    effect="delete",
    repeatable=True,
)
_DELETE_PATHWAY_FOLDER_ANSWER = Reference("personae_api.bland.models.pathway_folder_deletion", "PathwayFolderDeletion")
_UPDATE_PATHWAY_FOLDER = Operation(
    vendor="bland",
    id="updatePathwayFolder",
    method="PATCH",
    path="/v1/pathway/folders/{folder_id}",
    effect="write",
    inputs=Inputs(body={"name": Field("name", STRING)}),
)
_UPDATE_PATHWAY_FOLDER_ANSWER = Reference("personae_api.bland.models.pathway_folder_saved", "PathwayFolderSaved")
_LIST_FOLDER_PATHWAYS = Operation(
    vendor="bland",
    id="listFolderPathways",
    method="GET",
    path="/v1/pathway/folders/{folder_id}/pathways",
    effect="read",
    answer=("pathways",),
    repeatable=True,
)
_LIST_FOLDER_PATHWAYS_ANSWER = Array(Reference("personae_api.bland.models.pathway_folder_item", "PathwayFolderItem"))
_RUN_PATHWAY_SIMULATION = Operation(
    vendor="bland",
    id="runPathwaySimulation",
    method="POST",
    path="/v1/pathway/simulations/run",
    effect="write",
    inputs=Inputs(
        body={
            "pathway_id": Field("pathway_id", STRING),
            "personas": Field("personas", Array(OneOf(STRING, Map(ANY)))),
            "max_turns": Field("max_turns", INTEGER),
            "pathway_version": Field("pathway_version", OneOf(INTEGER, STRING)),
            "start_node_id": Field("start_node_id", STRING),
            "advanced_instructions": Field("advanced_instructions", STRING),
            "request_data": Field("request_data", Map(ANY)),
            "mock_custom_code": Field("mock_custom_code", Map(ANY)),
        }
    ),
)
_RUN_PATHWAY_SIMULATION_ANSWER = Reference(
    "personae_api.bland.models.pathway_simulation_started", "PathwaySimulationStarted"
)
_GET_PATHWAY_SIMULATION = Operation(
    vendor="bland",
    id="getPathwaySimulation",
    method="GET",
    path="/v1/pathway/simulations/{simulation_id}",
    effect="read",
    repeatable=True,
)
_GET_PATHWAY_SIMULATION_ANSWER = Reference("personae_api.bland.models.pathway_simulation", "PathwaySimulation")
_CONTINUE_PATHWAY_SIMULATION = Operation(
    vendor="bland",
    id="continuePathwaySimulation",
    method="POST",
    path="/v1/pathway/simulations/{simulation_id}/continue",
    effect="write",
    inputs=Inputs(body={"call_id": Field("call_id", STRING), "additional_turns": Field("additional_turns", INTEGER)}),
)
_ADD_PATHWAY_TEST_CASE = Operation(
    vendor="bland",
    id="addPathwayTestCase",
    method="POST",
    path="/v1/pathway/test-cases/add",
    effect="write",
    inputs=Inputs(
        body={
            "pathway_id": Field("pathway_id", STRING),
            "name": Field("name", STRING),
            "call_id": Field("call_id", STRING),
            "success_criteria": Field("success_criteria", STRING),
            "start_node_id": Field("start_node_id", STRING),
            "input_messages": Field("input_messages", Array(STRING)),
            "request_data": Field("request_data", Map(ANY)),
        }
    ),
)
_ADD_PATHWAY_TEST_CASE_ANSWER = Reference("personae_api.bland.models.pathway_test_case_added", "PathwayTestCaseAdded")
_LIST_PATHWAY_TEST_CASES = Operation(
    vendor="bland",
    id="listPathwayTestCases",
    method="GET",
    path="/v1/pathway/test-cases/{pathway_id}",
    effect="read",
    repeatable=True,
)
_LIST_PATHWAY_TEST_CASES_ANSWER = Array(Reference("personae_api.bland.models.pathway_test_case", "PathwayTestCase"))
_RUN_PATHWAY_TEST_CASE = Operation(
    vendor="bland",
    id="runPathwayTestCase",
    method="POST",
    path="/v1/pathway/test-cases/{test_case_id}/run",
    effect="write",
    inputs=Inputs(body={"version_number": Field("version_number", INTEGER)}),
)
_GET_PATHWAY_TEST_CASE_CALL = Operation(
    vendor="bland",
    id="getPathwayTestCaseCall",
    method="GET",
    path="/v1/pathway/test-cases/calls/{call_id}",
    effect="read",
    repeatable=True,
)
_INVOKE_NODE_TEST = Operation(
    vendor="bland",
    id="invokeNodeTest",
    method="POST",
    path="/v1/node_tests/invoke",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "new_prompt": Field("new_prompt", STRING),
            "static_text": Field("static_text", STRING),
            "judge_prompt": Field("judge_prompt", STRING),
            "loop_prompt": Field("loop_prompt", STRING),
            "extract_variables": Field(
                "extract_variables",
                Array(Reference("personae_api.bland.models.node_test_variable", "NodeTestVariable")),
            ),
            "conversations": Field(
                "conversations",
                Array(Reference("personae_api.bland.models.node_test_conversation", "NodeTestConversation")),
            ),
            "node_id": Field("node_id", STRING),
            "pathway_id": Field("pathway_id", STRING),
            "pathway_version": Field("pathway_version", STRING),
            "n_permutations": Field("n_permutations", INTEGER),
        }
    ),
)
_INVOKE_NODE_TEST_ANSWER = Reference("personae_api.bland.models.node_test_run_reference", "NodeTestRunReference")
_RUN_NODE_TEST = Operation(
    vendor="bland",
    id="runNodeTest",
    method="POST",
    path="/v1/node_tests/run",
    effect="write",
    inputs=Inputs(
        body={
            "pathway_id": Field("pathway_id", STRING),
            "node_id": Field("node_id", STRING),
            "new_prompt": Field("new_prompt", STRING),
            "n_permutations": Field("n_permutations", INTEGER),
            "pathway_version": Field("pathway_version", STRING),
            "conversations": Field(
                "conversations",
                Array(Reference("personae_api.bland.models.node_test_conversation", "NodeTestConversation")),
            ),
        }
    ),
)
_RUN_NODE_TEST_ANSWER = Reference("personae_api.bland.models.node_test_run_reference", "NodeTestRunReference")
_TEST_PATHWAY_CODE = Operation(
    vendor="bland",
    id="testPathwayCode",
    method="POST",
    path="/v1/blandcode/test",
    effect="write",
    inputs=Inputs(
        body={
            "pathway_id": Field("pathway_id", STRING),
            "node_id": Field("node_id", STRING),
            "input": Field("input", Map(ANY)),
        }
    ),
)
_TEST_PATHWAY_CODE_ANSWER = Reference("personae_api.bland.models.pathway_code_run", "PathwayCodeRun")
_GET_NODE_TEST_RUN = Operation(
    vendor="bland",
    id="getNodeTestRun",
    method="GET",
    path="/v1/node_tests/run/{run_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    waiting=Waiting(
        "run_id", (State(field=("status",), well=("COMPLETED",), badly=("CANCELLED", "ERROR")),), first=2, cap=15
    ),
)
_GET_NODE_TEST_RUN_ANSWER = Reference("personae_api.bland.models.node_test_run", "NodeTestRun")
_GET_PATHWAY_CALL = Operation(
    vendor="bland",
    id="getPathwayCall",
    method="GET",
    path="/v1/pathway_calls/{call_id}",
    effect="read",
    repeatable=True,
    inputs=Inputs(query={"v": Field("v", Enumeration("2"))}),
)
_GET_PATHWAY_CALL_ANSWER = Array(
    Discriminated(
        "event_type",
        {
            "PathwayCallInit": 0,
            "PathwayCallTransition": 1,
            "PathwayCallTag": 2,
            "PathwayCallTranscript": 3,
            "PathwayCallInterrupt": 4,
            "PathwayCallButton": 5,
            "PathwayCallLlmAction": 6,
            "PathwayCallWebhookInvoke": 7,
            "PathwayCallWebhookResult": 8,
            "PathwayCallWebhookMapping": 9,
            "PathwayCallToolInvoke": 10,
            "PathwayCallToolResult": 11,
            "PathwayCallKnowledgeInvoke": 12,
            "PathwayCallKnowledgeResult": 13,
            "PathwayCallSmsInvoke": 14,
            "PathwayCallSmsResult": 15,
            "PathwayCallSchedulingInvoke": 16,
            "PathwayCallSchedulingResult": 17,
            "PathwayCallLoopInvoke": 18,
            "PathwayCallLoopResult": 19,
            "PathwayCallExtractionInvoke": 20,
            "PathwayCallExtractionResult": 21,
            "PathwayCallCodeInvoke": 22,
            "PathwayCallCodeResult": 23,
            "PathwayCallCodeError": 24,
            "PathwayCallPathwayTransferInvoke": 25,
            "PathwayCallPathwayTransferResult": 26,
            "PathwayCallTransferInvoke": 27,
            "PathwayCallTransferResult": 28,
            "PathwayCallUnitTestInvoke": 29,
            "PathwayCallUnitTestResult": 30,
            "PathwayCallProblem": 31,
            "PathwayCallEvent": 32,
            "conversation.init": 0,
            "node.transition": 1,
            "node.tag": 2,
            "transcript.user": 3,
            "transcript.assistant": 3,
            "interrupt.early": 4,
            "interrupt.late": 4,
            "button.press": 5,
            "llm.action": 6,
            "webhook.invoke": 7,
            "webhook.result": 8,
            "webhook.mapping": 9,
            "tool.invoke": 10,
            "tool.result": 11,
            "kb.invoke": 12,
            "kb.result": 13,
            "sms.invoke": 14,
            "sms.result": 15,
            "scheduling.invoke": 16,
            "scheduling.result": 17,
            "loop_condition.invoke": 18,
            "loop_condition.result": 19,
            "var_extraction.invoke": 20,
            "var_extraction.result": 21,
            "custom_code.invoke": 22,
            "custom_code.result": 23,
            "custom_code.error": 24,
            "transfer_pathway.invoke": 25,
            "transfer_pathway.result": 26,
            "transfer_call.invoke": 27,
            "transfer_call.result": 28,
            "unit_test.invoke": 29,
            "unit_test.result": 30,
            "webhook.error": 31,
            "webhook.warning": 31,
            "tool.error": 31,
            "tool.warning": 31,
            "kb.error": 31,
            "kb.warning": 31,
            "sms.error": 31,
            "sms.warning": 31,
            "scheduling.error": 31,
            "scheduling.warning": 31,
            "loop_condition.error": 31,
            "loop_condition.warning": 31,
            "var_extraction.error": 31,
            "var_extraction.warning": 31,
            "custom_code.warning": 31,
            "transfer_pathway.error": 31,
            "transfer_pathway.warning": 31,
            "transfer_call.error": 31,
            "transfer_call.warning": 31,
            "unit_test.error": 31,
            "unit_test.warning": 31,
            "": 32,
        },
        Reference("personae_api.bland.models.pathway_call_init", "PathwayCallInit"),
        Reference("personae_api.bland.models.pathway_call_transition", "PathwayCallTransition"),
        Reference("personae_api.bland.models.pathway_call_tag", "PathwayCallTag"),
        Reference("personae_api.bland.models.pathway_call_transcript", "PathwayCallTranscript"),
        Reference("personae_api.bland.models.pathway_call_interrupt", "PathwayCallInterrupt"),
        Reference("personae_api.bland.models.pathway_call_button", "PathwayCallButton"),
        Reference("personae_api.bland.models.pathway_call_llm_action", "PathwayCallLlmAction"),
        Reference("personae_api.bland.models.pathway_call_webhook_invoke", "PathwayCallWebhookInvoke"),
        Reference("personae_api.bland.models.pathway_call_webhook_result", "PathwayCallWebhookResult"),
        Reference("personae_api.bland.models.pathway_call_webhook_mapping", "PathwayCallWebhookMapping"),
        Reference("personae_api.bland.models.pathway_call_tool_invoke", "PathwayCallToolInvoke"),
        Reference("personae_api.bland.models.pathway_call_tool_result", "PathwayCallToolResult"),
        Reference("personae_api.bland.models.pathway_call_knowledge_invoke", "PathwayCallKnowledgeInvoke"),
        Reference("personae_api.bland.models.pathway_call_knowledge_result", "PathwayCallKnowledgeResult"),
        Reference("personae_api.bland.models.pathway_call_sms_invoke", "PathwayCallSmsInvoke"),
        Reference("personae_api.bland.models.pathway_call_sms_result", "PathwayCallSmsResult"),
        Reference("personae_api.bland.models.pathway_call_scheduling_invoke", "PathwayCallSchedulingInvoke"),
        Reference("personae_api.bland.models.pathway_call_scheduling_result", "PathwayCallSchedulingResult"),
        Reference("personae_api.bland.models.pathway_call_loop_invoke", "PathwayCallLoopInvoke"),
        Reference("personae_api.bland.models.pathway_call_loop_result", "PathwayCallLoopResult"),
        Reference("personae_api.bland.models.pathway_call_extraction_invoke", "PathwayCallExtractionInvoke"),
        Reference("personae_api.bland.models.pathway_call_extraction_result", "PathwayCallExtractionResult"),
        Reference("personae_api.bland.models.pathway_call_code_invoke", "PathwayCallCodeInvoke"),
        Reference("personae_api.bland.models.pathway_call_code_result", "PathwayCallCodeResult"),
        Reference("personae_api.bland.models.pathway_call_code_error", "PathwayCallCodeError"),
        Reference("personae_api.bland.models.pathway_call_pathway_transfer_invoke", "PathwayCallPathwayTransferInvoke"),
        Reference("personae_api.bland.models.pathway_call_pathway_transfer_result", "PathwayCallPathwayTransferResult"),
        Reference("personae_api.bland.models.pathway_call_transfer_invoke", "PathwayCallTransferInvoke"),
        Reference("personae_api.bland.models.pathway_call_transfer_result", "PathwayCallTransferResult"),
        Reference("personae_api.bland.models.pathway_call_unit_test_invoke", "PathwayCallUnitTestInvoke"),
        Reference("personae_api.bland.models.pathway_call_unit_test_result", "PathwayCallUnitTestResult"),
        Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
        Reference("personae_api.bland.models.pathway_call_event", "PathwayCallEvent"),
    )
)
_LIST_PATHWAY_VERSIONS = Operation(
    vendor="bland",
    id="listPathwayVersions",
    method="GET",
    path="/v1/pathway/{pathway_id}/versions",
    effect="read",
    repeatable=True,
)
_LIST_PATHWAY_VERSIONS_ANSWER = Array(
    Reference("personae_api.bland.models.pathway_version_summary", "PathwayVersionSummary")
)
_CREATE_PATHWAY_VERSION = Operation(
    vendor="bland",
    id="createPathwayVersion",
    method="POST",
    path="/v1/pathway/{pathway_id}/version",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "nodes": Field(
                "nodes",
                Array(
                    OneOf(
                        Reference("personae_api.bland.models.pathway_node", "PathwayNode"),
                        Reference("personae_api.bland.models.pathway_globals", "PathwayGlobals"),
                    )
                ),
            ),
            "edges": Field("edges", Array(Reference("personae_api.bland.models.pathway_edge", "PathwayEdge"))),
        }
    ),
)
_CREATE_PATHWAY_VERSION_ANSWER = Reference("personae_api.bland.models.pathway_version_summary", "PathwayVersionSummary")
_GET_PATHWAY_VERSION = Operation(
    vendor="bland",
    id="getPathwayVersion",
    method="GET",
    path="/v1/pathway/{pathway_id}/version/{version_number}",
    effect="read",
    repeatable=True,
    inputs=Inputs(path={"version_number": Field("version_number", OneOf(STRING, INTEGER))}),
)
_GET_PATHWAY_VERSION_ANSWER = Reference("personae_api.bland.models.pathway_version", "PathwayVersion")
_UPDATE_PATHWAY_VERSION = Operation(
    vendor="bland",
    id="updatePathwayVersion",
    method="POST",
    path="/v1/pathway/{pathway_id}/version/{version_number}",
    effect="write",
    inputs=Inputs(
        path={"version_number": Field("version_number", OneOf(STRING, INTEGER))},
        body={
            "name": Field("name", STRING),
            "nodes": Field(
                "nodes",
                Array(
                    OneOf(
                        Reference("personae_api.bland.models.pathway_node", "PathwayNode"),
                        Reference("personae_api.bland.models.pathway_globals", "PathwayGlobals"),
                    )
                ),
            ),
            "edges": Field("edges", Array(Reference("personae_api.bland.models.pathway_edge", "PathwayEdge"))),
        },
    ),
)
_UPDATE_PATHWAY_VERSION_ANSWER = Reference("personae_api.bland.models.status_answer", "StatusAnswer")
_DELETE_PATHWAY_VERSION = Operation(
    vendor="bland",
    id="deletePathwayVersion",
    method="DELETE",
    path="/v1/pathway/{pathway_id}/version/{version_number}",
    effect="delete",
    repeatable=True,
    inputs=Inputs(path={"version_number": Field("version_number", OneOf(STRING, INTEGER))}),
)
_DELETE_PATHWAY_VERSION_ANSWER = Reference("personae_api.bland.models.status_answer", "StatusAnswer")
_PUBLISH_PATHWAY_VERSION = Operation(
    vendor="bland",
    id="publishPathwayVersion",
    method="POST",
    path="/v1/pathway/{pathway_id}/publish",
    effect="write",
    inputs=Inputs(
        body={
            "version_id": Field("version_id", INTEGER),
            "environment": Field("environment", Enumeration("production", "staging")),
        }
    ),
)
_PUBLISH_PATHWAY_VERSION_ANSWER = Reference("personae_api.bland.models.pathway_publication", "PathwayPublication")


def list_pathways() -> Call[builtins.list[models.PathwaySummary], Literal["bland"]]:
    """GET /v1/pathway"""
    return Call(_LIST_PATHWAYS, _LIST_PATHWAYS_ANSWER)


def create_pathway(*, name: str, description: str | Unset = UNSET) -> Call[models.PathwayCreated, Literal["bland"]]:
    """POST /v1/pathway/create"""
    return Call(_CREATE_PATHWAY, _CREATE_PATHWAY_ANSWER, json=given({"name": name, "description": description}))


def generate_pathway(
    *, input_prompt: str, input_name: str | Unset = UNSET
) -> Call[models.PathwayGenerationJob, Literal["bland"]]:
    """POST /v1/pathway/generate"""
    return Call(
        _GENERATE_PATHWAY,
        _GENERATE_PATHWAY_ANSWER,
        json=given({"input_prompt": input_prompt, "input_name": input_name}),
    )


def get_pathway_generation_status(job_id: str) -> Call[models.PathwayGeneration, Literal["bland"]]:
    """GET /v1/pathway/generate/status/{job_id}"""
    return Call(_GET_PATHWAY_GENERATION_STATUS, _GET_PATHWAY_GENERATION_STATUS_ANSWER, path={"job_id": job_id})


def get_pathway_session() -> Call[models.PathwaySession, Literal["bland"]]:
    """GET /v1/pathway/session"""
    return Call(_GET_PATHWAY_SESSION, _GET_PATHWAY_SESSION_ANSWER)


def get_pathway(pathway_id: str) -> Call[models.Pathway, Literal["bland"]]:
    """GET /v1/pathway/{pathway_id}"""
    return Call(_GET_PATHWAY, _GET_PATHWAY_ANSWER, path={"pathway_id": pathway_id})


def update_pathway(
    pathway_id: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict]
    | Unset = UNSET,
    edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict] | Unset = UNSET,
) -> Call[models.Pathway, Literal["bland"]]:
    """POST /v1/pathway/{pathway_id}"""
    return Call(
        _UPDATE_PATHWAY,
        _UPDATE_PATHWAY_ANSWER,
        path={"pathway_id": pathway_id},
        json=given({"name": name, "description": description, "nodes": nodes, "edges": edges}),
    )


def delete_pathway(pathway_id: str) -> Call[models.StatusAnswer, Literal["bland"]]:
    """DELETE /v1/pathway/{pathway_id}"""
    return Call(_DELETE_PATHWAY, _DELETE_PATHWAY_ANSWER, path={"pathway_id": pathway_id})


def create_pathway_chat(
    *,
    pathway_id: str,
    start_node_id: str | Unset = UNSET,
    request_data: Mapping[str, Any] | Unset = UNSET,
    use_candidate_model: bool | Unset = UNSET,
    pathway_version: int | Unset = UNSET,
) -> Call[models.PathwayChat, Literal["bland"]]:
    """POST /v1/pathway/chat/create"""
    return Call(
        _CREATE_PATHWAY_CHAT,
        _CREATE_PATHWAY_CHAT_ANSWER,
        json=given(
            {
                "pathway_id": pathway_id,
                "start_node_id": start_node_id,
                "request_data": request_data,
                "use_candidate_model": use_candidate_model,
                "pathway_version": pathway_version,
            }
        ),
    )


def get_pathway_chat(chat_id: str) -> Call[builtins.list[models.PathwayChatMessage], Literal["bland"]]:
    """GET /v1/pathway/chat/{chat_id}"""
    return Call(_GET_PATHWAY_CHAT, _GET_PATHWAY_CHAT_ANSWER, path={"chat_id": chat_id})


def send_pathway_chat_message(
    chat_id: str, *, message: str | Unset = UNSET
) -> Call[models.PathwayChatTurn, Literal["bland"]]:
    """POST /v1/pathway/chat/{chat_id}"""
    return Call(
        _SEND_PATHWAY_CHAT_MESSAGE,
        _SEND_PATHWAY_CHAT_MESSAGE_ANSWER,
        path={"chat_id": chat_id},
        json=given({"message": message}),
    )


def list_pathway_folders() -> Call[builtins.list[models.PathwayFolder], Literal["bland"]]:
    """GET /v1/pathway/folders"""
    return Call(_LIST_PATHWAY_FOLDERS, _LIST_PATHWAY_FOLDERS_ANSWER)


def create_pathway_folder(
    *, name: str, parent_folder_id: str | Unset = UNSET
) -> Call[models.PathwayFolderSaved, Literal["bland"]]:
    """POST /v1/pathway/folders"""
    return Call(
        _CREATE_PATHWAY_FOLDER,
        _CREATE_PATHWAY_FOLDER_ANSWER,
        json=given({"name": name, "parent_folder_id": parent_folder_id}),
    )


def move_pathway_to_folder(
    *, pathway_id: str, folder_id: str | None | Unset = UNSET
) -> Call[models.PathwayMove, Literal["bland"]]:
    """POST /v1/pathway/folders/move"""
    return Call(
        _MOVE_PATHWAY_TO_FOLDER,
        _MOVE_PATHWAY_TO_FOLDER_ANSWER,
        json=given({"pathway_id": pathway_id, "folder_id": folder_id}),
    )


def delete_pathway_folder(folder_id: str) -> Call[models.PathwayFolderDeletion, Literal["bland"]]:
    """DELETE /v1/pathway/folders/{folder_id}"""
    return Call(_DELETE_PATHWAY_FOLDER, _DELETE_PATHWAY_FOLDER_ANSWER, path={"folder_id": folder_id})


def update_pathway_folder(folder_id: str, *, name: str) -> Call[models.PathwayFolderSaved, Literal["bland"]]:
    """PATCH /v1/pathway/folders/{folder_id}"""
    return Call(
        _UPDATE_PATHWAY_FOLDER, _UPDATE_PATHWAY_FOLDER_ANSWER, path={"folder_id": folder_id}, json=given({"name": name})
    )


def list_folder_pathways(folder_id: str) -> Call[builtins.list[models.PathwayFolderItem], Literal["bland"]]:
    """GET /v1/pathway/folders/{folder_id}/pathways"""
    return Call(_LIST_FOLDER_PATHWAYS, _LIST_FOLDER_PATHWAYS_ANSWER, path={"folder_id": folder_id})


def run_pathway_simulation(
    *,
    pathway_id: str,
    personas: ListOf[str | Mapping[str, Any]],
    max_turns: int | Unset = UNSET,
    pathway_version: int | str | Unset = UNSET,
    start_node_id: str | Unset = UNSET,
    advanced_instructions: str | Unset = UNSET,
    request_data: Mapping[str, Any] | Unset = UNSET,
    mock_custom_code: Mapping[str, Any] | Unset = UNSET,
) -> Call[models.PathwaySimulationStarted, Literal["bland"]]:
    """POST /v1/pathway/simulations/run"""
    return Call(
        _RUN_PATHWAY_SIMULATION,
        _RUN_PATHWAY_SIMULATION_ANSWER,
        json=given(
            {
                "pathway_id": pathway_id,
                "personas": personas,
                "max_turns": max_turns,
                "pathway_version": pathway_version,
                "start_node_id": start_node_id,
                "advanced_instructions": advanced_instructions,
                "request_data": request_data,
                "mock_custom_code": mock_custom_code,
            }
        ),
    )


def get_pathway_simulation(simulation_id: str) -> Call[models.PathwaySimulation, Literal["bland"]]:
    """GET /v1/pathway/simulations/{simulation_id}"""
    return Call(_GET_PATHWAY_SIMULATION, _GET_PATHWAY_SIMULATION_ANSWER, path={"simulation_id": simulation_id})


def continue_pathway_simulation(
    simulation_id: str, *, call_id: str, additional_turns: int | Unset = UNSET
) -> Call[Any, Literal["bland"]]:
    """POST /v1/pathway/simulations/{simulation_id}/continue"""
    return Call(
        _CONTINUE_PATHWAY_SIMULATION,
        None,
        path={"simulation_id": simulation_id},
        json=given({"call_id": call_id, "additional_turns": additional_turns}),
    )


def add_pathway_test_case(
    *,
    pathway_id: str,
    name: str | Unset = UNSET,
    call_id: str | Unset = UNSET,
    success_criteria: str | Unset = UNSET,
    start_node_id: str | Unset = UNSET,
    input_messages: ListOf[str] | Unset = UNSET,
    request_data: Mapping[str, Any] | Unset = UNSET,
) -> Call[models.PathwayTestCaseAdded, Literal["bland"]]:
    """POST /v1/pathway/test-cases/add"""
    return Call(
        _ADD_PATHWAY_TEST_CASE,
        _ADD_PATHWAY_TEST_CASE_ANSWER,
        json=given(
            {
                "pathway_id": pathway_id,
                "name": name,
                "call_id": call_id,
                "success_criteria": success_criteria,
                "start_node_id": start_node_id,
                "input_messages": input_messages,
                "request_data": request_data,
            }
        ),
    )


def list_pathway_test_cases(pathway_id: str) -> Call[builtins.list[models.PathwayTestCase], Literal["bland"]]:
    """GET /v1/pathway/test-cases/{pathway_id}"""
    return Call(_LIST_PATHWAY_TEST_CASES, _LIST_PATHWAY_TEST_CASES_ANSWER, path={"pathway_id": pathway_id})


def run_pathway_test_case(test_case_id: str, *, version_number: int | Unset = UNSET) -> Call[Any, Literal["bland"]]:
    """POST /v1/pathway/test-cases/{test_case_id}/run"""
    return Call(
        _RUN_PATHWAY_TEST_CASE,
        None,
        path={"test_case_id": test_case_id},
        json=given({"version_number": version_number}),
    )


def get_pathway_test_case_call(call_id: str) -> Call[Any, Literal["bland"]]:
    """GET /v1/pathway/test-cases/calls/{call_id}"""
    return Call(_GET_PATHWAY_TEST_CASE_CALL, None, path={"call_id": call_id})


def invoke_node_test(
    *,
    conversations: ListOf[models.NodeTestConversation | models.NodeTestConversationDict],
    node_id: str,
    pathway_id: str,
    new_prompt: str | Unset = UNSET,
    static_text: str | Unset = UNSET,
    judge_prompt: str | Unset = UNSET,
    loop_prompt: str | Unset = UNSET,
    extract_variables: ListOf[models.NodeTestVariable | models.NodeTestVariableDict] | Unset = UNSET,
    pathway_version: str | Unset = UNSET,
    n_permutations: int | Unset = UNSET,
) -> Call[models.NodeTestRunReference, Literal["bland"]]:
    """POST /v1/node_tests/invoke"""
    return Call(
        _INVOKE_NODE_TEST,
        _INVOKE_NODE_TEST_ANSWER,
        json=given(
            {
                "new_prompt": new_prompt,
                "static_text": static_text,
                "judge_prompt": judge_prompt,
                "loop_prompt": loop_prompt,
                "extract_variables": extract_variables,
                "conversations": conversations,
                "node_id": node_id,
                "pathway_id": pathway_id,
                "pathway_version": pathway_version,
                "n_permutations": n_permutations,
            }
        ),
    )


def run_node_test(
    *,
    pathway_id: str,
    node_id: str,
    new_prompt: str | Unset = UNSET,
    n_permutations: int | Unset = UNSET,
    pathway_version: str | Unset = UNSET,
    conversations: ListOf[models.NodeTestConversation | models.NodeTestConversationDict] | Unset = UNSET,
) -> Call[models.NodeTestRunReference, Literal["bland"]]:
    """POST /v1/node_tests/run"""
    return Call(
        _RUN_NODE_TEST,
        _RUN_NODE_TEST_ANSWER,
        json=given(
            {
                "pathway_id": pathway_id,
                "node_id": node_id,
                "new_prompt": new_prompt,
                "n_permutations": n_permutations,
                "pathway_version": pathway_version,
                "conversations": conversations,
            }
        ),
    )


def test_pathway_code(
    *, pathway_id: str, node_id: str, input: Mapping[str, Any] | Unset = UNSET
) -> Call[models.PathwayCodeRun, Literal["bland"]]:
    """POST /v1/blandcode/test"""
    return Call(
        _TEST_PATHWAY_CODE,
        _TEST_PATHWAY_CODE_ANSWER,
        json=given({"pathway_id": pathway_id, "node_id": node_id, "input": input}),
    )


def get_node_test_run(run_id: str) -> Call[models.NodeTestRun, Literal["bland"]]:
    """GET /v1/node_tests/run/{run_id}"""
    return Call(_GET_NODE_TEST_RUN, _GET_NODE_TEST_RUN_ANSWER, path={"run_id": run_id})


def get_pathway_call(
    call_id: str, *, v: models.PathwayCallFormat
) -> Call[
    builtins.list[
        models.PathwayCallInit
        | models.PathwayCallTransition
        | models.PathwayCallTag
        | models.PathwayCallTranscript
        | models.PathwayCallInterrupt
        | models.PathwayCallButton
        | models.PathwayCallLlmAction
        | models.PathwayCallWebhookInvoke
        | models.PathwayCallWebhookResult
        | models.PathwayCallWebhookMapping
        | models.PathwayCallToolInvoke
        | models.PathwayCallToolResult
        | models.PathwayCallKnowledgeInvoke
        | models.PathwayCallKnowledgeResult
        | models.PathwayCallSmsInvoke
        | models.PathwayCallSmsResult
        | models.PathwayCallSchedulingInvoke
        | models.PathwayCallSchedulingResult
        | models.PathwayCallLoopInvoke
        | models.PathwayCallLoopResult
        | models.PathwayCallExtractionInvoke
        | models.PathwayCallExtractionResult
        | models.PathwayCallCodeInvoke
        | models.PathwayCallCodeResult
        | models.PathwayCallCodeError
        | models.PathwayCallPathwayTransferInvoke
        | models.PathwayCallPathwayTransferResult
        | models.PathwayCallTransferInvoke
        | models.PathwayCallTransferResult
        | models.PathwayCallUnitTestInvoke
        | models.PathwayCallUnitTestResult
        | models.PathwayCallProblem
        | models.PathwayCallEvent
    ],
    Literal["bland"],
]:
    """GET /v1/pathway_calls/{call_id}"""
    return Call(_GET_PATHWAY_CALL, _GET_PATHWAY_CALL_ANSWER, path={"call_id": call_id}, query=given({"v": v}))


def list_pathway_versions(pathway_id: str) -> Call[builtins.list[models.PathwayVersionSummary], Literal["bland"]]:
    """GET /v1/pathway/{pathway_id}/versions"""
    return Call(_LIST_PATHWAY_VERSIONS, _LIST_PATHWAY_VERSIONS_ANSWER, path={"pathway_id": pathway_id})


def create_pathway_version(
    pathway_id: str,
    *,
    name: str,
    nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict],
    edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict],
) -> Call[models.PathwayVersionSummary, Literal["bland"]]:
    """POST /v1/pathway/{pathway_id}/version"""
    return Call(
        _CREATE_PATHWAY_VERSION,
        _CREATE_PATHWAY_VERSION_ANSWER,
        path={"pathway_id": pathway_id},
        json=given({"name": name, "nodes": nodes, "edges": edges}),
    )


def get_pathway_version(pathway_id: str, version_number: str | int) -> Call[models.PathwayVersion, Literal["bland"]]:
    """GET /v1/pathway/{pathway_id}/version/{version_number}"""
    return Call(
        _GET_PATHWAY_VERSION,
        _GET_PATHWAY_VERSION_ANSWER,
        path={"pathway_id": pathway_id, "version_number": version_number},
    )


def update_pathway_version(
    pathway_id: str,
    version_number: str | int,
    *,
    name: str,
    nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict],
    edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict],
) -> Call[models.StatusAnswer, Literal["bland"]]:
    """POST /v1/pathway/{pathway_id}/version/{version_number}"""
    return Call(
        _UPDATE_PATHWAY_VERSION,
        _UPDATE_PATHWAY_VERSION_ANSWER,
        path={"pathway_id": pathway_id, "version_number": version_number},
        json=given({"name": name, "nodes": nodes, "edges": edges}),
    )


def delete_pathway_version(pathway_id: str, version_number: str | int) -> Call[models.StatusAnswer, Literal["bland"]]:
    """DELETE /v1/pathway/{pathway_id}/version/{version_number}"""
    return Call(
        _DELETE_PATHWAY_VERSION,
        _DELETE_PATHWAY_VERSION_ANSWER,
        path={"pathway_id": pathway_id, "version_number": version_number},
    )


def publish_pathway_version(
    pathway_id: str, *, version_id: int, environment: models.PathwayEnvironment | Unset = UNSET
) -> Call[models.PathwayPublication, Literal["bland"]]:
    """POST /v1/pathway/{pathway_id}/publish"""
    return Call(
        _PUBLISH_PATHWAY_VERSION,
        _PUBLISH_PATHWAY_VERSION_ANSWER,
        path={"pathway_id": pathway_id},
        json=given({"version_id": version_id, "environment": environment}),
    )
