# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of LLMs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ...shapes import Array, Reference
from ...types import UNSET, Call, Operation, PagedCall, Paging, Unset, given

if TYPE_CHECKING:
    from ..enumerations import LlmFormat, LlmUpdateFormat, ReasoningEffort, ReasoningFormat
    from ..models import LLM, LlmEndpoint


_LIST_LLMS = Operation(
    vendor="anam",
    id="listLlms",
    method="GET",
    path="/v1/llms",
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
)
_LIST_LLMS_ANSWER = Array(Reference("personae_api.anam.models.llm", "LLM"))
_CREATE_LLM = Operation(vendor="anam", id="createLlm", method="POST", path="/v1/llms")
_CREATE_LLM_ANSWER = Reference("personae_api.anam.models.llm", "LLM")
_GET_LLM = Operation(vendor="anam", id="getLlm", method="GET", path="/v1/llms/{id}", repeatable=True)
_GET_LLM_ANSWER = Reference("personae_api.anam.models.llm", "LLM")
_UPDATE_LLM = Operation(vendor="anam", id="updateLlm", method="PUT", path="/v1/llms/{id}", repeatable=True)
_UPDATE_LLM_ANSWER = Reference("personae_api.anam.models.llm", "LLM")
_DELETE_LLM = Operation(vendor="anam", id="deleteLlm", method="DELETE", path="/v1/llms/{id}", repeatable=True)


def list_llms(
    *,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    search: str | Unset = UNSET,
    include_defaults: bool | Unset = UNSET,
) -> PagedCall[LLM, Literal["anam"]]:
    """GET /v1/llms"""
    return PagedCall(
        _LIST_LLMS,
        _LIST_LLMS_ANSWER,
        query=given({"page": page, "perPage": per_page, "search": search, "includeDefaults": include_defaults}),
    )


def create_llm(
    *,
    display_name: str,
    urls: Sequence[LlmEndpoint | Mapping[str, Any]],
    llm_format: LlmFormat,
    model_name: str,
    secret: str,
    description: str | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
    reasoning_effort: ReasoningEffort | Unset = UNSET,
    reasoning_format: ReasoningFormat | Unset = UNSET,
) -> Call[LLM, Literal["anam"]]:
    """POST /v1/llms"""
    return Call(
        _CREATE_LLM,
        _CREATE_LLM_ANSWER,
        json=given(
            {
                "displayName": display_name,
                "description": description,
                "urls": urls,
                "llmFormat": llm_format,
                "modelName": model_name,
                "secret": secret,
                "metadata": metadata,
                "reasoningEffort": reasoning_effort,
                "reasoningFormat": reasoning_format,
            }
        ),
    )


def get_llm(id: str) -> Call[LLM, Literal["anam"]]:
    """GET /v1/llms/{id}"""
    return Call(_GET_LLM, _GET_LLM_ANSWER, path={"id": id})


def update_llm(
    id: str,
    *,
    display_name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    url: str | Unset = UNSET,
    llm_format: LlmUpdateFormat | Unset = UNSET,
    model_name: str | Unset = UNSET,
    secret: str | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
    reasoning_effort: ReasoningEffort | Unset = UNSET,
    reasoning_format: ReasoningFormat | Unset = UNSET,
) -> Call[LLM, Literal["anam"]]:
    """PUT /v1/llms/{id}"""
    return Call(
        _UPDATE_LLM,
        _UPDATE_LLM_ANSWER,
        path={"id": id},
        json=given(
            {
                "displayName": display_name,
                "description": description,
                "url": url,
                "llmFormat": llm_format,
                "modelName": model_name,
                "secret": secret,
                "metadata": metadata,
                "reasoningEffort": reasoning_effort,
                "reasoningFormat": reasoning_format,
            }
        ),
    )


def delete_llm(id: str) -> Call[None, Literal["anam"]]:
    """DELETE /v1/llms/{id}"""
    return Call(_DELETE_LLM, None, path={"id": id})
