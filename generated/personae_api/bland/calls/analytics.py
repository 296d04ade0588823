# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Analytics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, STRING, Array, Enumeration, Reference
from ...types import UNSET, Call, Inputs, Operation, State, Unset, Waiting, given
from .. import models

_CREATE_ANALYTICS_COHORT = Operation(
    vendor="bland",
    id="createAnalyticsCohort",
    method="POST",
    path="/v2/analytics/cohorts",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "window": Field("window", Reference("personae_api.bland.models.analytics_window", "AnalyticsWindow")),
            "agent_key": Field("agent_key", STRING),
            "predicate": Field(
                "predicate", Reference("personae_api.bland.models.analytics_predicate", "AnalyticsPredicate")
            ),
        }
    ),
)
_CREATE_ANALYTICS_COHORT_ANSWER = Reference(
    "personae_api.bland.models.analytics_cohort_started", "AnalyticsCohortStarted"
)
_GET_ANALYTICS_COHORT = Operation(
    vendor="bland",
    id="getAnalyticsCohort",
    method="GET",
    path="/v2/analytics/cohorts/{id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    waiting=Waiting("id", (State(field=("status",), well=("ready",), badly=("failed",)),), first=1, cap=15),
)
_GET_ANALYTICS_COHORT_ANSWER = Reference("personae_api.bland.models.analytics_cohort", "AnalyticsCohort")
_LIST_ANALYTICS_COHORT_IDS = Operation(
    vendor="bland",
    id="listAnalyticsCohortIds",
    method="GET",
    path="/v2/analytics/cohorts/{id}/ids",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "cursor": Field("cursor", STRING)}),
)
_LIST_ANALYTICS_COHORT_IDS_ANSWER = Reference("personae_api.bland.models.analytics_cohort_ids", "AnalyticsCohortIds")
_QUERY_ANALYTICS = Operation(
    vendor="bland",
    id="queryAnalytics",
    method="POST",
    path="/v2/analytics/query",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        body={
            "mode": Field("mode", Enumeration("structured")),
            "query": Field("query", Reference("personae_api.bland.models.analytics_query", "AnalyticsQuery")),
            "dry_run": Field("dry_run", BOOLEAN),
        }
    ),
)
_QUERY_ANALYTICS_ANSWER = Reference("personae_api.bland.models.analytics_rows", "AnalyticsRows")
_LIST_ANALYTICS_DASHBOARDS = Operation(
    vendor="bland",
    id="listAnalyticsDashboards",
    method="GET",
    path="/v2/analytics/dashboards",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_ANALYTICS_DASHBOARDS_ANSWER = Array(
    Reference("personae_api.bland.models.analytics_dashboard", "AnalyticsDashboard")
)
_LIST_ANALYTICS_PANEL_TEMPLATES = Operation(
    vendor="bland",
    id="listAnalyticsPanelTemplates",
    method="GET",
    path="/v2/analytics/dashboards/panel-templates",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_ANALYTICS_PANEL_TEMPLATES_ANSWER = ANY
_GET_ANALYTICS_DASHBOARD = Operation(
    vendor="bland",
    id="getAnalyticsDashboard",
    method="GET",
    path="/v2/analytics/dashboards/{id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_ANALYTICS_DASHBOARD_ANSWER = Reference("personae_api.bland.models.analytics_dashboard", "AnalyticsDashboard")
_DELETE_ANALYTICS_DASHBOARD = Operation(
    vendor="bland",
    id="deleteAnalyticsDashboard",
    method="DELETE",
    path="/v2/analytics/dashboards/{id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
)
_DELETE_ANALYTICS_DASHBOARD_ANSWER = ANY
_ADD_ANALYTICS_DASHBOARD_PANEL = Operation(
    vendor="bland",
    id="addAnalyticsDashboardPanel",
    method="POST",
    path="/v2/analytics/dashboards/{id}/panels",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "module_type": Field("module_type", Enumeration("code", "query")),
            "query": Field("query", Reference("personae_api.bland.models.analytics_query", "AnalyticsQuery")),
            "visualization_type": Field(
                "visualization_type", Enumeration("bar", "kpi", "line", "pie", "scatter", "table")
            ),
            "compare_previous_period": Field("compare_previous_period", BOOLEAN),
            "code_config": Field(
                "code_config", Reference("personae_api.bland.models.analytics_code_config", "AnalyticsCodeConfig")
            ),
        }
    ),
)
_ADD_ANALYTICS_DASHBOARD_PANEL_ANSWER = ANY
_GET_ANALYTICS_AGENT_PATHWAY = Operation(
    vendor="bland",
    id="getAnalyticsAgentPathway",
    method="GET",
    path="/v2/analytics/agents/{agent_key}/pathway",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        query={
            "view": Field("view", Enumeration("detailed", "full", "simple")),
            "layout": Field("layout", Enumeration("stages")),
            "window": Field("window", Enumeration("14", "30", "7", "90")),
            "definition": Field("definition", STRING),
        }
    ),
)
_GET_ANALYTICS_AGENT_PATHWAY_ANSWER = Reference("personae_api.bland.models.analytics_pathway", "AnalyticsPathway")
_GET_ANALYTICS_PATHWAY_DEFINITION = Operation(
    vendor="bland",
    id="getAnalyticsPathwayDefinition",
    method="GET",
    path="/v2/analytics/agents/{agent_key}/pathway/definition",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_ANALYTICS_PATHWAY_DEFINITION_ANSWER = Reference(
    "personae_api.bland.models.analytics_pathway_definitions", "AnalyticsPathwayDefinitions"
)
_PUBLISH_ANALYTICS_PATHWAY_DEFINITION = Operation(
    vendor="bland",
    id="publishAnalyticsPathwayDefinition",
    method="POST",
    path="/v2/analytics/agents/{agent_key}/pathway/definition",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "definition": Field(
                "definition", Reference("personae_api.bland.models.analytics_pathway_parts", "AnalyticsPathwayParts")
            ),
            "expected_fingerprint": Field("expected_fingerprint", STRING),
        }
    ),
)
_PUBLISH_ANALYTICS_PATHWAY_DEFINITION_ANSWER = Reference(
    "personae_api.bland.models.analytics_definition_published", "AnalyticsDefinitionPublished"
)
_PROPOSE_ANALYTICS_PATHWAY_DEFINITION = Operation(
    vendor="bland",
    id="proposeAnalyticsPathwayDefinition",
    method="PUT",
    path="/v2/analytics/agents/{agent_key}/pathway/definition/pending",
    effect="write",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        body={
            "definition": Field(
                "definition", Reference("personae_api.bland.models.analytics_pathway_parts", "AnalyticsPathwayParts")
            ),
            "expected_fingerprint": Field("expected_fingerprint", STRING),
        }
    ),
)
_PROPOSE_ANALYTICS_PATHWAY_DEFINITION_ANSWER = Reference(
    "personae_api.bland.models.analytics_definition_proposed", "AnalyticsDefinitionProposed"
)


