# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Objectives."""

from __future__ import annotations

from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, STRING, Array, Enumeration, Map, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_GET_OBJECTIVES = Operation(
    vendor="tavus",
    id="getObjectives",
    method="GET",
    path="/v2/objectives",
    effect="read",
    paging=Paging(
        style="page", items=("data",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "page": Field("page", INTEGER),
            "type": Field("type", Enumeration("all", "system", "user")),
            "sort": Field("sort", Enumeration("ascending", "descending")),
            "name_or_uuid": Field("name_or_uuid", STRING),
        }
    ),
)
_GET_OBJECTIVES_ANSWER = Array(Reference("personae_api.tavus.models.objective_summary", "ObjectiveSummary"))
_CREATE_OBJECTIVES = Operation(
    vendor="tavus",
    id="createObjectives",
    method="POST",
    path="/v2/objectives",
    effect="write",
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "allow_loops": Field("allow_loops", BOOLEAN),
            "data": Field("data", Array(Reference("personae_api.tavus.models.new_objective", "NewObjective"))),
        }
    ),
)
_CREATE_OBJECTIVES_ANSWER = Reference("personae_api.tavus.models.objectives_created", "ObjectivesCreated")
_VALIDATE_OBJECTIVES = Operation(
    vendor="tavus",
    id="validateObjectives",
    method="POST",
    path="/v2/objectives/validate",
    effect="read",
    repeatable=True,
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "data": Field("data", Array(Reference("personae_api.tavus.models.new_objective", "NewObjective"))),
            "allow_loops": Field("allow_loops", BOOLEAN),
        }
    ),
)
_VALIDATE_OBJECTIVES_ANSWER = Map(ANY)
_GET_OBJECTIVE = Operation(
    vendor="tavus",
    id="getObjective",
    method="GET",
    path="/v2/objectives/{objectives_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_OBJECTIVE_ANSWER = Reference("personae_api.tavus.models.objective", "Objective")
_DELETE_OBJECTIVE = Operation(
    vendor="tavus",
    id="deleteObjective",
    method="DELETE",
    path="/v2/objectives/{objectives_id}",
    effect="delete",
    repeatable=True,
)
_PATCH_OBJECTIVE = Operation(
    vendor="tavus",
    id="patchObjective",
    method="PATCH",
    path="/v2/objectives/{objectives_id}",
    effect="write",
    inputs=Inputs(
        whole=Field("body", Array(Reference("personae_api.tavus.models.json_patch_operation", "JsonPatchOperation")))
    ),
)
_PATCH_OBJECTIVE_ANSWER = Reference("personae_api.tavus.models.message_answer", "MessageAnswer")


def get_objectives(
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    type: models.ThingType | Unset = UNSET,
    sort: models.LongSortOrder | Unset = UNSET,
    name_or_uuid: str | Unset = UNSET,
) -> PagedCall[models.ObjectiveSummary, Literal["tavus"]]:
    """GET /v2/objectives"""
    return PagedCall(
        _GET_OBJECTIVES,
        _GET_OBJECTIVES_ANSWER,
        query=given({"limit": limit, "page": page, "type": type, "sort": sort, "name_or_uuid": name_or_uuid}),
    )


def create_objectives(
    *,
    data: ListOf[models.NewObjective | models.NewObjectiveDict],
    name: str | Unset = UNSET,
    allow_loops: bool | Unset = UNSET,
) -> Call[models.ObjectivesCreated, Literal["tavus"]]:
    """POST /v2/objectives"""
    return Call(
        _CREATE_OBJECTIVES,
        _CREATE_OBJECTIVES_ANSWER,
        json=given({"name": name, "allow_loops": allow_loops, "data": data}),
    )


def validate_objectives(
    *,
    data: ListOf[models.NewObjective | models.NewObjectiveDict],
    name: str | Unset = UNSET,
    allow_loops: bool | Unset = UNSET,
) -> Call[dict[str, Any], Literal["tavus"]]:
    """POST /v2/objectives/validate"""
    return Call(
        _VALIDATE_OBJECTIVES,
        _VALIDATE_OBJECTIVES_ANSWER,
        json=given({"name": name, "data": data, "allow_loops": allow_loops}),
    )


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
