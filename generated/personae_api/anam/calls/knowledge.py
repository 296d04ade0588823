# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Knowledge."""

from __future__ import annotations

from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, INTEGER, STRING, Array, Map, Reference
from ...types import UNSET, Call, File, Form, Inputs, Operation, State, Unset, Waiting, given
from .. import models

_LIST_KNOWLEDGE_GROUPS = Operation(
    vendor="anam",
    id="listKnowledgeGroups",
    method="GET",
    path="/v1/knowledge/groups",
    effect="read",
    repeatable=True,
    inputs=Inputs(query={"page": Field("page", INTEGER), "perPage": Field("per_page", INTEGER)}),
)
_LIST_KNOWLEDGE_GROUPS_ANSWER = Array(Reference("personae_api.anam.models.knowledge_group", "KnowledgeGroup"))
_CREATE_KNOWLEDGE_GROUP = Operation(
    vendor="anam",
    id="createKnowledgeGroup",
    method="POST",
    path="/v1/knowledge/groups",
    effect="write",
    inputs=Inputs(body={"name": Field("name", STRING), "description": Field("description", STRING)}),
)
_CREATE_KNOWLEDGE_GROUP_ANSWER = Reference("personae_api.anam.models.knowledge_group", "KnowledgeGroup")
_GET_KNOWLEDGE_GROUP = Operation(
    vendor="anam",
    id="getKnowledgeGroup",
    method="GET",
    path="/v1/knowledge/groups/{id}",
    effect="read",
    repeatable=True,
)
_GET_KNOWLEDGE_GROUP_ANSWER = Reference("personae_api.anam.models.knowledge_group", "KnowledgeGroup")
_UPDATE_KNOWLEDGE_GROUP = Operation(
    vendor="anam",
    id="updateKnowledgeGroup",
    method="PUT",
    path="/v1/knowledge/groups/{id}",
    effect="write",
    repeatable=True,
    inputs=Inputs(body={"name": Field("name", STRING), "description": Field("description", STRING)}),
)
_UPDATE_KNOWLEDGE_GROUP_ANSWER = Reference("personae_api.anam.models.knowledge_group", "KnowledgeGroup")
_DELETE_KNOWLEDGE_GROUP = Operation(
    vendor="anam",
    id="deleteKnowledgeGroup",
    method="DELETE",
    path="/v1/knowledge/groups/{id}",
    effect="delete",
    repeatable=True,
)
_SEARCH_KNOWLEDGE_GROUP = Operation(
    vendor="anam",
    id="searchKnowledgeGroup",
    method="POST",
    path="/v1/knowledge/groups/{id}/search",
    effect="read",
    repeatable=True,
    inputs=Inputs(body={"query": Field("query", STRING), "limit": Field("limit", INTEGER)}),
)
_SEARCH_KNOWLEDGE_GROUP_ANSWER = Array(
    Reference("personae_api.anam.models.knowledge_search_result", "KnowledgeSearchResult")
)
_LIST_KNOWLEDGE_GROUP_DOCUMENTS = Operation(
    vendor="anam",
    id="listKnowledgeGroupDocuments",
    method="GET",
    path="/v1/knowledge/groups/{id}/documents",
    effect="read",
    repeatable=True,
    inputs=Inputs(query={"page": Field("page", INTEGER), "perPage": Field("per_page", INTEGER)}),
)
_LIST_KNOWLEDGE_GROUP_DOCUMENTS_ANSWER = Array(
    Reference("personae_api.anam.models.knowledge_document", "KnowledgeDocument")
)
_UPLOAD_KNOWLEDGE_GROUP_DOCUMENT = Operation(
    vendor="anam",
    id="uploadKnowledgeGroupDocument",
    method="POST",
    path="/v1/knowledge/groups/{id}/documents",
    effect="write",
    inputs=Inputs(
        body={"chunkSize": Field("chunk_size", INTEGER), "chunkOverlap": Field("chunk_overlap", INTEGER)},
        files={"file": "file"},
    ),
)
_UPLOAD_KNOWLEDGE_GROUP_DOCUMENT_ANSWER = Reference("personae_api.anam.models.knowledge_document", "KnowledgeDocument")
_GET_KNOWLEDGE_DOCUMENT = Operation(
    vendor="anam",
    id="getKnowledgeDocument",
    method="GET",
    path="/v1/knowledge/documents/{id}",
    effect="read",
    repeatable=True,
    waiting=Waiting(
        "id", (State(field=("status",), well=("READY",), badly=("FAILED",)),), first=2, cap=30, reason=("errorMessage",)
    ),
)
_GET_KNOWLEDGE_DOCUMENT_ANSWER = Reference("personae_api.anam.models.knowledge_document", "KnowledgeDocument")
_UPDATE_KNOWLEDGE_DOCUMENT = Operation(
    vendor="anam",
    id="updateKnowledgeDocument",
    method="PUT",
    path="/v1/knowledge/documents/{id}",
    effect="write",
    repeatable=True,
    inputs=Inputs(body={"filename": Field("filename", STRING)}),
)
_UPDATE_KNOWLEDGE_DOCUMENT_ANSWER = Reference("personae_api.anam.models.knowledge_document", "KnowledgeDocument")
_DELETE_KNOWLEDGE_DOCUMENT = Operation(
    vendor="anam",
    id="deleteKnowledgeDocument",
    method="DELETE",
    path="/v1/knowledge/documents/{id}",
    effect="delete",
    repeatable=True,
)
_GET_KNOWLEDGE_DOCUMENT_DOWNLOAD = Operation(
    vendor="anam",
    id="getKnowledgeDocumentDownload",
    method="GET",
    path="/v1/knowledge/documents/{id}/download",
    effect="read",
    repeatable=True,
)
_GET_KNOWLEDGE_DOCUMENT_DOWNLOAD_ANSWER = Reference(
    "personae_api.anam.models.knowledge_document_download", "KnowledgeDocumentDownload"
)
_CREATE_KNOWLEDGE_DOCUMENT_UPLOAD = Operation(
    vendor="anam",
    id="createKnowledgeDocumentUpload",
    method="POST",
    path="/v1/knowledge/groups/{id}/documents/presigned-upload",
    effect="write",
    inputs=Inputs(
        body={
            "filename": Field("filename", STRING),
            "contentType": Field("content_type", STRING),
            "fileSize": Field("file_size", INTEGER),
        }
    ),
)
_CREATE_KNOWLEDGE_DOCUMENT_UPLOAD_ANSWER = Reference(
    "personae_api.anam.models.knowledge_document_upload", "KnowledgeDocumentUpload"
)
_CONFIRM_KNOWLEDGE_DOCUMENT_UPLOAD = Operation(
    vendor="anam",
    id="confirmKnowledgeDocumentUpload",
    method="POST",
    path="/v1/knowledge/documents/{id}/confirm-upload",
    effect="write",
    inputs=Inputs(body={"fileSize": Field("file_size", INTEGER)}),
)
_CONFIRM_KNOWLEDGE_DOCUMENT_UPLOAD_ANSWER = Map(ANY)


