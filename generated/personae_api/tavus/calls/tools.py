# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Tools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, INTEGER, STRING, Array, Enumeration, Map, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_TOOLS = Operation(
    vendor="tavus",
    id="listTools",
    method="GET",
    path="/v2/tools",
    effect="read",
    paging=Paging(
        style="page",
        items=("data",),
        position="page",
        total=("total_count",),
        size="limit",
        first=1,
        default_size=25,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "page": Field("page", INTEGER),
            "type": Field("type", Enumeration("all", "system", "user")),
            "sort": Field("sort", Enumeration("asc", "desc")),
            "name_or_uuid": Field("name_or_uuid", STRING),
        }
    ),
)
_LIST_TOOLS_ANSWER = Array(Reference("personae_api.tavus.models.tool", "Tool"))
_CREATE_TOOL = Operation(
    vendor="tavus",
    id="createTool",
    method="POST",
    path="/v2/tools",
    effect="write",
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "parameters": Field("parameters", Map(ANY)),
            "delivery": Field("delivery", Reference("personae_api.tavus.models.tool_delivery", "ToolDelivery")),
            "origin": Field("origin", Enumeration("audio", "llm", "vision")),
            "on_call": Field("on_call", Enumeration("generate_filler", "passthrough", "silent", "static_filler")),
            "on_resolve": Field(
                "on_resolve",
                Enumeration("add_to_context", "fire_and_forget", "generate_response", "response_in_result"),
            ),
            "static_filler": Field("static_filler", STRING),
            "tags": Field("tags", Array(STRING)),
            "trigger_type": Field("trigger_type", Enumeration("in_call", "post_call")),
        }
    ),
)
_CREATE_TOOL_ANSWER = Reference("personae_api.tavus.models.tool", "Tool")
_GET_TOOL = Operation(
    vendor="tavus", id="getTool", method="GET", path="/v2/tools/{tool_id}", effect="read", repeatable=True
)
_GET_TOOL_ANSWER = Reference("personae_api.tavus.models.tool", "Tool")
_DELETE_TOOL = Operation(
    vendor="tavus", id="deleteTool", method="DELETE", path="/v2/tools/{tool_id}", effect="delete", repeatable=True
)
_PATCH_TOOL = Operation(
    vendor="tavus",
    id="patchTool",
    method="PATCH",
    path="/v2/tools/{tool_id}",
    effect="write",
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "parameters": Field("parameters", Map(ANY)),
            "delivery": Field("delivery", Reference("personae_api.tavus.models.tool_delivery", "ToolDelivery")),
            "origin": Field("origin", Enumeration("audio", "llm", "vision")),
            "on_call": Field("on_call", Enumeration("generate_filler", "passthrough", "silent", "static_filler")),
            "on_resolve": Field(
                "on_resolve",
                Enumeration("add_to_context", "fire_and_forget", "generate_response", "response_in_result"),
            ),
            "static_filler": Field("static_filler", STRING),
            "tags": Field("tags", Array(STRING)),
        }
    ),
)
_PATCH_TOOL_ANSWER = Reference("personae_api.tavus.models.tool", "Tool")


def list_tools(
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    type: models.ThingType | Unset = UNSET,
    sort: models.SortOrder | Unset = UNSET,
    name_or_uuid: str | Unset = UNSET,
) -> PagedCall[models.Tool, Literal["tavus"]]:
    """GET /v2/tools"""
    return PagedCall(
        _LIST_TOOLS,
        _LIST_TOOLS_ANSWER,
        query=given({"limit": limit, "page": page, "type": type, "sort": sort, "name_or_uuid": name_or_uuid}),
    )


def create_tool(
    *,
    name: str,
    description: str,
    parameters: Mapping[str, Any] | Unset = UNSET,
    delivery: models.ToolDelivery | models.ToolDeliveryDict | Unset = UNSET,
    origin: models.ToolOrigin | Unset = UNSET,
    on_call: models.ToolOnCall | Unset = UNSET,
    on_resolve: models.ToolOnResolve | Unset = UNSET,
    static_filler: str | Unset = UNSET,
    tags: ListOf[str] | Unset = UNSET,
    trigger_type: models.ToolTriggerType | Unset = UNSET,
) -> Call[models.Tool, Literal["tavus"]]:
    """POST /v2/tools"""
    return Call(
        _CREATE_TOOL,
        _CREATE_TOOL_ANSWER,
        json=given(
            {
                "name": name,
                "description": description,
                "parameters": parameters,
                "delivery": delivery,
                "origin": origin,
                "on_call": on_call,
                "on_resolve": on_resolve,
                "static_filler": static_filler,
                "tags": tags,
                "trigger_type": trigger_type,
            }
        ),
    )


def get_tool(tool_id: str) -> Call[models.Tool, Literal["tavus"]]:
    """GET /v2/tools/{tool_id}"""
    return Call(_GET_TOOL, _GET_TOOL_ANSWER, path={"tool_id": tool_id})


def delete_tool(tool_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/tools/{tool_id}"""
    return Call(_DELETE_TOOL, None, path={"tool_id": tool_id})


def patch_tool(
    tool_id: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    parameters: Mapping[str, Any] | Unset = UNSET,
    delivery: models.ToolDelivery | models.ToolDeliveryDict | Unset = UNSET,
    origin: models.ToolOrigin | Unset = UNSET,
    on_call: models.ToolOnCall | Unset = UNSET,
    on_resolve: models.ToolOnResolve | Unset = UNSET,
    static_filler: str | Unset = UNSET,
    tags: ListOf[str] | Unset = UNSET,
) -> Call[models.Tool, Literal["tavus"]]:
    """PATCH /v2/tools/{tool_id}"""
    return Call(
        _PATCH_TOOL,
        _PATCH_TOOL_ANSWER,
        path={"tool_id": tool_id},
        json=given(
            {
                "name": name,
                "description": description,
                "parameters": parameters,
                "delivery": delivery,
                "origin": origin,
                "on_call": on_call,
                "on_resolve": on_resolve,
                "static_filler": static_filler,
                "tags": tags,
            }
        ),
    )
