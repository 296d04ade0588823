# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Knowledge."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, Map, OneOf, Reference
from ...types import UNSET, Call, File, Form, Inputs, ListOf, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_LIST_KNOWLEDGE_BASES = Operation(
    vendor="bland",
    id="listKnowledgeBases",
    method="GET",
    path="/v1/knowledge",
    effect="read",
    paging=Paging(
        style="page",
        items=("data", "kbs"),
        position="page",
        total=("data", "total"),
        size="limit",
        default_size=20,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(query={"page": Field("page", INTEGER), "limit": Field("limit", INTEGER)}),
)
_LIST_KNOWLEDGE_BASES_ANSWER = Array(Reference("personae_api.bland.models.knowledge_base", "KnowledgeBase"))
_CREATE_EMPTY_KNOWLEDGE_BASE = Operation(
    vendor="bland",
    id="createEmptyKnowledgeBase",
    method="POST",
    path="/v1/knowledge",
    effect="write",
    inputs=Inputs(body={"name": Field("name", STRING), "description": Field("description", STRING)}),
)
_CREATE_EMPTY_KNOWLEDGE_BASE_ANSWER = Reference(
    "personae_api.bland.models.knowledge_base_created", "KnowledgeBaseCreated"
)
_CREATE_KNOWLEDGE_BASE = Operation(
    vendor="bland",
    id="createKnowledgeBase",
    method="POST",
    path="/v1/knowledge/learn",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "type": Field("type", Enumeration("file", "text", "web")),
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "text": Field("text", STRING),
            "urls": Field("urls", Array(STRING)),
        },
        files={"file": "file"},
    ),
)
_CREATE_KNOWLEDGE_BASE_ANSWER = Reference("personae_api.bland.models.knowledge_base", "KnowledgeBase")
_CRAWL_KNOWLEDGE_SITE = Operation(
    vendor="bland",
    id="crawlKnowledgeSite",
    method="POST",
    path="/v1/knowledge/crawl",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(body={"url": Field("url", STRING), "limit": Field("limit", INTEGER)}),
)
_CRAWL_KNOWLEDGE_SITE_ANSWER = Reference("personae_api.bland.models.knowledge_crawl", "KnowledgeCrawl")
_CHAT_WITH_KNOWLEDGE_BASE = Operation(
    vendor="bland",
    id="chatWithKnowledgeBase",
    method="POST",
    path="/v1/knowledge/chat",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "messages": Field(
                "messages", Array(Reference("personae_api.bland.models.knowledge_message", "KnowledgeMessage"))
            ),
            "knowledge_base_id": Field("knowledge_base_id", STRING),
            "question": Field("question", STRING),
            "conversation_history": Field("conversation_history", Array(ANY)),
        }
    ),
)
_CHAT_WITH_KNOWLEDGE_BASE_ANSWER = Reference("personae_api.bland.models.knowledge_reply", "KnowledgeReply")
_GET_KNOWLEDGE_BASE = Operation(
    vendor="bland",
    id="getKnowledgeBase",
    method="GET",
    path="/v1/knowledge/{knowledge_base_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    waiting=Waiting(
        "knowledge_base_id",
        (State(field=("status",), well=("COMPLETED",), badly=("FAILED", "DELETED")),),
        first=2,
        cap=30,
        reason=("error_message",),
    ),
)
_GET_KNOWLEDGE_BASE_ANSWER = Reference("personae_api.bland.models.knowledge_base", "KnowledgeBase")
_UPDATE_KNOWLEDGE_BASE = Operation(
    vendor="bland",
    id="updateKnowledgeBase",
    method="PUT",
    path="/v1/knowledge/{knowledge_base_id}",
    effect="write",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(body={"name": Field("name", STRING), "description": Field("description", OneOf(STRING, NULL))}),
)
_UPDATE_KNOWLEDGE_BASE_ANSWER = Reference("personae_api.bland.models.knowledge_base", "KnowledgeBase")
_DELETE_KNOWLEDGE_BASE = Operation(
    vendor="bland",
    id="deleteKnowledgeBase",
    method="DELETE",
    path="/v1/knowledge/{knowledge_base_id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
)
_DELETE_KNOWLEDGE_BASE_ANSWER = Reference("personae_api.bland.models.knowledge_base_deletion", "KnowledgeBaseDeletion")
_IMPROVE_KNOWLEDGE_BASE = Operation(
    vendor="bland",
    id="improveKnowledgeBase",
    method="POST",
    path="/v1/knowledge/{knowledge_base_id}/improve",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"question": Field("question", STRING), "answer": Field("answer", STRING)}),
)
_IMPROVE_KNOWLEDGE_BASE_ANSWER = Reference("personae_api.bland.models.knowledge_improvement", "KnowledgeImprovement")
_ANSWER_FROM_KNOWLEDGE = Operation(
    vendor="bland",
    id="answerFromKnowledge",
    method="POST",
    path="/v1/knowledge/answer",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        body={
            "query": Field("query", STRING),
            "question": Field("question", STRING),
            "messages": Field(
                "messages", Array(Reference("personae_api.bland.models.knowledge_message", "KnowledgeMessage"))
            ),
            "knowledge_base_id": Field("knowledge_base_id", STRING),
            "knowledge_base_ids": Field("knowledge_base_ids", Array(STRING)),
            "top_k": Field("top_k", NUMBER),
            "alpha": Field("alpha", NUMBER),
            "enable_cache": Field("enable_cache", BOOLEAN),
        }
    ),
)
_ANSWER_FROM_KNOWLEDGE_ANSWER = OneOf(
    Reference("personae_api.bland.models.knowledge_findings", "KnowledgeFindings"), NULL
)
_GET_KNOWLEDGE_ANALYTICS = Operation(
    vendor="bland",
    id="getKnowledgeAnalytics",
    method="GET",
    path="/v1/knowledge/analytics",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"knowledge_base_id": Field("knowledge_base_id", STRING)}),
)
_GET_KNOWLEDGE_ANALYTICS_ANSWER = Map(ANY)
_REPLACE_KNOWLEDGE_CONTENT = Operation(
    vendor="bland",
    id="replaceKnowledgeContent",
    method="POST",
    path="/v1/knowledge/{knowledge_base_id}/content",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"content": Field("content", STRING), "text": Field("text", STRING)}),
)
_REPLACE_KNOWLEDGE_CONTENT_ANSWER = Reference("personae_api.bland.models.knowledge_replacement", "KnowledgeReplacement")
_REPLACE_KNOWLEDGE_URLS = Operation(
    vendor="bland",
    id="replaceKnowledgeUrls",
    method="POST",
    path="/v1/knowledge/{knowledge_base_id}/replace_urls",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"urls": Field("urls", Array(STRING))}),
)
_REPLACE_KNOWLEDGE_URLS_ANSWER = Reference(
    "personae_api.bland.models.knowledge_url_replacement", "KnowledgeUrlReplacement"
)
_LIST_KNOWLEDGE_VERSIONS = Operation(
    vendor="bland",
    id="listKnowledgeVersions",
    method="GET",
    path="/v1/knowledge/{knowledge_base_id}/versions",
    effect="read",
    answer=("data", "versions"),
    repeatable=True,
)
_LIST_KNOWLEDGE_VERSIONS_ANSWER = Array(Reference("personae_api.bland.models.knowledge_version", "KnowledgeVersion"))
_RESTORE_KNOWLEDGE_VERSION = Operation(
    vendor="bland",
    id="restoreKnowledgeVersion",
    method="POST",
    path="/v1/knowledge/{knowledge_base_id}/versions/{version_id}/restore",
    effect="write",
    answer=("data",),
)
_RESTORE_KNOWLEDGE_VERSION_ANSWER = Reference("personae_api.bland.models.knowledge_restoration", "KnowledgeRestoration")
_LIST_KNOWLEDGE_GAPS = Operation(
    vendor="bland",
    id="listKnowledgeGaps",
    method="GET",
    path="/v1/knowledge/gaps",
    effect="read",
    paging=Paging(
        style="page",
        items=("data", "gaps"),
        position="page",
        total=("data", "total"),
        current=("data", "page"),
        more=("data", "has_more"),
        size="limit",
        default_size=20,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "status": Field("status", Enumeration("DISMISSED", "OPEN", "RESOLVED")),
            "kb_id": Field("kb_id", STRING),
            "knowledge_base_id": Field("knowledge_base_id", STRING),
            "page": Field("page", INTEGER),
            "limit": Field("limit", INTEGER),
            "sort_by": Field(
                "sort_by", Enumeration("created_at_asc", "created_at_desc", "occurrences_asc", "occurrences_desc")
            ),
        }
    ),
)
_LIST_KNOWLEDGE_GAPS_ANSWER = Array(Reference("personae_api.bland.models.knowledge_gap", "KnowledgeGap"))
_RESOLVE_KNOWLEDGE_GAP = Operation(
    vendor="bland",
    id="resolveKnowledgeGap",
    method="POST",
    path="/v1/knowledge/gaps/{id}/resolve",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"answer": Field("answer", STRING), "target_kb_id": Field("target_kb_id", STRING)}),
)
_RESOLVE_KNOWLEDGE_GAP_ANSWER = Reference(
    "personae_api.bland.models.knowledge_gap_resolution", "KnowledgeGapResolution"
)


