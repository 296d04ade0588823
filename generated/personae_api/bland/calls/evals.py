# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Evals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Once, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_GET_EVALS_STATUS = Operation(
    vendor="bland",
    id="getEvalsStatus",
    method="GET",
    path="/v1/evals/status",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_EVALS_STATUS_ANSWER = Reference("personae_api.bland.models.evals_status", "EvalsStatus")
_LIST_EVAL_AGENT_TEMPLATES = Operation(
    vendor="bland",
    id="listEvalAgentTemplates",
    method="GET",
    path="/v1/evals/agent-templates",
    effect="read",
    answer=("data", "data"),
    repeatable=True,
)
_LIST_EVAL_AGENT_TEMPLATES_ANSWER = Array(
    Reference("personae_api.bland.models.eval_agent_template", "EvalAgentTemplate")
)
_GET_EVAL_AGENT_TEMPLATE = Operation(
    vendor="bland",
    id="getEvalAgentTemplate",
    method="GET",
    path="/v1/evals/agent-templates/{template_key}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_EVAL_AGENT_TEMPLATE_ANSWER = Reference("personae_api.bland.models.eval_agent_template", "EvalAgentTemplate")
_LIST_EVAL_USER_TEMPLATES = Operation(
    vendor="bland",
    id="listEvalUserTemplates",
    method="GET",
    path="/v1/evals/user-templates",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "data"),
        position="starting_after",
        next=("data", "next_cursor"),
        more=("data", "has_more"),
        size="limit",
        default_size=25,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "starting_after": Field("starting_after", STRING),
            "ending_before": Field("ending_before", STRING),
        }
    ),
)
_LIST_EVAL_USER_TEMPLATES_ANSWER = Array(
    Reference("personae_api.bland.models.eval_user_template_list_item", "EvalUserTemplateListItem")
)
_CREATE_EVAL_USER_TEMPLATE = Operation(
    vendor="bland",
    id="createEvalUserTemplate",
    method="POST",
    path="/v1/evals/user-templates",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", OneOf(STRING, NULL)),
            "category": Field("category", OneOf(STRING, NULL)),
            "modality": Field("modality", Enumeration("audio", "text")),
            "system_prompt_md": Field("system_prompt_md", STRING),
            "prompt_md": Field("prompt_md", STRING),
            "levels": Field("levels", Array(Reference("personae_api.bland.models.eval_level", "EvalLevel"))),
            "target_level_keys": Field("target_level_keys", Array(STRING)),
            "visibility": Field("visibility", Enumeration("org", "private", "public")),
            "from_agent_id": Field("from_agent_id", STRING),
            "from_version_id": Field("from_version_id", STRING),
        }
    ),
)
_CREATE_EVAL_USER_TEMPLATE_ANSWER = Reference("personae_api.bland.models.eval_user_template", "EvalUserTemplate")
_GET_EVAL_USER_TEMPLATE = Operation(
    vendor="bland",
    id="getEvalUserTemplate",
    method="GET",
    path="/v1/evals/user-templates/{id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_EVAL_USER_TEMPLATE_ANSWER = Reference("personae_api.bland.models.eval_user_template", "EvalUserTemplate")
_DELETE_EVAL_USER_TEMPLATE = Operation(
    vendor="bland",
    id="deleteEvalUserTemplate",
    method="DELETE",
    path="/v1/evals/user-templates/{id}",
    effect="delete",
    repeatable=True,
)
_UPDATE_EVAL_USER_TEMPLATE = Operation(
    vendor="bland",
    id="updateEvalUserTemplate",
    method="PATCH",
    path="/v1/evals/user-templates/{id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", OneOf(STRING, NULL)),
            "category": Field("category", OneOf(STRING, NULL)),
            "system_prompt_md": Field("system_prompt_md", STRING),
            "prompt_md": Field("prompt_md", STRING),
            "levels": Field("levels", Array(Reference("personae_api.bland.models.eval_level", "EvalLevel"))),
            "target_level_keys": Field("target_level_keys", Array(STRING)),
            "visibility": Field("visibility", Enumeration("org", "private", "public")),
        }
    ),
)
_UPDATE_EVAL_USER_TEMPLATE_ANSWER = Reference("personae_api.bland.models.eval_user_template", "EvalUserTemplate")
_LIST_EVAL_AGENTS = Operation(
    vendor="bland",
    id="listEvalAgents",
    method="GET",
    path="/v1/evals/agents",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "data"),
        position="starting_after",
        next=("data", "next_cursor"),
        more=("data", "has_more"),
        size="limit",
        default_size=25,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "starting_after": Field("starting_after", STRING),
            "ending_before": Field("ending_before", STRING),
        }
    ),
)
_LIST_EVAL_AGENTS_ANSWER = Array(Reference("personae_api.bland.models.eval_agent_list_item", "EvalAgentListItem"))
_CREATE_EVAL_AGENT = Operation(
    vendor="bland",
    id="createEvalAgent",
    method="POST",
    path="/v1/evals/agents",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", OneOf(STRING, NULL)),
            "template_key": Field("template_key", OneOf(STRING, NULL)),
            "user_template_id": Field("user_template_id", OneOf(STRING, NULL)),
            "modality": Field("modality", Enumeration("audio", "text")),
            "agent_id": Field("agent_id", STRING),
        }
    ),
)
_CREATE_EVAL_AGENT_ANSWER = Reference("personae_api.bland.models.eval_agent_detail", "EvalAgentDetail")
_GET_EVAL_AGENT = Operation(
    vendor="bland",
    id="getEvalAgent",
    method="GET",
    path="/v1/evals/agents/{eval_agent_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_EVAL_AGENT_ANSWER = Reference("personae_api.bland.models.eval_agent_detail", "EvalAgentDetail")
_DELETE_EVAL_AGENT = Operation(
    vendor="bland",
    id="deleteEvalAgent",
    method="DELETE",
    path="/v1/evals/agents/{eval_agent_id}",
    effect="delete",
    repeatable=True,
)
_UPDATE_EVAL_AGENT = Operation(
    vendor="bland",
    id="updateEvalAgent",
    method="PATCH",
    path="/v1/evals/agents/{eval_agent_id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", OneOf(STRING, NULL)),
            "active_version_id": Field("active_version_id", OneOf(STRING, NULL)),
            "metadata": Field("metadata", Map(STRING)),
        }
    ),
)
_UPDATE_EVAL_AGENT_ANSWER = Reference("personae_api.bland.models.eval_agent_detail", "EvalAgentDetail")
_PUBLISH_EVAL_AGENT = Operation(
    vendor="bland",
    id="publishEvalAgent",
    method="POST",
    path="/v1/evals/agents/{eval_agent_id}/publications",
    effect="write",
    answer=("data",),
)
_PUBLISH_EVAL_AGENT_ANSWER = Reference("personae_api.bland.models.eval_agent_publication", "EvalAgentPublication")
_LIST_EVAL_AGENT_VERSIONS = Operation(
    vendor="bland",
    id="listEvalAgentVersions",
    method="GET",
    path="/v1/evals/agents/{eval_agent_id}/versions",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "data"),
        position="starting_after",
        next=("data", "next_cursor"),
        more=("data", "has_more"),
        size="limit",
        default_size=25,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "starting_after": Field("starting_after", STRING),
            "ending_before": Field("ending_before", STRING),
        }
    ),
)
_LIST_EVAL_AGENT_VERSIONS_ANSWER = Array(
    Reference("personae_api.bland.models.eval_agent_version_list_item", "EvalAgentVersionListItem")
)
_CREATE_EVAL_AGENT_VERSION = Operation(
    vendor="bland",
    id="createEvalAgentVersion",
    method="POST",
    path="/v1/evals/agents/{eval_agent_id}/versions",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", OneOf(STRING, NULL)),
            "from_version_id": Field("from_version_id", STRING),
        }
    ),
)
_CREATE_EVAL_AGENT_VERSION_ANSWER = Reference("personae_api.bland.models.eval_agent_version", "EvalAgentVersion")
_GET_EVAL_AGENT_VERSION = Operation(
    vendor="bland",
    id="getEvalAgentVersion",
    method="GET",
    path="/v1/evals/agents/{eval_agent_id}/versions/{version_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_EVAL_AGENT_VERSION_ANSWER = Reference("personae_api.bland.models.eval_agent_version", "EvalAgentVersion")
_UPDATE_EVAL_AGENT_VERSION = Operation(
    vendor="bland",
    id="updateEvalAgentVersion",
    method="PATCH",
    path="/v1/evals/agents/{eval_agent_id}/versions/{version_id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", OneOf(STRING, NULL)),
            "modality": Field("modality", Enumeration("audio", "text")),
            "system_prompt_md": Field("system_prompt_md", STRING),
            "prompt_md": Field("prompt_md", STRING),
            "levels": Field("levels", Array(Reference("personae_api.bland.models.eval_level", "EvalLevel"))),
            "target_level_keys": Field("target_level_keys", Array(STRING)),
            "weight": Field("weight", NUMBER),
        }
    ),
)
_UPDATE_EVAL_AGENT_VERSION_ANSWER = Reference("personae_api.bland.models.eval_agent_version", "EvalAgentVersion")
_LIST_EVAL_RUNS = Operation(
    vendor="bland",
    id="listEvalRuns",
    method="GET",
    path="/v1/evals/runs",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "data"),
        position="starting_after",
        next=("data", "next_cursor"),
        more=("data", "has_more"),
        size="limit",
        default_size=25,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "eval_agent_id": Field("eval_agent_id", STRING),
            "workbench_setup_id": Field("workbench_setup_id", STRING),
            "status": Field(
                "status", Enumeration("CANCELLED", "COMPLETE", "FAILED", "PARTIAL", "PENDING", "QUEUED", "RUNNING")
            ),
            "triggered_by": Field("triggered_by", Enumeration("auto", "backfill", "manual")),
            "limit": Field("limit", INTEGER),
            "starting_after": Field("starting_after", STRING),
            "ending_before": Field("ending_before", STRING),
        }
    ),
)
_LIST_EVAL_RUNS_ANSWER = Array(Reference("personae_api.bland.models.eval_run_list_item", "EvalRunListItem"))
_CREATE_EVAL_RUN = Operation(
    vendor="bland",
    id="createEvalRun",
    method="POST",
    path="/v1/evals/runs",
    effect="bill",
    answer=("data",),
    once=Once(
        key=("metadata", "personae_key"), found=("metadata", "personae_key"), created=("created_at",), within=86400
    ),
    inputs=Inputs(
        body={
            "call_ids": Field("call_ids", Array(STRING)),
            "attached_agents": Field(
                "attached_agents",
                Array(Reference("personae_api.bland.models.eval_attached_agent_input", "EvalAttachedAgentInput")),
            ),
            "run_mode": Field("run_mode", Enumeration("audio", "full", "text")),
            "pass_threshold_pct": Field("pass_threshold_pct", NUMBER),
            "workbench_setup_id": Field("workbench_setup_id", STRING),
            "workbench_setup_version_id": Field("workbench_setup_version_id", STRING),
            "triggered_by": Field("triggered_by", Enumeration("auto", "backfill", "manual")),
            "metadata": Field("metadata", Map(STRING)),
        }
    ),
)
_CREATE_EVAL_RUN_ANSWER = Reference("personae_api.bland.models.eval_run", "EvalRun")
_ESTIMATE_EVAL_RUN = Operation(
    vendor="bland",
    id="estimateEvalRun",
    method="POST",
    path="/v1/evals/runs/estimates",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        body={
            "call_ids": Field("call_ids", Array(STRING)),
            "attached_agents": Field(
                "attached_agents",
                Array(Reference("personae_api.bland.models.eval_attached_agent_input", "EvalAttachedAgentInput")),
            ),
            "workbench_setup_version_id": Field("workbench_setup_version_id", STRING),
        }
    ),
)
_ESTIMATE_EVAL_RUN_ANSWER = Reference("personae_api.bland.models.eval_run_estimate", "EvalRunEstimate")
_GET_EVAL_RUN = Operation(
    vendor="bland",
    id="getEvalRun",
    method="GET",
    path="/v1/evals/runs/{run_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    waiting=Waiting(
        "run_id",
        (State(field=("status",), well=("COMPLETE", "PARTIAL"), badly=("FAILED", "CANCELLED")),),
        first=5,
        cap=30,
        reason=("error_message",),
    ),
)
_GET_EVAL_RUN_ANSWER = Reference("personae_api.bland.models.eval_run", "EvalRun")
_LIST_EVAL_RUN_AGENT_RESULTS = Operation(
    vendor="bland",
    id="listEvalRunAgentResults",
    method="GET",
    path="/v1/evals/runs/{run_id}/agent-results",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "data"),
        position="starting_after",
        next=("data", "next_cursor"),
        more=("data", "has_more"),
        size="limit",
        default_size=25,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "starting_after": Field("starting_after", STRING),
            "ending_before": Field("ending_before", STRING),
        }
    ),
)
_LIST_EVAL_RUN_AGENT_RESULTS_ANSWER = Array(Reference("personae_api.bland.models.eval_agent_result", "EvalAgentResult"))
_LIST_EVAL_RUN_AGENT_SNAPSHOTS = Operation(
    vendor="bland",
    id="listEvalRunAgentSnapshots",
    method="GET",
    path="/v1/evals/runs/{run_id}/agent-snapshots",
    effect="read",
    answer=("data", "data"),
    repeatable=True,
)
_LIST_EVAL_RUN_AGENT_SNAPSHOTS_ANSWER = Array(
    Reference("personae_api.bland.models.eval_agent_snapshot", "EvalAgentSnapshot")
)
_LIST_EVAL_RUN_CALL_RESULTS = Operation(
    vendor="bland",
    id="listEvalRunCallResults",
    method="GET",
    path="/v1/evals/runs/{run_id}/call-results",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "data"),
        position="starting_after",
        next=("data", "next_cursor"),
        more=("data", "has_more"),
        size="limit",
        default_size=25,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "include_agent_results": Field("include_agent_results", BOOLEAN),
            "limit": Field("limit", INTEGER),
            "starting_after": Field("starting_after", STRING),
            "ending_before": Field("ending_before", STRING),
        }
    ),
)
_LIST_EVAL_RUN_CALL_RESULTS_ANSWER = Array(Reference("personae_api.bland.models.eval_call_result", "EvalCallResult"))
_CANCEL_EVAL_RUN = Operation(
    vendor="bland",
    id="cancelEvalRun",
    method="POST",
    path="/v1/evals/runs/{run_id}/cancellations",
    effect="write",
    answer=("data",),
)
_CANCEL_EVAL_RUN_ANSWER = Reference("personae_api.bland.models.eval_run", "EvalRun")
_LIST_EVAL_TEST_CONFIGS = Operation(
    vendor="bland",
    id="listEvalTestConfigs",
    method="GET",
    path="/v1/evals/test-configs",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_EVAL_TEST_CONFIGS_ANSWER = Array(Reference("personae_api.bland.models.eval_test_config", "EvalTestConfig"))
_CREATE_EVAL_TEST_CONFIG = Operation(
    vendor="bland",
    id="createEvalTestConfig",
    method="POST",
    path="/v1/evals/test-configs",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"name": Field("name", STRING), "call_ids": Field("call_ids", Array(STRING))}),
)
_CREATE_EVAL_TEST_CONFIG_ANSWER = Reference("personae_api.bland.models.eval_test_config", "EvalTestConfig")
_DELETE_EVAL_TEST_CONFIG = Operation(
    vendor="bland",
    id="deleteEvalTestConfig",
    method="DELETE",
    path="/v1/evals/test-configs/{id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
)
_DELETE_EVAL_TEST_CONFIG_ANSWER = ANY
_UPDATE_EVAL_TEST_CONFIG = Operation(
    vendor="bland",
    id="updateEvalTestConfig",
    method="PATCH",
    path="/v1/evals/test-configs/{id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"name": Field("name", STRING), "call_ids": Field("call_ids", Array(STRING))}),
)
_UPDATE_EVAL_TEST_CONFIG_ANSWER = Reference("personae_api.bland.models.eval_test_config", "EvalTestConfig")
_DRAFT_EVAL_AGENT_FROM_TRIAGE = Operation(
    vendor="bland",
    id="draftEvalAgentFromTriage",
    method="POST",
    path="/v1/evals/agent-drafts/from-triage",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "source_type": Field("source_type", Enumeration("call_note", "prompt", "triage_flag", "triage_issue")),
            "prompt_text": Field("prompt_text", STRING),
            "note_id": Field("note_id", STRING),
            "call_id": Field("call_id", STRING),
            "issue_id": Field("issue_id", STRING),
            "flag_id": Field("flag_id", STRING),
            "example_call_ids": Field("example_call_ids", Array(STRING)),
        }
    ),
)
_DRAFT_EVAL_AGENT_FROM_TRIAGE_ANSWER = ANY
_APPLY_EVAL_RUN = Operation(
    vendor="bland",
    id="applyEvalRun",
    method="POST",
    path="/v1/evals/runs/{run_id}/apply",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"targets": Field("targets", Array(Enumeration("call_tags", "pathway_tags")))}),
)
_APPLY_EVAL_RUN_ANSWER = ANY
_LIST_EVAL_WORKBENCH_SETUPS = Operation(
    vendor="bland",
    id="listEvalWorkbenchSetups",
    method="GET",
    path="/v1/evals/workbench-setups",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "data"),
        position="starting_after",
        next=("data", "next_cursor"),
        more=("data", "has_more"),
        size="limit",
        default_size=25,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "starting_after": Field("starting_after", STRING),
            "ending_before": Field("ending_before", STRING),
        }
    ),
)
_LIST_EVAL_WORKBENCH_SETUPS_ANSWER = Array(
    Reference("personae_api.bland.models.eval_workbench_setup_list_item", "EvalWorkbenchSetupListItem")
)
_CREATE_EVAL_WORKBENCH_SETUP = Operation(
    vendor="bland",
    id="createEvalWorkbenchSetup",
    method="POST",
    path="/v1/evals/workbench-setups",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"name": Field("name", STRING), "description": Field("description", OneOf(STRING, NULL))}),
)
_CREATE_EVAL_WORKBENCH_SETUP_ANSWER = Reference(
    "personae_api.bland.models.eval_workbench_setup_detail", "EvalWorkbenchSetupDetail"
)
_GET_EVAL_WORKBENCH_SETUP = Operation(
    vendor="bland",
    id="getEvalWorkbenchSetup",
    method="GET",
    path="/v1/evals/workbench-setups/{setup_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_EVAL_WORKBENCH_SETUP_ANSWER = Reference(
    "personae_api.bland.models.eval_workbench_setup_detail", "EvalWorkbenchSetupDetail"
)
_DELETE_EVAL_WORKBENCH_SETUP = Operation(
    vendor="bland",
    id="deleteEvalWorkbenchSetup",
    method="DELETE",
    path="/v1/evals/workbench-setups/{setup_id}",
    effect="delete",
    repeatable=True,
)
_UPDATE_EVAL_WORKBENCH_SETUP = Operation(
    vendor="bland",
    id="updateEvalWorkbenchSetup",
    method="PATCH",
    path="/v1/evals/workbench-setups/{setup_id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", OneOf(STRING, NULL)),
            "active_version_id": Field("active_version_id", OneOf(STRING, NULL)),
            "metadata": Field("metadata", Map(STRING)),
        }
    ),
)
_UPDATE_EVAL_WORKBENCH_SETUP_ANSWER = Reference(
    "personae_api.bland.models.eval_workbench_setup_detail", "EvalWorkbenchSetupDetail"
)
_PUBLISH_EVAL_WORKBENCH_SETUP = Operation(
    vendor="bland",
    id="publishEvalWorkbenchSetup",
    method="POST",
    path="/v1/evals/workbench-setups/{setup_id}/publications",
    effect="write",
    answer=("data",),
)
_PUBLISH_EVAL_WORKBENCH_SETUP_ANSWER = Reference(
    "personae_api.bland.models.eval_workbench_setup_publication", "EvalWorkbenchSetupPublication"
)
_LIST_EVAL_WORKBENCH_SETUP_VERSIONS = Operation(
    vendor="bland",
    id="listEvalWorkbenchSetupVersions",
    method="GET",
    path="/v1/evals/workbench-setups/{setup_id}/versions",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "data"),
        position="starting_after",
        next=("data", "next_cursor"),
        more=("data", "has_more"),
        size="limit",
        default_size=25,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "starting_after": Field("starting_after", STRING),
            "ending_before": Field("ending_before", STRING),
        }
    ),
)
_LIST_EVAL_WORKBENCH_SETUP_VERSIONS_ANSWER = Array(
    Reference("personae_api.bland.models.eval_workbench_setup_version_list_item", "EvalWorkbenchSetupVersionListItem")
)
_CREATE_EVAL_WORKBENCH_SETUP_VERSION = Operation(
    vendor="bland",
    id="createEvalWorkbenchSetupVersion",
    method="POST",
    path="/v1/evals/workbench-setups/{setup_id}/versions",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", OneOf(STRING, NULL)),
            "from_version_id": Field("from_version_id", STRING),
        }
    ),
)
_CREATE_EVAL_WORKBENCH_SETUP_VERSION_ANSWER = Reference(
    "personae_api.bland.models.eval_workbench_setup_version", "EvalWorkbenchSetupVersion"
)
_GET_EVAL_WORKBENCH_SETUP_VERSION = Operation(
    vendor="bland",
    id="getEvalWorkbenchSetupVersion",
    method="GET",
    path="/v1/evals/workbench-setups/{setup_id}/versions/{version_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_EVAL_WORKBENCH_SETUP_VERSION_ANSWER = Reference(
    "personae_api.bland.models.eval_workbench_setup_version", "EvalWorkbenchSetupVersion"
)
_UPDATE_EVAL_WORKBENCH_SETUP_VERSION = Operation(
    vendor="bland",
    id="updateEvalWorkbenchSetupVersion",
    method="PATCH",
    path="/v1/evals/workbench-setups/{setup_id}/versions/{version_id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", OneOf(STRING, NULL)),
            "attached_agents": Field(
                "attached_agents",
                Array(Reference("personae_api.bland.models.eval_attached_agent", "EvalAttachedAgent")),
            ),
            "pass_threshold_pct": Field("pass_threshold_pct", OneOf(INTEGER, NULL)),
            "run_mode": Field("run_mode", Enumeration("audio", "full", "text")),
            "default_test_config_id": Field("default_test_config_id", OneOf(STRING, NULL)),
            "default_call_ids": Field("default_call_ids", Array(STRING)),
        }
    ),
)
_UPDATE_EVAL_WORKBENCH_SETUP_VERSION_ANSWER = Reference(
    "personae_api.bland.models.eval_workbench_setup_version", "EvalWorkbenchSetupVersion"
)


