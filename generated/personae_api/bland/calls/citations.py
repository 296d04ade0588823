# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Citations."""

from __future__ import annotations

from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, STRING, Array, Enumeration, Map, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, State, Unset, Waiting, given
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
_DELETE_CITATION_SCHEMA = Operation(
    vendor="bland",
    id="deleteCitationSchema",
    method="DELETE",
    path="/v1/citation_schemas/",
    effect="delete",
    answer=("data", "id"),
    repeatable=True,
    inputs=Inputs(query={"id": Field("id", STRING)}),
)
_DELETE_CITATION_SCHEMA_ANSWER = STRING
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
            "preview": Field("preview", BOOLEAN),
            "recording_url": Field("recording_url", STRING),
        }
    ),
)
_BACKFILL_CITATIONS_ANSWER = Reference("personae_api.bland.models.citation_backfill", "CitationBackfill")
_GET_CITATION_SCHEMA_BY_PATH = Operation(
    vendor="bland",
    id="getCitationSchemaByPath",
    method="GET",
    path="/v1/citation_schemas/{id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_CITATION_SCHEMA_BY_PATH_ANSWER = Reference("personae_api.bland.models.citation_schema", "CitationSchema")
_GET_CITATION_ANALYTICS = Operation(
    vendor="bland",
    id="getCitationAnalytics",
    method="GET",
    path="/v1/citation_schemas/analytics",
    effect="read",
    repeatable=True,
    inputs=Inputs(
        query={
            "id": Field("id", STRING),
            "start_date": Field("start_date", STRING),
            "end_date": Field("end_date", STRING),
        }
    ),
)
_GET_CITATION_ANALYTICS_ANSWER = Map(ANY)
_GET_CITATION_TIME_SERIES = Operation(
    vendor="bland",
    id="getCitationTimeSeries",
    method="GET",
    path="/v1/citation_schemas/analytics/time-series",
    effect="read",
    repeatable=True,
    inputs=Inputs(
        query={
            "id": Field("id", STRING),
            "start_date": Field("start_date", STRING),
            "end_date": Field("end_date", STRING),
            "interval": Field("interval", Enumeration("daily", "hourly", "weekly")),
        }
    ),
)
_GET_CITATION_TIME_SERIES_ANSWER = Map(ANY)
_GET_CITATION_TOP_VALUES = Operation(
    vendor="bland",
    id="getCitationTopValues",
    method="GET",
    path="/v1/citation_schemas/analytics/top-values",
    effect="read",
    repeatable=True,
    inputs=Inputs(
        query={
            "id": Field("id", STRING),
            "start_date": Field("start_date", STRING),
            "end_date": Field("end_date", STRING),
            "variable_name": Field("variable_name", STRING),
        }
    ),
)
_GET_CITATION_TOP_VALUES_ANSWER = Map(ANY)
_GET_CITATION_ISSUES = Operation(
    vendor="bland",
    id="getCitationIssues",
    method="GET",
    path="/v1/citation_schemas/analytics/issues",
    effect="read",
    repeatable=True,
    inputs=Inputs(
        query={
            "id": Field("id", STRING),
            "start_date": Field("start_date", STRING),
            "end_date": Field("end_date", STRING),
        }
    ),
)
_GET_CITATION_ISSUES_ANSWER = Map(ANY)
_GET_CITATION_ISSUE_TIME_SERIES = Operation(
    vendor="bland",
    id="getCitationIssueTimeSeries",
    method="GET",
    path="/v1/citation_schemas/analytics/issues/time-series",
    effect="read",
    repeatable=True,
    inputs=Inputs(
        query={
            "id": Field("id", STRING),
            "start_date": Field("start_date", STRING),
            "end_date": Field("end_date", STRING),
            "interval": Field("interval", Enumeration("daily", "hourly", "weekly")),
        }
    ),
)
_GET_CITATION_ISSUE_TIME_SERIES_ANSWER = Map(ANY)
_GET_CITATION_BACKFILL_STATUS = Operation(
    vendor="bland",
    id="getCitationBackfillStatus",
    method="GET",
    path="/v1/citation_schemas/backfill/status/{workflow_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    waiting=Waiting(
        "workflow_id",
        (State(field=("status",), well=("COMPLETED",), badly=("FAILED", "TERMINATED", "TIMED_OUT")),),
        first=5,
        cap=30,
        reason=("error",),
    ),
)
_GET_CITATION_BACKFILL_STATUS_ANSWER = Reference(
    "personae_api.bland.models.citation_backfill_run", "CitationBackfillRun"
)


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


