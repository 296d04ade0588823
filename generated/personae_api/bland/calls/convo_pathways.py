# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of ConvoPathways."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, STRING, Array, Enumeration, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, Unset, given
from .. import models

_LIST_CONVO_PATHWAYS = Operation(
    vendor="bland", id="listConvoPathways", method="GET", path="/v1/convo_pathway", effect="read", repeatable=True
)
_LIST_CONVO_PATHWAYS_ANSWER = Array(Reference("personae_api.bland.models.convo_pathway", "ConvoPathway"))
_CREATE_CONVO_PATHWAY = Operation(
    vendor="bland",
    id="createConvoPathway",
    method="POST",
    path="/v1/convo_pathway/create",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"name": Field("name", STRING), "description": Field("description", STRING)}),
)
_CREATE_CONVO_PATHWAY_ANSWER = Reference("personae_api.bland.models.convo_pathway_created", "ConvoPathwayCreated")
_DUPLICATE_CONVO_PATHWAY = Operation(
    vendor="bland",
    id="duplicateConvoPathway",
    method="POST",
    path="/v1/convo_pathway/duplicate",
    effect="write",
    inputs=Inputs(body={"pathwayID": Field("pathway_id", STRING), "name": Field("name", STRING)}),
)
_DUPLICATE_CONVO_PATHWAY_ANSWER = Reference("personae_api.bland.models.convo_pathway_copied", "ConvoPathwayCopied")
_GET_CONVO_PATHWAY = Operation(
    vendor="bland", id="getConvoPathway", method="GET", path="/v1/convo_pathway/{id}", effect="read", repeatable=True
)
_GET_CONVO_PATHWAY_ANSWER = Reference("personae_api.bland.models.convo_pathway", "ConvoPathway")
_UPDATE_CONVO_PATHWAY = Operation(
    vendor="bland",
    id="updateConvoPathway",
    method="POST",
    path="/v1/convo_pathway/{id}",
    effect="write",
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
_UPDATE_CONVO_PATHWAY_ANSWER = Reference("personae_api.bland.models.convo_pathway", "ConvoPathway")
_DELETE_CONVO_PATHWAY = Operation(
    vendor="bland",
    id="deleteConvoPathway",
    method="DELETE",
    path="/v1/convo_pathway/{id}",
    effect="delete",
    repeatable=True,
)
_GET_CONVO_PATHWAY_VERSION = Operation(
    vendor="bland",
    id="getConvoPathwayVersion",
    method="POST",
    path="/v1/convo_pathway/get_one",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(body={"id": Field("id", STRING), "version_number": Field("version_number", INTEGER)}),
)
_GET_CONVO_PATHWAY_VERSION_ANSWER = Reference("personae_api.bland.models.convo_pathway_version", "ConvoPathwayVersion")
_CREATE_CONVO_PATHWAY_VERSION = Operation(
    vendor="bland",
    id="createConvoPathwayVersion",
    method="POST",
    path="/v1/convo_pathway/create-version",
    effect="write",
    inputs=Inputs(
        body={
            "id": Field("id", STRING),
            "pathway_id": Field("pathway_id", STRING),
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
            "source_version_id": Field("source_version_id", INTEGER),
        }
    ),
)
_CREATE_CONVO_PATHWAY_VERSION_ANSWER = Reference(
    "personae_api.bland.models.convo_pathway_version_created", "ConvoPathwayVersionCreated"
)
_UPDATE_CONVO_PATHWAY_VERSION = Operation(
    vendor="bland",
    id="updateConvoPathwayVersion",
    method="POST",
    path="/v1/convo_pathway/update",
    effect="write",
    inputs=Inputs(
        query={"force": Field("force", BOOLEAN)},
        body={
            "id": Field("id", STRING),
            "version_number": Field("version_number", INTEGER),
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
            "post_call_actions": Field("post_call_actions", Array(ANY)),
            "revision_number": Field("revision_number", INTEGER),
        },
    ),
)
_PUBLISH_CONVO_PATHWAY_VERSION = Operation(
    vendor="bland",
    id="publishConvoPathwayVersion",
    method="POST",
    path="/v1/convo_pathway/publish",
    effect="write",
    inputs=Inputs(
        body={
            "id": Field("id", STRING),
            "version_number": Field("version_number", INTEGER),
            "environment": Field("environment", Enumeration("production", "staging")),
            "run_tests": Field("run_tests", BOOLEAN),
        }
    ),
)


def list_convo_pathways() -> Call[builtins.list[models.ConvoPathway], Literal["bland"]]:
    """GET /v1/convo_pathway"""
    return Call(_LIST_CONVO_PATHWAYS, _LIST_CONVO_PATHWAYS_ANSWER)


def create_convo_pathway(
    *, name: str, description: str | Unset = UNSET
) -> Call[models.ConvoPathwayCreated, Literal["bland"]]:
    """POST /v1/convo_pathway/create"""
    return Call(
        _CREATE_CONVO_PATHWAY, _CREATE_CONVO_PATHWAY_ANSWER, json=given({"name": name, "description": description})
    )


def duplicate_convo_pathway(
    *, pathway_id: str, name: str | Unset = UNSET
) -> Call[models.ConvoPathwayCopied, Literal["bland"]]:
    """POST /v1/convo_pathway/duplicate"""
    return Call(
        _DUPLICATE_CONVO_PATHWAY, _DUPLICATE_CONVO_PATHWAY_ANSWER, json=given({"pathwayID": pathway_id, "name": name})
    )


def get_convo_pathway(id: str) -> Call[models.ConvoPathway, Literal["bland"]]:
    """GET /v1/convo_pathway/{id}"""
    return Call(_GET_CONVO_PATHWAY, _GET_CONVO_PATHWAY_ANSWER, path={"id": id})


def update_convo_pathway(
    id: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict]
    | Unset = UNSET,
    edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict] | Unset = UNSET,
) -> Call[models.ConvoPathway, Literal["bland"]]:
    """POST /v1/convo_pathway/{id}"""
    return Call(
        _UPDATE_CONVO_PATHWAY,
        _UPDATE_CONVO_PATHWAY_ANSWER,
        path={"id": id},
        json=given({"name": name, "description": description, "nodes": nodes, "edges": edges}),
    )