def get_evals_status() -> Call[models.EvalsStatus, Literal["bland"]]:
    """GET /v1/evals/status"""
    return Call(_GET_EVALS_STATUS, _GET_EVALS_STATUS_ANSWER)


def list_eval_agent_templates() -> Call[list[models.EvalAgentTemplate], Literal["bland"]]:
    """GET /v1/evals/agent-templates"""
    return Call(_LIST_EVAL_AGENT_TEMPLATES, _LIST_EVAL_AGENT_TEMPLATES_ANSWER)


def get_eval_agent_template(template_key: str) -> Call[models.EvalAgentTemplate, Literal["bland"]]:
    """GET /v1/evals/agent-templates/{template_key}"""
    return Call(_GET_EVAL_AGENT_TEMPLATE, _GET_EVAL_AGENT_TEMPLATE_ANSWER, path={"template_key": template_key})


def list_eval_user_templates(
    *, limit: int | Unset = UNSET, starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET
) -> PagedCall[models.EvalUserTemplateListItem, Literal["bland"]]:
    """GET /v1/evals/user-templates"""
    return PagedCall(
        _LIST_EVAL_USER_TEMPLATES,
        _LIST_EVAL_USER_TEMPLATES_ANSWER,
        query=given({"limit": limit, "starting_after": starting_after, "ending_before": ending_before}),
    )


