# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of AgentBranches."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, STRING, Array, Map, Reference
from ...types import UNSET, Call, Inputs, Operation, Unset, given
from .. import models

_LIST_AGENT_BRANCHES = Operation(
    vendor="bland",
    id="listAgentBranches",
    method="GET",
    path="/v2/agents/{agent_id}/branches",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_AGENT_BRANCHES_ANSWER = Array(Reference("personae_api.bland.models.agent_branch", "AgentBranch"))
_CREATE_AGENT_BRANCH = Operation(
    vendor="bland",
    id="createAgentBranch",
    method="POST",
    path="/v2/agents/{agent_id}/branches",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"name": Field("name", STRING)}),
)
_CREATE_AGENT_BRANCH_ANSWER = Reference("personae_api.bland.models.agent_branch", "AgentBranch")
_DELETE_AGENT_BRANCH = Operation(
    vendor="bland",
    id="deleteAgentBranch",
    method="DELETE",
    path="/v2/agents/{agent_id}/branches/{branch_id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
)
_DELETE_AGENT_BRANCH_ANSWER = Reference("personae_api.bland.models.agent_branch_deleted", "AgentBranchDeleted")
_MERGE_AGENT_BRANCH = Operation(
    vendor="bland",
    id="mergeAgentBranch",
    method="POST",
    path="/v2/agents/{agent_id}/branches/{branch_id}/merge",
    effect="write",
    answer=("data",),
)
_MERGE_AGENT_BRANCH_ANSWER = Reference("personae_api.bland.models.agent_branch_version", "AgentBranchVersion")
_PREVIEW_AGENT_BRANCH_REBASE = Operation(
    vendor="bland",
    id="previewAgentBranchRebase",
    method="POST",
    path="/v2/agents/{agent_id}/branches/{branch_id}/rebase-preview",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_PREVIEW_AGENT_BRANCH_REBASE_ANSWER = Reference("personae_api.bland.models.agent_rebase_preview", "AgentRebasePreview")
_REBASE_AGENT_BRANCH = Operation(
    vendor="bland",
    id="rebaseAgentBranch",
    method="POST",
    path="/v2/agents/{agent_id}/branches/{branch_id}/rebase",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "dev_head_version_id": Field("dev_head_version_id", STRING),
            "resolutions": Field("resolutions", Map(ANY)),
        }
    ),
)
_REBASE_AGENT_BRANCH_ANSWER = Reference("personae_api.bland.models.agent_branch_version", "AgentBranchVersion")


def list_agent_branches(agent_id: str) -> Call[builtins.list[models.AgentBranch], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/branches"""
    return Call(_LIST_AGENT_BRANCHES, _LIST_AGENT_BRANCHES_ANSWER, path={"agent_id": agent_id})


def create_agent_branch(agent_id: str, *, name: str) -> Call[models.AgentBranch, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/branches"""
    return Call(
        _CREATE_AGENT_BRANCH, _CREATE_AGENT_BRANCH_ANSWER, path={"agent_id": agent_id}, json=given({"name": name})
    )


def delete_agent_branch(agent_id: str, branch_id: str) -> Call[models.AgentBranchDeleted, Literal["bland"]]:
    """DELETE /v2/agents/{agent_id}/branches/{branch_id}"""
    return Call(_DELETE_AGENT_BRANCH, _DELETE_AGENT_BRANCH_ANSWER, path={"agent_id": agent_id, "branch_id": branch_id})


def merge_agent_branch(agent_id: str, branch_id: str) -> Call[models.AgentBranchVersion, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/branches/{branch_id}/merge"""
    return Call(_MERGE_AGENT_BRANCH, _MERGE_AGENT_BRANCH_ANSWER, path={"agent_id": agent_id, "branch_id": branch_id})


def preview_agent_branch_rebase(agent_id: str, branch_id: str) -> Call[models.AgentRebasePreview, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/branches/{branch_id}/rebase-preview"""
    return Call(
        _PREVIEW_AGENT_BRANCH_REBASE,
        _PREVIEW_AGENT_BRANCH_REBASE_ANSWER,
        path={"agent_id": agent_id, "branch_id": branch_id},
    )


def rebase_agent_branch(
    agent_id: str, branch_id: str, *, dev_head_version_id: str, resolutions: Mapping[str, Any] | Unset = UNSET
) -> Call[models.AgentBranchVersion, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/branches/{branch_id}/rebase"""
    return Call(
        _REBASE_AGENT_BRANCH,
        _REBASE_AGENT_BRANCH_ANSWER,
        path={"agent_id": agent_id, "branch_id": branch_id},
        json=given({"dev_head_version_id": dev_head_version_id, "resolutions": resolutions}),
    )