def delete_convo_pathway(id: str) -> Call[Any, Literal["bland"]]:
    """DELETE /v1/convo_pathway/{id}"""
    return Call(_DELETE_CONVO_PATHWAY, None, path={"id": id})


def get_convo_pathway_version(*, id: str, version_number: int) -> Call[models.ConvoPathwayVersion, Literal["bland"]]:
    """POST /v1/convo_pathway/get_one"""
    return Call(
        _GET_CONVO_PATHWAY_VERSION,
        _GET_CONVO_PATHWAY_VERSION_ANSWER,
        json=given({"id": id, "version_number": version_number}),
    )


def create_convo_pathway_version(
    *,
    id: str,
    nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict],
    edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict],
    pathway_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    source_version_id: int | Unset = UNSET,
) -> Call[models.ConvoPathwayVersionCreated, Literal["bland"]]:
    """POST /v1/convo_pathway/create-version"""
    return Call(
        _CREATE_CONVO_PATHWAY_VERSION,
        _CREATE_CONVO_PATHWAY_VERSION_ANSWER,
        json=given(
            {
                "id": id,
                "pathway_id": pathway_id,
                "name": name,
                "nodes": nodes,
                "edges": edges,
                "source_version_id": source_version_id,
            }
        ),
    )


def update_convo_pathway_version(
    *,
    id: str,
    version_number: int,
    nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict],
    edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict],
    force: bool | Unset = UNSET,
    post_call_actions: ListOf[Any] | Unset = UNSET,
    revision_number: int | Unset = UNSET,
) -> Call[Any, Literal["bland"]]:
    """POST /v1/convo_pathway/update"""
    return Call(
        _UPDATE_CONVO_PATHWAY_VERSION,
        None,
        query=given({"force": force}),
        json=given(
            {
                "id": id,
                "version_number": version_number,
                "nodes": nodes,
                "edges": edges,
                "post_call_actions": post_call_actions,
                "revision_number": revision_number,
            }
        ),
    )


def publish_convo_pathway_version(
    *, id: str, version_number: int, environment: models.PathwayEnvironment, run_tests: bool | Unset = UNSET
) -> Call[Any, Literal["bland"]]:
    """POST /v1/convo_pathway/publish"""
    return Call(
        _PUBLISH_CONVO_PATHWAY_VERSION,
        None,
        json=given({"id": id, "version_number": version_number, "environment": environment, "run_tests": run_tests}),
    )