def create_eval_user_template(
    *,
    name: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    modality: models.EvalModality | Unset = UNSET,
    system_prompt_md: str | Unset = UNSET,
    prompt_md: str | Unset = UNSET,
    levels: ListOf[models.EvalLevel | models.EvalLevelDict] | Unset = UNSET,
    target_level_keys: ListOf[str] | Unset = UNSET,
    visibility: models.EvalTemplateVisibility | Unset = UNSET,
    from_agent_id: str | Unset = UNSET,
    from_version_id: str | Unset = UNSET,
) -> Call[models.EvalUserTemplate, Literal["bland"]]:
    """POST /v1/evals/user-templates"""
    return Call(
        _CREATE_EVAL_USER_TEMPLATE,
        _CREATE_EVAL_USER_TEMPLATE_ANSWER,
        json=given(
            {
                "name": name,
                "description": description,
                "category": category,
                "modality": modality,
                "system_prompt_md": system_prompt_md,
                "prompt_md": prompt_md,
                "levels": levels,
                "target_level_keys": target_level_keys,
                "visibility": visibility,
                "from_agent_id": from_agent_id,
                "from_version_id": from_version_id,
            }
        ),
    )


def get_eval_user_template(id: str) -> Call[models.EvalUserTemplate, Literal["bland"]]:
    """GET /v1/evals/user-templates/{id}"""
    return Call(_GET_EVAL_USER_TEMPLATE, _GET_EVAL_USER_TEMPLATE_ANSWER, path={"id": id})


