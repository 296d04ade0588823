# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of KnowledgeVectors."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, STRING, Array, Map, Reference
from ...types import UNSET, Call, File, Form, Inputs, Operation, Unset, given
from .. import models

_LIST_VECTOR_KNOWLEDGE_BASES = Operation(
    vendor="bland",
    id="listVectorKnowledgeBases",
    method="GET",
    path="/v1/knowledgebases",
    effect="read",
    answer=("vectors",),
    repeatable=True,
    inputs=Inputs(headers={"include-text": Field("include_text", STRING)}),
)
_LIST_VECTOR_KNOWLEDGE_BASES_ANSWER = Array(
    Reference("personae_api.bland.models.vector_knowledge_base", "VectorKnowledgeBase")
)
_CREATE_VECTOR_KNOWLEDGE_BASE = Operation(
    vendor="bland",
    id="createVectorKnowledgeBase",
    method="POST",
    path="/v1/knowledgebases",
    effect="write",
    inputs=Inputs(
        body={"name": Field("name", STRING), "description": Field("description", STRING), "text": Field("text", STRING)}
    ),
)
_CREATE_VECTOR_KNOWLEDGE_BASE_ANSWER = Reference(
    "personae_api.bland.models.vector_knowledge_base_reference", "VectorKnowledgeBaseReference"
)
_UPLOAD_VECTOR_KNOWLEDGE_TEXT = Operation(
    vendor="bland",
    id="uploadVectorKnowledgeText",
    method="POST",
    path="/v1/knowledgebases/upload",
    effect="write",
    inputs=Inputs(
        body={"name": Field("name", STRING), "description": Field("description", STRING)}, files={"file": "file"}
    ),
)
_UPLOAD_VECTOR_KNOWLEDGE_TEXT_ANSWER = Map(ANY)
_UPLOAD_VECTOR_KNOWLEDGE_MEDIA = Operation(
    vendor="bland",
    id="uploadVectorKnowledgeMedia",
    method="POST",
    path="/v1/knowledgebases/upload-media",
    effect="write",
    inputs=Inputs(
        body={"name": Field("name", STRING), "description": Field("description", STRING)}, files={"file": "file"}
    ),
)
_UPLOAD_VECTOR_KNOWLEDGE_MEDIA_ANSWER = Map(ANY)
_GET_VECTOR_KNOWLEDGE_BASE = Operation(
    vendor="bland",
    id="getVectorKnowledgeBase",
    method="GET",
    path="/v1/knowledgebases/{vector_id}",
    effect="read",
    repeatable=True,
    inputs=Inputs(headers={"include-text": Field("include_text", STRING)}),
)
_GET_VECTOR_KNOWLEDGE_BASE_ANSWER = Reference("personae_api.bland.models.vector_knowledge_base", "VectorKnowledgeBase")
_DELETE_VECTOR_KNOWLEDGE_BASE = Operation(
    vendor="bland",
    id="deleteVectorKnowledgeBase",
    method="DELETE",
    path="/v1/knowledgebases/{vector_id}",
    effect="delete",
    repeatable=True,
)
_DELETE_VECTOR_KNOWLEDGE_BASE_ANSWER = Reference(
    "personae_api.bland.models.vector_knowledge_base_deletion", "VectorKnowledgeBaseDeletion"
)
_UPDATE_VECTOR_KNOWLEDGE_BASE = Operation(
    vendor="bland",
    id="updateVectorKnowledgeBase",
    method="PATCH",
    path="/v1/knowledgebases/{vector_id}",
    effect="write",
    inputs=Inputs(
        body={"name": Field("name", STRING), "description": Field("description", STRING), "text": Field("text", STRING)}
    ),
)
_UPDATE_VECTOR_KNOWLEDGE_BASE_ANSWER = Reference(
    "personae_api.bland.models.vector_knowledge_base_reference", "VectorKnowledgeBaseReference"
)


def list_vector_knowledge_bases(
    *, include_text: str | Unset = UNSET
) -> Call[builtins.list[models.VectorKnowledgeBase], Literal["bland"]]:
    """GET /v1/knowledgebases"""
    return Call(
        _LIST_VECTOR_KNOWLEDGE_BASES, _LIST_VECTOR_KNOWLEDGE_BASES_ANSWER, headers=given({"include-text": include_text})
    )


def create_vector_knowledge_base(
    *, name: str, description: str, text: str
) -> Call[models.VectorKnowledgeBaseReference, Literal["bland"]]:
    """POST /v1/knowledgebases"""
    return Call(
        _CREATE_VECTOR_KNOWLEDGE_BASE,
        _CREATE_VECTOR_KNOWLEDGE_BASE_ANSWER,
        json=given({"name": name, "description": description, "text": text}),
    )


def upload_vector_knowledge_text(
    *, file: File, name: str | Unset = UNSET, description: str | Unset = UNSET
) -> Call[dict[str, Any], Literal["bland"]]:
    """POST /v1/knowledgebases/upload"""
    return Call(
        _UPLOAD_VECTOR_KNOWLEDGE_TEXT,
        _UPLOAD_VECTOR_KNOWLEDGE_TEXT_ANSWER,
        form=Form(given({"name": name, "description": description}), given({"file": file})),
    )


def upload_vector_knowledge_media(
    *, file: File, name: str | Unset = UNSET, description: str | Unset = UNSET
) -> Call[dict[str, Any], Literal["bland"]]:
    """POST /v1/knowledgebases/upload-media"""
    return Call(
        _UPLOAD_VECTOR_KNOWLEDGE_MEDIA,
        _UPLOAD_VECTOR_KNOWLEDGE_MEDIA_ANSWER,
        form=Form(given({"name": name, "description": description}), given({"file": file})),
    )


def get_vector_knowledge_base(
    vector_id: str, *, include_text: str | Unset = UNSET
) -> Call[models.VectorKnowledgeBase, Literal["bland"]]:
    """GET /v1/knowledgebases/{vector_id}"""
    return Call(
        _GET_VECTOR_KNOWLEDGE_BASE,
        _GET_VECTOR_KNOWLEDGE_BASE_ANSWER,
        path={"vector_id": vector_id},
        headers=given({"include-text": include_text}),
    )


def delete_vector_knowledge_base(vector_id: str) -> Call[models.VectorKnowledgeBaseDeletion, Literal["bland"]]:
    """DELETE /v1/knowledgebases/{vector_id}"""
    return Call(_DELETE_VECTOR_KNOWLEDGE_BASE, _DELETE_VECTOR_KNOWLEDGE_BASE_ANSWER, path={"vector_id": vector_id})


def update_vector_knowledge_base(
    vector_id: str, *, name: str, description: str, text: str
) -> Call[models.VectorKnowledgeBaseReference, Literal["bland"]]:
    """PATCH /v1/knowledgebases/{vector_id}"""
    return Call(
        _UPDATE_VECTOR_KNOWLEDGE_BASE,
        _UPDATE_VECTOR_KNOWLEDGE_BASE_ANSWER,
        path={"vector_id": vector_id},
        json=given({"name": name, "description": description, "text": text}),
    )
