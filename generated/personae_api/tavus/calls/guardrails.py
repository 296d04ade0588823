# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Guardrails."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import INTEGER, STRING, Array, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_GET_GUARDRAILS = Operation(
    vendor="tavus",
    id="getGuardrails",
    method="GET",
    path="/v2/guardrails",
    paging=Paging(
        style="page", items=("data",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "page": Field("page", INTEGER)}),
)
_GET_GUARDRAILS_ANSWER = Array(Reference("personae_api.tavus.models.guardrails_summary", "GuardrailsSummary"))
_CREATE_GUARDRAILS = Operation(
    vendor="tavus",
    id="createGuardrails",
    method="POST",
    path="/v2/guardrails",
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "data": Field("data", Array(Reference("personae_api.tavus.models.new_guardrail", "NewGuardrail"))),
        }
    ),
)
_CREATE_GUARDRAILS_ANSWER = Reference("personae_api.tavus.models.guardrails_created", "GuardrailsCreated")
_GET_GUARDRAIL = Operation(
    vendor="tavus",
    id="getGuardrail",
    method="GET",
    path="/v2/guardrails/{guardrails_id}",
    answer=("data",),
    repeatable=True,
)
_GET_GUARDRAIL_ANSWER = Reference("personae_api.tavus.models.guardrail", "Guardrail")
_DELETE_GUARDRAILS = Operation(
    vendor="tavus", id="deleteGuardrails", method="DELETE", path="/v2/guardrails/{guardrails_id}", repeatable=True
)
_PATCH_GUARDRAILS = Operation(
    vendor="tavus",
    id="patchGuardrails",
    method="PATCH",
    path="/v2/guardrails/{guardrails_id}",
    inputs=Inputs(
        whole=Field("body", Array(Reference("personae_api.tavus.models.json_patch_operation", "JsonPatchOperation")))
    ),
)
_PATCH_GUARDRAILS_ANSWER = Reference("personae_api.tavus.models.message_answer", "MessageAnswer")


def get_guardrails(
    *, limit: int | Unset = UNSET, page: int | Unset = UNSET
) -> PagedCall[models.GuardrailsSummary, Literal["tavus"]]:
    """GET /v2/guardrails"""
    return PagedCall(_GET_GUARDRAILS, _GET_GUARDRAILS_ANSWER, query=given({"limit": limit, "page": page}))


def create_guardrails(
    *, name: str | Unset = UNSET, data: ListOf[models.NewGuardrail | models.NewGuardrailDict] | Unset = UNSET
) -> Call[models.GuardrailsCreated, Literal["tavus"]]:
    """POST /v2/guardrails"""
    return Call(_CREATE_GUARDRAILS, _CREATE_GUARDRAILS_ANSWER, json=given({"name": name, "data": data}))


def get_guardrail(guardrails_id: str) -> Call[models.Guardrail, Literal["tavus"]]:
    """GET /v2/guardrails/{guardrails_id}"""
    return Call(_GET_GUARDRAIL, _GET_GUARDRAIL_ANSWER, path={"guardrails_id": guardrails_id})


def delete_guardrails(guardrails_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/guardrails/{guardrails_id}"""
    return Call(_DELETE_GUARDRAILS, None, path={"guardrails_id": guardrails_id})


def patch_guardrails(
    guardrails_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
) -> Call[models.MessageAnswer | None, Literal["tavus"]]:
    """PATCH /v2/guardrails/{guardrails_id}"""
    return Call(_PATCH_GUARDRAILS, _PATCH_GUARDRAILS_ANSWER, path={"guardrails_id": guardrails_id}, json=body)