def list_knowledge_bases(
    *, page: int | Unset = UNSET, limit: int | Unset = UNSET
) -> PagedCall[models.KnowledgeBase, Literal["bland"]]:
    """GET /v1/knowledge"""
    return PagedCall(_LIST_KNOWLEDGE_BASES, _LIST_KNOWLEDGE_BASES_ANSWER, query=given({"page": page, "limit": limit}))


def create_empty_knowledge_base(
    *, name: str, description: str | Unset = UNSET
) -> Call[models.KnowledgeBaseCreated, Literal["bland"]]:
    """POST /v1/knowledge"""
    return Call(
        _CREATE_EMPTY_KNOWLEDGE_BASE,
        _CREATE_EMPTY_KNOWLEDGE_BASE_ANSWER,
        json=given({"name": name, "description": description}),
    )


def create_knowledge_base(
    *,
    type: models.KnowledgeSource,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    text: str | Unset = UNSET,
    urls: ListOf[str] | Unset = UNSET,
    file: File | Unset = UNSET,
) -> Call[models.KnowledgeBase, Literal["bland"]]:
    """POST /v1/knowledge/learn"""
    if file is not UNSET:
        return Call(
            _CREATE_KNOWLEDGE_BASE,
            _CREATE_KNOWLEDGE_BASE_ANSWER,
            json=given({"text": text, "urls": urls}),
            form=Form(given({"type": type, "name": name, "description": description}), given({"file": file})),
        )

    return Call(
        _CREATE_KNOWLEDGE_BASE,
        _CREATE_KNOWLEDGE_BASE_ANSWER,
        json=given({"type": type, "name": name, "description": description, "text": text, "urls": urls}),
    )


