# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Guardrails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, STRING, Array, Enumeration, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_GET_GUARDRAILS = Operation(
    vendor="tavus",
    id="getGuardrails",
    method="GET",
    path="/v2/guardrails",
    effect="read",
    paging=Paging(
        style="page", items=("data",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "page": Field("page", INTEGER),
            "legacy": Field("legacy", BOOLEAN),
            "sort": Field("sort", Enumeration("ascending", "descending")),
            "name_or_uuid": Field("name_or_uuid", STRING),
            "tags": Field("tags", STRING),
            "type": Field("type", Enumeration("all", "system", "user")),
            "verbose": Field("verbose", BOOLEAN),
        }
    ),
)
_GET_GUARDRAILS_ANSWER = Array(Reference("personae_api.tavus.models.guardrails_summary", "GuardrailsSummary"))
_CREATE_GUARDRAILS = Operation(
    vendor="tavus",
    id="createGuardrails",
    method="POST",
    path="/v2/guardrails",
    effect="write",
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "data": Field("data", Array(Reference("personae_api.tavus.models.new_guardrail", "NewGuardrail"))),
            "guardrail_name": Field("guardrail_name", STRING),
            "guardrail_prompt": Field("guardrail_prompt", STRING),
            "modality": Field("modality", Enumeration("audio", "verbal", "visual")),
            "callback_url": Field("callback_url", STRING),
            "app_message": Field("app_message", BOOLEAN),
            "tags": Field("tags", Array(STRING)),
            "tool_call": Field("tool_call", Map(ANY)),
        }
    ),
)
_CREATE_GUARDRAILS_ANSWER = Reference("personae_api.tavus.models.guardrails_created", "GuardrailsCreated")
_LIST_GUARDRAIL_TAGS = Operation(
    vendor="tavus",
    id="listGuardrailTags",
    method="GET",
    path="/v2/guardrails/tags",
    effect="read",
    paging=Paging(
        style="page", items=("tags",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(
        query={"search": Field("search", STRING), "page": Field("page", INTEGER), "limit": Field("limit", INTEGER)}
    ),
)
_LIST_GUARDRAIL_TAGS_ANSWER = Array(Reference("personae_api.tavus.models.guardrail_tag", "GuardrailTag"))
_GET_GUARDRAIL = Operation(
    vendor="tavus",
    id="getGuardrail",
    method="GET",
    path="/v2/guardrails/{guardrails_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"verbose": Field("verbose", BOOLEAN), "legacy": Field("legacy", BOOLEAN)}),
)
_GET_GUARDRAIL_ANSWER = Reference("personae_api.tavus.models.guardrail", "Guardrail")
_DELETE_GUARDRAILS = Operation(
    vendor="tavus",
    id="deleteGuardrails",
    method="DELETE",
    path="/v2/guardrails/{guardrails_id}",
    effect="delete",
    repeatable=True,
)
_PATCH_GUARDRAILS = Operation(
    vendor="tavus",
    id="patchGuardrails",
    method="PATCH",
    path="/v2/guardrails/{guardrails_id}",
    effect="write",
    inputs=Inputs(
        whole=Field("body", Array(Reference("personae_api.tavus.models.json_patch_operation", "JsonPatchOperation")))
    ),
)
_PATCH_GUARDRAILS_ANSWER = OneOf(
    Reference("personae_api.tavus.models.message_answer", "MessageAnswer"),
    Reference("personae_api.tavus.models.guardrail", "Guardrail"),
)


def get_guardrails(
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    legacy: bool | Unset = UNSET,
    sort: models.LongSortOrder | Unset = UNSET,
    name_or_uuid: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    type: models.ThingType | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> PagedCall[models.GuardrailsSummary, Literal["tavus"]]:
    """GET /v2/guardrails"""
    return PagedCall(
        _GET_GUARDRAILS,
        _GET_GUARDRAILS_ANSWER,
        query=given(
            {
                "limit": limit,
                "page": page,
                "legacy": legacy,
                "sort": sort,
                "name_or_uuid": name_or_uuid,
                "tags": tags,
                "type": type,
                "verbose": verbose,
            }
        ),
    )


def create_guardrails(
    *,
    name: str | Unset = UNSET,
    data: ListOf[models.NewGuardrail | models.NewGuardrailDict] | Unset = UNSET,
    guardrail_name: str | Unset = UNSET,
    guardrail_prompt: str | Unset = UNSET,
    modality: models.Modality | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    app_message: bool | Unset = UNSET,
    tags: ListOf[str] | Unset = UNSET,
    tool_call: Mapping[str, Any] | Unset = UNSET,
) -> Call[models.GuardrailsCreated, Literal["tavus"]]:
    """POST /v2/guardrails"""
    return Call(
        _CREATE_GUARDRAILS,
        _CREATE_GUARDRAILS_ANSWER,
        json=given(
            {
                "name": name,
                "data": data,
                "guardrail_name": guardrail_name,
                "guardrail_prompt": guardrail_prompt,
                "modality": modality,
                "callback_url": callback_url,
                "app_message": app_message,
                "tags": tags,
                "tool_call": tool_call,
            }
        ),
    )


def list_guardrail_tags(
    *, search: str | Unset = UNSET, page: int | Unset = UNSET, limit: int | Unset = UNSET
) -> PagedCall[models.GuardrailTag, Literal["tavus"]]:
    """GET /v2/guardrails/tags"""
    return PagedCall(
        _LIST_GUARDRAIL_TAGS, _LIST_GUARDRAIL_TAGS_ANSWER, query=given({"search": search, "page": page, "limit": limit})
    )


def get_guardrail(
    guardrails_id: str, *, verbose: bool | Unset = UNSET, legacy: bool | Unset = UNSET
) -> Call[models.Guardrail, Literal["tavus"]]:
    """GET /v2/guardrails/{guardrails_id}"""
    return Call(
        _GET_GUARDRAIL,
        _GET_GUARDRAIL_ANSWER,
        path={"guardrails_id": guardrails_id},
        query=given({"verbose": verbose, "legacy": legacy}),
    )


def delete_guardrails(guardrails_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/guardrails/{guardrails_id}"""
    return Call(_DELETE_GUARDRAILS, None, path={"guardrails_id": guardrails_id})


def patch_guardrails(
    guardrails_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
) -> Call[models.MessageAnswer | models.Guardrail | None, Literal["tavus"]]:
    """PATCH /v2/guardrails/{guardrails_id}"""
    return Call(_PATCH_GUARDRAILS, _PATCH_GUARDRAILS_ANSWER, path={"guardrails_id": guardrails_id}, json=body)
