# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of AgentDispositions."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, OneOf, Reference
from ...types import (
    UNSET,
    Call,
    DownloadCall,
    Inputs,
    ListOf,
    Operation,
    PagedCall,
    Paging,
    State,
    Unset,
    Waiting,
    given,
)
from .. import models

_LIST_AGENT_DISPOSITIONS = Operation(
    vendor="bland",
    id="listAgentDispositions",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions",
    effect="read",
    answer=("data", "dispositions"),
    repeatable=True,
)
_LIST_AGENT_DISPOSITIONS_ANSWER = Array(Reference("personae_api.bland.models.agent_disposition", "AgentDisposition"))
_CREATE_AGENT_DISPOSITION = Operation(
    vendor="bland",
    id="createAgentDisposition",
    method="POST",
    path="/v2/agents/{agent_id}/dispositions",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "key": Field("key", STRING),
            "definition": Field(
                "definition",
                Reference("personae_api.bland.models.agent_disposition_definition", "AgentDispositionDefinition"),
            ),
        }
    ),
)
_CREATE_AGENT_DISPOSITION_ANSWER = Reference("personae_api.bland.models.agent_disposition", "AgentDisposition")
_GET_AGENT_DISPOSITION = Operation(
    vendor="bland",
    id="getAgentDisposition",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_DISPOSITION_ANSWER = Reference("personae_api.bland.models.agent_disposition", "AgentDisposition")
_DELETE_AGENT_DISPOSITION = Operation(
    vendor="bland",
    id="deleteAgentDisposition",
    method="DELETE",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
)
_DELETE_AGENT_DISPOSITION_ANSWER = Reference(
    "personae_api.bland.models.agent_disposition_deleted", "AgentDispositionDeleted"
)
_GET_AGENT_DISPOSITION_DRAFT = Operation(
    vendor="bland",
    id="getAgentDispositionDraft",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/draft",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_DISPOSITION_DRAFT_ANSWER = Reference(
    "personae_api.bland.models.agent_disposition_draft", "AgentDispositionDraft"
)
_UPDATE_AGENT_DISPOSITION_DRAFT = Operation(
    vendor="bland",
    id="updateAgentDispositionDraft",
    method="PATCH",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/draft",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "expectedDraftRevision": Field("expected_draft_revision", INTEGER),
            "definition": Field(
                "definition",
                Reference("personae_api.bland.models.agent_disposition_definition", "AgentDispositionDefinition"),
            ),
        }
    ),
)
_UPDATE_AGENT_DISPOSITION_DRAFT_ANSWER = Reference(
    "personae_api.bland.models.agent_disposition_draft", "AgentDispositionDraft"
)
_LIST_AGENT_DISPOSITION_VERSIONS = Operation(
    vendor="bland",
    id="listAgentDispositionVersions",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/versions",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "versions"),
        position="beforeVersion",
        next=("data", "nextCursor"),
        default_size=25,
    ),
    repeatable=True,
    inputs=Inputs(query={"beforeVersion": Field("before_version", INTEGER)}),
)
_LIST_AGENT_DISPOSITION_VERSIONS_ANSWER = Array(
    Reference("personae_api.bland.models.agent_disposition_version", "AgentDispositionVersion")
)
_GET_AGENT_DISPOSITION_VERSION = Operation(
    vendor="bland",
    id="getAgentDispositionVersion",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/versions/{version_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_DISPOSITION_VERSION_ANSWER = Reference(
    "personae_api.bland.models.agent_disposition_version", "AgentDispositionVersion"
)
_ESTIMATE_AGENT_DISPOSITION = Operation(
    vendor="bland",
    id="estimateAgentDisposition",
    method="POST",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/estimates",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "backfill": Field(
                "backfill",
                Reference(
                    "personae_api.bland.models.agent_disposition_backfill_input", "AgentDispositionBackfillInput"
                ),
            )
        }
    ),
)
_ESTIMATE_AGENT_DISPOSITION_ANSWER = Reference(
    "personae_api.bland.models.agent_disposition_estimate", "AgentDispositionEstimate"
)
_PUBLISH_AGENT_DISPOSITION = Operation(
    vendor="bland",
    id="publishAgentDisposition",
    method="POST",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/publish",
    effect="bill",
    answer=("data",),
    inputs=Inputs(
        body={
            "expectedDraftRevision": Field("expected_draft_revision", INTEGER),
            "estimateId": Field("estimate_id", STRING),
            "acknowledgeEstimate": Field("acknowledge_estimate", BOOLEAN),
        }
    ),
)
_PUBLISH_AGENT_DISPOSITION_ANSWER = Reference(
    "personae_api.bland.models.agent_disposition_version", "AgentDispositionVersion"
)
_DISABLE_AGENT_DISPOSITION = Operation(
    vendor="bland",
    id="disableAgentDisposition",
    method="POST",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/disable",
    effect="write",
    answer=("data",),
)
_DISABLE_AGENT_DISPOSITION_ANSWER = Reference("personae_api.bland.models.agent_disposition", "AgentDisposition")
_START_AGENT_DISPOSITION_BACKFILL = Operation(
    vendor="bland",
    id="startAgentDispositionBackfill",
    method="POST",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/backfills",
    effect="bill",
    answer=("data",),
    inputs=Inputs(
        body={
            "window": Field("window", Reference("personae_api.bland.models.disposition_window", "DispositionWindow")),
            "versionId": Field("version_id", STRING),
            "sampling": Field("sampling", NUMBER),
        }
    ),
)
_START_AGENT_DISPOSITION_BACKFILL_ANSWER = Reference(
    "personae_api.bland.models.agent_disposition_backfill", "AgentDispositionBackfill"
)
_GET_ACTIVE_AGENT_DISPOSITION_BACKFILL = Operation(
    vendor="bland",
    id="getActiveAgentDispositionBackfill",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/backfills/active",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"versionId": Field("version_id", STRING)}),
)
_GET_ACTIVE_AGENT_DISPOSITION_BACKFILL_ANSWER = OneOf(
    Reference("personae_api.bland.models.agent_disposition_backfill", "AgentDispositionBackfill"), NULL
)
_GET_AGENT_DISPOSITION_BACKFILL = Operation(
    vendor="bland",
    id="getAgentDispositionBackfill",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/backfills/{job_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    waiting=Waiting(
        "job_id",
        (State(field=("status",), well=("complete", "partial"), badly=("failed", "cancelled")),),
        first=10,
        cap=120,
        reason=("errorMessage",),
    ),
)
_GET_AGENT_DISPOSITION_BACKFILL_ANSWER = Reference(
    "personae_api.bland.models.agent_disposition_backfill", "AgentDispositionBackfill"
)
_CANCEL_AGENT_DISPOSITION_BACKFILL = Operation(
    vendor="bland",
    id="cancelAgentDispositionBackfill",
    method="POST",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/backfills/{job_id}/cancel",
    effect="write",
    answer=("data",),
)
_CANCEL_AGENT_DISPOSITION_BACKFILL_ANSWER = Reference(
    "personae_api.bland.models.agent_disposition_backfill", "AgentDispositionBackfill"
)
_GET_AGENT_DISPOSITION_EXTRACTOR_CATALOG = Operation(
    vendor="bland",
    id="getAgentDispositionExtractorCatalog",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/extractor-catalog",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_DISPOSITION_EXTRACTOR_CATALOG_ANSWER = Array(
    Reference("personae_api.bland.models.disposition_extractor_choice", "DispositionExtractorChoice")
)
_GET_AGENT_DISPOSITION_JUDGE_CATALOG = Operation(
    vendor="bland",
    id="getAgentDispositionJudgeCatalog",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/judge-catalog",
    effect="read",
    answer=("data", "judges"),
    repeatable=True,
)
_GET_AGENT_DISPOSITION_JUDGE_CATALOG_ANSWER = Array(
    Reference("personae_api.bland.models.disposition_judge_choice", "DispositionJudgeChoice")
)
_GET_AGENT_DISPOSITION_JUDGE_VERSION = Operation(
    vendor="bland",
    id="getAgentDispositionJudgeVersion",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/judges/{judge_id}/versions/{version_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_DISPOSITION_JUDGE_VERSION_ANSWER = Reference(
    "personae_api.bland.models.disposition_judge_version", "DispositionJudgeVersion"
)
_GET_AGENT_DISPOSITION_MODEL_CATALOG = Operation(
    vendor="bland",
    id="getAgentDispositionModelCatalog",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/model-profile-catalog",
    effect="read",
    answer=("data", "profiles"),
    repeatable=True,
)
_GET_AGENT_DISPOSITION_MODEL_CATALOG_ANSWER = Array(
    Reference("personae_api.bland.models.disposition_profile", "DispositionProfile")
)
_GET_AGENT_DISPOSITION_VARIABLE_CATALOG = Operation(
    vendor="bland",
    id="getAgentDispositionVariableCatalog",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/variable-catalog",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_DISPOSITION_VARIABLE_CATALOG_ANSWER = Array(
    Reference("personae_api.bland.models.disposition_variable_choice", "DispositionVariableChoice")
)
_LIST_AGENT_DISPOSITION_EXTRACTORS = Operation(
    vendor="bland",
    id="listAgentDispositionExtractors",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/extractors",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_AGENT_DISPOSITION_EXTRACTORS_ANSWER = Array(
    Reference("personae_api.bland.models.disposition_extractor", "DispositionExtractor")
)
_CREATE_AGENT_DISPOSITION_EXTRACTOR = Operation(
    vendor="bland",
    id="createAgentDispositionExtractor",
    method="POST",
    path="/v2/agents/{agent_id}/dispositions/extractors",
    effect="write",
    answer=("data", "extractor"),
    inputs=Inputs(
        body={
            "key": Field("key", STRING),
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "scopedToAgent": Field("scoped_to_agent", BOOLEAN),
            "systemPromptMd": Field("system_prompt_md", STRING),
            "promptMd": Field("prompt_md", STRING),
            "outputSchema": Field(
                "output_schema", Reference("personae_api.bland.models.disposition_schema", "DispositionSchema")
            ),
            "inferenceConfig": Field(
                "inference_config", Reference("personae_api.bland.models.disposition_inference", "DispositionInference")
            ),
        }
    ),
)
_CREATE_AGENT_DISPOSITION_EXTRACTOR_ANSWER = Reference(
    "personae_api.bland.models.disposition_extractor", "DispositionExtractor"
)
_GET_AGENT_DISPOSITION_EXTRACTOR = Operation(
    vendor="bland",
    id="getAgentDispositionExtractor",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/extractors/{extractor_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_DISPOSITION_EXTRACTOR_ANSWER = Reference(
    "personae_api.bland.models.disposition_extractor_detail", "DispositionExtractorDetail"
)
_GET_AGENT_DISPOSITION_EXTRACTOR_VERSION = Operation(
    vendor="bland",
    id="getAgentDispositionExtractorVersion",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/extractors/{extractor_id}/versions/{version_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AGENT_DISPOSITION_EXTRACTOR_VERSION_ANSWER = Reference(
    "personae_api.bland.models.disposition_extractor_version", "DispositionExtractorVersion"
)
_UPDATE_AGENT_DISPOSITION_EXTRACTOR_DRAFT = Operation(
    vendor="bland",
    id="updateAgentDispositionExtractorDraft",
    method="PATCH",
    path="/v2/agents/{agent_id}/dispositions/extractors/{extractor_id}/draft",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "expectedVersionId": Field("expected_version_id", STRING),
            "expectedDraftRevision": Field("expected_draft_revision", INTEGER),
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "systemPromptMd": Field("system_prompt_md", STRING),
            "promptMd": Field("prompt_md", STRING),
            "outputSchema": Field(
                "output_schema", Reference("personae_api.bland.models.disposition_schema", "DispositionSchema")
            ),
            "inferenceConfig": Field(
                "inference_config", Reference("personae_api.bland.models.disposition_inference", "DispositionInference")
            ),
        }
    ),
)
_UPDATE_AGENT_DISPOSITION_EXTRACTOR_DRAFT_ANSWER = Reference(
    "personae_api.bland.models.disposition_extractor_created", "DispositionExtractorCreated"
)
_PUBLISH_AGENT_DISPOSITION_EXTRACTOR = Operation(
    vendor="bland",
    id="publishAgentDispositionExtractor",
    method="POST",
    path="/v2/agents/{agent_id}/dispositions/extractors/{extractor_id}/publish",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "expectedVersionId": Field("expected_version_id", STRING),
            "expectedDraftRevision": Field("expected_draft_revision", INTEGER),
        }
    ),
)
_PUBLISH_AGENT_DISPOSITION_EXTRACTOR_ANSWER = Reference(
    "personae_api.bland.models.disposition_extractor_published", "DispositionExtractorPublished"
)
_LIST_AGENT_DISPOSITION_CALL_RUNS = Operation(
    vendor="bland",
    id="listAgentDispositionCallRuns",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/call-runs",
    effect="read",
    answer=("data", "runs"),
    repeatable=True,
    inputs=Inputs(query={"callIds": Field("call_ids", STRING)}),
)
_LIST_AGENT_DISPOSITION_CALL_RUNS_ANSWER = Array(
    Reference("personae_api.bland.models.agent_disposition_call_run", "AgentDispositionCallRun")
)
_LIST_AGENT_DISPOSITION_RUNS = Operation(
    vendor="bland",
    id="listAgentDispositionRuns",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/runs",
    effect="read",
    answer=("data", "runs"),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER)}),
)
_LIST_AGENT_DISPOSITION_RUNS_ANSWER = Array(
    Reference("personae_api.bland.models.agent_disposition_run", "AgentDispositionRun")
)
_START_AGENT_DISPOSITION_RUN = Operation(
    vendor="bland",
    id="startAgentDispositionRun",
    method="POST",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/runs",
    effect="bill",
    answer=("data",),
    inputs=Inputs(
        body={
            "target": Field("target", Enumeration("draft", "published")),
            "population": Field(
                "population",
                Reference("personae_api.bland.models.disposition_population_input", "DispositionPopulationInput"),
            ),
            "executionSla": Field("execution_sla", Enumeration("queued", "realtime")),
            "replayRunId": Field("replay_run_id", STRING),
        }
    ),
)
_START_AGENT_DISPOSITION_RUN_ANSWER = Reference(
    "personae_api.bland.models.agent_disposition_run", "AgentDispositionRun"
)
_GET_AGENT_DISPOSITION_RUN = Operation(
    vendor="bland",
    id="getAgentDispositionRun",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    waiting=Waiting(
        "run_id",
        (State(field=("status",), well=("complete", "partial"), badly=("failed", "cancelled")),),
        first=2,
        cap=30,
        reason=("error", "message"),
    ),
)
_GET_AGENT_DISPOSITION_RUN_ANSWER = Reference("personae_api.bland.models.agent_disposition_run", "AgentDispositionRun")
_LIST_AGENT_DISPOSITION_RUN_ROWS = Operation(
    vendor="bland",
    id="listAgentDispositionRunRows",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/rows",
    effect="read",
    paging=Paging(
        style="offset",
        items=("data", "rows"),
        position="offset",
        total=("data", "total"),
        size="limit",
        default_size=50,
        max_size=250,
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "offset": Field("offset", INTEGER)}),
)
_LIST_AGENT_DISPOSITION_RUN_ROWS_ANSWER = Array(
    Reference("personae_api.bland.models.agent_disposition_row", "AgentDispositionRow")
)
_EXPORT_AGENT_DISPOSITION_RUN = Operation(
    vendor="bland",
    id="exportAgentDispositionRun",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/export.csv",
    effect="read",
    repeatable=True,
    media_types=("text/csv",),
)
_ALIGN_AGENT_DISPOSITION_RUN = Operation(
    vendor="bland",
    id="alignAgentDispositionRun",
    method="POST",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/align",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"valueIds": Field("value_ids", Array(STRING)), "instructions": Field("instructions", STRING)}),
)
_ALIGN_AGENT_DISPOSITION_RUN_ANSWER = Reference(
    "personae_api.bland.models.agent_disposition_alignment", "AgentDispositionAlignment"
)
_LIST_AGENT_DISPOSITION_ANNOTATIONS = Operation(
    vendor="bland",
    id="listAgentDispositionAnnotations",
    method="GET",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/cases/{call_id}/annotations/{value_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_AGENT_DISPOSITION_ANNOTATIONS_ANSWER = Reference(
    "personae_api.bland.models.agent_disposition_annotation_list", "AgentDispositionAnnotationList"
)
_ANNOTATE_AGENT_DISPOSITION_VALUE = Operation(
    vendor="bland",
    id="annotateAgentDispositionValue",
    method="PUT",
    path="/v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/cases/{call_id}/annotations/{value_id}",
    effect="write",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        body={
            "state": Field("state", Enumeration("no_value", "produced")),
            "value": Field("value", ANY),
            "explanation": Field("explanation", STRING),
        }
    ),
)
_ANNOTATE_AGENT_DISPOSITION_VALUE_ANSWER = Reference(
    "personae_api.bland.models.agent_disposition_annotation", "AgentDispositionAnnotation"
)


def list_agent_dispositions(agent_id: str) -> Call[builtins.list[models.AgentDisposition], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions"""
    return Call(_LIST_AGENT_DISPOSITIONS, _LIST_AGENT_DISPOSITIONS_ANSWER, path={"agent_id": agent_id})


def create_agent_disposition(
    agent_id: str, *, key: str, definition: models.AgentDispositionDefinition | models.AgentDispositionDefinitionDict
) -> Call[models.AgentDisposition, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/dispositions"""
    return Call(
        _CREATE_AGENT_DISPOSITION,
        _CREATE_AGENT_DISPOSITION_ANSWER,
        path={"agent_id": agent_id},
        json=given({"key": key, "definition": definition}),
    )


def get_agent_disposition(agent_id: str, disposition_id: str) -> Call[models.AgentDisposition, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/{disposition_id}"""
    return Call(
        _GET_AGENT_DISPOSITION,
        _GET_AGENT_DISPOSITION_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id},
    )


def delete_agent_disposition(
    agent_id: str, disposition_id: str
) -> Call[models.AgentDispositionDeleted, Literal["bland"]]:
    """DELETE /v2/agents/{agent_id}/dispositions/{disposition_id}"""
    return Call(
        _DELETE_AGENT_DISPOSITION,
        _DELETE_AGENT_DISPOSITION_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id},
    )


def get_agent_disposition_draft(
    agent_id: str, disposition_id: str
) -> Call[models.AgentDispositionDraft, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/{disposition_id}/draft"""
    return Call(
        _GET_AGENT_DISPOSITION_DRAFT,
        _GET_AGENT_DISPOSITION_DRAFT_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id},
    )


def update_agent_disposition_draft(
    agent_id: str,
    disposition_id: str,
    *,
    expected_draft_revision: int,
    definition: models.AgentDispositionDefinition | models.AgentDispositionDefinitionDict,
) -> Call[models.AgentDispositionDraft, Literal["bland"]]:
    """PATCH /v2/agents/{agent_id}/dispositions/{disposition_id}/draft"""
    return Call(
        _UPDATE_AGENT_DISPOSITION_DRAFT,
        _UPDATE_AGENT_DISPOSITION_DRAFT_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id},
        json=given({"expectedDraftRevision": expected_draft_revision, "definition": definition}),
    )


def list_agent_disposition_versions(
    agent_id: str, disposition_id: str, *, before_version: int | Unset = UNSET
) -> PagedCall[models.AgentDispositionVersion, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/{disposition_id}/versions"""
    return PagedCall(
        _LIST_AGENT_DISPOSITION_VERSIONS,
        _LIST_AGENT_DISPOSITION_VERSIONS_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id},
        query=given({"beforeVersion": before_version}),
    )


def get_agent_disposition_version(
    agent_id: str, disposition_id: str, version_id: str
) -> Call[models.AgentDispositionVersion, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/{disposition_id}/versions/{version_id}"""
    return Call(
        _GET_AGENT_DISPOSITION_VERSION,
        _GET_AGENT_DISPOSITION_VERSION_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id, "version_id": version_id},
    )


def estimate_agent_disposition(
    agent_id: str,
    disposition_id: str,
    *,
    backfill: models.AgentDispositionBackfillInput | models.AgentDispositionBackfillInputDict | Unset = UNSET,
) -> Call[models.AgentDispositionEstimate, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/dispositions/{disposition_id}/estimates"""
    return Call(
        _ESTIMATE_AGENT_DISPOSITION,
        _ESTIMATE_AGENT_DISPOSITION_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id},
        json=given({"backfill": backfill}),
    )


def publish_agent_disposition(
    agent_id: str,
    disposition_id: str,
    *,
    expected_draft_revision: int,
    estimate_id: str,
    acknowledge_estimate: bool | Unset = UNSET,
) -> Call[models.AgentDispositionVersion, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/dispositions/{disposition_id}/publish"""
    return Call(
        _PUBLISH_AGENT_DISPOSITION,
        _PUBLISH_AGENT_DISPOSITION_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id},
        json=given(
            {
                "expectedDraftRevision": expected_draft_revision,
                "estimateId": estimate_id,
                "acknowledgeEstimate": acknowledge_estimate,
            }
        ),
    )


def disable_agent_disposition(agent_id: str, disposition_id: str) -> Call[models.AgentDisposition, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/dispositions/{disposition_id}/disable"""
    return Call(
        _DISABLE_AGENT_DISPOSITION,
        _DISABLE_AGENT_DISPOSITION_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id},
    )


def start_agent_disposition_backfill(
    agent_id: str,
    disposition_id: str,
    *,
    window: models.DispositionWindow | models.DispositionWindowDict,
    version_id: str | Unset = UNSET,
    sampling: float | Unset = UNSET,
) -> Call[models.AgentDispositionBackfill, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/dispositions/{disposition_id}/backfills"""
    return Call(
        _START_AGENT_DISPOSITION_BACKFILL,
        _START_AGENT_DISPOSITION_BACKFILL_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id},
        json=given({"window": window, "versionId": version_id, "sampling": sampling}),
    )


def get_active_agent_disposition_backfill(
    agent_id: str, disposition_id: str, *, version_id: str | Unset = UNSET
) -> Call[models.AgentDispositionBackfill | None, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/{disposition_id}/backfills/active"""
    return Call(
        _GET_ACTIVE_AGENT_DISPOSITION_BACKFILL,
        _GET_ACTIVE_AGENT_DISPOSITION_BACKFILL_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id},
        query=given({"versionId": version_id}),
    )


def get_agent_disposition_backfill(
    agent_id: str, disposition_id: str, job_id: str
) -> Call[models.AgentDispositionBackfill, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/{disposition_id}/backfills/{job_id}"""
    return Call(
        _GET_AGENT_DISPOSITION_BACKFILL,
        _GET_AGENT_DISPOSITION_BACKFILL_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id, "job_id": job_id},
    )


def cancel_agent_disposition_backfill(
    agent_id: str, disposition_id: str, job_id: str
) -> Call[models.AgentDispositionBackfill, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/dispositions/{disposition_id}/backfills/{job_id}/cancel"""
    return Call(
        _CANCEL_AGENT_DISPOSITION_BACKFILL,
        _CANCEL_AGENT_DISPOSITION_BACKFILL_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id, "job_id": job_id},
    )


def get_agent_disposition_extractor_catalog(
    agent_id: str,
) -> Call[builtins.list[models.DispositionExtractorChoice], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/extractor-catalog"""
    return Call(
        _GET_AGENT_DISPOSITION_EXTRACTOR_CATALOG,
        _GET_AGENT_DISPOSITION_EXTRACTOR_CATALOG_ANSWER,
        path={"agent_id": agent_id},
    )


def get_agent_disposition_judge_catalog(
    agent_id: str,
) -> Call[builtins.list[models.DispositionJudgeChoice], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/judge-catalog"""
    return Call(
        _GET_AGENT_DISPOSITION_JUDGE_CATALOG, _GET_AGENT_DISPOSITION_JUDGE_CATALOG_ANSWER, path={"agent_id": agent_id}
    )


def get_agent_disposition_judge_version(
    agent_id: str, judge_id: str, version_id: str
) -> Call[models.DispositionJudgeVersion, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/judges/{judge_id}/versions/{version_id}"""
    return Call(
        _GET_AGENT_DISPOSITION_JUDGE_VERSION,
        _GET_AGENT_DISPOSITION_JUDGE_VERSION_ANSWER,
        path={"agent_id": agent_id, "judge_id": judge_id, "version_id": version_id},
    )


def get_agent_disposition_model_catalog(
    agent_id: str,
) -> Call[builtins.list[models.DispositionProfile], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/model-profile-catalog"""
    return Call(
        _GET_AGENT_DISPOSITION_MODEL_CATALOG, _GET_AGENT_DISPOSITION_MODEL_CATALOG_ANSWER, path={"agent_id": agent_id}
    )


def get_agent_disposition_variable_catalog(
    agent_id: str,
) -> Call[builtins.list[models.DispositionVariableChoice], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/variable-catalog"""
    return Call(
        _GET_AGENT_DISPOSITION_VARIABLE_CATALOG,
        _GET_AGENT_DISPOSITION_VARIABLE_CATALOG_ANSWER,
        path={"agent_id": agent_id},
    )


def list_agent_disposition_extractors(
    agent_id: str,
) -> Call[builtins.list[models.DispositionExtractor], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/extractors"""
    return Call(
        _LIST_AGENT_DISPOSITION_EXTRACTORS, _LIST_AGENT_DISPOSITION_EXTRACTORS_ANSWER, path={"agent_id": agent_id}
    )


def create_agent_disposition_extractor(
    agent_id: str,
    *,
    key: str,
    name: str,
    prompt_md: str,
    output_schema: models.DispositionSchema | models.DispositionSchemaDict,
    inference_config: models.DispositionInference | models.DispositionInferenceDict,
    description: str | Unset = UNSET,
    scoped_to_agent: bool | Unset = UNSET,
    system_prompt_md: str | Unset = UNSET,
) -> Call[models.DispositionExtractor, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/dispositions/extractors"""
    return Call(
        _CREATE_AGENT_DISPOSITION_EXTRACTOR,
        _CREATE_AGENT_DISPOSITION_EXTRACTOR_ANSWER,
        path={"agent_id": agent_id},
        json=given(
            {
                "key": key,
                "name": name,
                "description": description,
                "scopedToAgent": scoped_to_agent,
                "systemPromptMd": system_prompt_md,
                "promptMd": prompt_md,
                "outputSchema": output_schema,
                "inferenceConfig": inference_config,
            }
        ),
    )


def get_agent_disposition_extractor(
    agent_id: str, extractor_id: str
) -> Call[models.DispositionExtractorDetail, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/extractors/{extractor_id}"""
    return Call(
        _GET_AGENT_DISPOSITION_EXTRACTOR,
        _GET_AGENT_DISPOSITION_EXTRACTOR_ANSWER,
        path={"agent_id": agent_id, "extractor_id": extractor_id},
    )


def get_agent_disposition_extractor_version(
    agent_id: str, extractor_id: str, version_id: str
) -> Call[models.DispositionExtractorVersion, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/extractors/{extractor_id}/versions/{version_id}"""
    return Call(
        _GET_AGENT_DISPOSITION_EXTRACTOR_VERSION,
        _GET_AGENT_DISPOSITION_EXTRACTOR_VERSION_ANSWER,
        path={"agent_id": agent_id, "extractor_id": extractor_id, "version_id": version_id},
    )


def update_agent_disposition_extractor_draft(
    agent_id: str,
    extractor_id: str,
    *,
    expected_version_id: str,
    expected_draft_revision: int,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    system_prompt_md: str | Unset = UNSET,
    prompt_md: str | Unset = UNSET,
    output_schema: models.DispositionSchema | models.DispositionSchemaDict | Unset = UNSET,
    inference_config: models.DispositionInference | models.DispositionInferenceDict | Unset = UNSET,
) -> Call[models.DispositionExtractorCreated, Literal["bland"]]:
    """PATCH /v2/agents/{agent_id}/dispositions/extractors/{extractor_id}/draft"""
    return Call(
        _UPDATE_AGENT_DISPOSITION_EXTRACTOR_DRAFT,
        _UPDATE_AGENT_DISPOSITION_EXTRACTOR_DRAFT_ANSWER,
        path={"agent_id": agent_id, "extractor_id": extractor_id},
        json=given(
            {
                "expectedVersionId": expected_version_id,
                "expectedDraftRevision": expected_draft_revision,
                "name": name,
                "description": description,
                "systemPromptMd": system_prompt_md,
                "promptMd": prompt_md,
                "outputSchema": output_schema,
                "inferenceConfig": inference_config,
            }
        ),
    )


def publish_agent_disposition_extractor(
    agent_id: str, extractor_id: str, *, expected_version_id: str, expected_draft_revision: int
) -> Call[models.DispositionExtractorPublished, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/dispositions/extractors/{extractor_id}/publish"""
    return Call(
        _PUBLISH_AGENT_DISPOSITION_EXTRACTOR,
        _PUBLISH_AGENT_DISPOSITION_EXTRACTOR_ANSWER,
        path={"agent_id": agent_id, "extractor_id": extractor_id},
        json=given({"expectedVersionId": expected_version_id, "expectedDraftRevision": expected_draft_revision}),
    )


def list_agent_disposition_call_runs(
    agent_id: str, *, call_ids: str
) -> Call[builtins.list[models.AgentDispositionCallRun], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/call-runs"""
    return Call(
        _LIST_AGENT_DISPOSITION_CALL_RUNS,
        _LIST_AGENT_DISPOSITION_CALL_RUNS_ANSWER,
        path={"agent_id": agent_id},
        query=given({"callIds": call_ids}),
    )


def list_agent_disposition_runs(
    agent_id: str, disposition_id: str, *, limit: int | Unset = UNSET
) -> Call[builtins.list[models.AgentDispositionRun], Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs"""
    return Call(
        _LIST_AGENT_DISPOSITION_RUNS,
        _LIST_AGENT_DISPOSITION_RUNS_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id},
        query=given({"limit": limit}),
    )


def start_agent_disposition_run(
    agent_id: str,
    disposition_id: str,
    *,
    target: models.DispositionRunTarget | Unset = UNSET,
    population: models.DispositionPopulationInput | models.DispositionPopulationInputDict | Unset = UNSET,
    execution_sla: models.DispositionRunSpeed | Unset = UNSET,
    replay_run_id: str | Unset = UNSET,
) -> Call[models.AgentDispositionRun, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/dispositions/{disposition_id}/runs"""
    return Call(
        _START_AGENT_DISPOSITION_RUN,
        _START_AGENT_DISPOSITION_RUN_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id},
        json=given(
            {"target": target, "population": population, "executionSla": execution_sla, "replayRunId": replay_run_id}
        ),
    )


def get_agent_disposition_run(
    agent_id: str, disposition_id: str, run_id: str
) -> Call[models.AgentDispositionRun, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}"""
    return Call(
        _GET_AGENT_DISPOSITION_RUN,
        _GET_AGENT_DISPOSITION_RUN_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id, "run_id": run_id},
    )


def list_agent_disposition_run_rows(
    agent_id: str, disposition_id: str, run_id: str, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> PagedCall[models.AgentDispositionRow, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/rows"""
    return PagedCall(
        _LIST_AGENT_DISPOSITION_RUN_ROWS,
        _LIST_AGENT_DISPOSITION_RUN_ROWS_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id, "run_id": run_id},
        query=given({"limit": limit, "offset": offset}),
    )


def export_agent_disposition_run(agent_id: str, disposition_id: str, run_id: str) -> DownloadCall[Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/export.csv"""
    return DownloadCall(
        _EXPORT_AGENT_DISPOSITION_RUN,
        None,
        path={"agent_id": agent_id, "disposition_id": disposition_id, "run_id": run_id},
    )


def align_agent_disposition_run(
    agent_id: str,
    disposition_id: str,
    run_id: str,
    *,
    value_ids: ListOf[str] | Unset = UNSET,
    instructions: str | Unset = UNSET,
) -> Call[models.AgentDispositionAlignment, Literal["bland"]]:
    """POST /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/align"""
    return Call(
        _ALIGN_AGENT_DISPOSITION_RUN,
        _ALIGN_AGENT_DISPOSITION_RUN_ANSWER,
        path={"agent_id": agent_id, "disposition_id": disposition_id, "run_id": run_id},
        json=given({"valueIds": value_ids, "instructions": instructions}),
    )


def list_agent_disposition_annotations(
    agent_id: str, disposition_id: str, run_id: str, call_id: str, value_id: str
) -> Call[models.AgentDispositionAnnotationList, Literal["bland"]]:
    """GET /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/cases/{call_id}/annotations/{value_id}"""
    return Call(
        _LIST_AGENT_DISPOSITION_ANNOTATIONS,
        _LIST_AGENT_DISPOSITION_ANNOTATIONS_ANSWER,
        path={
            "agent_id": agent_id,
            "disposition_id": disposition_id,
            "run_id": run_id,
            "call_id": call_id,
            "value_id": value_id,
        },
    )


def annotate_agent_disposition_value(
    agent_id: str,
    disposition_id: str,
    run_id: str,
    call_id: str,
    value_id: str,
    *,
    state: models.DispositionCorrectedState,
    explanation: str,
    value: Any | Unset = UNSET,
) -> Call[models.AgentDispositionAnnotation, Literal["bland"]]:
    """PUT /v2/agents/{agent_id}/dispositions/{disposition_id}/runs/{run_id}/cases/{call_id}/annotations/{value_id}"""
    return Call(
        _ANNOTATE_AGENT_DISPOSITION_VALUE,
        _ANNOTATE_AGENT_DISPOSITION_VALUE_ANSWER,
        path={
            "agent_id": agent_id,
            "disposition_id": disposition_id,
            "run_id": run_id,
            "call_id": call_id,
            "value_id": value_id,
        },
        json=given({"state": state, "value": value, "explanation": explanation}),
    )
