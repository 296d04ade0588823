# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Documents."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import INTEGER, STRING, Array, Enumeration, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_DOCUMENTS = Operation(
    vendor="tavus",
    id="listDocuments",
    method="GET",
    path="/v2/documents",
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
            "sort": Field("sort", Enumeration("ascending", "descending")),
            "status": Field("status", Enumeration("error", "processing", "ready", "recrawling", "started")),
            "name_or_uuid": Field("name_or_uuid", STRING),
            "tags": Field("tags", STRING),
        }
    ),
)
_LIST_DOCUMENTS_ANSWER = Array(Reference("personae_api.tavus.models.document", "Document"))
_CREATE_DOCUMENT = Operation(
    vendor="tavus",
    id="createDocument",
    method="POST",
    path="/v2/documents",
    inputs=Inputs(
        body={
            "document_url": Field("document_url", STRING),
            "document_name": Field("document_name", STRING),
            "callback_url": Field("callback_url", STRING),
            "tags": Field("tags", Array(STRING)),
            "crawl": Field("crawl", Reference("personae_api.tavus.models.crawl_config", "CrawlConfig")),
        }
    ),
)
_CREATE_DOCUMENT_ANSWER = Reference("personae_api.tavus.models.document", "Document")
_GET_DOCUMENT = Operation(
    vendor="tavus", id="getDocument", method="GET", path="/v2/documents/{document_id}", repeatable=True
)
_GET_DOCUMENT_ANSWER = Reference("personae_api.tavus.models.document", "Document")
_DELETE_DOCUMENT = Operation(
    vendor="tavus", id="deleteDocument", method="DELETE", path="/v2/documents/{document_id}", repeatable=True
)
_PATCH_DOCUMENT = Operation(
    vendor="tavus",
    id="patchDocument",
    method="PATCH",
    path="/v2/documents/{document_id}",
    inputs=Inputs(body={"document_name": Field("document_name", STRING), "tags": Field("tags", Array(STRING))}),
)
_PATCH_DOCUMENT_ANSWER = Reference("personae_api.tavus.models.document", "Document")
_RECRAWL_DOCUMENT = Operation(
    vendor="tavus",
    id="recrawlDocument",
    method="POST",
    path="/v2/documents/{document_id}/recrawl",
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
) -> PagedCall[models.Document, Literal["tavus"]]:
    """GET /v2/documents"""
    return PagedCall(
        _LIST_DOCUMENTS,
        _LIST_DOCUMENTS_ANSWER,
        query=given(
            {"limit": limit, "page": page, "sort": sort, "status": status, "name_or_uuid": name_or_uuid, "tags": tags}
        ),
    )


def create_document(
    *,
    document_url: str,
    document_name: str | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    tags: ListOf[str] | Unset = UNSET,
    crawl: models.CrawlConfig | models.CrawlConfigDict | Unset = UNSET,
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
            }
        ),
    )


def get_document(document_id: str) -> Call[models.Document, Literal["tavus"]]:
    """GET /v2/documents/{document_id}"""
    return Call(_GET_DOCUMENT, _GET_DOCUMENT_ANSWER, path={"document_id": document_id})


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


def recrawl_document(
    document_id: str, *, crawl: models.CrawlConfig | models.CrawlConfigDict | Unset = UNSET
) -> Call[models.Document, Literal["tavus"]]:
    """POST /v2/documents/{document_id}/recrawl"""
    return Call(
        _RECRAWL_DOCUMENT, _RECRAWL_DOCUMENT_ANSWER, path={"document_id": document_id}, json=given({"crawl": crawl})
    )