def list_knowledge_groups(
    *, page: int | Unset = UNSET, per_page: int | Unset = UNSET
) -> Call[list[models.KnowledgeGroup], Literal["anam"]]:
    """GET /v1/knowledge/groups"""
    return Call(_LIST_KNOWLEDGE_GROUPS, _LIST_KNOWLEDGE_GROUPS_ANSWER, query=given({"page": page, "perPage": per_page}))


def create_knowledge_group(
    *, name: str, description: str | Unset = UNSET
) -> Call[models.KnowledgeGroup, Literal["anam"]]:
    """POST /v1/knowledge/groups"""
    return Call(
        _CREATE_KNOWLEDGE_GROUP, _CREATE_KNOWLEDGE_GROUP_ANSWER, json=given({"name": name, "description": description})
    )


def get_knowledge_group(id: str) -> Call[models.KnowledgeGroup, Literal["anam"]]:
    """GET /v1/knowledge/groups/{id}"""
    return Call(_GET_KNOWLEDGE_GROUP, _GET_KNOWLEDGE_GROUP_ANSWER, path={"id": id})


def update_knowledge_group(
    id: str, *, name: str | Unset = UNSET, description: str | Unset = UNSET
) -> Call[models.KnowledgeGroup, Literal["anam"]]:
    """PUT /v1/knowledge/groups/{id}"""
    return Call(
        _UPDATE_KNOWLEDGE_GROUP,
        _UPDATE_KNOWLEDGE_GROUP_ANSWER,
        path={"id": id},
        json=given({"name": name, "description": description}),
    )