def delete_eval_user_template(id: str) -> Call[None, Literal["bland"]]:
    """DELETE /v1/evals/user-templates/{id}"""
    return Call(_DELETE_EVAL_USER_TEMPLATE, None, path={"id": id})


def update_eval_user_template(
    id: str,
    *,
    name: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    system_prompt_md: str | Unset = UNSET,
    prompt_md: str | Unset = UNSET,
    levels: ListOf[models.EvalLevel | models.EvalLevelDict] | Unset = UNSET,
    target_level_keys: ListOf[str] | Unset = UNSET,
    visibility: models.EvalTemplateVisibility | Unset = UNSET,
) -> Call[models.EvalUserTemplate, Literal["bland"]]:
    """PATCH /v1/evals/user-templates/{id}"""
    return Call(
        _UPDATE_EVAL_USER_TEMPLATE,
        _UPDATE_EVAL_USER_TEMPLATE_ANSWER,
        path={"id": id},
        json=given(
            {
                "name": name,
                "description": description,
                "category": category,
                "system_prompt_md": system_prompt_md,
                "prompt_md": prompt_md,
                "levels": levels,
                "target_level_keys": target_level_keys,
                "visibility": visibility,
            }
        ),
    )


def list_eval_agents(
    *, limit: int | Unset = UNSET, starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET
) -> PagedCall[models.EvalAgentListItem, Literal["bland"]]:
    """GET /v1/evals/agents"""
    return PagedCall(
        _LIST_EVAL_AGENTS,
        _LIST_EVAL_AGENTS_ANSWER,
        query=given({"limit": limit, "starting_after": starting_after, "ending_before": ending_before}),
    )


