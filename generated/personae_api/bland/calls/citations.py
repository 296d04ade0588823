# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Citations."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import STRING, Array, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, Unset, given
from .. import models

_GET_CITATION_SCHEMA = Operation(
    vendor="bland",
    id="getCitationSchema",
    method="GET",
    path="/v1/citation_schemas/",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"id": Field("id", STRING)}),
)
_GET_CITATION_SCHEMA_ANSWER = Reference("personae_api.bland.models.citation_schema", "CitationSchema")
_CREATE_CITATION_SCHEMA = Operation(
    vendor="bland",
    id="createCitationSchema",
    method="POST",
    path="/v1/citation_schemas/",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "schema": Field("schema", Reference("personae_api.bland.models.citation_definition", "CitationDefinition")),
        }
    ),
)
_CREATE_CITATION_SCHEMA_ANSWER = Reference("personae_api.bland.models.citation_schema", "CitationSchema")
_UPDATE_CITATION_SCHEMA = Operation(
    vendor="bland",
    id="updateCitationSchema",
    method="PATCH",
    path="/v1/citation_schemas/",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        query={"id": Field("id", STRING)},
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "schema": Field("schema", Reference("personae_api.bland.models.citation_definition", "CitationDefinition")),
        },
    ),
)
_UPDATE_CITATION_SCHEMA_ANSWER = Reference("personae_api.bland.models.citation_schema", "CitationSchema")
_LIST_CITATION_SCHEMAS = Operation(
    vendor="bland",
    id="listCitationSchemas",
    method="GET",
    path="/v1/citation_schemas/list",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_CITATION_SCHEMAS_ANSWER = Array(Reference("personae_api.bland.models.citation_schema", "CitationSchema"))
_BACKFILL_CITATIONS = Operation(
    vendor="bland",
    id="backfillCitations",
    method="POST",
    path="/v1/citation_schemas/backfill",
    effect="write",
    inputs=Inputs(
        body={
            "schema_id": Field("schema_id", STRING),
            "schema_ids": Field("schema_ids", Array(STRING)),
            "schema": Field(
                "schema", Reference("personae_api.bland.models.one_time_citation_schema", "OneTimeCitationSchema")
            ),
            "call_id": Field("call_id", STRING),
            "call_ids": Field("call_ids", Array(STRING)),
            "conversation_id": Field("conversation_id", STRING),
            "conversation_ids": Field("conversation_ids", Array(STRING)),
        }
    ),
)
_BACKFILL_CITATIONS_ANSWER = Reference("personae_api.bland.models.citation_backfill", "CitationBackfill")


def get_citation_schema(*, id: str) -> Call[models.CitationSchema, Literal["bland"]]:
    """GET /v1/citation_schemas/"""
    return Call(_GET_CITATION_SCHEMA, _GET_CITATION_SCHEMA_ANSWER, query=given({"id": id}))


def create_citation_schema(
    *,
    name: str,
    description: str | Unset = UNSET,
    schema: models.CitationDefinition | models.CitationDefinitionDict | Unset = UNSET,
) -> Call[models.CitationSchema, Literal["bland"]]:
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
    schema: models.CitationDefinition | models.CitationDefinitionDict | Unset = UNSET,
) -> Call[models.CitationSchema, Literal["bland"]]:
    """PATCH /v1/citation_schemas/"""
    return Call(
        _UPDATE_CITATION_SCHEMA,
        _UPDATE_CITATION_SCHEMA_ANSWER,
        query=given({"id": id}),
        json=given({"name": name, "description": description, "schema": schema}),
    )


def list_citation_schemas() -> Call[list[models.CitationSchema], Literal["bland"]]:
    """GET /v1/citation_schemas/list"""
    return Call(_LIST_CITATION_SCHEMAS, _LIST_CITATION_SCHEMAS_ANSWER)


def backfill_citations(
    *,
    schema_id: str | Unset = UNSET,
    schema_ids: ListOf[str] | Unset = UNSET,
    schema: models.OneTimeCitationSchema | models.OneTimeCitationSchemaDict | Unset = UNSET,
    call_id: str | Unset = UNSET,
    call_ids: ListOf[str] | Unset = UNSET,
    conversation_id: str | Unset = UNSET,
    conversation_ids: ListOf[str] | Unset = UNSET,
) -> Call[models.CitationBackfill, Literal["bland"]]:
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