def create_analytics_cohort(
    *,
    window: models.AnalyticsWindow | models.AnalyticsWindowDict,
    agent_key: str | Unset = UNSET,
    predicate: models.AnalyticsPredicate | models.AnalyticsPredicateDict | Unset = UNSET,
) -> Call[models.AnalyticsCohortStarted, Literal["bland"]]:
    """POST /v2/analytics/cohorts"""
    return Call(
        _CREATE_ANALYTICS_COHORT,
        _CREATE_ANALYTICS_COHORT_ANSWER,
        json=given({"window": window, "agent_key": agent_key, "predicate": predicate}),
    )


def get_analytics_cohort(id: str) -> Call[models.AnalyticsCohort, Literal["bland"]]:
    """GET /v2/analytics/cohorts/{id}"""
    return Call(_GET_ANALYTICS_COHORT, _GET_ANALYTICS_COHORT_ANSWER, path={"id": id})


def list_analytics_cohort_ids(
    id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
) -> Call[models.AnalyticsCohortIds, Literal["bland"]]:
    """GET /v2/analytics/cohorts/{id}/ids"""
    return Call(
        _LIST_ANALYTICS_COHORT_IDS,
        _LIST_ANALYTICS_COHORT_IDS_ANSWER,
        path={"id": id},
        query=given({"limit": limit, "cursor": cursor}),
    )


def query_analytics(
    *,
    mode: models.AnalyticsQueryMode,
    query: models.AnalyticsQuery | models.AnalyticsQueryDict,
    dry_run: bool | Unset = UNSET,
) -> Call[models.AnalyticsRows, Literal["bland"]]:
    """POST /v2/analytics/query"""
    return Call(
        _QUERY_ANALYTICS, _QUERY_ANALYTICS_ANSWER, json=given({"mode": mode, "query": query, "dry_run": dry_run})
    )


def list_analytics_dashboards() -> Call[list[models.AnalyticsDashboard], Literal["bland"]]:
    """GET /v2/analytics/dashboards"""
    return Call(_LIST_ANALYTICS_DASHBOARDS, _LIST_ANALYTICS_DASHBOARDS_ANSWER)