def create_eval_agent(
    *,
    name: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    template_key: str | None | Unset = UNSET,
    user_template_id: str | None | Unset = UNSET,
    modality: models.EvalModality | Unset = UNSET,
    agent_id: str | Unset = UNSET,
) -> Call[models.EvalAgentDetail, Literal["bland"]]:
    """POST /v1/evals/agents"""
    return Call(
        _CREATE_EVAL_AGENT,
        _CREATE_EVAL_AGENT_ANSWER,
        json=given(
            {
                "name": name,
                "description": description,
                "template_key": template_key,
                "user_template_id": user_template_id,
                "modality": modality,
                "agent_id": agent_id,
            }
        ),
    )


def get_eval_agent(eval_agent_id: str) -> Call[models.EvalAgentDetail, Literal["bland"]]:
    """GET /v1/evals/agents/{eval_agent_id}"""
    return Call(_GET_EVAL_AGENT, _GET_EVAL_AGENT_ANSWER, path={"eval_agent_id": eval_agent_id})


def delete_eval_agent(eval_agent_id: str) -> Call[None, Literal["bland"]]:
    """DELETE /v1/evals/agents/{eval_agent_id}"""
    return Call(_DELETE_EVAL_AGENT, None, path={"eval_agent_id": eval_agent_id})


