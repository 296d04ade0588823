# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of ToolsV1."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Enumeration, Map, Reference
from ...types import UNSET, Call, Inputs, Operation, Unset, given
from .. import models

_LIST_TOOLS_V1 = Operation(
    vendor="bland",
    id="listToolsV1",
    method="GET",
    path="/v1/tools",
    effect="read",
    answer=("tools",),
    repeatable=True,
    inputs=Inputs(query={"search": Field("search", STRING), "limit": Field("limit", INTEGER)}),
)
_LIST_TOOLS_V1_ANSWER = Array(Reference("personae_api.bland.models.tool_v1", "ToolV1"))
_CREATE_TOOL_V1 = Operation(
    vendor="bland",
    id="createToolV1",
    method="POST",
    path="/v1/tools",
    effect="write",
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "speech": Field("speech", STRING),
            "url": Field("url", STRING),
            "method": Field("method", Enumeration("GET", "POST")),
            "headers": Field("headers", Map(ANY)),
            "body": Field("body", Map(ANY)),
            "query": Field("query", Map(ANY)),
            "input_schema": Field("input_schema", Map(ANY)),
            "response": Field("response", Map(ANY)),
            "timeout": Field("timeout", NUMBER),
            "label": Field("label", STRING),
            "public": Field("public", BOOLEAN),
        }
    ),
)
_CREATE_TOOL_V1_ANSWER = Reference("personae_api.bland.models.tool_v1_saved", "ToolV1Saved")
_GET_TOOL_V1 = Operation(
    vendor="bland",
    id="getToolV1",
    method="GET",
    path="/v1/tools/{tool_id}",
    effect="read",
    answer=("tool",),
    repeatable=True,
)
_GET_TOOL_V1_ANSWER = Reference("personae_api.bland.models.tool_v1", "ToolV1")
_UPDATE_TOOL_V1 = Operation(
    vendor="bland",
    id="updateToolV1",
    method="POST",
    path="/v1/tools/{tool_id}",
    effect="write",
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "speech": Field("speech", STRING),
            "url": Field("url", STRING),
            "method": Field("method", Enumeration("GET", "POST")),
            "headers": Field("headers", Map(ANY)),
            "body": Field("body", Map(ANY)),
            "query": Field("query", Map(ANY)),
            "input_schema": Field("input_schema", Map(ANY)),
            "response": Field("response", Map(ANY)),
            "timeout": Field("timeout", NUMBER),
            "label": Field("label", STRING),
            "public": Field("public", BOOLEAN),
        }
    ),
)
_UPDATE_TOOL_V1_ANSWER = Reference("personae_api.bland.models.tool_v1_saved", "ToolV1Saved")
_DELETE_TOOL_V1 = Operation(
    vendor="bland", id="deleteToolV1", method="DELETE", path="/v1/tools/{tool_id}", effect="delete", repeatable=True
)
_DELETE_TOOL_V1_ANSWER = Reference("personae_api.bland.models.status_answer", "StatusAnswer")
_TEST_TOOL_V1 = Operation(
    vendor="bland",
    id="testToolV1",
    method="POST",
    path="/v1/tools/{tool_id}/test",
    effect="write",
    inputs=Inputs(body={"input": Field("input", Map(ANY))}),
)
_TEST_TOOL_V1_ANSWER = Reference("personae_api.bland.models.tool_v1_test", "ToolV1Test")


def list_tools_v1(
    *, search: str | Unset = UNSET, limit: int | Unset = UNSET
) -> Call[builtins.list[models.ToolV1], Literal["bland"]]:
    """GET /v1/tools"""
    return Call(_LIST_TOOLS_V1, _LIST_TOOLS_V1_ANSWER, query=given({"search": search, "limit": limit}))


def create_tool_v1(
    *,
    name: str,
    description: str,
    url: str,
    speech: str | Unset = UNSET,
    method: models.ToolV1Method | Unset = UNSET,
    headers: Mapping[str, Any] | Unset = UNSET,
    body: Mapping[str, Any] | Unset = UNSET,
    query: Mapping[str, Any] | Unset = UNSET,
    input_schema: Mapping[str, Any] | Unset = UNSET,
    response: Mapping[str, Any] | Unset = UNSET,
    timeout: float | Unset = UNSET,
    label: str | Unset = UNSET,
    public: bool | Unset = UNSET,
) -> Call[models.ToolV1Saved, Literal["bland"]]:
    """POST /v1/tools"""
    return Call(
        _CREATE_TOOL_V1,
        _CREATE_TOOL_V1_ANSWER,
        json=given(
            {
                "name": name,
                "description": description,
                "speech": speech,
                "url": url,
                "method": method,
                "headers": headers,
                "body": body,
                "query": query,
                "input_schema": input_schema,
                "response": response,
                "timeout": timeout,
                "label": label,
                "public": public,
            }
        ),
    )


def get_tool_v1(tool_id: str) -> Call[models.ToolV1, Literal["bland"]]:
    """GET /v1/tools/{tool_id}"""
    return Call(_GET_TOOL_V1, _GET_TOOL_V1_ANSWER, path={"tool_id": tool_id})


def update_tool_v1(
    tool_id: str,
    *,
    name: str,
    description: str,
    url: str,
    speech: str | Unset = UNSET,
    method: models.ToolV1Method | Unset = UNSET,
    headers: Mapping[str, Any] | Unset = UNSET,
    body: Mapping[str, Any] | Unset = UNSET,
    query: Mapping[str, Any] | Unset = UNSET,
    input_schema: Mapping[str, Any] | Unset = UNSET,
    response: Mapping[str, Any] | Unset = UNSET,
    timeout: float | Unset = UNSET,
    label: str | Unset = UNSET,
    public: bool | Unset = UNSET,
) -> Call[models.ToolV1Saved, Literal["bland"]]:
    """POST /v1/tools/{tool_id}"""
    return Call(
        _UPDATE_TOOL_V1,
        _UPDATE_TOOL_V1_ANSWER,
        path={"tool_id": tool_id},
        json=given(
            {
                "name": name,
                "description": description,
                "speech": speech,
                "url": url,
                "method": method,
                "headers": headers,
                "body": body,
                "query": query,
                "input_schema": input_schema,
                "response": response,
                "timeout": timeout,
                "label": label,
                "public": public,
            }
        ),
    )


def delete_tool_v1(tool_id: str) -> Call[models.StatusAnswer, Literal["bland"]]:
    """DELETE /v1/tools/{tool_id}"""
    return Call(_DELETE_TOOL_V1, _DELETE_TOOL_V1_ANSWER, path={"tool_id": tool_id})


def test_tool_v1(
    tool_id: str, *, input: Mapping[str, Any] | Unset = UNSET
) -> Call[models.ToolV1Test, Literal["bland"]]:
    """POST /v1/tools/{tool_id}/test"""
    return Call(_TEST_TOOL_V1, _TEST_TOOL_V1_ANSWER, path={"tool_id": tool_id}, json=given({"input": input}))