def crawl_knowledge_site(*, url: str, limit: int | Unset = UNSET) -> Call[models.KnowledgeCrawl, Literal["bland"]]:
    """POST /v1/knowledge/crawl"""
    return Call(_CRAWL_KNOWLEDGE_SITE, _CRAWL_KNOWLEDGE_SITE_ANSWER, json=given({"url": url, "limit": limit}))


def chat_with_knowledge_base(
    *,
    knowledge_base_id: str,
    messages: ListOf[models.KnowledgeMessage | models.KnowledgeMessageDict] | Unset = UNSET,
    question: str | Unset = UNSET,
    conversation_history: ListOf[Any] | Unset = UNSET,
) -> Call[models.KnowledgeReply, Literal["bland"]]:
    """POST /v1/knowledge/chat"""
    return Call(
        _CHAT_WITH_KNOWLEDGE_BASE,
        _CHAT_WITH_KNOWLEDGE_BASE_ANSWER,
        json=given(
            {
                "messages": messages,
                "knowledge_base_id": knowledge_base_id,
                "question": question,
                "conversation_history": conversation_history,
            }
        ),
    )


def get_knowledge_base(knowledge_base_id: str) -> Call[models.KnowledgeBase, Literal["bland"]]:
    """GET /v1/knowledge/{knowledge_base_id}"""
    return Call(_GET_KNOWLEDGE_BASE, _GET_KNOWLEDGE_BASE_ANSWER, path={"knowledge_base_id": knowledge_base_id})


def update_knowledge_base(
    knowledge_base_id: str, *, name: str | Unset = UNSET, description: str | None | Unset = UNSET
) -> Call[models.KnowledgeBase, Literal["bland"]]:
    """PUT /v1/knowledge/{knowledge_base_id}"""
    return Call(
        _UPDATE_KNOWLEDGE_BASE,
        _UPDATE_KNOWLEDGE_BASE_ANSWER,
        path={"knowledge_base_id": knowledge_base_id},
        json=given({"name": name, "description": description}),
    )


def delete_knowledge_base(knowledge_base_id: str) -> Call[models.KnowledgeBaseDeletion, Literal["bland"]]:
    """DELETE /v1/knowledge/{knowledge_base_id}"""
    return Call(_DELETE_KNOWLEDGE_BASE, _DELETE_KNOWLEDGE_BASE_ANSWER, path={"knowledge_base_id": knowledge_base_id})


def improve_knowledge_base(
    knowledge_base_id: str, *, question: str, answer: str
) -> Call[models.KnowledgeImprovement, Literal["bland"]]:
    """POST /v1/knowledge/{knowledge_base_id}/improve"""
    return Call(
        _IMPROVE_KNOWLEDGE_BASE,
        _IMPROVE_KNOWLEDGE_BASE_ANSWER,
        path={"knowledge_base_id": knowledge_base_id},
        json=given({"question": question, "answer": answer}),
    )


