# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Automations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, STRING, Array, Enumeration, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_LIST_AUTOMATION_EVENTS = Operation(
    vendor="bland",
    id="listAutomationEvents",
    method="GET",
    path="/v1/automation/events",
    effect="read",
    repeatable=True,
)
_LIST_AUTOMATION_EVENTS_ANSWER = Reference("personae_api.bland.models.automation_events", "AutomationEvents")
_LIST_AUTOMATION_INTEGRATION_EVENTS = Operation(
    vendor="bland",
    id="listAutomationIntegrationEvents",
    method="GET",
    path="/v1/automation/events/{integration}",
    effect="read",
    repeatable=True,
)
_LIST_AUTOMATION_INTEGRATION_EVENTS_ANSWER = Reference(
    "personae_api.bland.models.automation_events", "AutomationEvents"
)
_LIST_AUTOMATION_PIPELINES = Operation(
    vendor="bland",
    id="listAutomationPipelines",
    method="GET",
    path="/v1/automation/pipelines",
    effect="read",
    paging=Paging(style="offset", items=("data",), position="offset", size="limit"),
    repeatable=True,
    inputs=Inputs(
        query={
            "is_active": Field("is_active", BOOLEAN),
            "category": Field("category", STRING),
            "include_stats": Field("include_stats", BOOLEAN),
            "limit": Field("limit", INTEGER),
            "offset": Field("offset", INTEGER),
        }
    ),
)
_LIST_AUTOMATION_PIPELINES_ANSWER = Array(
    Reference("personae_api.bland.models.automation_pipeline", "AutomationPipeline")
)
_CREATE_AUTOMATION_PIPELINE = Operation(
    vendor="bland",
    id="createAutomationPipeline",
    method="POST",
    path="/v1/automation/pipelines",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"name": Field("name", STRING), "description": Field("description", STRING)}),
)
_CREATE_AUTOMATION_PIPELINE_ANSWER = Reference("personae_api.bland.models.automation_pipeline", "AutomationPipeline")
_GET_AUTOMATION_PIPELINE = Operation(
    vendor="bland",
    id="getAutomationPipeline",
    method="GET",
    path="/v1/automation/pipelines/{id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AUTOMATION_PIPELINE_ANSWER = Reference("personae_api.bland.models.automation_pipeline", "AutomationPipeline")
_UPDATE_AUTOMATION_PIPELINE = Operation(
    vendor="bland",
    id="updateAutomationPipeline",
    method="PUT",
    path="/v1/automation/pipelines/{id}",
    effect="write",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "nodes": Field("nodes", Array(Reference("personae_api.bland.models.automation_node", "AutomationNode"))),
        }
    ),
)
_UPDATE_AUTOMATION_PIPELINE_ANSWER = Reference("personae_api.bland.models.automation_pipeline", "AutomationPipeline")
_DELETE_AUTOMATION_PIPELINE = Operation(
    vendor="bland",
    id="deleteAutomationPipeline",
    method="DELETE",
    path="/v1/automation/pipelines/{id}",
    effect="delete",
    repeatable=True,
)
_DELETE_AUTOMATION_PIPELINE_ANSWER = Map(ANY)
_LIST_AUTOMATION_TRIGGERS = Operation(
    vendor="bland",
    id="listAutomationTriggers",
    method="GET",
    path="/v1/automation/triggers",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_AUTOMATION_TRIGGERS_ANSWER = Array(Reference("personae_api.bland.models.automation_trigger", "AutomationTrigger"))
_CREATE_AUTOMATION_TRIGGER = Operation(
    vendor="bland",
    id="createAutomationTrigger",
    method="POST",
    path="/v1/automation/triggers",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "event_pipeline_id": Field("event_pipeline_id", STRING),
            "source": Field("source", Enumeration("api", "internal", "nango", "schedule")),
            "event_type": Field(
                "event_type",
                Enumeration(
                    "bland:batch.completed",
                    "bland:call.cold_transfer",
                    "bland:call.inbound_received",
                    "bland:call.started",
                    "bland:call.voicemail_detected",
                    "bland:call.warm_transfer",
                    "bland:eval.completed",
                    "bland:kb.gap_detected",
                    "bland:pathway.node_reached",
                    "bland:post_call.completed",
                    "bland:sms.received",
                    "bland:tool.failure",
                    "bland:tool.success",
                ),
            ),
            "resource_id": Field("resource_id", OneOf(STRING, NULL)),
            "filter": Field("filter", Map(ANY)),
            "is_active": Field("is_active", BOOLEAN),
        }
    ),
)
_CREATE_AUTOMATION_TRIGGER_ANSWER = Reference("personae_api.bland.models.automation_trigger", "AutomationTrigger")
_GET_AUTOMATION_TRIGGER = Operation(
    vendor="bland",
    id="getAutomationTrigger",
    method="GET",
    path="/v1/automation/triggers/{id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_AUTOMATION_TRIGGER_ANSWER = Reference("personae_api.bland.models.automation_trigger", "AutomationTrigger")
_UPDATE_AUTOMATION_TRIGGER = Operation(
    vendor="bland",
    id="updateAutomationTrigger",
    method="PUT",
    path="/v1/automation/triggers/{id}",
    effect="write",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        body={
            "event_pipeline_id": Field("event_pipeline_id", STRING),
            "source": Field("source", Enumeration("api", "internal", "nango", "schedule")),
            "event_type": Field(
                "event_type",
                Enumeration(
                    "bland:batch.completed",
                    "bland:call.cold_transfer",
                    "bland:call.inbound_received",
                    "bland:call.started",
                    "bland:call.voicemail_detected",
                    "bland:call.warm_transfer",
                    "bland:eval.completed",
                    "bland:kb.gap_detected",
                    "bland:pathway.node_reached",
                    "bland:post_call.completed",
                    "bland:sms.received",
                    "bland:tool.failure",
                    "bland:tool.success",
                ),
            ),
            "resource_id": Field("resource_id", OneOf(STRING, NULL)),
            "filter": Field("filter", Map(ANY)),
            "is_active": Field("is_active", BOOLEAN),
        }
    ),
)
_UPDATE_AUTOMATION_TRIGGER_ANSWER = Reference("personae_api.bland.models.automation_trigger", "AutomationTrigger")
_DELETE_AUTOMATION_TRIGGER = Operation(
    vendor="bland",
    id="deleteAutomationTrigger",
    method="DELETE",
    path="/v1/automation/triggers/{id}",
    effect="delete",
    repeatable=True,
)
_DELETE_AUTOMATION_TRIGGER_ANSWER = Map(ANY)
_TOGGLE_AUTOMATION_TRIGGER = Operation(
    vendor="bland",
    id="toggleAutomationTrigger",
    method="PATCH",
    path="/v1/automation/triggers/{id}/toggle",
    effect="write",
    answer=("data",),
)
_TOGGLE_AUTOMATION_TRIGGER_ANSWER = Reference("personae_api.bland.models.automation_trigger", "AutomationTrigger")
_TEST_AUTOMATION_TRIGGER = Operation(
    vendor="bland",
    id="testAutomationTrigger",
    method="POST",
    path="/v1/automation/triggers/{id}/test",
    effect="dial",
    answer=("data",),
    inputs=Inputs(body={"eventData": Field("event_data", Map(ANY)), "dryRun": Field("dry_run", BOOLEAN)}),
)
_TEST_AUTOMATION_TRIGGER_ANSWER = Reference("personae_api.bland.models.automation_test", "AutomationTest")
_LIST_AUTOMATION_EXECUTIONS = Operation(
    vendor="bland",
    id="listAutomationExecutions",
    method="GET",
    path="/v1/automation/executions",
    effect="read",
    paging=Paging(style="offset", items=("data",), position="offset", size="limit"),
    repeatable=True,
    inputs=Inputs(
        query={
            "trigger_id": Field("trigger_id", STRING),
            "event_pipeline_id": Field("event_pipeline_id", STRING),
            "status": Field("status", Enumeration("cancelled", "completed", "failed", "pending", "running")),
            "limit": Field("limit", INTEGER),
            "offset": Field("offset", INTEGER),
        }
    ),
)
_LIST_AUTOMATION_EXECUTIONS_ANSWER = Array(
    Reference("personae_api.bland.models.automation_execution", "AutomationExecution")
)
_GET_AUTOMATION_EXECUTION = Operation(
    vendor="bland",
    id="getAutomationExecution",
    method="GET",
    path="/v1/automation/executions/{id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    waiting=Waiting(
        "id",
        (State(field=("status",), well=("completed",), badly=("failed", "cancelled")),),
        first=1,
        cap=15,
        reason=("error",),
    ),
)
_GET_AUTOMATION_EXECUTION_ANSWER = Reference("personae_api.bland.models.automation_execution", "AutomationExecution")


