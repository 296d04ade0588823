# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of AgentChecks."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, NULL, STRING, Array, Enumeration, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, State, Unset, Waiting, given
from .. import models

_GET_AGENT_CHECK = Operation(
    vendor="bland",
    id="getAgentCheck",
    method="GET",
    path="/v2/agents/{agent_id}/environments/{env_type}/checks",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(path={"env_type": Field("env_type", Enumeration("production", "staging"))}),
)
_GET_AGENT_CHECK_ANSWER = OneOf(Reference("personae_api.bland.models.agent_check_config", "AgentCheckConfig"), NULL)
_SET_AGENT_CHECK = Operation(
    vendor="bland",
    id="setAgentCheck",
    method="PUT",
    path="/v2/agents/{agent_id}/environments/{env_type}/checks",
    effect="write",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        path={"env_type": Field("env_type", Enumeration("production", "staging"))},
        body={
            "scenario_ids": Field("scenario_ids", Array(STRING)),
            "evals": Field(
                "evals", Array(Reference("personae_api.bland.models.agent_check_eval_input", "AgentCheckEvalInput"))
            ),
            "enabled": Field("enabled", BOOLEAN),
            "simulations_count": Field("simulations_count", INTEGER),
        },
    ),
)
_SET_AGENT_CHECK_ANSWER = Reference("personae_api.bland.models.agent_check_config", "AgentCheckConfig")
_DELETE_AGENT_CHECK = Operation(
    vendor="bland",
    id="deleteAgentCheck",
    method="DELETE",
    path="/v2/agents/{agent_id}/environments/{env_type}/checks",
    effect="delete",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(path={"env_type": Field("env_type", Enumeration("production", "staging"))}),
)
_DELETE_AGENT_CHECK_ANSWER = Reference("personae_api.bland.models.agent_checks_deleted", "AgentChecksDeleted")
_REMOVE_AGENT_CHECK_EVAL = Operation(
    vendor="bland",
    id="removeAgentCheckEval",
    method="DELETE",
    path="/v2/agents/{agent_id}/environments/{env_type}/checks/evals/{eval_agent_id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(path={"env_type": Field("env_type", Enumeration("production", "staging"))}),
)
_REMOVE_AGENT_CHECK_EVAL_ANSWER = Reference(
    "personae_api.bland.models.agent_check_eval_removed", "AgentCheckEvalRemoved"
)
_START_AGENT_CHECK_RUN = Operation(
    vendor="bland",
    id="startAgentCheckRun",
    method="POST",
    path="/v2/agents/{agent_id}/environments/{env_type}/check-runs",
    effect="bill",
    answer=("data",),
    inputs=Inputs(
        path={"env_type": Field("env_type", Enumeration("production", "staging"))},
        body={"version_id": Field("version_id", STRING)},
    ),
)
_START_AGENT_CHECK_RUN_ANSWER = Reference("personae_api.bland.models.agent_check_run", "AgentCheckRun")
_LIST_AGENT_CHECK_RUNS = Operation(
    vendor="bland",
    id="listAgentCheckRuns",
    method="GET",
    path="/v2/agents/{agent_id}/check-runs",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"env": Field("env", Enumeration("production", "staging")), "limit": Field("limit", INTEGER)}),
)
_LIST_AGENT_CHECK_RUNS_ANSWER = Array(Reference("personae_api.bland.models.agent_check_run", "AgentCheckRun"))
_GET_AGENT_CHECK_RUN = Operation(
    vendor="bland",
    id="getAgentCheckRun",
    method="GET",
    path="/v2/agents/{agent_id}/check-runs/{run_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    waiting=Waiting(
        "run_id",
        (State(field=("status",), well=("PASSED", "FAILED"), badly=("ERROR", "CANCELLED")),),
        first=5,
        cap=30,
        reason=("error_message",),
    ),
)
_GET_AGENT_CHECK_RUN_ANSWER = Reference("personae_api.bland.models.agent_check_run", "AgentCheckRun")
_CANCEL_AGENT_CHECK_RUN = Operation(
    vendor="bland",
    id="cancelAgentCheckRun",
    method="POST",
    path="/v2/agents/{agent_id}/check-runs/{run_id}/cancel",
    effect="write",
    answer=("data",),
)
_CANCEL_AGENT_CHECK_RUN_ANSWER = Reference("personae_api.bland.models.agent_check_run", "AgentCheckRun")