def delete_citation_schema(*, id: str) -> Call[str, Literal["bland"]]:
    """DELETE /v1/citation_schemas/"""
    return Call(_DELETE_CITATION_SCHEMA, _DELETE_CITATION_SCHEMA_ANSWER, query=given({"id": id}))


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
    preview: bool | Unset = UNSET,
    recording_url: str | Unset = UNSET,
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
                "preview": preview,
                "recording_url": recording_url,
            }
        ),
    )


def get_citation_schema_by_path(id: str) -> Call[models.CitationSchema, Literal["bland"]]:
    """GET /v1/citation_schemas/{id}"""
    return Call(_GET_CITATION_SCHEMA_BY_PATH, _GET_CITATION_SCHEMA_BY_PATH_ANSWER, path={"id": id})


def get_citation_analytics(
    *, id: str, start_date: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> Call[dict[str, Any], Literal["bland"]]:
    """GET /v1/citation_schemas/analytics"""
    return Call(
        _GET_CITATION_ANALYTICS,
        _GET_CITATION_ANALYTICS_ANSWER,
        query=given({"id": id, "start_date": start_date, "end_date": end_date}),
    )


def get_citation_time_series(
    *,
    id: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    interval: models.CitationInterval | Unset = UNSET,
) -> Call[dict[str, Any], Literal["bland"]]:
    """GET /v1/citation_schemas/analytics/time-series"""
    return Call(
        _GET_CITATION_TIME_SERIES,
        _GET_CITATION_TIME_SERIES_ANSWER,
        query=given({"id": id, "start_date": start_date, "end_date": end_date, "interval": interval}),
    )


def get_citation_top_values(
    *,
    id: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    variable_name: str | Unset = UNSET,
) -> Call[dict[str, Any], Literal["bland"]]:
    """GET /v1/citation_schemas/analytics/top-values"""
    return Call(
        _GET_CITATION_TOP_VALUES,
        _GET_CITATION_TOP_VALUES_ANSWER,
        query=given({"id": id, "start_date": start_date, "end_date": end_date, "variable_name": variable_name}),
    )


def get_citation_issues(
    *, id: str | Unset = UNSET, start_date: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> Call[dict[str, Any], Literal["bland"]]:
    """GET /v1/citation_schemas/analytics/issues"""
    return Call(
        _GET_CITATION_ISSUES,
        _GET_CITATION_ISSUES_ANSWER,
        query=given({"id": id, "start_date": start_date, "end_date": end_date}),
    )


def get_citation_issue_time_series(
    *,
    id: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    interval: models.CitationInterval | Unset = UNSET,
) -> Call[dict[str, Any], Literal["bland"]]:
    """GET /v1/citation_schemas/analytics/issues/time-series"""
    return Call(
        _GET_CITATION_ISSUE_TIME_SERIES,
        _GET_CITATION_ISSUE_TIME_SERIES_ANSWER,
        query=given({"id": id, "start_date": start_date, "end_date": end_date, "interval": interval}),
    )


def get_citation_backfill_status(workflow_id: str) -> Call[models.CitationBackfillRun, Literal["bland"]]:
    """GET /v1/citation_schemas/backfill/status/{workflow_id}"""
    return Call(_GET_CITATION_BACKFILL_STATUS, _GET_CITATION_BACKFILL_STATUS_ANSWER, path={"workflow_id": workflow_id})
