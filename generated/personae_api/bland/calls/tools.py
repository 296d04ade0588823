# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Tools."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, DATE_TIME, INTEGER, NUMBER, STRING, Array, Enumeration, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_TOOLS = Operation(
    vendor="bland",
    id="listTools",
    method="GET",
    path="/v2/tools",
    effect="read",
    paging=Paging(
        style="page",
        items=("data", "tools"),
        position="page",
        current=("data", "pagination", "page"),
        more=("data", "pagination", "hasMore"),
        size="limit",
        default_size=50,
        max_size=1000,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "page": Field("page", INTEGER),
            "limit": Field("limit", INTEGER),
            "search": Field("search", STRING),
            "orderBy": Field("order_by", STRING),
            "orderDirection": Field("order_direction", Enumeration("asc", "desc")),
        }
    ),
)
_LIST_TOOLS_ANSWER = Array(Reference("personae_api.bland.models.tool", "Tool"))
_CREATE_TOOL = Operation(
    vendor="bland",
    id="createTool",
    method="POST",
    path="/v2/tools",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "integration": Field(
                "integration",
                Enumeration(
                    "bland-sms",
                    "cal-com-v2",
                    "calendly",
                    "custom-code",
                    "hubspot",
                    "notion",
                    "rest_api",
                    "salesforce",
                    "slack",
                ),
            ),
            "action": Field("action", STRING),
            "input_schema": Field("input_schema", Map(ANY)),
            "body": Field("body", OneOf(STRING, Map(ANY))),
            "speech": Field("speech", STRING),
            "timeout": Field("timeout", INTEGER),
            "cache": Field("cache", BOOLEAN),
            "response_data": Field(
                "response_data", Array(Reference("personae_api.bland.models.tool_response_field", "ToolResponseField"))
            ),
            "max_retries": Field("max_retries", INTEGER),
            "cooldown": Field("cooldown", NUMBER),
            "resource_id": Field("resource_id", STRING),
            "public": Field("public", BOOLEAN),
            "label": Field("label", STRING),
        }
    ),
)
_CREATE_TOOL_ANSWER = Reference("personae_api.bland.models.tool_reference", "ToolReference")
_GET_TOOL = Operation(
    vendor="bland",
    id="getTool",
    method="GET",
    path="/v2/tools/{tool_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_TOOL_ANSWER = Reference("personae_api.bland.models.tool", "Tool")
_UPDATE_TOOL = Operation(
    vendor="bland",
    id="updateTool",
    method="POST",
    path="/v2/tools/{tool_id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "integration": Field(
                "integration",
                Enumeration(
                    "bland-sms",
                    "cal-com-v2",
                    "calendly",
                    "custom-code",
                    "hubspot",
                    "notion",
                    "rest_api",
                    "salesforce",
                    "slack",
                ),
            ),
            "action": Field("action", STRING),
            "input_schema": Field("input_schema", Map(ANY)),
            "body": Field("body", OneOf(STRING, Map(ANY))),
            "speech": Field("speech", STRING),
            "timeout": Field("timeout", INTEGER),
            "cache": Field("cache", BOOLEAN),
            "response_data": Field(
                "response_data", Array(Reference("personae_api.bland.models.tool_response_field", "ToolResponseField"))
            ),
            "max_retries": Field("max_retries", INTEGER),
            "cooldown": Field("cooldown", NUMBER),
            "resource_id": Field("resource_id", STRING),
            "public": Field("public", BOOLEAN),
            "label": Field("label", STRING),
        }
    ),
)
_UPDATE_TOOL_ANSWER = Reference("personae_api.bland.models.tool_reference", "ToolReference")
_RUN_TOOL = Operation(
    vendor="bland",
    id="runTool",
    method="POST",
    path="/v2/tools/{tool_id}/run",
    effect="write",
    answer=("data",),
    inputs=Inputs(query={"staging": Field("staging", BOOLEAN)}, body={"inputs": Field("inputs", Map(ANY))}),
)
_RUN_TOOL_ANSWER = Reference("personae_api.bland.models.tool_run", "ToolRun")
_SUGGEST_TOOLS = Operation(
    vendor="bland",
    id="suggestTools",
    method="POST",
    path="/v2/tools/suggestions",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"prompt": Field("prompt", STRING), "limit": Field("limit", INTEGER)}),
)
_SUGGEST_TOOLS_ANSWER = Array(Reference("personae_api.bland.models.tool_suggestion", "ToolSuggestion"))
_LIST_TOOL_LOGS = Operation(
    vendor="bland",
    id="listToolLogs",
    method="GET",
    path="/v2/tools/logs",
    effect="read",
    paging=Paging(
        style="page",
        items=("logs",),
        position="page",
        total=("totalLogs",),
        last=("totalPages",),
        current=("currentPage",),
        size="pageSize",
        default_size=50,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "page": Field("page", INTEGER),
            "pageSize": Field("page_size", INTEGER),
            "tool_id": Field("tool_id", STRING),
            "resource_id": Field("resource_id", STRING),
            "integration": Field("integration", STRING),
            "action": Field("action", STRING),
            "status": Field("status", Enumeration("error", "success")),
            "call_id": Field("call_id", STRING),
            "error_type": Field("error_type", STRING),
            "created_after": Field("created_after", DATE_TIME),
            "created_before": Field("created_before", DATE_TIME),
            "execution_time_ms_gt": Field("execution_time_ms_gt", NUMBER),
            "execution_time_ms_lt": Field("execution_time_ms_lt", NUMBER),
            "input_size_kb_gt": Field("input_size_kb_gt", NUMBER),
            "input_size_kb_lt": Field("input_size_kb_lt", NUMBER),
            "output_size_kb_gt": Field("output_size_kb_gt", NUMBER),
            "output_size_kb_lt": Field("output_size_kb_lt", NUMBER),
        }
    ),
)
_LIST_TOOL_LOGS_ANSWER = Array(Reference("personae_api.bland.models.tool_log", "ToolLog"))
_GET_TOOL_LOG_STATS = Operation(
    vendor="bland",
    id="getToolLogStats",
    method="GET",
    path="/v2/tools/logs/stats",
    effect="read",
    answer=("results",),
    repeatable=True,
    inputs=Inputs(
        query={
            "group_by": Field("group_by", STRING),
            "metrics": Field("metrics", STRING),
            "period": Field("period", Enumeration("month", "today", "week")),
            "start_date": Field("start_date", DATE_TIME),
            "end_date": Field("end_date", DATE_TIME),
            "tool_id": Field("tool_id", STRING),
            "resource_id": Field("resource_id", STRING),
            "integration": Field("integration", STRING),
            "action": Field("action", STRING),
            "status": Field("status", Enumeration("error", "success")),
            "error_type": Field("error_type", STRING),
            "call_id": Field("call_id", STRING),
            "limit": Field("limit", INTEGER),
        }
    ),
)
_GET_TOOL_LOG_STATS_ANSWER = Array(Reference("personae_api.bland.models.tool_log_group", "ToolLogGroup"))