def update_eval_agent(
    eval_agent_id: str,
    *,
    name: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    active_version_id: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
) -> Call[models.EvalAgentDetail, Literal["bland"]]:
    """PATCH /v1/evals/agents/{eval_agent_id}"""
    return Call(
        _UPDATE_EVAL_AGENT,
        _UPDATE_EVAL_AGENT_ANSWER,
        path={"eval_agent_id": eval_agent_id},
        json=given(
            {"name": name, "description": description, "active_version_id": active_version_id, "metadata": metadata}
        ),
    )


def publish_eval_agent(eval_agent_id: str) -> Call[models.EvalAgentPublication, Literal["bland"]]:
    """POST /v1/evals/agents/{eval_agent_id}/publications"""
    return Call(_PUBLISH_EVAL_AGENT, _PUBLISH_EVAL_AGENT_ANSWER, path={"eval_agent_id": eval_agent_id})


def list_eval_agent_versions(
    eval_agent_id: str,
    *,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    ending_before: str | Unset = UNSET,
) -> PagedCall[models.EvalAgentVersionListItem, Literal["bland"]]:
    """GET /v1/evals/agents/{eval_agent_id}/versions"""
    return PagedCall(
        _LIST_EVAL_AGENT_VERSIONS,
        _LIST_EVAL_AGENT_VERSIONS_ANSWER,
        path={"eval_agent_id": eval_agent_id},
        query=given({"limit": limit, "starting_after": starting_after, "ending_before": ending_before}),
    )


def create_eval_agent_version(
    eval_agent_id: str,
    *,
    name: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    from_version_id: str | Unset = UNSET,
) -> Call[models.EvalAgentVersion, Literal["bland"]]:
    """POST /v1/evals/agents/{eval_agent_id}/versions"""
    return Call(
        _CREATE_EVAL_AGENT_VERSION,
        _CREATE_EVAL_AGENT_VERSION_ANSWER,
        path={"eval_agent_id": eval_agent_id},
        json=given({"name": name, "description": description, "from_version_id": from_version_id}),
    )


def get_eval_agent_version(eval_agent_id: str, version_id: str) -> Call[models.EvalAgentVersion, Literal["bland"]]:
    """GET /v1/evals/agents/{eval_agent_id}/versions/{version_id}"""
    return Call(
        _GET_EVAL_AGENT_VERSION,
        _GET_EVAL_AGENT_VERSION_ANSWER,
        path={"eval_agent_id": eval_agent_id, "version_id": version_id},
    )


def update_eval_agent_version(
    eval_agent_id: str,
    version_id: str,
    *,
    name: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    modality: models.EvalModality | Unset = UNSET,
    system_prompt_md: str | Unset = UNSET,
    prompt_md: str | Unset = UNSET,
    levels: ListOf[models.EvalLevel | models.EvalLevelDict] | Unset = UNSET,
    target_level_keys: ListOf[str] | Unset = UNSET,
    weight: float | Unset = UNSET,
) -> Call[models.EvalAgentVersion, Literal["bland"]]:
    """PATCH /v1/evals/agents/{eval_agent_id}/versions/{version_id}"""
    return Call(
        _UPDATE_EVAL_AGENT_VERSION,
        _UPDATE_EVAL_AGENT_VERSION_ANSWER,
        path={"eval_agent_id": eval_agent_id, "version_id": version_id},
        json=given(
            {
                "name": name,
                "description": description,
                "modality": modality,
                "system_prompt_md": system_prompt_md,
                "prompt_md": prompt_md,
                "levels": levels,
                "target_level_keys": target_level_keys,
                "weight": weight,
            }
        ),
    )


def list_eval_runs(
    *,
    eval_agent_id: str | Unset = UNSET,
    workbench_setup_id: str | Unset = UNSET,
    status: models.EvalRunStatus | Unset = UNSET,
    triggered_by: models.EvalRunTrigger | Unset = UNSET,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    ending_before: str | Unset = UNSET,
) -> PagedCall[models.EvalRunListItem, Literal["bland"]]:
    """GET /v1/evals/runs"""
    return PagedCall(
        _LIST_EVAL_RUNS,
        _LIST_EVAL_RUNS_ANSWER,
        query=given(
            {
                "eval_agent_id": eval_agent_id,
                "workbench_setup_id": workbench_setup_id,
                "status": status,
                "triggered_by": triggered_by,
                "limit": limit,
                "starting_after": starting_after,
                "ending_before": ending_before,
            }
        ),
    )


def create_eval_run(
    *,
    call_ids: ListOf[str],
    attached_agents: ListOf[models.EvalAttachedAgentInput | models.EvalAttachedAgentInputDict] | Unset = UNSET,
    run_mode: models.EvalRunMode | Unset = UNSET,
    pass_threshold_pct: float | Unset = UNSET,
    workbench_setup_id: str | Unset = UNSET,
    workbench_setup_version_id: str | Unset = UNSET,
    triggered_by: models.EvalRunTrigger | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
) -> Call[models.EvalRun, Literal["bland"]]:
    """POST /v1/evals/runs"""
    return Call(
        _CREATE_EVAL_RUN,
        _CREATE_EVAL_RUN_ANSWER,
        json=given(
            {
                "call_ids": call_ids,
                "attached_agents": attached_agents,
                "run_mode": run_mode,
                "pass_threshold_pct": pass_threshold_pct,
                "workbench_setup_id": workbench_setup_id,
                "workbench_setup_version_id": workbench_setup_version_id,
                "triggered_by": triggered_by,
                "metadata": metadata,
            }
        ),
    )


