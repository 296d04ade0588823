# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of WebAgents."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, Unset, given
from .. import models

_LIST_WEB_AGENTS = Operation(
    vendor="bland",
    id="listWebAgents",
    method="GET",
    path="/v1/agents",
    effect="read",
    answer=("agents",),
    repeatable=True,
)
_LIST_WEB_AGENTS_ANSWER = Array(Reference("personae_api.bland.models.web_agent", "WebAgent"))
_CREATE_WEB_AGENT = Operation(
    vendor="bland",
    id="createWebAgent",
    method="POST",
    path="/v1/agents",
    effect="write",
    answer=("agent",),
    inputs=Inputs(
        body={
            "prompt": Field("prompt", STRING),
            "voice": Field("voice", STRING),
            "webhook": Field("webhook", STRING),
            "metadata": Field("metadata", Map(ANY)),
            "pathway_id": Field("pathway_id", OneOf(STRING, NULL)),
            "language": Field("language", STRING),
            "model": Field("model", Enumeration("base", "turbo")),
            "first_sentence": Field("first_sentence", OneOf(STRING, NULL)),
            "tools": Field("tools", Array(ANY)),
            "dynamic_data": Field("dynamic_data", OneOf(Map(ANY), Array(ANY), NULL)),
            "interruption_threshold": Field("interruption_threshold", NUMBER),
            "keywords": Field("keywords", Array(STRING)),
            "max_duration": Field("max_duration", OneOf(NUMBER, NULL)),
        }
    ),
)
_CREATE_WEB_AGENT_ANSWER = Reference("personae_api.bland.models.web_agent", "WebAgent")
_UPDATE_WEB_AGENT = Operation(
    vendor="bland",
    id="updateWebAgent",
    method="POST",
    path="/v1/agents/{agent_id}",
    effect="write",
    inputs=Inputs(
        body={
            "prompt": Field("prompt", STRING),
            "voice": Field("voice", STRING),
            "webhook": Field("webhook", OneOf(STRING, NULL)),
            "metadata": Field("metadata", Map(ANY)),
            "pathway_id": Field("pathway_id", OneOf(STRING, NULL)),
            "language": Field("language", STRING),
            "model": Field("model", Enumeration("base", "turbo")),
            "first_sentence": Field("first_sentence", OneOf(STRING, NULL)),
            "tools": Field("tools", Array(ANY)),
            "dynamic_data": Field("dynamic_data", OneOf(Map(ANY), Array(ANY), NULL)),
            "interruption_threshold": Field("interruption_threshold", NUMBER),
            "max_duration": Field("max_duration", OneOf(INTEGER, NULL)),
        }
    ),
)
_UPDATE_WEB_AGENT_ANSWER = Reference("personae_api.bland.models.web_agent_update", "WebAgentUpdate")
_AUTHORIZE_WEB_AGENT = Operation(
    vendor="bland",
    id="authorizeWebAgent",
    method="POST",
    path="/v1/agents/{agent_id}/authorize",
    effect="write",
    inputs=Inputs(body={"request_data": Field("request_data", Map(ANY))}),
)
_AUTHORIZE_WEB_AGENT_ANSWER = Reference("personae_api.bland.models.web_agent_token", "WebAgentToken")
_DELETE_WEB_AGENT = Operation(
    vendor="bland", id="deleteWebAgent", method="POST", path="/v1/agents/{agent_id}/delete", effect="delete"
)
_DELETE_WEB_AGENT_ANSWER = Reference("personae_api.bland.models.status_answer", "StatusAnswer")


def list_web_agents() -> Call[builtins.list[models.WebAgent], Literal["bland"]]:
    """GET /v1/agents"""
    return Call(_LIST_WEB_AGENTS, _LIST_WEB_AGENTS_ANSWER)


def create_web_agent(
    *,
    prompt: str,
    voice: str | Unset = UNSET,
    webhook: str | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
    pathway_id: str | None | Unset = UNSET,
    language: str | Unset = UNSET,
    model: models.WebAgentModel | Unset = UNSET,
    first_sentence: str | None | Unset = UNSET,
    tools: ListOf[Any] | Unset = UNSET,
    dynamic_data: Mapping[str, Any] | ListOf[Any] | None | Unset = UNSET,
    interruption_threshold: float | Unset = UNSET,
    keywords: ListOf[str] | Unset = UNSET,
    max_duration: float | None | Unset = UNSET,
) -> Call[models.WebAgent, Literal["bland"]]:
    """POST /v1/agents"""
    return Call(
        _CREATE_WEB_AGENT,
        _CREATE_WEB_AGENT_ANSWER,
        json=given(
            {
                "prompt": prompt,
                "voice": voice,
                "webhook": webhook,
                "metadata": metadata,
                "pathway_id": pathway_id,
                "language": language,
                "model": model,
                "first_sentence": first_sentence,
                "tools": tools,
                "dynamic_data": dynamic_data,
                "interruption_threshold": interruption_threshold,
                "keywords": keywords,
                "max_duration": max_duration,
            }
        ),
    )


def update_web_agent(
    agent_id: str,
    *,
    prompt: str | Unset = UNSET,
    voice: str | Unset = UNSET,
    webhook: str | None | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
    pathway_id: str | None | Unset = UNSET,
    language: str | Unset = UNSET,
    model: models.WebAgentModel | Unset = UNSET,
    first_sentence: str | None | Unset = UNSET,
    tools: ListOf[Any] | Unset = UNSET,
    dynamic_data: Mapping[str, Any] | ListOf[Any] | None | Unset = UNSET,
    interruption_threshold: float | Unset = UNSET,
    max_duration: int | None | Unset = UNSET,
) -> Call[models.WebAgentUpdate, Literal["bland"]]:
    """POST /v1/agents/{agent_id}"""
    return Call(
        _UPDATE_WEB_AGENT,
        _UPDATE_WEB_AGENT_ANSWER,
        path={"agent_id": agent_id},
        json=given(
            {
                "prompt": prompt,
                "voice": voice,
                "webhook": webhook,
                "metadata": metadata,
                "pathway_id": pathway_id,
                "language": language,
                "model": model,
                "first_sentence": first_sentence,
                "tools": tools,
                "dynamic_data": dynamic_data,
                "interruption_threshold": interruption_threshold,
                "max_duration": max_duration,
            }
        ),
    )


def authorize_web_agent(
    agent_id: str, *, request_data: Mapping[str, Any] | Unset = UNSET
) -> Call[models.WebAgentToken, Literal["bland"]]:
    """POST /v1/agents/{agent_id}/authorize"""
    return Call(
        _AUTHORIZE_WEB_AGENT,
        _AUTHORIZE_WEB_AGENT_ANSWER,
        path={"agent_id": agent_id},
        json=given({"request_data": request_data}),
    )


def delete_web_agent(agent_id: str) -> Call[models.StatusAnswer, Literal["bland"]]:
    """POST /v1/agents/{agent_id}/delete"""
    return Call(_DELETE_WEB_AGENT, _DELETE_WEB_AGENT_ANSWER, path={"agent_id": agent_id})
