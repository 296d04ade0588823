# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of AgentMigrations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, STRING, Array, Discriminated, Enumeration, Map, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, State, StreamCall, Streaming, Unset, Waiting, given
from .. import models

_MIGRATE_AGENT_PATHWAY = Operation(
    vendor="bland",
    id="migrateAgentPathway",
    method="POST",
    path="/v2/agents/migrate",
    effect="bill",
    answer=("data",),
    inputs=Inputs(
        body={
            "pathway": Field(
                "pathway", Reference("personae_api.bland.models.agent_pathway_graph", "AgentPathwayGraph")
            ),
            "name": Field("name", STRING),
            "pathway_id": Field("pathway_id", STRING),
            "create": Field("create", BOOLEAN),
        }
    ),
)
_MIGRATE_AGENT_PATHWAY_ANSWER = Reference("personae_api.bland.models.agent_migration", "AgentMigration")
_MIGRATE_AGENT_PATHWAYS = Operation(
    vendor="bland",
    id="migrateAgentPathways",
    method="POST",
    path="/v2/agents/migrate/pathways",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "pathways": Field(
                "pathways", Array(Reference("personae_api.bland.models.agent_pathway_source", "AgentPathwaySource"))
            ),
            "name": Field("name", STRING),
            "create": Field("create", BOOLEAN),
        }
    ),
)
_MIGRATE_AGENT_PATHWAYS_ANSWER = Reference("personae_api.bland.models.agent_from_pathways", "AgentFromPathways")
_MIGRATE_AGENT_PERSONA = Operation(
    vendor="bland",
    id="migrateAgentPersona",
    method="POST",
    path="/v2/agents/migrate/persona",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "persona_id": Field("persona_id", STRING),
            "name": Field("name", STRING),
            "pathway_modes": Field("pathway_modes", Array(Enumeration("one_to_one", "translate"))),
        }
    ),
)
_MIGRATE_AGENT_PERSONA_ANSWER = Reference("personae_api.bland.models.agent_from_persona", "AgentFromPersona")
_MIGRATE_AGENT_WIDGET = Operation(
    vendor="bland",
    id="migrateAgentWidget",
    method="POST",
    path="/v2/agents/migrate/widget",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"widget_id": Field("widget_id", STRING), "name": Field("name", STRING)}),
)
_MIGRATE_AGENT_WIDGET_ANSWER = Reference("personae_api.bland.models.agent_from_widget", "AgentFromWidget")
_START_AGENT_TRANSLATION = Operation(
    vendor="bland",
    id="startAgentTranslation",
    method="POST",
    path="/v2/agents/migrate/translations",
    effect="bill",
    answer=("data", "run"),
    inputs=Inputs(
        body={
            "pathways": Field(
                "pathways",
                Array(Reference("personae_api.bland.models.agent_translation_source", "AgentTranslationSource")),
            ),
            "persona_id": Field("persona_id", STRING),
            "pathway_modes": Field("pathway_modes", Array(Enumeration("one_to_one", "translate"))),
            "name": Field("name", STRING),
            "create": Field("create", BOOLEAN),
        }
    ),
)
_START_AGENT_TRANSLATION_ANSWER = Reference("personae_api.bland.models.agent_translation", "AgentTranslation")
_GET_AGENT_TRANSLATION = Operation(
    vendor="bland",
    id="getAgentTranslation",
    method="GET",
    path="/v2/agents/migrate/translations/{run_id}",
    effect="read",
    answer=("data", "run"),
    repeatable=True,
    waiting=Waiting(
        "run_id",
        (State(field=("status",), well=("COMPLETE",), badly=("FAILED", "CANCELLED")),),
        first=2,
        cap=30,
        reason=("error_message",),
    ),
)
_GET_AGENT_TRANSLATION_ANSWER = Reference("personae_api.bland.models.agent_translation", "AgentTranslation")
_CANCEL_AGENT_TRANSLATION = Operation(
    vendor="bland",
    id="cancelAgentTranslation",
    method="POST",
    path="/v2/agents/migrate/translations/{run_id}/cancellations",
    effect="write",
    answer=("data",),
)
_CANCEL_AGENT_TRANSLATION_ANSWER = Reference(
    "personae_api.bland.models.agent_translation_cancelled", "AgentTranslationCancelled"
)
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


def migrate_agent_pathway(
    *,
    pathway: models.AgentPathwayGraph | models.AgentPathwayGraphDict,
    name: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    create: bool | Unset = UNSET,
) -> Call[models.AgentMigration, Literal["bland"]]:
    """POST /v2/agents/migrate"""
    return Call(
        _MIGRATE_AGENT_PATHWAY,
        _MIGRATE_AGENT_PATHWAY_ANSWER,
        json=given({"pathway": pathway, "name": name, "pathway_id": pathway_id, "create": create}),
    )


def migrate_agent_pathways(
    *,
    pathways: ListOf[models.AgentPathwaySource | models.AgentPathwaySourceDict],
    name: str | Unset = UNSET,
    create: bool | Unset = UNSET,
) -> Call[models.AgentFromPathways, Literal["bland"]]:
    """POST /v2/agents/migrate/pathways"""
    return Call(
        _MIGRATE_AGENT_PATHWAYS,
        _MIGRATE_AGENT_PATHWAYS_ANSWER,
        json=given({"pathways": pathways, "name": name, "create": create}),
    )


def migrate_agent_persona(
    *, persona_id: str, name: str | Unset = UNSET, pathway_modes: ListOf[models.AgentPathwayMode] | Unset = UNSET
) -> Call[models.AgentFromPersona, Literal["bland"]]:
    """POST /v2/agents/migrate/persona"""
    return Call(
        _MIGRATE_AGENT_PERSONA,
        _MIGRATE_AGENT_PERSONA_ANSWER,
        json=given({"persona_id": persona_id, "name": name, "pathway_modes": pathway_modes}),
    )


def migrate_agent_widget(
    *, widget_id: str, name: str | Unset = UNSET
) -> Call[models.AgentFromWidget, Literal["bland"]]:
    """POST /v2/agents/migrate/widget"""
    return Call(_MIGRATE_AGENT_WIDGET, _MIGRATE_AGENT_WIDGET_ANSWER, json=given({"widget_id": widget_id, "name": name}))


def start_agent_translation(
    *,
    pathways: ListOf[models.AgentTranslationSource | models.AgentTranslationSourceDict] | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    pathway_modes: ListOf[models.AgentPathwayMode] | Unset = UNSET,
    name: str | Unset = UNSET,
    create: bool | Unset = UNSET,
) -> Call[models.AgentTranslation, Literal["bland"]]:
    """POST /v2/agents/migrate/translations"""
    return Call(
        _START_AGENT_TRANSLATION,
        _START_AGENT_TRANSLATION_ANSWER,
        json=given(
            {
                "pathways": pathways,
                "persona_id": persona_id,
                "pathway_modes": pathway_modes,
                "name": name,
                "create": create,
            }
        ),
    )


def get_agent_translation(run_id: str) -> Call[models.AgentTranslation, Literal["bland"]]:
    """GET /v2/agents/migrate/translations/{run_id}"""
    return Call(_GET_AGENT_TRANSLATION, _GET_AGENT_TRANSLATION_ANSWER, path={"run_id": run_id})


def cancel_agent_translation(run_id: str) -> Call[models.AgentTranslationCancelled, Literal["bland"]]:
    """POST /v2/agents/migrate/translations/{run_id}/cancellations"""
    return Call(_CANCEL_AGENT_TRANSLATION, _CANCEL_AGENT_TRANSLATION_ANSWER, path={"run_id": run_id})


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