def estimate_eval_run(
    *,
    call_ids: ListOf[str],
    attached_agents: ListOf[models.EvalAttachedAgentInput | models.EvalAttachedAgentInputDict] | Unset = UNSET,
    workbench_setup_version_id: str | Unset = UNSET,
) -> Call[models.EvalRunEstimate, Literal["bland"]]:
    """POST /v1/evals/runs/estimates"""
    return Call(
        _ESTIMATE_EVAL_RUN,
        _ESTIMATE_EVAL_RUN_ANSWER,
        json=given(
            {
                "call_ids": call_ids,
                "attached_agents": attached_agents,
                "workbench_setup_version_id": workbench_setup_version_id,
            }
        ),
    )


def get_eval_run(run_id: str) -> Call[models.EvalRun, Literal["bland"]]:
    """GET /v1/evals/runs/{run_id}"""
    return Call(_GET_EVAL_RUN, _GET_EVAL_RUN_ANSWER, path={"run_id": run_id})


def list_eval_run_agent_results(
    run_id: str, *, limit: int | Unset = UNSET, starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET
) -> PagedCall[models.EvalAgentResult, Literal["bland"]]:
    """GET /v1/evals/runs/{run_id}/agent-results"""
    return PagedCall(
        _LIST_EVAL_RUN_AGENT_RESULTS,
        _LIST_EVAL_RUN_AGENT_RESULTS_ANSWER,
        path={"run_id": run_id},
        query=given({"limit": limit, "starting_after": starting_after, "ending_before": ending_before}),
    )


def list_eval_run_agent_snapshots(run_id: str) -> Call[list[models.EvalAgentSnapshot], Literal["bland"]]:
    """GET /v1/evals/runs/{run_id}/agent-snapshots"""
    return Call(_LIST_EVAL_RUN_AGENT_SNAPSHOTS, _LIST_EVAL_RUN_AGENT_SNAPSHOTS_ANSWER, path={"run_id": run_id})


def list_eval_run_call_results(
    run_id: str,
    *,
    include_agent_results: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    ending_before: str | Unset = UNSET,
) -> PagedCall[models.EvalCallResult, Literal["bland"]]:
    """GET /v1/evals/runs/{run_id}/call-results"""
    return PagedCall(
        _LIST_EVAL_RUN_CALL_RESULTS,
        _LIST_EVAL_RUN_CALL_RESULTS_ANSWER,
        path={"run_id": run_id},
        query=given(
            {
                "include_agent_results": include_agent_results,
                "limit": limit,
                "starting_after": starting_after,
                "ending_before": ending_before,
            }
        ),
    )


def cancel_eval_run(run_id: str) -> Call[models.EvalRun, Literal["bland"]]:
    """POST /v1/evals/runs/{run_id}/cancellations"""
    return Call(_CANCEL_EVAL_RUN, _CANCEL_EVAL_RUN_ANSWER, path={"run_id": run_id})


def list_eval_test_configs() -> Call[list[models.EvalTestConfig], Literal["bland"]]:
    """GET /v1/evals/test-configs"""
    return Call(_LIST_EVAL_TEST_CONFIGS, _LIST_EVAL_TEST_CONFIGS_ANSWER)


def create_eval_test_config(*, name: str, call_ids: ListOf[str]) -> Call[models.EvalTestConfig, Literal["bland"]]:
    """POST /v1/evals/test-configs"""
    return Call(
        _CREATE_EVAL_TEST_CONFIG, _CREATE_EVAL_TEST_CONFIG_ANSWER, json=given({"name": name, "call_ids": call_ids})
    )


def delete_eval_test_config(id: str) -> Call[Any, Literal["bland"]]:
    """DELETE /v1/evals/test-configs/{id}"""
    return Call(_DELETE_EVAL_TEST_CONFIG, _DELETE_EVAL_TEST_CONFIG_ANSWER, path={"id": id})


def update_eval_test_config(
    id: str, *, name: str | Unset = UNSET, call_ids: ListOf[str] | Unset = UNSET
) -> Call[models.EvalTestConfig, Literal["bland"]]:
    """PATCH /v1/evals/test-configs/{id}"""
    return Call(
        _UPDATE_EVAL_TEST_CONFIG,
        _UPDATE_EVAL_TEST_CONFIG_ANSWER,
        path={"id": id},
        json=given({"name": name, "call_ids": call_ids}),
    )


def draft_eval_agent_from_triage(
    *,
    source_type: models.EvalDraftSource,
    prompt_text: str | Unset = UNSET,
    note_id: str | Unset = UNSET,
    call_id: str | Unset = UNSET,
    issue_id: str | Unset = UNSET,
    flag_id: str | Unset = UNSET,
    example_call_ids: ListOf[str] | Unset = UNSET,
) -> Call[Any, Literal["bland"]]:
    """POST /v1/evals/agent-drafts/from-triage"""
    return Call(
        _DRAFT_EVAL_AGENT_FROM_TRIAGE,
        _DRAFT_EVAL_AGENT_FROM_TRIAGE_ANSWER,
        json=given(
            {
                "source_type": source_type,
                "prompt_text": prompt_text,
                "note_id": note_id,
                "call_id": call_id,
                "issue_id": issue_id,
                "flag_id": flag_id,
                "example_call_ids": example_call_ids,
            }
        ),
    )