def answer_from_knowledge(
    *,
    query: str | Unset = UNSET,
    question: str | Unset = UNSET,
    messages: ListOf[models.KnowledgeMessage | models.KnowledgeMessageDict] | Unset = UNSET,
    knowledge_base_id: str | Unset = UNSET,
    knowledge_base_ids: ListOf[str] | Unset = UNSET,
    top_k: float | Unset = UNSET,
    alpha: float | Unset = UNSET,
    enable_cache: bool | Unset = UNSET,
) -> Call[models.KnowledgeFindings | None, Literal["bland"]]:
    """POST /v1/knowledge/answer"""
    return Call(
        _ANSWER_FROM_KNOWLEDGE,
        _ANSWER_FROM_KNOWLEDGE_ANSWER,
        json=given(
            {
                "query": query,
                "question": question,
                "messages": messages,
                "knowledge_base_id": knowledge_base_id,
                "knowledge_base_ids": knowledge_base_ids,
                "top_k": top_k,
                "alpha": alpha,
                "enable_cache": enable_cache,
            }
        ),
    )


def get_knowledge_analytics(*, knowledge_base_id: str | Unset = UNSET) -> Call[dict[str, Any], Literal["bland"]]:
    """GET /v1/knowledge/analytics"""
    return Call(
        _GET_KNOWLEDGE_ANALYTICS, _GET_KNOWLEDGE_ANALYTICS_ANSWER, query=given({"knowledge_base_id": knowledge_base_id})
    )


def replace_knowledge_content(
    knowledge_base_id: str, *, content: str | Unset = UNSET, text: str | Unset = UNSET
) -> Call[models.KnowledgeReplacement, Literal["bland"]]:
    """POST /v1/knowledge/{knowledge_base_id}/content"""
    return Call(
        _REPLACE_KNOWLEDGE_CONTENT,
        _REPLACE_KNOWLEDGE_CONTENT_ANSWER,
        path={"knowledge_base_id": knowledge_base_id},
        json=given({"content": content, "text": text}),
    )


def replace_knowledge_urls(
    knowledge_base_id: str, *, urls: ListOf[str]
) -> Call[models.KnowledgeUrlReplacement, Literal["bland"]]:
    """POST /v1/knowledge/{knowledge_base_id}/replace_urls"""
    return Call(
        _REPLACE_KNOWLEDGE_URLS,
        _REPLACE_KNOWLEDGE_URLS_ANSWER,
        path={"knowledge_base_id": knowledge_base_id},
        json=given({"urls": urls}),
    )


def list_knowledge_versions(knowledge_base_id: str) -> Call[builtins.list[models.KnowledgeVersion], Literal["bland"]]:
    """GET /v1/knowledge/{knowledge_base_id}/versions"""
    return Call(
        _LIST_KNOWLEDGE_VERSIONS, _LIST_KNOWLEDGE_VERSIONS_ANSWER, path={"knowledge_base_id": knowledge_base_id}
    )


def restore_knowledge_version(
    knowledge_base_id: str, version_id: str
) -> Call[models.KnowledgeRestoration, Literal["bland"]]:
    """POST /v1/knowledge/{knowledge_base_id}/versions/{version_id}/restore"""
    return Call(
        _RESTORE_KNOWLEDGE_VERSION,
        _RESTORE_KNOWLEDGE_VERSION_ANSWER,
        path={"knowledge_base_id": knowledge_base_id, "version_id": version_id},
    )


def list_knowledge_gaps(
    *,
    status: models.KnowledgeGapStatus | Unset = UNSET,
    kb_id: str | Unset = UNSET,
    knowledge_base_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: models.KnowledgeGapOrder | Unset = UNSET,
) -> PagedCall[models.KnowledgeGap, Literal["bland"]]:
    """GET /v1/knowledge/gaps"""
    return PagedCall(
        _LIST_KNOWLEDGE_GAPS,
        _LIST_KNOWLEDGE_GAPS_ANSWER,
        query=given(
            {
                "status": status,
                "kb_id": kb_id,
                "knowledge_base_id": knowledge_base_id,
                "page": page,
                "limit": limit,
                "sort_by": sort_by,
            }
        ),
    )


def resolve_knowledge_gap(
    id: str, *, answer: str, target_kb_id: str | Unset = UNSET
) -> Call[models.KnowledgeGapResolution, Literal["bland"]]:
    """POST /v1/knowledge/gaps/{id}/resolve"""
    return Call(
        _RESOLVE_KNOWLEDGE_GAP,
        _RESOLVE_KNOWLEDGE_GAP_ANSWER,
        path={"id": id},
        json=given({"answer": answer, "target_kb_id": target_kb_id}),
    )