def list_tools(
    *,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    search: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: models.ToolOrder | Unset = UNSET,
) -> PagedCall[models.Tool, Literal["bland"]]:
    """GET /v2/tools"""
    return PagedCall(
        _LIST_TOOLS,
        _LIST_TOOLS_ANSWER,
        query=given(
            {"page": page, "limit": limit, "search": search, "orderBy": order_by, "orderDirection": order_direction}
        ),
    )


def create_tool(
    *,
    name: str,
    description: str,
    integration: models.ToolIntegration,
    action: str,
    input_schema: Mapping[str, Any] | Unset = UNSET,
    body: str | Mapping[str, Any] | Unset = UNSET,
    speech: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
    cache: bool | Unset = UNSET,
    response_data: ListOf[models.ToolResponseField | models.ToolResponseFieldDict] | Unset = UNSET,
    max_retries: int | Unset = UNSET,
    cooldown: float | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    public: bool | Unset = UNSET,
    label: str | Unset = UNSET,
) -> Call[models.ToolReference, Literal["bland"]]:
    """POST /v2/tools"""
    return Call(
        _CREATE_TOOL,
        _CREATE_TOOL_ANSWER,
        json=given(
            {
                "name": name,
                "description": description,
                "integration": integration,
                "action": action,
                "input_schema": input_schema,
                "body": body,
                "speech": speech,
                "timeout": timeout,
                "cache": cache,
                "response_data": response_data,
                "max_retries": max_retries,
                "cooldown": cooldown,
                "resource_id": resource_id,
                "public": public,
                "label": label,
            }
        ),
    )


def get_tool(tool_id: str) -> Call[models.Tool, Literal["bland"]]:
    """GET /v2/tools/{tool_id}"""
    return Call(_GET_TOOL, _GET_TOOL_ANSWER, path={"tool_id": tool_id})