def apply_eval_run(run_id: str, *, targets: ListOf[models.EvalApplyTarget]) -> Call[Any, Literal["bland"]]:
    """POST /v1/evals/runs/{run_id}/apply"""
    return Call(_APPLY_EVAL_RUN, _APPLY_EVAL_RUN_ANSWER, path={"run_id": run_id}, json=given({"targets": targets}))


def list_eval_workbench_setups(
    *, limit: int | Unset = UNSET, starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET
) -> PagedCall[models.EvalWorkbenchSetupListItem, Literal["bland"]]:
    """GET /v1/evals/workbench-setups"""
    return PagedCall(
        _LIST_EVAL_WORKBENCH_SETUPS,
        _LIST_EVAL_WORKBENCH_SETUPS_ANSWER,
        query=given({"limit": limit, "starting_after": starting_after, "ending_before": ending_before}),
    )


def create_eval_workbench_setup(
    *, name: str | Unset = UNSET, description: str | None | Unset = UNSET
) -> Call[models.EvalWorkbenchSetupDetail, Literal["bland"]]:
    """POST /v1/evals/workbench-setups"""
    return Call(
        _CREATE_EVAL_WORKBENCH_SETUP,
        _CREATE_EVAL_WORKBENCH_SETUP_ANSWER,
        json=given({"name": name, "description": description}),
    )


def get_eval_workbench_setup(setup_id: str) -> Call[models.EvalWorkbenchSetupDetail, Literal["bland"]]:
    """GET /v1/evals/workbench-setups/{setup_id}"""
    return Call(_GET_EVAL_WORKBENCH_SETUP, _GET_EVAL_WORKBENCH_SETUP_ANSWER, path={"setup_id": setup_id})


def delete_eval_workbench_setup(setup_id: str) -> Call[None, Literal["bland"]]:
    """DELETE /v1/evals/workbench-setups/{setup_id}"""
    return Call(_DELETE_EVAL_WORKBENCH_SETUP, None, path={"setup_id": setup_id})


def update_eval_workbench_setup(
    setup_id: str,
    *,
    name: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    active_version_id: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
) -> Call[models.EvalWorkbenchSetupDetail, Literal["bland"]]:
    """PATCH /v1/evals/workbench-setups/{setup_id}"""
    return Call(
        _UPDATE_EVAL_WORKBENCH_SETUP,
        _UPDATE_EVAL_WORKBENCH_SETUP_ANSWER,
        path={"setup_id": setup_id},
        json=given(
            {"name": name, "description": description, "active_version_id": active_version_id, "metadata": metadata}
        ),
    )


def publish_eval_workbench_setup(setup_id: str) -> Call[models.EvalWorkbenchSetupPublication, Literal["bland"]]:
    """POST /v1/evals/workbench-setups/{setup_id}/publications"""
    return Call(_PUBLISH_EVAL_WORKBENCH_SETUP, _PUBLISH_EVAL_WORKBENCH_SETUP_ANSWER, path={"setup_id": setup_id})


def list_eval_workbench_setup_versions(
    setup_id: str,
    *,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    ending_before: str | Unset = UNSET,
) -> PagedCall[models.EvalWorkbenchSetupVersionListItem, Literal["bland"]]:
    """GET /v1/evals/workbench-setups/{setup_id}/versions"""
    return PagedCall(
        _LIST_EVAL_WORKBENCH_SETUP_VERSIONS,
        _LIST_EVAL_WORKBENCH_SETUP_VERSIONS_ANSWER,
        path={"setup_id": setup_id},
        query=given({"limit": limit, "starting_after": starting_after, "ending_before": ending_before}),
    )


def create_eval_workbench_setup_version(
    setup_id: str,
    *,
    name: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    from_version_id: str | Unset = UNSET,
) -> Call[models.EvalWorkbenchSetupVersion, Literal["bland"]]:
    """POST /v1/evals/workbench-setups/{setup_id}/versions"""
    return Call(
        _CREATE_EVAL_WORKBENCH_SETUP_VERSION,
        _CREATE_EVAL_WORKBENCH_SETUP_VERSION_ANSWER,
        path={"setup_id": setup_id},
        json=given({"name": name, "description": description, "from_version_id": from_version_id}),
    )


def get_eval_workbench_setup_version(
    setup_id: str, version_id: str
) -> Call[models.EvalWorkbenchSetupVersion, Literal["bland"]]:
    """GET /v1/evals/workbench-setups/{setup_id}/versions/{version_id}"""
    return Call(
        _GET_EVAL_WORKBENCH_SETUP_VERSION,
        _GET_EVAL_WORKBENCH_SETUP_VERSION_ANSWER,
        path={"setup_id": setup_id, "version_id": version_id},
    )


def update_eval_workbench_setup_version(
    setup_id: str,
    version_id: str,
    *,
    name: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    attached_agents: ListOf[models.EvalAttachedAgent | models.EvalAttachedAgentDict] | Unset = UNSET,
    pass_threshold_pct: int | None | Unset = UNSET,
    run_mode: models.EvalRunMode | Unset = UNSET,
    default_test_config_id: str | None | Unset = UNSET,
    default_call_ids: ListOf[str] | Unset = UNSET,
) -> Call[models.EvalWorkbenchSetupVersion, Literal["bland"]]:
    """PATCH /v1/evals/workbench-setups/{setup_id}/versions/{version_id}"""
    return Call(
        _UPDATE_EVAL_WORKBENCH_SETUP_VERSION,
        _UPDATE_EVAL_WORKBENCH_SETUP_VERSION_ANSWER,
        path={"setup_id": setup_id, "version_id": version_id},
        json=given(
            {
                "name": name,
                "description": description,
                "attached_agents": attached_agents,
                "pass_threshold_pct": pass_threshold_pct,
                "run_mode": run_mode,
                "default_test_config_id": default_test_config_id,
                "default_call_ids": default_call_ids,
            }
        ),
    )
