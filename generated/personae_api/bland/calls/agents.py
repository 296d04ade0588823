# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Agents."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, STRING, Array, Enumeration, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_AGENTS = Operation(
    vendor="bland",
    id="listAgents",
    method="GET",
    path="/v2/agents",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER)}),
)
_LIST_AGENTS_ANSWER = Array(Reference("personae_api.bland.models.agent_list_item", "AgentListItem"))
_CREATE_AGENT = Operation(
    vendor="bland",
    id="createAgent",
    method="POST",
    path="/v2/agents",
    effect="write",
    answer=("data", "agent"),
    inputs=Inputs(body={"name": Field("name", STRING)}),
)
_CREATE_AGENT_ANSWER = Reference("personae_api.bland.models.agent", "Agent")
_GET_AGENT = Operation(
    vendor="bland",
    id="getAgent",
    method="GET",
    path="/v2/agents/{agent_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_ANSWER = Reference("personae_api.bland.models.agent_with_environments", "AgentWithEnvironments")
_DELETE_AGENT = Operation(
    vendor="bland",
    id="deleteAgent",
    method="DELETE",
    path="/v2/agents/{agent_id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
)
_DELETE_AGENT_ANSWER = Reference("personae_api.bland.models.agent_deleted", "AgentDeleted")
_UPDATE_AGENT = Operation(
    vendor="bland",
    id="updateAgent",
    method="PATCH",
    path="/v2/agents/{agent_id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"name": Field("name", STRING)}),
)
_UPDATE_AGENT_ANSWER = Reference("personae_api.bland.models.agent", "Agent")
_GET_AGENT_MEMORY_SCHEMA = Operation(
    vendor="bland",
    id="getAgentMemorySchema",
    method="GET",
    path="/v2/agents/{agent_id}/memory/schema",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_MEMORY_SCHEMA_ANSWER = Reference("personae_api.bland.models.agent_memory_schema", "AgentMemorySchema")
_INFER_AGENT_MEMORY_SCHEMA = Operation(
    vendor="bland",
    id="inferAgentMemorySchema",
    method="POST",
    path="/v2/agents/{agent_id}/memory/schema/infer",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"snapshot": Field("snapshot", Map(ANY))}),
)
_INFER_AGENT_MEMORY_SCHEMA_ANSWER = Reference("personae_api.bland.models.agent_memory_proposal", "AgentMemoryProposal")
_BIND_AGENT_WIDGET = Operation(
    vendor="bland",
    id="bindAgentWidget",
    method="POST",
    path="/v2/agents/{agent_id}/widgets/{widget_id}/bind",
    effect="write",
    answer=("data",),
)
_BIND_AGENT_WIDGET_ANSWER = Reference("personae_api.bland.models.agent_widget_binding", "AgentWidgetBinding")
_GET_AGENT_STARTER = Operation(
    vendor="bland",
    id="getAgentStarter",
    method="GET",
    path="/v2/agents/{agent_id}/starter",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_STARTER_ANSWER = ANY
_GET_AGENT_INBOUND = Operation(
    vendor="bland",
    id="getAgentInbound",
    method="GET",
    path="/v2/agents/{agent_id}/inbound",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_INBOUND_ANSWER = Reference("personae_api.bland.models.agent_inbound", "AgentInbound")
_ATTACH_AGENT_INBOUND = Operation(
    vendor="bland",
    id="attachAgentInbound",
    method="POST",
    path="/v2/agents/{agent_id}/inbound/attach",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "inbound_numbers": Field("inbound_numbers", Array(STRING)),
            "environment": Field("environment", Enumeration("production", "staging")),
        }
    ),
)
_ATTACH_AGENT_INBOUND_ANSWER = Reference("personae_api.bland.models.agent_inbound_attached", "AgentInboundAttached")
_DETACH_AGENT_INBOUND = Operation(
    vendor="bland",
    id="detachAgentInbound",
    method="POST",
    path="/v2/agents/{agent_id}/inbound/detach",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"inbound_numbers": Field("inbound_numbers", Array(STRING))}),
)
_DETACH_AGENT_INBOUND_ANSWER = Reference("personae_api.bland.models.agent_inbound_detached", "AgentInboundDetached")
_LIST_AGENT_ENVIRONMENTS = Operation(
    vendor="bland",
    id="listAgentEnvironments",
    method="GET",
    path="/v2/agents/{agent_id}/environments",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_AGENT_ENVIRONMENTS_ANSWER = Array(
    Reference("personae_api.bland.models.agent_environment_detail", "AgentEnvironmentDetail")
)
_LIST_AGENT_DEPLOYMENTS = Operation(
    vendor="bland",
    id="listAgentDeployments",
    method="GET",
    path="/v2/agents/{agent_id}/deployments",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        query={"env": Field("env", Enumeration("dev", "production", "staging")), "limit": Field("limit", INTEGER)}
    ),
)
_LIST_AGENT_DEPLOYMENTS_ANSWER = Array(Reference("personae_api.bland.models.agent_deployment", "AgentDeployment"))
_PUBLISH_AGENT = Operation(
    vendor="bland",
    id="publishAgent",
    method="POST",
    path="/v2/agents/{agent_id}/publish",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "snapshot": Field("snapshot", Reference("personae_api.bland.models.agent_snapshot", "AgentSnapshot")),
            "version_id": Field("version_id", STRING),
            "branch_id": Field("branch_id", STRING),
            "bump": Field("bump", Enumeration("major", "minor", "patch")),
        }
    ),
)
_PUBLISH_AGENT_ANSWER = Reference("personae_api.bland.models.agent_published", "AgentPublished")
_PREVIEW_AGENT_PUBLISH = Operation(
    vendor="bland",
    id="previewAgentPublish",
    method="GET",
    path="/v2/agents/{agent_id}/publish-preview",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"version_id": Field("version_id", STRING)}),
)
_PREVIEW_AGENT_PUBLISH_ANSWER = Reference("personae_api.bland.models.agent_publish_preview", "AgentPublishPreview")
_PROMOTE_AGENT = Operation(
    vendor="bland",
    id="promoteAgent",
    method="POST",
    path="/v2/agents/{agent_id}/promote",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "version_id": Field("version_id", STRING),
            "branch_id": Field("branch_id", STRING),
            "bump": Field("bump", Enumeration("major", "minor", "patch")),
            "force": Field("force", BOOLEAN),
        }
    ),
)
_PROMOTE_AGENT_ANSWER = Reference("personae_api.bland.models.agent_promoted", "AgentPromoted")
_ROLLBACK_AGENT = Operation(
    vendor="bland",
    id="rollbackAgent",
    method="POST",
    path="/v2/agents/{agent_id}/rollback",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"version_id": Field("version_id", STRING)}),
)
_ROLLBACK_AGENT_ANSWER = Reference("personae_api.bland.models.agent_rolled_back", "AgentRolledBack")
_LIST_AGENT_VERSIONS = Operation(
    vendor="bland",
    id="listAgentVersions",
    method="GET",
    path="/v2/agents/{agent_id}/versions",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "branch": Field("branch", STRING)}),
)
_LIST_AGENT_VERSIONS_ANSWER = Array(
    Reference("personae_api.bland.models.agent_version_list_item", "AgentVersionListItem")
)
_CREATE_AGENT_VERSION = Operation(
    vendor="bland",
    id="createAgentVersion",
    method="POST",
    path="/v2/agents/{agent_id}/versions",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "snapshot": Field("snapshot", Reference("personae_api.bland.models.agent_snapshot", "AgentSnapshot")),
            "name": Field("name", STRING),
            "branch_id": Field("branch_id", STRING),
            "autosave": Field("autosave", BOOLEAN),
            "parent_version_id": Field("parent_version_id", OneOf(STRING, NULL)),
            "parent_revision": Field("parent_revision", INTEGER),
        }
    ),
)
_CREATE_AGENT_VERSION_ANSWER = Reference("personae_api.bland.models.agent_version", "AgentVersion")
_GET_LATEST_AGENT_VERSION = Operation(
    vendor="bland",
    id="getLatestAgentVersion",
    method="GET",
    path="/v2/agents/{agent_id}/versions/latest",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"branch": Field("branch", STRING)}),
)
_GET_LATEST_AGENT_VERSION_ANSWER = Reference("personae_api.bland.models.agent_version", "AgentVersion")
_GET_AGENT_VERSION = Operation(
    vendor="bland",
    id="getAgentVersion",
    method="GET",
    path="/v2/agents/{agent_id}/versions/{semver}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_VERSION_ANSWER = Reference("personae_api.bland.models.agent_version", "AgentVersion")
_GET_AGENT_VERSION_GRAPH = Operation(
    vendor="bland",
    id="getAgentVersionGraph",
    method="GET",
    path="/v2/agents/{agent_id}/versions/{version_id}/graph",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_VERSION_GRAPH_ANSWER = Reference("personae_api.bland.models.agent_version_graph", "AgentVersionGraph")
_LIST_AGENT_SCENARIO_HISTORY = Operation(
    vendor="bland",
    id="listAgentScenarioHistory",
    method="GET",
    path="/v2/agents/{agent_id}/scenarios/{node_id}/history",
    effect="read",
    paging=Paging(
        style="cursor", items=("data", "versions"), position="before", next=("data", "next_cursor"), default_size=25
    ),
    repeatable=True,
    inputs=Inputs(
        query={"branch": Field("branch", STRING), "path": Field("path", STRING), "before": Field("before", STRING)}
    ),
)
_LIST_AGENT_SCENARIO_HISTORY_ANSWER = Array(
    Reference("personae_api.bland.models.agent_scenario_version", "AgentScenarioVersion")
)


def list_agents(*, limit: int | Unset = UNSET) -> Call[builtins.list[models.AgentListItem], Literal["bland"]]:
    """GET /v2/agents"""
    return Call(_LIST_AGENTS, _LIST_AGENTS_ANSWER, query=given({"limit": limit}))


def create_agent(*, name: str) -> Call[models.Agent, Literal["bland"]]:
    """POST /v2/agents"""
    return Call(_CREATE_AGENT, _CREATE_AGENT_ANSWER, json=given({"name": name}))


def get_agent(agent_id: str) -> Call[models.AgentWithEnvironments, Literal["bland"]]:
    """GET /v2/agents/{agent_id}"""
    return Call(_GET_AGENT, _GET_AGENT_ANSWER, path={"agent_id": agent_id})


def delete_agent(agent_id: str) -> Call[models.AgentDeleted, Literal["bland"]]:
    """DELETE /v2/agents/{agent_id}"""
    return Call(_DELETE_AGENT, _DELETE_AGENT_ANSWER, path={"agent_id": agent_id})


def update_agent(agent_id: str, *, name: str) -> Call[models.Agent, Literal["bland"]]:
    """PATCH /v2/agents/{agent_id}"""
    return Call(_UPDATE_AGENT, _UPDATE_AGENT_ANSWER, path={"agent_id": agent_id}, json=given({"name": name}))


def get_agent_memory_schema(agent_id: str) -> Call[models.AgentMemorySchema, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/memory/schema"""
    return Call(_GET_AGENT_MEMORY_SCHEMA, _GET_AGENT_MEMORY_SCHEMA_ANSWER, path={"agent_id": agent_id})


def infer_agent_memory_schema(
    agent_id: str, *, snapshot: Mapping[str, Any] | Unset = UNSET
) -> Call[models.AgentMemoryProposal, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/memory/schema/infer"""
    return Call(
        _INFER_AGENT_MEMORY_SCHEMA,
        _INFER_AGENT_MEMORY_SCHEMA_ANSWER,
        path={"agent_id": agent_id},
        json=given({"snapshot": snapshot}),
    )


def bind_agent_widget(agent_id: str, widget_id: str) -> Call[models.AgentWidgetBinding, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/widgets/{widget_id}/bind"""
    return Call(_BIND_AGENT_WIDGET, _BIND_AGENT_WIDGET_ANSWER, path={"agent_id": agent_id, "widget_id": widget_id})


def get_agent_starter(agent_id: str) -> Call[Any, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/starter"""
    return Call(_GET_AGENT_STARTER, _GET_AGENT_STARTER_ANSWER, path={"agent_id": agent_id})


def get_agent_inbound(agent_id: str) -> Call[models.AgentInbound, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/inbound"""
    return Call(_GET_AGENT_INBOUND, _GET_AGENT_INBOUND_ANSWER, path={"agent_id": agent_id})


def attach_agent_inbound(
    agent_id: str, *, inbound_numbers: ListOf[str], environment: models.AgentLiveEnvironment | Unset = UNSET
) -> Call[models.AgentInboundAttached, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/inbound/attach"""
    return Call(
        _ATTACH_AGENT_INBOUND,
        _ATTACH_AGENT_INBOUND_ANSWER,
        path={"agent_id": agent_id},
        json=given({"inbound_numbers": inbound_numbers, "environment": environment}),
    )


def detach_agent_inbound(
    agent_id: str, *, inbound_numbers: ListOf[str]
) -> Call[models.AgentInboundDetached, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/inbound/detach"""
    return Call(
        _DETACH_AGENT_INBOUND,
        _DETACH_AGENT_INBOUND_ANSWER,
        path={"agent_id": agent_id},
        json=given({"inbound_numbers": inbound_numbers}),
    )


def list_agent_environments(agent_id: str) -> Call[builtins.list[models.AgentEnvironmentDetail], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/environments"""
    return Call(_LIST_AGENT_ENVIRONMENTS, _LIST_AGENT_ENVIRONMENTS_ANSWER, path={"agent_id": agent_id})


def list_agent_deployments(
    agent_id: str, *, env: models.AgentEnvironmentType | Unset = UNSET, limit: int | Unset = UNSET
) -> Call[builtins.list[models.AgentDeployment], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/deployments"""
    return Call(
        _LIST_AGENT_DEPLOYMENTS,
        _LIST_AGENT_DEPLOYMENTS_ANSWER,
        path={"agent_id": agent_id},
        query=given({"env": env, "limit": limit}),
    )


def publish_agent(
    agent_id: str,
    *,
    snapshot: models.AgentSnapshot | models.AgentSnapshotDict | Mapping[str, Any] | Unset = UNSET,
    version_id: str | Unset = UNSET,
    branch_id: str | Unset = UNSET,
    bump: models.AgentBump | Unset = UNSET,
) -> Call[models.AgentPublished, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/publish"""
    return Call(
        _PUBLISH_AGENT,
        _PUBLISH_AGENT_ANSWER,
        path={"agent_id": agent_id},
        json=given({"snapshot": snapshot, "version_id": version_id, "branch_id": branch_id, "bump": bump}),
    )


def preview_agent_publish(
    agent_id: str, *, version_id: str | Unset = UNSET
) -> Call[models.AgentPublishPreview, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/publish-preview"""
    return Call(
        _PREVIEW_AGENT_PUBLISH,
        _PREVIEW_AGENT_PUBLISH_ANSWER,
        path={"agent_id": agent_id},
        query=given({"version_id": version_id}),
    )


def promote_agent(
    agent_id: str,
    *,
    version_id: str | Unset = UNSET,
    branch_id: str | Unset = UNSET,
    bump: models.AgentBump | Unset = UNSET,
    force: bool | Unset = UNSET,
) -> Call[models.AgentPromoted, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/promote"""
    return Call(
        _PROMOTE_AGENT,
        _PROMOTE_AGENT_ANSWER,
        path={"agent_id": agent_id},
        json=given({"version_id": version_id, "branch_id": branch_id, "bump": bump, "force": force}),
    )


def rollback_agent(agent_id: str, *, version_id: str) -> Call[models.AgentRolledBack, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/rollback"""
    return Call(
        _ROLLBACK_AGENT, _ROLLBACK_AGENT_ANSWER, path={"agent_id": agent_id}, json=given({"version_id": version_id})
    )


def list_agent_versions(
    agent_id: str, *, limit: int | Unset = UNSET, branch: str | Unset = UNSET
) -> Call[builtins.list[models.AgentVersionListItem], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/versions"""
    return Call(
        _LIST_AGENT_VERSIONS,
        _LIST_AGENT_VERSIONS_ANSWER,
        path={"agent_id": agent_id},
        query=given({"limit": limit, "branch": branch}),
    )


def create_agent_version(
    agent_id: str,
    *,
    snapshot: models.AgentSnapshot | models.AgentSnapshotDict | Mapping[str, Any],
    name: str | Unset = UNSET,
    branch_id: str | Unset = UNSET,
    autosave: bool | Unset = UNSET,
    parent_version_id: str | None | Unset = UNSET,
    parent_revision: int | Unset = UNSET,
) -> Call[models.AgentVersion, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/versions"""
    return Call(
        _CREATE_AGENT_VERSION,
        _CREATE_AGENT_VERSION_ANSWER,
        path={"agent_id": agent_id},
        json=given(
            {
                "snapshot": snapshot,
                "name": name,
                "branch_id": branch_id,
                "autosave": autosave,
                "parent_version_id": parent_version_id,
                "parent_revision": parent_revision,
            }
        ),
    )


def get_latest_agent_version(
    agent_id: str, *, branch: str | Unset = UNSET
) -> Call[models.AgentVersion, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/versions/latest"""
    return Call(
        _GET_LATEST_AGENT_VERSION,
        _GET_LATEST_AGENT_VERSION_ANSWER,
        path={"agent_id": agent_id},
        query=given({"branch": branch}),
    )


def get_agent_version(agent_id: str, semver: str) -> Call[models.AgentVersion, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/versions/{semver}"""
    return Call(_GET_AGENT_VERSION, _GET_AGENT_VERSION_ANSWER, path={"agent_id": agent_id, "semver": semver})


def get_agent_version_graph(agent_id: str, version_id: str) -> Call[models.AgentVersionGraph, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/versions/{version_id}/graph"""
    return Call(
        _GET_AGENT_VERSION_GRAPH, _GET_AGENT_VERSION_GRAPH_ANSWER, path={"agent_id": agent_id, "version_id": version_id}
    )


def list_agent_scenario_history(
    agent_id: str, node_id: str, *, branch: str | Unset = UNSET, path: str | Unset = UNSET, before: str | Unset = UNSET
) -> PagedCall[models.AgentScenarioVersion, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/scenarios/{node_id}/history"""
    return PagedCall(
        _LIST_AGENT_SCENARIO_HISTORY,
        _LIST_AGENT_SCENARIO_HISTORY_ANSWER,
        path={"agent_id": agent_id, "node_id": node_id},
        query=given({"branch": branch, "path": path, "before": before}),
    )
