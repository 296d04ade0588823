# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of AgentVariables."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, Array, Enumeration, Reference
from ...types import UNSET, Call, Inputs, Operation, Unset, given
from .. import models

_LIST_AGENT_VARIABLES = Operation(
    vendor="bland",
    id="listAgentVariables",
    method="GET",
    path="/v2/agents/{agent_id}/environments/{env_type}/variables",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(path={"env_type": Field("env_type", Enumeration("dev", "production", "staging"))}),
)
_LIST_AGENT_VARIABLES_ANSWER = Array(Reference("personae_api.bland.models.agent_variable", "AgentVariable"))
_SET_AGENT_VARIABLE = Operation(
    vendor="bland",
    id="setAgentVariable",
    method="PUT",
    path="/v2/agents/{agent_id}/environments/{env_type}/variables/{key}",
    effect="write",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        path={"env_type": Field("env_type", Enumeration("dev", "production", "staging"))},
        body={"value": Field("value", ANY), "is_secret": Field("is_secret", BOOLEAN)},
    ),
)
_SET_AGENT_VARIABLE_ANSWER = Reference("personae_api.bland.models.agent_variable_key", "AgentVariableKey")
_DELETE_AGENT_VARIABLE = Operation(
    vendor="bland",
    id="deleteAgentVariable",
    method="DELETE",
    path="/v2/agents/{agent_id}/environments/{env_type}/variables/{key}",
    effect="delete",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(path={"env_type": Field("env_type", Enumeration("dev", "production", "staging"))}),
)
_DELETE_AGENT_VARIABLE_ANSWER = Reference("personae_api.bland.models.agent_variable_deleted", "AgentVariableDeleted")


def list_agent_variables(
    agent_id: str, env_type: models.AgentEnvironmentType
) -> Call[builtins.list[models.AgentVariable], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/environments/{env_type}/variables"""
    return Call(_LIST_AGENT_VARIABLES, _LIST_AGENT_VARIABLES_ANSWER, path={"agent_id": agent_id, "env_type": env_type})


def set_agent_variable(
    agent_id: str, env_type: models.AgentEnvironmentType, key: str, *, value: Any, is_secret: bool | Unset = UNSET
) -> Call[models.AgentVariableKey, Literal["bland"]]:
    """PUT /v2/agents/{agent_id}/environments/{env_type}/variables/{key}"""
    return Call(
        _SET_AGENT_VARIABLE,
        _SET_AGENT_VARIABLE_ANSWER,
        path={"agent_id": agent_id, "env_type": env_type, "key": key},
        json=given({"value": value, "is_secret": is_secret}),
    )


def delete_agent_variable(
    agent_id: str, env_type: models.AgentEnvironmentType, key: str
) -> Call[models.AgentVariableDeleted, Literal["bland"]]:
    """DELETE /v2/agents/{agent_id}/environments/{env_type}/variables/{key}"""
    return Call(
        _DELETE_AGENT_VARIABLE,
        _DELETE_AGENT_VARIABLE_ANSWER,
        path={"agent_id": agent_id, "env_type": env_type, "key": key},
    )