def list_analytics_panel_templates() -> Call[Any, Literal["bland"]]:
    """GET /v2/analytics/dashboards/panel-templates"""
    return Call(_LIST_ANALYTICS_PANEL_TEMPLATES, _LIST_ANALYTICS_PANEL_TEMPLATES_ANSWER)


def get_analytics_dashboard(id: str) -> Call[models.AnalyticsDashboard, Literal["bland"]]:
    """GET /v2/analytics/dashboards/{id}"""
    return Call(_GET_ANALYTICS_DASHBOARD, _GET_ANALYTICS_DASHBOARD_ANSWER, path={"id": id})


def delete_analytics_dashboard(id: str) -> Call[Any, Literal["bland"]]:
    """DELETE /v2/analytics/dashboards/{id}"""
    return Call(_DELETE_ANALYTICS_DASHBOARD, _DELETE_ANALYTICS_DASHBOARD_ANSWER, path={"id": id})


def add_analytics_dashboard_panel(
    id: str,
    *,
    name: str,
    module_type: models.AnalyticsPanelType,
    query: models.AnalyticsQuery | models.AnalyticsQueryDict | Unset = UNSET,
    visualization_type: models.AnalyticsChart | Unset = UNSET,
    compare_previous_period: bool | Unset = UNSET,
    code_config: models.AnalyticsCodeConfig | models.AnalyticsCodeConfigDict | Mapping[str, Any] | Unset = UNSET,
) -> Call[Any, Literal["bland"]]:
    """POST /v2/analytics/dashboards/{id}/panels"""
    return Call(
        _ADD_ANALYTICS_DASHBOARD_PANEL,
        _ADD_ANALYTICS_DASHBOARD_PANEL_ANSWER,
        path={"id": id},
        json=given(
            {
                "name": name,
                "module_type": module_type,
                "query": query,
                "visualization_type": visualization_type,
                "compare_previous_period": compare_previous_period,
                "code_config": code_config,
            }
        ),
    )


def get_analytics_agent_pathway(
    agent_key: str,
    *,
    view: models.AnalyticsPathwayView | Unset = UNSET,
    layout: models.AnalyticsPathwayLayout | Unset = UNSET,
    window: models.AnalyticsPathwayWindow | Unset = UNSET,
    definition: str | Unset = UNSET,
) -> Call[models.AnalyticsPathway, Literal["bland"]]:
    """GET /v2/analytics/agents/{agent_key}/pathway"""
    return Call(
        _GET_ANALYTICS_AGENT_PATHWAY,
        _GET_ANALYTICS_AGENT_PATHWAY_ANSWER,
        path={"agent_key": agent_key},
        query=given({"view": view, "layout": layout, "window": window, "definition": definition}),
    )


def get_analytics_pathway_definition(agent_key: str) -> Call[models.AnalyticsPathwayDefinitions, Literal["bland"]]:
    """GET /v2/analytics/agents/{agent_key}/pathway/definition"""
    return Call(
        _GET_ANALYTICS_PATHWAY_DEFINITION, _GET_ANALYTICS_PATHWAY_DEFINITION_ANSWER, path={"agent_key": agent_key}
    )


def publish_analytics_pathway_definition(
    agent_key: str,
    *,
    definition: models.AnalyticsPathwayParts | models.AnalyticsPathwayPartsDict,
    expected_fingerprint: str,
) -> Call[models.AnalyticsDefinitionPublished, Literal["bland"]]:
    """POST /v2/analytics/agents/{agent_key}/pathway/definition"""
    return Call(
        _PUBLISH_ANALYTICS_PATHWAY_DEFINITION,
        _PUBLISH_ANALYTICS_PATHWAY_DEFINITION_ANSWER,
        path={"agent_key": agent_key},
        json=given({"definition": definition, "expected_fingerprint": expected_fingerprint}),
    )


def propose_analytics_pathway_definition(
    agent_key: str,
    *,
    definition: models.AnalyticsPathwayParts | models.AnalyticsPathwayPartsDict,
    expected_fingerprint: str,
) -> Call[models.AnalyticsDefinitionProposed, Literal["bland"]]:
    """PUT /v2/analytics/agents/{agent_key}/pathway/definition/pending"""
    return Call(
        _PROPOSE_ANALYTICS_PATHWAY_DEFINITION,
        _PROPOSE_ANALYTICS_PATHWAY_DEFINITION_ANSWER,
        path={"agent_key": agent_key},
        json=given({"definition": definition, "expected_fingerprint": expected_fingerprint}),
    )
