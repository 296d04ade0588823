# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of AgentMigrations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, STRING, Discriminated, Map, Reference
from ...types import UNSET, Inputs, Operation, StreamCall, Streaming, Unset, given
from .. import models

_STREAM_AGENT_MIGRATION = Operation(
    vendor="bland",
    id="streamAgentMigration",
    method="POST",
    path="/v2/agents/migrate/stream",
    effect="bill",
    streaming=Streaming(kind="type", end=("done",), errors=("error",)),
    inputs=Inputs(
        body={
            "pathway": Field("pathway", Map(ANY)),
            "name": Field("name", STRING),
            "pathway_id": Field("pathway_id", STRING),
            "create": Field("create", BOOLEAN),
        }
    ),
)
_STREAM_AGENT_MIGRATION_ANSWER = Discriminated(
    "type",
    {
        "AgentMigrationStart": 0,
        "AgentMigrationReference": 1,
        "AgentMigrationNodes": 2,
        "AgentMigrationIteration": 3,
        "AgentMigrationPlanned": 4,
        "AgentMigrationMaking": 5,
        "AgentMigrationDone": 6,
        "start": 0,
        "read_reference": 1,
        "read_nodes": 2,
        "iteration": 3,
        "plan_submitted": 4,
        "materializing": 5,
        "done": 6,
    },
    Reference("personae_api.bland.models.agent_migration_start", "AgentMigrationStart"),
    Reference("personae_api.bland.models.agent_migration_reference", "AgentMigrationReference"),
    Reference("personae_api.bland.models.agent_migration_nodes", "AgentMigrationNodes"),
    Reference("personae_api.bland.models.agent_migration_iteration", "AgentMigrationIteration"),
    Reference("personae_api.bland.models.agent_migration_planned", "AgentMigrationPlanned"),
    Reference("personae_api.bland.models.agent_migration_making", "AgentMigrationMaking"),
    Reference("personae_api.bland.models.agent_migration_done", "AgentMigrationDone"),
)


def stream_agent_migration(
    *,
    pathway: Mapping[str, Any],
    name: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    create: bool | Unset = UNSET,
) -> StreamCall[
    models.AgentMigrationStart
    | models.AgentMigrationReference
    | models.AgentMigrationNodes
    | models.AgentMigrationIteration
    | models.AgentMigrationPlanned
    | models.AgentMigrationMaking
    | models.AgentMigrationDone,
    Literal["bland"],
]:
    """POST /v2/agents/migrate/stream"""
    return StreamCall(
        _STREAM_AGENT_MIGRATION,
        _STREAM_AGENT_MIGRATION_ANSWER,
        json=given({"pathway": pathway, "name": name, "pathway_id": pathway_id, "create": create}),
    )
