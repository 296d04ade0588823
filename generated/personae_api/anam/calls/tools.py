# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Tools."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Enumeration, OneOf, Reference
from ...types import UNSET, Call, Inputs, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_TOOLS = Operation(
    vendor="anam",
    id="listTools",
    method="GET",
    path="/v1/tools",
    effect="read",
    paging=Paging(
        style="page",
        items=("data",),
        position="page",
        total=("meta", "total"),
        last=("meta", "lastPage"),
        current=("meta", "currentPage"),
        size="perPage",
        default_size=10,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={"page": Field("page", INTEGER), "perPage": Field("per_page", INTEGER), "search": Field("search", STRING)}
    ),
)
_LIST_TOOLS_ANSWER = Array(Reference("personae_api.anam.models.tool", "Tool"))
_CREATE_TOOL = Operation(
    vendor="anam",
    id="createTool",
    method="POST",
    path="/v1/tools",
    effect="write",
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "type": Field("type", Enumeration("CLIENT", "SERVER_RAG", "SERVER_WEBHOOK", "SYSTEM")),
            "disableInterruptions": Field("disable_interruptions", BOOLEAN),
            "config": Field(
                "config",
                OneOf(
                    Reference("personae_api.anam.models.client_tool_config", "ClientToolConfig"),
                    Reference("personae_api.anam.models.rag_tool_config", "RagToolConfig"),
                    Reference("personae_api.anam.models.webhook_tool_config", "WebhookToolConfig"),
                    Reference("personae_api.anam.models.system_tool_config", "SystemToolConfig"),
                ),
            ),
        }
    ),
)
_CREATE_TOOL_ANSWER = Reference("personae_api.anam.models.tool", "Tool")
_GET_TOOL = Operation(vendor="anam", id="getTool", method="GET", path="/v1/tools/{id}", effect="read", repeatable=True)
_GET_TOOL_ANSWER = Reference("personae_api.anam.models.tool", "Tool")
_UPDATE_TOOL = Operation(
    vendor="anam",
    id="updateTool",
    method="PUT",
    path="/v1/tools/{id}",
    effect="write",
    repeatable=True,
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "type": Field("type", Enumeration("CLIENT", "SERVER_RAG", "SERVER_WEBHOOK", "SYSTEM")),
            "disableInterruptions": Field("disable_interruptions", BOOLEAN),
            "config": Field(
                "config",
                OneOf(
                    Reference("personae_api.anam.models.client_tool_config", "ClientToolConfig"),
                    Reference("personae_api.anam.models.rag_tool_config", "RagToolConfig"),
                    Reference("personae_api.anam.models.webhook_tool_config", "WebhookToolConfig"),
                    Reference("personae_api.anam.models.system_tool_config", "SystemToolConfig"),
                ),
            ),
        }
    ),
)
_UPDATE_TOOL_ANSWER = Reference("personae_api.anam.models.tool", "Tool")
_DELETE_TOOL = Operation(
    vendor="anam", id="deleteTool", method="DELETE", path="/v1/tools/{id}", effect="delete", repeatable=True
)


def list_tools(
    *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET
) -> PagedCall[models.Tool, Literal["anam"]]:
    """GET /v1/tools"""
    return PagedCall(
        _LIST_TOOLS, _LIST_TOOLS_ANSWER, query=given({"page": page, "perPage": per_page, "search": search})
    )


def create_tool(
    *,
    name: str,
    description: str,
    type: models.ToolType,
    disable_interruptions: bool | Unset = UNSET,
    config: models.ClientToolConfig
    | models.ClientToolConfigDict
    | models.RagToolConfig
    | models.RagToolConfigDict
    | models.WebhookToolConfig
    | models.WebhookToolConfigDict
    | models.SystemToolConfig
    | models.SystemToolConfigDict
    | Unset = UNSET,
) -> Call[models.Tool, Literal["anam"]]:
    """POST /v1/tools"""
    return Call(
        _CREATE_TOOL,
        _CREATE_TOOL_ANSWER,
        json=given(
            {
                "name": name,
                "description": description,
                "type": type,
                "disableInterruptions": disable_interruptions,
                "config": config,
            }
        ),
    )


def get_tool(id: str) -> Call[models.Tool, Literal["anam"]]:
    """GET /v1/tools/{id}"""
    return Call(_GET_TOOL, _GET_TOOL_ANSWER, path={"id": id})


def update_tool(
    id: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    type: models.ToolType | Unset = UNSET,
    disable_interruptions: bool | Unset = UNSET,
    config: models.ClientToolConfig
    | models.ClientToolConfigDict
    | models.RagToolConfig
    | models.RagToolConfigDict
    | models.WebhookToolConfig
    | models.WebhookToolConfigDict
    | models.SystemToolConfig
    | models.SystemToolConfigDict
    | Unset = UNSET,
) -> Call[models.Tool, Literal["anam"]]:
    """PUT /v1/tools/{id}"""
    return Call(
        _UPDATE_TOOL,
        _UPDATE_TOOL_ANSWER,
        path={"id": id},
        json=given(
            {
                "name": name,
                "description": description,
                "type": type,
                "disableInterruptions": disable_interruptions,
                "config": config,
            }
        ),
    )


def delete_tool(id: str) -> Call[None, Literal["anam"]]:
    """DELETE /v1/tools/{id}"""
    return Call(_DELETE_TOOL, None, path={"id": id})
