# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Objectives."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import INTEGER, Array, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_GET_OBJECTIVES = Operation(
    vendor="tavus",
    id="getObjectives",
    method="GET",
    path="/v2/objectives",
    paging=Paging(
        style="page", items=("data",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "page": Field("page", INTEGER)}),
)
_GET_OBJECTIVES_ANSWER = Array(Reference("personae_api.tavus.models.objective_summary", "ObjectiveSummary"))
_CREATE_OBJECTIVES = Operation(
    vendor="tavus",
    id="createObjectives",
    method="POST",
    path="/v2/objectives",
    inputs=Inputs(
        body={"data": Field("data", Array(Reference("personae_api.tavus.models.new_objective", "NewObjective")))}
    ),
)
_CREATE_OBJECTIVES_ANSWER = Reference("personae_api.tavus.models.objectives_created", "ObjectivesCreated")
_GET_OBJECTIVE = Operation(
    vendor="tavus",
    id="getObjective",
    method="GET",
    path="/v2/objectives/{objectives_id}",
    answer=("data",),
    repeatable=True,
)
_GET_OBJECTIVE_ANSWER = Reference("personae_api.tavus.models.objective", "Objective")
_DELETE_OBJECTIVE = Operation(
    vendor="tavus", id="deleteObjective", method="DELETE", path="/v2/objectives/{objectives_id}", repeatable=True
)
_PATCH_OBJECTIVE = Operation(
    vendor="tavus",
    id="patchObjective",
    method="PATCH",
    path="/v2/objectives/{objectives_id}",
    inputs=Inputs(
        whole=Field("body", Array(Reference("personae_api.tavus.models.json_patch_operation", "JsonPatchOperation")))
    ),
)
_PATCH_OBJECTIVE_ANSWER = Reference("personae_api.tavus.models.message_answer", "MessageAnswer")


def get_objectives(
    *, limit: int | Unset = UNSET, page: int | Unset = UNSET
) -> PagedCall[models.ObjectiveSummary, Literal["tavus"]]:
    """GET /v2/objectives"""
    return PagedCall(_GET_OBJECTIVES, _GET_OBJECTIVES_ANSWER, query=given({"limit": limit, "page": page}))


def create_objectives(
    *, data: ListOf[models.NewObjective | models.NewObjectiveDict]
) -> Call[models.ObjectivesCreated, Literal["tavus"]]:
    """POST /v2/objectives"""
    return Call(_CREATE_OBJECTIVES, _CREATE_OBJECTIVES_ANSWER, json=given({"data": data}))


def get_objective(objectives_id: str) -> Call[models.Objective, Literal["tavus"]]:
    """GET /v2/objectives/{objectives_id}"""
    return Call(_GET_OBJECTIVE, _GET_OBJECTIVE_ANSWER, path={"objectives_id": objectives_id})


def delete_objective(objectives_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/objectives/{objectives_id}"""
    return Call(_DELETE_OBJECTIVE, None, path={"objectives_id": objectives_id})


def patch_objective(
    objectives_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
) -> Call[models.MessageAnswer | None, Literal["tavus"]]:
    """PATCH /v2/objectives/{objectives_id}"""
    return Call(_PATCH_OBJECTIVE, _PATCH_OBJECTIVE_ANSWER, path={"objectives_id": objectives_id}, json=body)
