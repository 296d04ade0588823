# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Knowledge."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import INTEGER, NULL, STRING, Array, Enumeration, OneOf, Reference
from ...types import UNSET, Call, File, Form, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
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
        }
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
    inputs=Inputs(body={"url": Field("url", STRING)}),
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


def list_knowledge_bases(
    *, page: int | Unset = UNSET, limit: int | Unset = UNSET
) -> PagedCall[models.KnowledgeBase, Literal["bland"]]:
    """GET /v1/knowledge"""
    return PagedCall(_LIST_KNOWLEDGE_BASES, _LIST_KNOWLEDGE_BASES_ANSWER, query=given({"page": page, "limit": limit}))


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
            form=Form(given({"type": type, "name": name, "description": description}), given({"file": file})),
        )

    return Call(
        _CREATE_KNOWLEDGE_BASE,
        _CREATE_KNOWLEDGE_BASE_ANSWER,
        json=given({"type": type, "name": name, "description": description, "text": text, "urls": urls}),
    )


def crawl_knowledge_site(*, url: str) -> Call[models.KnowledgeCrawl, Literal["bland"]]:
    """POST /v1/knowledge/crawl"""
    return Call(_CRAWL_KNOWLEDGE_SITE, _CRAWL_KNOWLEDGE_SITE_ANSWER, json=given({"url": url}))


def chat_with_knowledge_base(
    *, knowledge_base_id: str, messages: ListOf[models.KnowledgeMessage | models.KnowledgeMessageDict] | Unset = UNSET
) -> Call[models.KnowledgeReply, Literal["bland"]]:
    """POST /v1/knowledge/chat"""
    return Call(
        _CHAT_WITH_KNOWLEDGE_BASE,
        _CHAT_WITH_KNOWLEDGE_BASE_ANSWER,
        json=given({"messages": messages, "knowledge_base_id": knowledge_base_id}),
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
