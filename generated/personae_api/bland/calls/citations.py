# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Citations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ...shapes import Array, Reference
from ...types import UNSET, Call, Operation, Unset, given

if TYPE_CHECKING:
    from ..models import CitationBackfill, CitationDefinition, CitationSchema, OneTimeCitationSchema


_GET_CITATION_SCHEMA = Operation(
    vendor="bland",
    id="getCitationSchema",
    method="GET",
    path="/v1/citation_schemas/",
    answer=("data",),
    repeatable=True,
)
_GET_CITATION_SCHEMA_ANSWER = Reference("personae_api.bland.models.citation_schema", "CitationSchema")
_CREATE_CITATION_SCHEMA = Operation(
    vendor="bland", id="createCitationSchema", method="POST", path="/v1/citation_schemas/", answer=("data",)
)
_CREATE_CITATION_SCHEMA_ANSWER = Reference("personae_api.bland.models.citation_schema", "CitationSchema")
_UPDATE_CITATION_SCHEMA = Operation(
    vendor="bland", id="updateCitationSchema", method="PATCH", path="/v1/citation_schemas/", answer=("data",)
)
_UPDATE_CITATION_SCHEMA_ANSWER = Reference("personae_api.bland.models.citation_schema", "CitationSchema")
_LIST_CITATION_SCHEMAS = Operation(
    vendor="bland",
    id="listCitationSchemas",
    method="GET",
    path="/v1/citation_schemas/list",
    answer=("data",),
    repeatable=True,
)
_LIST_CITATION_SCHEMAS_ANSWER = Array(Reference("personae_api.bland.models.citation_schema", "CitationSchema"))
_BACKFILL_CITATIONS = Operation(
    vendor="bland", id="backfillCitations", method="POST", path="/v1/citation_schemas/backfill"
)
_BACKFILL_CITATIONS_ANSWER = Reference("personae_api.bland.models.citation_backfill", "CitationBackfill")


def get_citation_schema(*, id: str) -> Call[CitationSchema, Literal["bland"]]:
    """GET /v1/citation_schemas/"""
    return Call(_GET_CITATION_SCHEMA, _GET_CITATION_SCHEMA_ANSWER, query=given({"id": id}))


def create_citation_schema(
    *, name: str, description: str | Unset = UNSET, schema: CitationDefinition | Mapping[str, Any] | Unset = UNSET
) -> Call[CitationSchema, Literal["bland"]]:
    """POST /v1/citation_schemas/"""
    return Call(
        _CREATE_CITATION_SCHEMA,
        _CREATE_CITATION_SCHEMA_ANSWER,
        json=given({"name": name, "description": description, "schema": schema}),
    )


def update_citation_schema(
    *,
    id: str,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    schema: CitationDefinition | Mapping[str, Any] | Unset = UNSET,
) -> Call[CitationSchema, Literal["bland"]]:
    """PATCH /v1/citation_schemas/"""
    return Call(
        _UPDATE_CITATION_SCHEMA,
        _UPDATE_CITATION_SCHEMA_ANSWER,
        query=given({"id": id}),
        json=given({"name": name, "description": description, "schema": schema}),
    )


def list_citation_schemas() -> Call[list[CitationSchema], Literal["bland"]]:
    """GET /v1/citation_schemas/list"""
    return Call(_LIST_CITATION_SCHEMAS, _LIST_CITATION_SCHEMAS_ANSWER)


def backfill_citations(
    *,
    schema_id: str | Unset = UNSET,
    schema_ids: Sequence[str] | Unset = UNSET,
    schema: OneTimeCitationSchema | Mapping[str, Any] | Unset = UNSET,
    call_id: str | Unset = UNSET,
    call_ids: Sequence[str] | Unset = UNSET,
    conversation_id: str | Unset = UNSET,
    conversation_ids: Sequence[str] | Unset = UNSET,
) -> Call[CitationBackfill, Literal["bland"]]:
    """POST /v1/citation_schemas/backfill"""
    return Call(
        _BACKFILL_CITATIONS,
        _BACKFILL_CITATIONS_ANSWER,
        json=given(
            {
                "schema_id": schema_id,
                "schema_ids": schema_ids,
                "schema": schema,
                "call_id": call_id,
                "call_ids": call_ids,
                "conversation_id": conversation_id,
                "conversation_ids": conversation_ids,
            }
        ),
    )