def get_agent_check(
    agent_id: str, env_type: models.AgentLiveEnvironment
) -> Call[models.AgentCheckConfig | None, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/environments/{env_type}/checks"""
    return Call(_GET_AGENT_CHECK, _GET_AGENT_CHECK_ANSWER, path={"agent_id": agent_id, "env_type": env_type})


def set_agent_check(
    agent_id: str,
    env_type: models.AgentLiveEnvironment,
    *,
    scenario_ids: ListOf[str],
    evals: ListOf[models.AgentCheckEvalInput | models.AgentCheckEvalInputDict],
    enabled: bool | Unset = UNSET,
    simulations_count: int | Unset = UNSET,
) -> Call[models.AgentCheckConfig, Literal["bland"]]:
    """PUT /v2/agents/{agent_id}/environments/{env_type}/checks"""
    return Call(
        _SET_AGENT_CHECK,
        _SET_AGENT_CHECK_ANSWER,
        path={"agent_id": agent_id, "env_type": env_type},
        json=given(
            {"scenario_ids": scenario_ids, "evals": evals, "enabled": enabled, "simulations_count": simulations_count}
        ),
    )


def delete_agent_check(
    agent_id: str, env_type: models.AgentLiveEnvironment
) -> Call[models.AgentChecksDeleted, Literal["bland"]]:
    """DELETE /v2/agents/{agent_id}/environments/{env_type}/checks"""
    return Call(_DELETE_AGENT_CHECK, _DELETE_AGENT_CHECK_ANSWER, path={"agent_id": agent_id, "env_type": env_type})


def remove_agent_check_eval(
    agent_id: str, env_type: models.AgentLiveEnvironment, eval_agent_id: str
) -> Call[models.AgentCheckEvalRemoved, Literal["bland"]]:
    """DELETE /v2/agents/{agent_id}/environments/{env_type}/checks/evals/{eval_agent_id}"""
    return Call(
        _REMOVE_AGENT_CHECK_EVAL,
        _REMOVE_AGENT_CHECK_EVAL_ANSWER,
        path={"agent_id": agent_id, "env_type": env_type, "eval_agent_id": eval_agent_id},
    )


def start_agent_check_run(
    agent_id: str, env_type: models.AgentLiveEnvironment, *, version_id: str | Unset = UNSET
) -> Call[models.AgentCheckRun, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/environments/{env_type}/check-runs"""
    return Call(
        _START_AGENT_CHECK_RUN,
        _START_AGENT_CHECK_RUN_ANSWER,
        path={"agent_id": agent_id, "env_type": env_type},
        json=given({"version_id": version_id}),
    )


def list_agent_check_runs(
    agent_id: str, *, env: models.AgentLiveEnvironment | Unset = UNSET, limit: int | Unset = UNSET
) -> Call[list[models.AgentCheckRun], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/check-runs"""
    return Call(
        _LIST_AGENT_CHECK_RUNS,
        _LIST_AGENT_CHECK_RUNS_ANSWER,
        path={"agent_id": agent_id},
        query=given({"env": env, "limit": limit}),
    )


def get_agent_check_run(agent_id: str, run_id: str) -> Call[models.AgentCheckRun, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/check-runs/{run_id}"""
    return Call(_GET_AGENT_CHECK_RUN, _GET_AGENT_CHECK_RUN_ANSWER, path={"agent_id": agent_id, "run_id": run_id})


def cancel_agent_check_run(agent_id: str, run_id: str) -> Call[models.AgentCheckRun, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/check-runs/{run_id}/cancel"""
    return Call(_CANCEL_AGENT_CHECK_RUN, _CANCEL_AGENT_CHECK_RUN_ANSWER, path={"agent_id": agent_id, "run_id": run_id})
