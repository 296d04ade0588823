# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of AgentLibrary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, STRING, Array, Map, Reference
from ...types import UNSET, Call, Inputs, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_AGENT_LIBRARY_SCENARIOS = Operation(
    vendor="bland",
    id="listAgentLibraryScenarios",
    method="GET",
    path="/v2/agents/library/scenarios",
    effect="read",
    paging=Paging(
        style="cursor", items=("data", "groups"), position="after", next=("data", "next_cursor"), default_size=50
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "exclude_agent_id": Field("exclude_agent_id", STRING),
            "paginate": Field("paginate", BOOLEAN),
            "after": Field("after", STRING),
        }
    ),
)
_LIST_AGENT_LIBRARY_SCENARIOS_ANSWER = Array(
    Reference("personae_api.bland.models.agent_library_group", "AgentLibraryGroup")
)
_LIST_AGENT_ARCHIVED_NODES = Operation(
    vendor="bland",
    id="listAgentArchivedNodes",
    method="GET",
    path="/v2/agents/library/archived-nodes",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_AGENT_ARCHIVED_NODES_ANSWER = Array(
    Reference("personae_api.bland.models.agent_archived_node", "AgentArchivedNode")
)
_ARCHIVE_AGENT_NODE = Operation(
    vendor="bland",
    id="archiveAgentNode",
    method="POST",
    path="/v2/agents/{agent_id}/archived-nodes",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"node": Field("node", Map(ANY))}),
)
_ARCHIVE_AGENT_NODE_ANSWER = Reference("personae_api.bland.models.agent_archived_node", "AgentArchivedNode")
_DELETE_AGENT_ARCHIVED_NODE = Operation(
    vendor="bland",
    id="deleteAgentArchivedNode",
    method="DELETE",
    path="/v2/agents/library/archived-nodes/{archived_node_id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
)
_DELETE_AGENT_ARCHIVED_NODE_ANSWER = Reference(
    "personae_api.bland.models.agent_archived_node_id", "AgentArchivedNodeId"
)


def list_agent_library_scenarios(
    *, exclude_agent_id: str | Unset = UNSET, paginate: bool | Unset = UNSET, after: str | Unset = UNSET
) -> PagedCall[models.AgentLibraryGroup, Literal["bland"]]:
    """GET /v2/agents/library/scenarios"""
    return PagedCall(
        _LIST_AGENT_LIBRARY_SCENARIOS,
        _LIST_AGENT_LIBRARY_SCENARIOS_ANSWER,
        query=given({"exclude_agent_id": exclude_agent_id, "paginate": paginate, "after": after}),
    )


def list_agent_archived_nodes() -> Call[list[models.AgentArchivedNode], Literal["bland"]]:
    """GET /v2/agents/library/archived-nodes"""
    return Call(_LIST_AGENT_ARCHIVED_NODES, _LIST_AGENT_ARCHIVED_NODES_ANSWER)


def archive_agent_node(agent_id: str, *, node: Mapping[str, Any]) -> Call[models.AgentArchivedNode, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/archived-nodes"""
    return Call(
        _ARCHIVE_AGENT_NODE, _ARCHIVE_AGENT_NODE_ANSWER, path={"agent_id": agent_id}, json=given({"node": node})
    )


def delete_agent_archived_node(archived_node_id: str) -> Call[models.AgentArchivedNodeId, Literal["bland"]]:
    """DELETE /v2/agents/library/archived-nodes/{archived_node_id}"""
    return Call(
        _DELETE_AGENT_ARCHIVED_NODE, _DELETE_AGENT_ARCHIVED_NODE_ANSWER, path={"archived_node_id": archived_node_id}
    )
