# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Documents."""

from __future__ import annotations

import builtins
from typing import Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Enumeration, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_LIST_DOCUMENTS = Operation(
    vendor="tavus",
    id="listDocuments",
    method="GET",
    path="/v2/documents",
    effect="read",
    paging=Paging(
        style="page",
        items=("data",),
        position="page",
        total=("total_count",),
        current=("page",),
        size="limit",
        first=1,
        default_size=10,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "page": Field("page", INTEGER),
            "sort": Field("sort", Enumeration("asc", "ascending", "desc", "descending")),
            "status": Field("status", Enumeration("error", "processing", "ready", "recrawling", "started")),
            "name_or_uuid": Field("name_or_uuid", STRING),
            "tags": Field("tags", STRING),
            "participant_tags": Field("participant_tags", STRING),
            "verbose": Field("verbose", BOOLEAN),
            "scope": Field("scope", STRING),
        }
    ),
)
_LIST_DOCUMENTS_ANSWER = Array(Reference("personae_api.tavus.models.document", "Document"))
_CREATE_DOCUMENT = Operation(
    vendor="tavus",
    id="createDocument",
    method="POST",
    path="/v2/documents",
    effect="write",
    inputs=Inputs(
        body={
            "document_url": Field("document_url", STRING),
            "document_name": Field("document_name", STRING),
            "callback_url": Field("callback_url", STRING),
            "tags": Field("tags", Array(STRING)),
            "crawl": Field("crawl", Reference("personae_api.tavus.models.crawl_config", "CrawlConfig")),
            "participant_tags": Field("participant_tags", Array(STRING)),
            "custom_description": Field("custom_description", STRING),
            "is_customer_support_document": Field("is_customer_support_document", BOOLEAN),
            "font_size_aware_extraction": Field("font_size_aware_extraction", BOOLEAN),
        }
    ),
)
_CREATE_DOCUMENT_ANSWER = Reference("personae_api.tavus.models.document", "Document")
_LIST_DOCUMENT_TAGS = Operation(
    vendor="tavus",
    id="listDocumentTags",
    method="GET",
    path="/v2/documents/tags",
    effect="read",
    paging=Paging(
        style="page",
        items=("tags",),
        position="page",
        total=("total_count",),
        size="limit",
        first=0,
        default_size=25,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={"search": Field("search", STRING), "page": Field("page", INTEGER), "limit": Field("limit", INTEGER)}
    ),
)
_LIST_DOCUMENT_TAGS_ANSWER = Array(Reference("personae_api.tavus.models.document_tag", "DocumentTag"))
_GET_DOCUMENT = Operation(
    vendor="tavus",
    id="getDocument",
    method="GET",
    path="/v2/documents/{document_id}",
    effect="read",
    repeatable=True,
    waiting=Waiting(
        "document_id",
        (State(field=("status",), well=("ready",), badly=("error",)),),
        first=2,
        cap=30,
        reason=("error_message",),
    ),
    inputs=Inputs(query={"verbose": Field("verbose", BOOLEAN)}),
)
_GET_DOCUMENT_ANSWER = Reference("personae_api.tavus.models.document", "Document")
_DELETE_DOCUMENT = Operation(
    vendor="tavus",
    id="deleteDocument",
    method="DELETE",
    path="/v2/documents/{document_id}",
    effect="delete",
    repeatable=True,
)
_PATCH_DOCUMENT = Operation(
    vendor="tavus",
    id="patchDocument",
    method="PATCH",
    path="/v2/documents/{document_id}",
    effect="write",
    inputs=Inputs(body={"document_name": Field("document_name", STRING), "tags": Field("tags", Array(STRING))}),
)
_PATCH_DOCUMENT_ANSWER = Reference("personae_api.tavus.models.document", "Document")
_LIST_DOCUMENT_CHUNKS = Operation(
    vendor="tavus",
    id="listDocumentChunks",
    method="GET",
    path="/v2/documents/{document_id}/chunks",
    effect="read",
    answer=("chunks",),
    repeatable=True,
    inputs=Inputs(
        query={
            "collection": Field("collection", Enumeration("customer_support", "regular")),
            "limit": Field("limit", INTEGER),
            "offset": Field("offset", STRING),
        }
    ),
)
_LIST_DOCUMENT_CHUNKS_ANSWER = Array(Reference("personae_api.tavus.models.document_chunk", "DocumentChunk"))
_RECRAWL_DOCUMENT = Operation(
    vendor="tavus",
    id="recrawlDocument",
    method="POST",
    path="/v2/documents/{document_id}/recrawl",
    effect="write",
    inputs=Inputs(body={"crawl": Field("crawl", Reference("personae_api.tavus.models.crawl_config", "CrawlConfig"))}),
)
_RECRAWL_DOCUMENT_ANSWER = Reference("personae_api.tavus.models.document", "Document")


