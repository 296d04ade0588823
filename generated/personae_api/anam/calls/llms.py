# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of LLMs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Enumeration, Map, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_LLMS = Operation(
    vendor="anam",
    id="listLlms",
    method="GET",
    path="/v1/llms",
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
        query={
            "page": Field("page", INTEGER),
            "perPage": Field("per_page", INTEGER),
            "search": Field("search", STRING),
            "includeDefaults": Field("include_defaults", BOOLEAN),
        }
    ),
)
_LIST_LLMS_ANSWER = Array(Reference("personae_api.anam.models.llm", "LLM"))
_CREATE_LLM = Operation(
    vendor="anam",
    id="createLlm",
    method="POST",
    path="/v1/llms",
    effect="write",
    inputs=Inputs(
        body={
            "displayName": Field("display_name", STRING),
            "description": Field("description", STRING),
            "urls": Field("urls", Array(Reference("personae_api.anam.models.llm_endpoint", "LlmEndpoint"))),
            "llmFormat": Field(
                "llm_format", Enumeration("advanced_voice", "azure_openai", "gemini", "groq_openai", "none", "openai")
            ),
            "modelName": Field("model_name", STRING),
            "secret": Field("secret", STRING, secret=True),
            "metadata": Field("metadata", Map(ANY)),
            "reasoningEffort": Field("reasoning_effort", Enumeration("default", "high", "low", "medium")),
            "reasoningFormat": Field("reasoning_format", Enumeration("hidden", "parsed", "raw")),
            "temperature": Field("temperature", NUMBER),
            "maxTokens": Field("max_tokens", INTEGER),
        }
    ),
)
_CREATE_LLM_ANSWER = Reference("personae_api.anam.models.llm", "LLM")
_GET_LLM = Operation(vendor="anam", id="getLlm", method="GET", path="/v1/llms/{id}", effect="read", repeatable=True)
_GET_LLM_ANSWER = Reference("personae_api.anam.models.llm", "LLM")
_UPDATE_LLM = Operation(
    vendor="anam",
    id="updateLlm",
    method="PUT",
    path="/v1/llms/{id}",
    effect="write",
    repeatable=True,
    inputs=Inputs(
        body={
            "displayName": Field("display_name", STRING),
            "description": Field("description", STRING),
            "url": Field("url", STRING),
            "llmFormat": Field(
                "llm_format", Enumeration("anthropic", "azure_openai", "custom", "groq_openai", "openai")
            ),
            "modelName": Field("model_name", STRING),
            "secret": Field("secret", STRING, secret=True),
            "metadata": Field("metadata", Map(ANY)),
            "reasoningEffort": Field("reasoning_effort", Enumeration("default", "high", "low", "medium")),
            "reasoningFormat": Field("reasoning_format", Enumeration("hidden", "parsed", "raw")),
            "temperature": Field("temperature", NUMBER),
            "maxTokens": Field("max_tokens", INTEGER),
        }
    ),
)
_UPDATE_LLM_ANSWER = Reference("personae_api.anam.models.llm", "LLM")
_DELETE_LLM = Operation(
    vendor="anam", id="deleteLlm", method="DELETE", path="/v1/llms/{id}", effect="delete", repeatable=True
)


def list_llms(
    *,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    search: str | Unset = UNSET,
    include_defaults: bool | Unset = UNSET,
) -> PagedCall[models.LLM, Literal["anam"]]:
    """GET /v1/llms"""
    return PagedCall(
        _LIST_LLMS,
        _LIST_LLMS_ANSWER,
        query=given({"page": page, "perPage": per_page, "search": search, "includeDefaults": include_defaults}),
    )


def create_llm(
    *,
    display_name: str,
    urls: ListOf[models.LlmEndpoint | models.LlmEndpointDict],
    llm_format: models.LlmFormat,
    model_name: str,
    secret: str,
    description: str | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
    reasoning_effort: models.ReasoningEffort | Unset = UNSET,
    reasoning_format: models.ReasoningFormat | Unset = UNSET,
    temperature: float | Unset = UNSET,
    max_tokens: int | Unset = UNSET,
) -> Call[models.LLM, Literal["anam"]]:
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
                "temperature": temperature,
                "maxTokens": max_tokens,
            }
        ),
    )


def get_llm(id: str) -> Call[models.LLM, Literal["anam"]]:
    """GET /v1/llms/{id}"""
    return Call(_GET_LLM, _GET_LLM_ANSWER, path={"id": id})


def update_llm(
    id: str,
    *,
    display_name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    url: str | Unset = UNSET,
    llm_format: models.LlmUpdateFormat | Unset = UNSET,
    model_name: str | Unset = UNSET,
    secret: str | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
    reasoning_effort: models.ReasoningEffort | Unset = UNSET,
    reasoning_format: models.ReasoningFormat | Unset = UNSET,
    temperature: float | Unset = UNSET,
    max_tokens: int | Unset = UNSET,
) -> Call[models.LLM, Literal["anam"]]:
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
                "temperature": temperature,
                "maxTokens": max_tokens,
            }
        ),
    )


def delete_llm(id: str) -> Call[None, Literal["anam"]]:
    """DELETE /v1/llms/{id}"""
    return Call(_DELETE_LLM, None, path={"id": id})
