# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of AgentExperiments."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Literal

from ...base import Field
from ...shapes import DATE_TIME, INTEGER, NULL, STRING, Array, Enumeration, OneOf, Reference
from ...types import UNSET, Call, Inputs, Operation, State, Unset, Waiting, given
from .. import models

_LIST_AGENT_EXPERIMENTS = Operation(
    vendor="bland",
    id="listAgentExperiments",
    method="GET",
    path="/v2/agents/{agent_id}/experiments",
    effect="read",
    answer=("data", "experiments"),
    repeatable=True,
)
_LIST_AGENT_EXPERIMENTS_ANSWER = Array(Reference("personae_api.bland.models.agent_experiment", "AgentExperiment"))
_CREATE_AGENT_EXPERIMENT = Operation(
    vendor="bland",
    id="createAgentExperiment",
    method="POST",
    path="/v2/agents/{agent_id}/experiments",
    effect="write",
    answer=("data", "experiment"),
    inputs=Inputs(
        body={
            "variant_version_id": Field("variant_version_id", STRING),
            "traffic_percentage": Field("traffic_percentage", INTEGER),
            "baseline_env": Field("baseline_env", Enumeration("production", "staging")),
            "run_hours": Field(
                "run_hours", OneOf(Reference("personae_api.bland.models.agent_run_hours", "AgentRunHours"), NULL)
            ),
            "starts_at": Field("starts_at", OneOf(DATE_TIME, NULL)),
            "ends_at": Field("ends_at", OneOf(DATE_TIME, NULL)),
            "variant_call_quota": Field("variant_call_quota", OneOf(INTEGER, NULL)),
        }
    ),
)
_CREATE_AGENT_EXPERIMENT_ANSWER = Reference("personae_api.bland.models.agent_experiment", "AgentExperiment")
_GET_AGENT_EXPERIMENT = Operation(
    vendor="bland",
    id="getAgentExperiment",
    method="GET",
    path="/v2/agents/{agent_id}/experiments/{experiment_id}",
    effect="read",
    answer=("data", "experiment"),
    repeatable=True,
    waiting=Waiting("experiment_id", (State(field=("status",), well=("completed",)),), first=60, cap=3600),
)
_GET_AGENT_EXPERIMENT_ANSWER = Reference("personae_api.bland.models.agent_experiment", "AgentExperiment")
_UPDATE_AGENT_EXPERIMENT = Operation(
    vendor="bland",
    id="updateAgentExperiment",
    method="PATCH",
    path="/v2/agents/{agent_id}/experiments/{experiment_id}",
    effect="write",
    answer=("data", "experiment"),
    inputs=Inputs(
        body={
            "traffic_percentage": Field("traffic_percentage", INTEGER),
            "run_hours": Field(
                "run_hours", OneOf(Reference("personae_api.bland.models.agent_run_hours", "AgentRunHours"), NULL)
            ),
            "starts_at": Field("starts_at", OneOf(DATE_TIME, NULL)),
            "ends_at": Field("ends_at", OneOf(DATE_TIME, NULL)),
            "variant_call_quota": Field("variant_call_quota", OneOf(INTEGER, NULL)),
        }
    ),
)
_UPDATE_AGENT_EXPERIMENT_ANSWER = Reference("personae_api.bland.models.agent_experiment", "AgentExperiment")
_STOP_AGENT_EXPERIMENT = Operation(
    vendor="bland",
    id="stopAgentExperiment",
    method="POST",
    path="/v2/agents/{agent_id}/experiments/{experiment_id}/stop",
    effect="write",
    answer=("data", "experiment"),
)
_STOP_AGENT_EXPERIMENT_ANSWER = Reference("personae_api.bland.models.agent_experiment", "AgentExperiment")


def list_agent_experiments(agent_id: str) -> Call[builtins.list[models.AgentExperiment], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/experiments"""
    return Call(_LIST_AGENT_EXPERIMENTS, _LIST_AGENT_EXPERIMENTS_ANSWER, path={"agent_id": agent_id})


def create_agent_experiment(
    agent_id: str,
    *,
    variant_version_id: str,
    traffic_percentage: int,
    baseline_env: models.AgentLiveEnvironment | Unset = UNSET,
    run_hours: models.AgentRunHours | models.AgentRunHoursDict | None | Unset = UNSET,
    starts_at: dt.datetime | None | Unset = UNSET,
    ends_at: dt.datetime | None | Unset = UNSET,
    variant_call_quota: int | None | Unset = UNSET,
) -> Call[models.AgentExperiment, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/experiments"""
    return Call(
        _CREATE_AGENT_EXPERIMENT,
        _CREATE_AGENT_EXPERIMENT_ANSWER,
        path={"agent_id": agent_id},
        json=given(
            {
                "variant_version_id": variant_version_id,
                "traffic_percentage": traffic_percentage,
                "baseline_env": baseline_env,
                "run_hours": run_hours,
                "starts_at": starts_at,
                "ends_at": ends_at,
                "variant_call_quota": variant_call_quota,
            }
        ),
    )


def get_agent_experiment(agent_id: str, experiment_id: str) -> Call[models.AgentExperiment, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/experiments/{experiment_id}"""
    return Call(
        _GET_AGENT_EXPERIMENT, _GET_AGENT_EXPERIMENT_ANSWER, path={"agent_id": agent_id, "experiment_id": experiment_id}
    )


def update_agent_experiment(
    agent_id: str,
    experiment_id: str,
    *,
    traffic_percentage: int | Unset = UNSET,
    run_hours: models.AgentRunHours | models.AgentRunHoursDict | None | Unset = UNSET,
    starts_at: dt.datetime | None | Unset = UNSET,
    ends_at: dt.datetime | None | Unset = UNSET,
    variant_call_quota: int | None | Unset = UNSET,
) -> Call[models.AgentExperiment, Literal["bland"]]:
    """PATCH /v2/agents/{agent_id}/experiments/{experiment_id}"""
    return Call(
        _UPDATE_AGENT_EXPERIMENT,
        _UPDATE_AGENT_EXPERIMENT_ANSWER,
        path={"agent_id": agent_id, "experiment_id": experiment_id},
        json=given(
            {
                "traffic_percentage": traffic_percentage,
                "run_hours": run_hours,
                "starts_at": starts_at,
                "ends_at": ends_at,
                "variant_call_quota": variant_call_quota,
            }
        ),
    )


def stop_agent_experiment(agent_id: str, experiment_id: str) -> Call[models.AgentExperiment, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/experiments/{experiment_id}/stop"""
    return Call(
        _STOP_AGENT_EXPERIMENT,
        _STOP_AGENT_EXPERIMENT_ANSWER,
        path={"agent_id": agent_id, "experiment_id": experiment_id},
    )