def list_documents(
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    sort: models.DocumentOrder | Unset = UNSET,
    status: models.DocumentStatus | Unset = UNSET,
    name_or_uuid: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    participant_tags: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
    scope: str | Unset = UNSET,
) -> PagedCall[models.Document, Literal["tavus"]]:
    """GET /v2/documents"""
    return PagedCall(
        _LIST_DOCUMENTS,
        _LIST_DOCUMENTS_ANSWER,
        query=given(
            {
                "limit": limit,
                "page": page,
                "sort": sort,
                "status": status,
                "name_or_uuid": name_or_uuid,
                "tags": tags,
                "participant_tags": participant_tags,
                "verbose": verbose,
                "scope": scope,
            }
        ),
    )


def create_document(
    *,
    document_url: str,
    document_name: str | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    tags: ListOf[str] | Unset = UNSET,
    crawl: models.CrawlConfig | models.CrawlConfigDict | Unset = UNSET,
    participant_tags: ListOf[str] | Unset = UNSET,
    custom_description: str | Unset = UNSET,
    is_customer_support_document: bool | Unset = UNSET,
    font_size_aware_extraction: bool | Unset = UNSET,
) -> Call[models.Document, Literal["tavus"]]:
    """POST /v2/documents"""
    return Call(
        _CREATE_DOCUMENT,
        _CREATE_DOCUMENT_ANSWER,
        json=given(
            {
                "document_url": document_url,
                "document_name": document_name,
                "callback_url": callback_url,
                "tags": tags,
                "crawl": crawl,
                "participant_tags": participant_tags,
                "custom_description": custom_description,
                "is_customer_support_document": is_customer_support_document,
                "font_size_aware_extraction": font_size_aware_extraction,
            }
        ),
    )


def list_document_tags(
    *, search: str | Unset = UNSET, page: int | Unset = UNSET, limit: int | Unset = UNSET
) -> PagedCall[models.DocumentTag, Literal["tavus"]]:
    """GET /v2/documents/tags"""
    return PagedCall(
        _LIST_DOCUMENT_TAGS, _LIST_DOCUMENT_TAGS_ANSWER, query=given({"search": search, "page": page, "limit": limit})
    )


def get_document(document_id: str, *, verbose: bool | Unset = UNSET) -> Call[models.Document, Literal["tavus"]]:
    """GET /v2/documents/{document_id}"""
    return Call(
        _GET_DOCUMENT, _GET_DOCUMENT_ANSWER, path={"document_id": document_id}, query=given({"verbose": verbose})
    )


def delete_document(document_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/documents/{document_id}"""
    return Call(_DELETE_DOCUMENT, None, path={"document_id": document_id})


def patch_document(
    document_id: str, *, document_name: str | Unset = UNSET, tags: ListOf[str] | Unset = UNSET
) -> Call[models.Document, Literal["tavus"]]:
    """PATCH /v2/documents/{document_id}"""
    return Call(
        _PATCH_DOCUMENT,
        _PATCH_DOCUMENT_ANSWER,
        path={"document_id": document_id},
        json=given({"document_name": document_name, "tags": tags}),
    )


def list_document_chunks(
    document_id: str,
    *,
    collection: models.DocumentCollection | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> Call[builtins.list[models.DocumentChunk], Literal["tavus"]]:
    """GET /v2/documents/{document_id}/chunks"""
    return Call(
        _LIST_DOCUMENT_CHUNKS,
        _LIST_DOCUMENT_CHUNKS_ANSWER,
        path={"document_id": document_id},
        query=given({"collection": collection, "limit": limit, "offset": offset}),
    )


def recrawl_document(
    document_id: str, *, crawl: models.CrawlConfig | models.CrawlConfigDict | Unset = UNSET
) -> Call[models.Document, Literal["tavus"]]:
    """POST /v2/documents/{document_id}/recrawl"""
    return Call(
        _RECRAWL_DOCUMENT, _RECRAWL_DOCUMENT_ANSWER, path={"document_id": document_id}, json=given({"crawl": crawl})
    )