def delete_knowledge_group(id: str) -> Call[None, Literal["anam"]]:
    """DELETE /v1/knowledge/groups/{id}"""
    return Call(_DELETE_KNOWLEDGE_GROUP, None, path={"id": id})


def search_knowledge_group(
    id: str, *, query: str, limit: int | Unset = UNSET
) -> Call[list[models.KnowledgeSearchResult], Literal["anam"]]:
    """POST /v1/knowledge/groups/{id}/search"""
    return Call(
        _SEARCH_KNOWLEDGE_GROUP,
        _SEARCH_KNOWLEDGE_GROUP_ANSWER,
        path={"id": id},
        json=given({"query": query, "limit": limit}),
    )


def list_knowledge_group_documents(
    id: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET
) -> Call[list[models.KnowledgeDocument], Literal["anam"]]:
    """GET /v1/knowledge/groups/{id}/documents"""
    return Call(
        _LIST_KNOWLEDGE_GROUP_DOCUMENTS,
        _LIST_KNOWLEDGE_GROUP_DOCUMENTS_ANSWER,
        path={"id": id},
        query=given({"page": page, "perPage": per_page}),
    )


def upload_knowledge_group_document(
    id: str, *, file: File, chunk_size: int | Unset = UNSET, chunk_overlap: int | Unset = UNSET
) -> Call[models.KnowledgeDocument, Literal["anam"]]:
    """POST /v1/knowledge/groups/{id}/documents"""
    return Call(
        _UPLOAD_KNOWLEDGE_GROUP_DOCUMENT,
        _UPLOAD_KNOWLEDGE_GROUP_DOCUMENT_ANSWER,
        path={"id": id},
        form=Form(given({"chunkSize": chunk_size, "chunkOverlap": chunk_overlap}), given({"file": file})),
    )


def get_knowledge_document(id: str) -> Call[models.KnowledgeDocument, Literal["anam"]]:
    """GET /v1/knowledge/documents/{id}"""
    return Call(_GET_KNOWLEDGE_DOCUMENT, _GET_KNOWLEDGE_DOCUMENT_ANSWER, path={"id": id})


def update_knowledge_document(
    id: str, *, filename: str | Unset = UNSET
) -> Call[models.KnowledgeDocument, Literal["anam"]]:
    """PUT /v1/knowledge/documents/{id}"""
    return Call(
        _UPDATE_KNOWLEDGE_DOCUMENT,
        _UPDATE_KNOWLEDGE_DOCUMENT_ANSWER,
        path={"id": id},
        json=given({"filename": filename}),
    )


def delete_knowledge_document(id: str) -> Call[None, Literal["anam"]]:
    """DELETE /v1/knowledge/documents/{id}"""
    return Call(_DELETE_KNOWLEDGE_DOCUMENT, None, path={"id": id})


def get_knowledge_document_download(id: str) -> Call[models.KnowledgeDocumentDownload, Literal["anam"]]:
    """GET /v1/knowledge/documents/{id}/download"""
    return Call(_GET_KNOWLEDGE_DOCUMENT_DOWNLOAD, _GET_KNOWLEDGE_DOCUMENT_DOWNLOAD_ANSWER, path={"id": id})


def create_knowledge_document_upload(
    id: str, *, filename: str, content_type: str, file_size: int
) -> Call[models.KnowledgeDocumentUpload, Literal["anam"]]:
    """POST /v1/knowledge/groups/{id}/documents/presigned-upload"""
    return Call(
        _CREATE_KNOWLEDGE_DOCUMENT_UPLOAD,
        _CREATE_KNOWLEDGE_DOCUMENT_UPLOAD_ANSWER,
        path={"id": id},
        json=given({"filename": filename, "contentType": content_type, "fileSize": file_size}),
    )


def confirm_knowledge_document_upload(id: str, *, file_size: int) -> Call[dict[str, Any], Literal["anam"]]:
    """POST /v1/knowledge/documents/{id}/confirm-upload"""
    return Call(
        _CONFIRM_KNOWLEDGE_DOCUMENT_UPLOAD,
        _CONFIRM_KNOWLEDGE_DOCUMENT_UPLOAD_ANSWER,
        path={"id": id},
        json=given({"fileSize": file_size}),
    )