def list_automation_events() -> Call[models.AutomationEvents, Literal["bland"]]:
    """GET /v1/automation/events"""
    return Call(_LIST_AUTOMATION_EVENTS, _LIST_AUTOMATION_EVENTS_ANSWER)


def list_automation_integration_events(integration: str) -> Call[models.AutomationEvents, Literal["bland"]]:
    """GET /v1/automation/events/{integration}"""
    return Call(
        _LIST_AUTOMATION_INTEGRATION_EVENTS,
        _LIST_AUTOMATION_INTEGRATION_EVENTS_ANSWER,
        path={"integration": integration},
    )


def list_automation_pipelines(
    *,
    is_active: bool | Unset = UNSET,
    category: str | Unset = UNSET,
    include_stats: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PagedCall[models.AutomationPipeline, Literal["bland"]]:
    """GET /v1/automation/pipelines"""
    return PagedCall(
        _LIST_AUTOMATION_PIPELINES,
        _LIST_AUTOMATION_PIPELINES_ANSWER,
        query=given(
            {
                "is_active": is_active,
                "category": category,
                "include_stats": include_stats,
                "limit": limit,
                "offset": offset,
            }
        ),
    )


def create_automation_pipeline(
    *, name: str, description: str | Unset = UNSET
) -> Call[models.AutomationPipeline, Literal["bland"]]:
    """POST /v1/automation/pipelines"""
    return Call(
        _CREATE_AUTOMATION_PIPELINE,
        _CREATE_AUTOMATION_PIPELINE_ANSWER,
        json=given({"name": name, "description": description}),
    )


def get_automation_pipeline(id: str) -> Call[models.AutomationPipeline, Literal["bland"]]:
    """GET /v1/automation/pipelines/{id}"""
    return Call(_GET_AUTOMATION_PIPELINE, _GET_AUTOMATION_PIPELINE_ANSWER, path={"id": id})


def update_automation_pipeline(
    id: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    nodes: ListOf[models.AutomationNode | models.AutomationNodeDict] | Unset = UNSET,
) -> Call[models.AutomationPipeline, Literal["bland"]]:
    """PUT /v1/automation/pipelines/{id}"""
    return Call(
        _UPDATE_AUTOMATION_PIPELINE,
        _UPDATE_AUTOMATION_PIPELINE_ANSWER,
        path={"id": id},
        json=given({"name": name, "description": description, "nodes": nodes}),
    )


def delete_automation_pipeline(id: str) -> Call[dict[str, Any], Literal["bland"]]:
    """DELETE /v1/automation/pipelines/{id}"""
    return Call(_DELETE_AUTOMATION_PIPELINE, _DELETE_AUTOMATION_PIPELINE_ANSWER, path={"id": id})


def list_automation_triggers() -> Call[list[models.AutomationTrigger], Literal["bland"]]:
    """GET /v1/automation/triggers"""
    return Call(_LIST_AUTOMATION_TRIGGERS, _LIST_AUTOMATION_TRIGGERS_ANSWER)


def create_automation_trigger(
    *,
    event_pipeline_id: str,
    source: models.AutomationSource,
    event_type: models.AutomationEventType,
    resource_id: str | None | Unset = UNSET,
    filter: Mapping[str, Any] | Unset = UNSET,
    is_active: bool | Unset = UNSET,
) -> Call[models.AutomationTrigger, Literal["bland"]]:
    """POST /v1/automation/triggers"""
    return Call(
        _CREATE_AUTOMATION_TRIGGER,
        _CREATE_AUTOMATION_TRIGGER_ANSWER,
        json=given(
            {
                "event_pipeline_id": event_pipeline_id,
                "source": source,
                "event_type": event_type,
                "resource_id": resource_id,
                "filter": filter,
                "is_active": is_active,
            }
        ),
    )


def get_automation_trigger(id: str) -> Call[models.AutomationTrigger, Literal["bland"]]:
    """GET /v1/automation/triggers/{id}"""
    return Call(_GET_AUTOMATION_TRIGGER, _GET_AUTOMATION_TRIGGER_ANSWER, path={"id": id})


def update_automation_trigger(
    id: str,
    *,
    event_pipeline_id: str | Unset = UNSET,
    source: models.AutomationSource | Unset = UNSET,
    event_type: models.AutomationEventType | Unset = UNSET,
    resource_id: str | None | Unset = UNSET,
    filter: Mapping[str, Any] | Unset = UNSET,
    is_active: bool | Unset = UNSET,
) -> Call[models.AutomationTrigger, Literal["bland"]]:
    """PUT /v1/automation/triggers/{id}"""
    return Call(
        _UPDATE_AUTOMATION_TRIGGER,
        _UPDATE_AUTOMATION_TRIGGER_ANSWER,
        path={"id": id},
        json=given(
            {
                "event_pipeline_id": event_pipeline_id,
                "source": source,
                "event_type": event_type,
                "resource_id": resource_id,
                "filter": filter,
                "is_active": is_active,
            }
        ),
    )


def delete_automation_trigger(id: str) -> Call[dict[str, Any], Literal["bland"]]:
    """DELETE /v1/automation/triggers/{id}"""
    return Call(_DELETE_AUTOMATION_TRIGGER, _DELETE_AUTOMATION_TRIGGER_ANSWER, path={"id": id})


def toggle_automation_trigger(id: str) -> Call[models.AutomationTrigger, Literal["bland"]]:
    """PATCH /v1/automation/triggers/{id}/toggle"""
    return Call(_TOGGLE_AUTOMATION_TRIGGER, _TOGGLE_AUTOMATION_TRIGGER_ANSWER, path={"id": id})


def test_automation_trigger(
    id: str, *, event_data: Mapping[str, Any] | Unset = UNSET, dry_run: bool | Unset = UNSET
) -> Call[models.AutomationTest, Literal["bland"]]:
    """POST /v1/automation/triggers/{id}/test"""
    return Call(
        _TEST_AUTOMATION_TRIGGER,
        _TEST_AUTOMATION_TRIGGER_ANSWER,
        path={"id": id},
        json=given({"eventData": event_data, "dryRun": dry_run}),
    )


def list_automation_executions(
    *,
    trigger_id: str | Unset = UNSET,
    event_pipeline_id: str | Unset = UNSET,
    status: models.AutomationExecutionStatus | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PagedCall[models.AutomationExecution, Literal["bland"]]:
    """GET /v1/automation/executions"""
    return PagedCall(
        _LIST_AUTOMATION_EXECUTIONS,
        _LIST_AUTOMATION_EXECUTIONS_ANSWER,
        query=given(
            {
                "trigger_id": trigger_id,
                "event_pipeline_id": event_pipeline_id,
                "status": status,
                "limit": limit,
                "offset": offset,
            }
        ),
    )


def get_automation_execution(id: str) -> Call[models.AutomationExecution, Literal["bland"]]:
    """GET /v1/automation/executions/{id}"""
    return Call(_GET_AUTOMATION_EXECUTION, _GET_AUTOMATION_EXECUTION_ANSWER, path={"id": id})