def update_tool(
    tool_id: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    integration: models.ToolIntegration | Unset = UNSET,
    action: str | Unset = UNSET,
    input_schema: Mapping[str, Any] | Unset = UNSET,
    body: str | Mapping[str, Any] | Unset = UNSET,
    speech: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
    cache: bool | Unset = UNSET,
    response_data: ListOf[models.ToolResponseField | models.ToolResponseFieldDict] | Unset = UNSET,
    max_retries: int | Unset = UNSET,
    cooldown: float | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    public: bool | Unset = UNSET,
    label: str | Unset = UNSET,
) -> Call[models.ToolReference, Literal["bland"]]:
    """POST /v2/tools/{tool_id}"""
    return Call(
        _UPDATE_TOOL,
        _UPDATE_TOOL_ANSWER,
        path={"tool_id": tool_id},
        json=given(
            {
                "name": name,
                "description": description,
                "integration": integration,
                "action": action,
                "input_schema": input_schema,
                "body": body,
                "speech": speech,
                "timeout": timeout,
                "cache": cache,
                "response_data": response_data,
                "max_retries": max_retries,
                "cooldown": cooldown,
                "resource_id": resource_id,
                "public": public,
                "label": label,
            }
        ),
    )


def run_tool(
    tool_id: str, *, staging: bool | Unset = UNSET, inputs: Mapping[str, Any] | Unset = UNSET
) -> Call[models.ToolRun, Literal["bland"]]:
    """POST /v2/tools/{tool_id}/run"""
    return Call(
        _RUN_TOOL,
        _RUN_TOOL_ANSWER,
        path={"tool_id": tool_id},
        query=given({"staging": staging}),
        json=given({"inputs": inputs}),
    )


def suggest_tools(
    *, prompt: str, limit: int | Unset = UNSET
) -> Call[builtins.list[models.ToolSuggestion], Literal["bland"]]:
    """POST /v2/tools/suggestions"""
    return Call(_SUGGEST_TOOLS, _SUGGEST_TOOLS_ANSWER, json=given({"prompt": prompt, "limit": limit}))


def list_tool_logs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    tool_id: str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    integration: str | Unset = UNSET,
    action: str | Unset = UNSET,
    status: models.ToolRunStatus | Unset = UNSET,
    call_id: str | Unset = UNSET,
    error_type: str | Unset = UNSET,
    created_after: dt.datetime | Unset = UNSET,
    created_before: dt.datetime | Unset = UNSET,
    execution_time_ms_gt: float | Unset = UNSET,
    execution_time_ms_lt: float | Unset = UNSET,
    input_size_kb_gt: float | Unset = UNSET,
    input_size_kb_lt: float | Unset = UNSET,
    output_size_kb_gt: float | Unset = UNSET,
    output_size_kb_lt: float | Unset = UNSET,
) -> PagedCall[models.ToolLog, Literal["bland"]]:
    """GET /v2/tools/logs"""
    return PagedCall(
        _LIST_TOOL_LOGS,
        _LIST_TOOL_LOGS_ANSWER,
        query=given(
            {
                "page": page,
                "pageSize": page_size,
                "tool_id": tool_id,
                "resource_id": resource_id,
                "integration": integration,
                "action": action,
                "status": status,
                "call_id": call_id,
                "error_type": error_type,
                "created_after": created_after,
                "created_before": created_before,
                "execution_time_ms_gt": execution_time_ms_gt,
                "execution_time_ms_lt": execution_time_ms_lt,
                "input_size_kb_gt": input_size_kb_gt,
                "input_size_kb_lt": input_size_kb_lt,
                "output_size_kb_gt": output_size_kb_gt,
                "output_size_kb_lt": output_size_kb_lt,
            }
        ),
    )


def get_tool_log_stats(
    *,
    group_by: str | Unset = UNSET,
    metrics: str | Unset = UNSET,
    period: models.ToolLogPeriod | Unset = UNSET,
    start_date: dt.datetime | Unset = UNSET,
    end_date: dt.datetime | Unset = UNSET,
    tool_id: str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    integration: str | Unset = UNSET,
    action: str | Unset = UNSET,
    status: models.ToolRunStatus | Unset = UNSET,
    error_type: str | Unset = UNSET,
    call_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[builtins.list[models.ToolLogGroup], Literal["bland"]]:
    """GET /v2/tools/logs/stats"""
    return Call(
        _GET_TOOL_LOG_STATS,
        _GET_TOOL_LOG_STATS_ANSWER,
        query=given(
            {
                "group_by": group_by,
                "metrics": metrics,
                "period": period,
                "start_date": start_date,
                "end_date": end_date,
                "tool_id": tool_id,
                "resource_id": resource_id,
                "integration": integration,
                "action": action,
                "status": status,
                "error_type": error_type,
                "call_id": call_id,
                "limit": limit,
            }
        ),
    )
