# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Triage."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import INTEGER, NULL, STRING, Array, Enumeration, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_TRIAGE_ISSUES = Operation(
    vendor="bland",
    id="listTriageIssues",
    method="GET",
    path="/v1/triage/issues",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "items"),
        position="cursor",
        next=("data", "next_cursor"),
        size="limit",
        default_size=50,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "cursor": Field("cursor", STRING),
            "sort": Field("sort", Enumeration("created_at", "last_activity_at", "severity", "status")),
            "order": Field("order", Enumeration("asc", "desc")),
            "search": Field("search", STRING),
            "status": Field(
                "status",
                OneOf(
                    Enumeration("backlog", "closed", "done", "in_progress", "in_review", "todo"),
                    Array(Enumeration("backlog", "closed", "done", "in_progress", "in_review", "todo")),
                ),
            ),
            "severity": Field(
                "severity",
                OneOf(
                    Enumeration("critical", "high", "low", "medium"),
                    Array(Enumeration("critical", "high", "low", "medium")),
                ),
            ),
            "category": Field("category", OneOf(STRING, Array(STRING))),
            "resource_type": Field("resource_type", Enumeration("call", "file", "sms_conversation")),
            "owner_id": Field("owner_id", STRING),
            "assignee_id": Field("assignee_id", STRING),
            "date_field": Field("date_field", Enumeration("created_at", "last_activity_at")),
            "date_range": Field("date_range", Enumeration("24h", "30d", "7d", "90d")),
        }
    ),
)
_LIST_TRIAGE_ISSUES_ANSWER = Array(Reference("personae_api.bland.models.triage_issue", "TriageIssue"))
_CREATE_TRIAGE_ISSUE = Operation(
    vendor="bland",
    id="createTriageIssue",
    method="POST",
    path="/v1/triage/issues",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "title": Field("title", STRING),
            "severity": Field("severity", Enumeration("critical", "high", "low", "medium")),
            "category": Field("category", STRING),
            "description": Field("description", STRING),
            "status": Field("status", Enumeration("backlog", "closed", "done", "in_progress", "in_review", "todo")),
            "source": Field("source", Enumeration("automated", "client", "manual")),
            "owner_id": Field("owner_id", STRING),
            "assignee_id": Field("assignee_id", STRING),
            "resource_links": Field(
                "resource_links",
                Array(Reference("personae_api.bland.models.triage_resource_link", "TriageResourceLink")),
            ),
            "agent_id": Field("agent_id", STRING),
        }
    ),
)
_CREATE_TRIAGE_ISSUE_ANSWER = Reference("personae_api.bland.models.triage_issue", "TriageIssue")
_GET_TRIAGE_ISSUE = Operation(
    vendor="bland",
    id="getTriageIssue",
    method="GET",
    path="/v1/triage/issues/{id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_TRIAGE_ISSUE_ANSWER = Reference("personae_api.bland.models.triage_issue", "TriageIssue")
_DELETE_TRIAGE_ISSUE = Operation(
    vendor="bland",
    id="deleteTriageIssue",
    method="DELETE",
    path="/v1/triage/issues/{id}",
    effect="delete",
    repeatable=True,
)
_UPDATE_TRIAGE_ISSUE = Operation(
    vendor="bland",
    id="updateTriageIssue",
    method="PATCH",
    path="/v1/triage/issues/{id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "title": Field("title", STRING),
            "description": Field("description", STRING),
            "status": Field("status", Enumeration("backlog", "closed", "done", "in_progress", "in_review", "todo")),
            "severity": Field("severity", Enumeration("critical", "high", "low", "medium")),
            "category": Field("category", STRING),
            "owner_id": Field("owner_id", OneOf(STRING, NULL)),
            "assignee_id": Field("assignee_id", OneOf(STRING, NULL)),
        }
    ),
)
_UPDATE_TRIAGE_ISSUE_ANSWER = Reference("personae_api.bland.models.triage_issue", "TriageIssue")
_GET_TRIAGE_ISSUE_AFFECTED = Operation(
    vendor="bland",
    id="getTriageIssueAffected",
    method="GET",
    path="/v1/triage/issues/{id}/affected",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_TRIAGE_ISSUE_AFFECTED_ANSWER = Reference("personae_api.bland.models.triage_affected", "TriageAffected")
_MARK_TRIAGE_ISSUE_VIEWED = Operation(
    vendor="bland",
    id="markTriageIssueViewed",
    method="PUT",
    path="/v1/triage/issues/{id}/view",
    effect="write",
    answer=("data",),
    repeatable=True,
)
_MARK_TRIAGE_ISSUE_VIEWED_ANSWER = Reference("personae_api.bland.models.triage_view", "TriageView")
_LIST_TRIAGE_ISSUE_ACTIVITY = Operation(
    vendor="bland",
    id="listTriageIssueActivity",
    method="GET",
    path="/v1/triage/issues/{id}/activity",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "items"),
        position="cursor",
        next=("data", "next_cursor"),
        size="limit",
        default_size=50,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "cursor": Field("cursor", STRING)}),
)
_LIST_TRIAGE_ISSUE_ACTIVITY_ANSWER = Array(Reference("personae_api.bland.models.triage_activity", "TriageActivity"))
_CREATE_TRIAGE_ISSUE_COMMENT = Operation(
    vendor="bland",
    id="createTriageIssueComment",
    method="POST",
    path="/v1/triage/issues/{id}/comments",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={"detail": Field("detail", STRING), "resource_link_ids": Field("resource_link_ids", Array(STRING))}
    ),
)
_CREATE_TRIAGE_ISSUE_COMMENT_ANSWER = Reference("personae_api.bland.models.triage_activity", "TriageActivity")
_CREATE_TRIAGE_AGENT_SESSION = Operation(
    vendor="bland",
    id="createTriageAgentSession",
    method="POST",
    path="/v1/triage/issues/{id}/agent-sessions",
    effect="write",
    answer=("data",),
)
_CREATE_TRIAGE_AGENT_SESSION_ANSWER = Reference("personae_api.bland.models.triage_agent_session", "TriageAgentSession")
_PROMPT_TRIAGE_AGENT_SESSION = Operation(
    vendor="bland",
    id="promptTriageAgentSession",
    method="POST",
    path="/v1/triage/issues/{id}/agent-sessions/{session_id}/prompts",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"detail": Field("detail", STRING)}),
)
_PROMPT_TRIAGE_AGENT_SESSION_ANSWER = Reference("personae_api.bland.models.triage_agent_run", "TriageAgentRun")
_LIST_TRIAGE_AGENTS = Operation(
    vendor="bland",
    id="listTriageAgents",
    method="GET",
    path="/v1/triage/agents",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "items"),
        position="cursor",
        next=("data", "next_cursor"),
        size="limit",
        default_size=50,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "cursor": Field("cursor", STRING)}),
)
_LIST_TRIAGE_AGENTS_ANSWER = Array(Reference("personae_api.bland.models.triage_agent", "TriageAgent"))
_LIST_TRIAGE_CATEGORIES = Operation(
    vendor="bland",
    id="listTriageCategories",
    method="GET",
    path="/v1/triage/categories",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "items"),
        position="cursor",
        next=("data", "next_cursor"),
        size="limit",
        default_size=50,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "cursor": Field("cursor", STRING)}),
)
_LIST_TRIAGE_CATEGORIES_ANSWER = Array(Reference("personae_api.bland.models.triage_category", "TriageCategory"))
_CREATE_TRIAGE_CATEGORY = Operation(
    vendor="bland",
    id="createTriageCategory",
    method="POST",
    path="/v1/triage/categories",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"name": Field("name", STRING)}),
)
_CREATE_TRIAGE_CATEGORY_ANSWER = Reference("personae_api.bland.models.triage_category", "TriageCategory")
_LIST_TRIAGE_FLAG_TYPES = Operation(
    vendor="bland",
    id="listTriageFlagTypes",
    method="GET",
    path="/v1/triage/flag-types",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "items"),
        position="cursor",
        next=("data", "next_cursor"),
        size="limit",
        default_size=50,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "cursor": Field("cursor", STRING)}),
)
_LIST_TRIAGE_FLAG_TYPES_ANSWER = Array(Reference("personae_api.bland.models.triage_flag_type", "TriageFlagType"))
_LIST_TRIAGE_ISSUE_RESOURCES = Operation(
    vendor="bland",
    id="listTriageIssueResources",
    method="GET",
    path="/v1/triage/issues/{id}/resources",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "items"),
        position="cursor",
        next=("data", "next_cursor"),
        size="limit",
        default_size=50,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "cursor": Field("cursor", STRING)}),
)
_LIST_TRIAGE_ISSUE_RESOURCES_ANSWER = Array(Reference("personae_api.bland.models.triage_resource", "TriageResource"))
_ADD_TRIAGE_ISSUE_RESOURCE = Operation(
    vendor="bland",
    id="addTriageIssueResource",
    method="POST",
    path="/v1/triage/issues/{id}/resources",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "resource_type": Field("resource_type", Enumeration("call", "file", "sms_conversation")),
            "resource_id": Field("resource_id", STRING),
        }
    ),
)
_ADD_TRIAGE_ISSUE_RESOURCE_ANSWER = Reference("personae_api.bland.models.triage_resource", "TriageResource")
_DELETE_TRIAGE_ISSUE_RESOURCE = Operation(
    vendor="bland",
    id="deleteTriageIssueResource",
    method="DELETE",
    path="/v1/triage/issues/{id}/resources/{resource_link_id}",
    effect="delete",
    repeatable=True,
)
_LINK_TRIAGE_ISSUE_CALL = Operation(
    vendor="bland",
    id="linkTriageIssueCall",
    method="PUT",
    path="/v1/triage/issues/{id}/calls/{call_id}",
    effect="write",
    answer=("data",),
    repeatable=True,
)
_LINK_TRIAGE_ISSUE_CALL_ANSWER = Reference("personae_api.bland.models.triage_issue", "TriageIssue")
_UNLINK_TRIAGE_ISSUE_CALL = Operation(
    vendor="bland",
    id="unlinkTriageIssueCall",
    method="DELETE",
    path="/v1/triage/issues/{id}/calls/{call_id}",
    effect="delete",
    repeatable=True,
)
_LIST_TRIAGE_ISSUE_FLAGS = Operation(
    vendor="bland",
    id="listTriageIssueFlags",
    method="GET",
    path="/v1/triage/issues/{id}/flags",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "items"),
        position="cursor",
        next=("data", "next_cursor"),
        size="limit",
        default_size=50,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "cursor": Field("cursor", STRING)}),
)
_LIST_TRIAGE_ISSUE_FLAGS_ANSWER = Array(Reference("personae_api.bland.models.triage_flag", "TriageFlag"))
_CREATE_TRIAGE_ISSUE_FLAG = Operation(
    vendor="bland",
    id="createTriageIssueFlag",
    method="POST",
    path="/v1/triage/issues/{id}/flags",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "call_id": Field("call_id", STRING),
            "type": Field("type", STRING),
            "note": Field("note", STRING),
            "node_id": Field("node_id", STRING),
            "node_name": Field("node_name", STRING),
            "message_index": Field("message_index", INTEGER),
            "message_text": Field("message_text", STRING),
        }
    ),
)
_CREATE_TRIAGE_ISSUE_FLAG_ANSWER = Reference("personae_api.bland.models.triage_flag", "TriageFlag")
_DELETE_TRIAGE_ISSUE_FLAG = Operation(
    vendor="bland",
    id="deleteTriageIssueFlag",
    method="DELETE",
    path="/v1/triage/issues/{id}/flags/{flag_id}",
    effect="delete",
    repeatable=True,
)
_LIST_TRIAGE_ISSUE_RELATIONS = Operation(
    vendor="bland",
    id="listTriageIssueRelations",
    method="GET",
    path="/v1/triage/issues/{id}/relations",
    effect="read",
    paging=Paging(
        style="cursor",
        items=("data", "items"),
        position="cursor",
        next=("data", "next_cursor"),
        size="limit",
        default_size=50,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "cursor": Field("cursor", STRING)}),
)
_LIST_TRIAGE_ISSUE_RELATIONS_ANSWER = Array(Reference("personae_api.bland.models.triage_relation", "TriageRelation"))
_CREATE_TRIAGE_ISSUE_RELATION = Operation(
    vendor="bland",
    id="createTriageIssueRelation",
    method="POST",
    path="/v1/triage/issues/{id}/relations",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "related_issue_id": Field("related_issue_id", STRING),
            "relation_type": Field("relation_type", Enumeration("blocks", "duplicate_of", "related_to")),
        }
    ),
)
_CREATE_TRIAGE_ISSUE_RELATION_ANSWER = Reference("personae_api.bland.models.triage_relation", "TriageRelation")
_DELETE_TRIAGE_ISSUE_RELATION = Operation(
    vendor="bland",
    id="deleteTriageIssueRelation",
    method="DELETE",
    path="/v1/triage/issues/{id}/relations/{relation_id}",
    effect="delete",
    repeatable=True,
)


def list_triage_issues(
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    sort: models.TriageIssueSort | Unset = UNSET,
    order: models.TriageOrder | Unset = UNSET,
    search: str | Unset = UNSET,
    status: models.TriageStatus | ListOf[models.TriageStatus] | Unset = UNSET,
    severity: models.TriageSeverity | ListOf[models.TriageSeverity] | Unset = UNSET,
    category: str | ListOf[str] | Unset = UNSET,
    resource_type: models.TriageResourceType | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    assignee_id: str | Unset = UNSET,
    date_field: models.TriageDateField | Unset = UNSET,
    date_range: models.TriageDateRange | Unset = UNSET,
) -> PagedCall[models.TriageIssue, Literal["bland"]]:
    """GET /v1/triage/issues"""
    return PagedCall(
        _LIST_TRIAGE_ISSUES,
        _LIST_TRIAGE_ISSUES_ANSWER,
        query=given(
            {
                "limit": limit,
                "cursor": cursor,
                "sort": sort,
                "order": order,
                "search": search,
                "status": status,
                "severity": severity,
                "category": category,
                "resource_type": resource_type,
                "owner_id": owner_id,
                "assignee_id": assignee_id,
                "date_field": date_field,
                "date_range": date_range,
            }
        ),
    )


def create_triage_issue(
    *,
    title: str,
    severity: models.TriageSeverity,
    category: str,
    description: str | Unset = UNSET,
    status: models.TriageStatus | Unset = UNSET,
    source: models.TriageSource | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    assignee_id: str | Unset = UNSET,
    resource_links: ListOf[models.TriageResourceLink | models.TriageResourceLinkDict] | Unset = UNSET,
    agent_id: str | Unset = UNSET,
) -> Call[models.TriageIssue, Literal["bland"]]:
    """POST /v1/triage/issues"""
    return Call(
        _CREATE_TRIAGE_ISSUE,
        _CREATE_TRIAGE_ISSUE_ANSWER,
        json=given(
            {
                "title": title,
                "severity": severity,
                "category": category,
                "description": description,
                "status": status,
                "source": source,
                "owner_id": owner_id,
                "assignee_id": assignee_id,
                "resource_links": resource_links,
                "agent_id": agent_id,
            }
        ),
    )


def get_triage_issue(id: str) -> Call[models.TriageIssue, Literal["bland"]]:
    """GET /v1/triage/issues/{id}"""
    return Call(_GET_TRIAGE_ISSUE, _GET_TRIAGE_ISSUE_ANSWER, path={"id": id})


def delete_triage_issue(id: str) -> Call[None, Literal["bland"]]:
    """DELETE /v1/triage/issues/{id}"""
    return Call(_DELETE_TRIAGE_ISSUE, None, path={"id": id})


def update_triage_issue(
    id: str,
    *,
    title: str | Unset = UNSET,
    description: str | Unset = UNSET,
    status: models.TriageStatus | Unset = UNSET,
    severity: models.TriageSeverity | Unset = UNSET,
    category: str | Unset = UNSET,
    owner_id: str | None | Unset = UNSET,
    assignee_id: str | None | Unset = UNSET,
) -> Call[models.TriageIssue, Literal["bland"]]:
    """PATCH /v1/triage/issues/{id}"""
    return Call(
        _UPDATE_TRIAGE_ISSUE,
        _UPDATE_TRIAGE_ISSUE_ANSWER,
        path={"id": id},
        json=given(
            {
                "title": title,
                "description": description,
                "status": status,
                "severity": severity,
                "category": category,
                "owner_id": owner_id,
                "assignee_id": assignee_id,
            }
        ),
    )


def get_triage_issue_affected(id: str) -> Call[models.TriageAffected, Literal["bland"]]:
    """GET /v1/triage/issues/{id}/affected"""
    return Call(_GET_TRIAGE_ISSUE_AFFECTED, _GET_TRIAGE_ISSUE_AFFECTED_ANSWER, path={"id": id})


def mark_triage_issue_viewed(id: str) -> Call[models.TriageView, Literal["bland"]]:
    """PUT /v1/triage/issues/{id}/view"""
    return Call(_MARK_TRIAGE_ISSUE_VIEWED, _MARK_TRIAGE_ISSUE_VIEWED_ANSWER, path={"id": id})


def list_triage_issue_activity(
    id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
) -> PagedCall[models.TriageActivity, Literal["bland"]]:
    """GET /v1/triage/issues/{id}/activity"""
    return PagedCall(
        _LIST_TRIAGE_ISSUE_ACTIVITY,
        _LIST_TRIAGE_ISSUE_ACTIVITY_ANSWER,
        path={"id": id},
        query=given({"limit": limit, "cursor": cursor}),
    )


def create_triage_issue_comment(
    id: str, *, detail: str, resource_link_ids: ListOf[str] | Unset = UNSET
) -> Call[models.TriageActivity, Literal["bland"]]:
    """POST /v1/triage/issues/{id}/comments"""
    return Call(
        _CREATE_TRIAGE_ISSUE_COMMENT,
        _CREATE_TRIAGE_ISSUE_COMMENT_ANSWER,
        path={"id": id},
        json=given({"detail": detail, "resource_link_ids": resource_link_ids}),
    )


def create_triage_agent_session(id: str) -> Call[models.TriageAgentSession, Literal["bland"]]:
    """POST /v1/triage/issues/{id}/agent-sessions"""
    return Call(_CREATE_TRIAGE_AGENT_SESSION, _CREATE_TRIAGE_AGENT_SESSION_ANSWER, path={"id": id})


def prompt_triage_agent_session(
    id: str, session_id: str, *, detail: str
) -> Call[models.TriageAgentRun, Literal["bland"]]:
    """POST /v1/triage/issues/{id}/agent-sessions/{session_id}/prompts"""
    return Call(
        _PROMPT_TRIAGE_AGENT_SESSION,
        _PROMPT_TRIAGE_AGENT_SESSION_ANSWER,
        path={"id": id, "session_id": session_id},
        json=given({"detail": detail}),
    )


def list_triage_agents(
    *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
) -> PagedCall[models.TriageAgent, Literal["bland"]]:
    """GET /v1/triage/agents"""
    return PagedCall(_LIST_TRIAGE_AGENTS, _LIST_TRIAGE_AGENTS_ANSWER, query=given({"limit": limit, "cursor": cursor}))


def list_triage_categories(
    *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
) -> PagedCall[models.TriageCategory, Literal["bland"]]:
    """GET /v1/triage/categories"""
    return PagedCall(
        _LIST_TRIAGE_CATEGORIES, _LIST_TRIAGE_CATEGORIES_ANSWER, query=given({"limit": limit, "cursor": cursor})
    )


def create_triage_category(*, name: str) -> Call[models.TriageCategory, Literal["bland"]]:
    """POST /v1/triage/categories"""
    return Call(_CREATE_TRIAGE_CATEGORY, _CREATE_TRIAGE_CATEGORY_ANSWER, json=given({"name": name}))


def list_triage_flag_types(
    *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
) -> PagedCall[models.TriageFlagType, Literal["bland"]]:
    """GET /v1/triage/flag-types"""
    return PagedCall(
        _LIST_TRIAGE_FLAG_TYPES, _LIST_TRIAGE_FLAG_TYPES_ANSWER, query=given({"limit": limit, "cursor": cursor})
    )


def list_triage_issue_resources(
    id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
) -> PagedCall[models.TriageResource, Literal["bland"]]:
    """GET /v1/triage/issues/{id}/resources"""
    return PagedCall(
        _LIST_TRIAGE_ISSUE_RESOURCES,
        _LIST_TRIAGE_ISSUE_RESOURCES_ANSWER,
        path={"id": id},
        query=given({"limit": limit, "cursor": cursor}),
    )


def add_triage_issue_resource(
    id: str, *, resource_type: models.TriageResourceType, resource_id: str
) -> Call[models.TriageResource, Literal["bland"]]:
    """POST /v1/triage/issues/{id}/resources"""
    return Call(
        _ADD_TRIAGE_ISSUE_RESOURCE,
        _ADD_TRIAGE_ISSUE_RESOURCE_ANSWER,
        path={"id": id},
        json=given({"resource_type": resource_type, "resource_id": resource_id}),
    )


def delete_triage_issue_resource(id: str, resource_link_id: str) -> Call[None, Literal["bland"]]:
    """DELETE /v1/triage/issues/{id}/resources/{resource_link_id}"""
    return Call(_DELETE_TRIAGE_ISSUE_RESOURCE, None, path={"id": id, "resource_link_id": resource_link_id})


def link_triage_issue_call(id: str, call_id: str) -> Call[models.TriageIssue, Literal["bland"]]:
    """PUT /v1/triage/issues/{id}/calls/{call_id}"""
    return Call(_LINK_TRIAGE_ISSUE_CALL, _LINK_TRIAGE_ISSUE_CALL_ANSWER, path={"id": id, "call_id": call_id})


def unlink_triage_issue_call(id: str, call_id: str) -> Call[None, Literal["bland"]]:
    """DELETE /v1/triage/issues/{id}/calls/{call_id}"""
    return Call(_UNLINK_TRIAGE_ISSUE_CALL, None, path={"id": id, "call_id": call_id})


def list_triage_issue_flags(
    id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
) -> PagedCall[models.TriageFlag, Literal["bland"]]:
    """GET /v1/triage/issues/{id}/flags"""
    return PagedCall(
        _LIST_TRIAGE_ISSUE_FLAGS,
        _LIST_TRIAGE_ISSUE_FLAGS_ANSWER,
        path={"id": id},
        query=given({"limit": limit, "cursor": cursor}),
    )


def create_triage_issue_flag(
    id: str,
    *,
    call_id: str,
    type: str,
    note: str | Unset = UNSET,
    node_id: str | Unset = UNSET,
    node_name: str | Unset = UNSET,
    message_index: int | Unset = UNSET,
    message_text: str | Unset = UNSET,
) -> Call[models.TriageFlag, Literal["bland"]]:
    """POST /v1/triage/issues/{id}/flags"""
    return Call(
        _CREATE_TRIAGE_ISSUE_FLAG,
        _CREATE_TRIAGE_ISSUE_FLAG_ANSWER,
        path={"id": id},
        json=given(
            {
                "call_id": call_id,
                "type": type,
                "note": note,
                "node_id": node_id,
                "node_name": node_name,
                "message_index": message_index,
                "message_text": message_text,
            }
        ),
    )


def delete_triage_issue_flag(id: str, flag_id: str) -> Call[None, Literal["bland"]]:
    """DELETE /v1/triage/issues/{id}/flags/{flag_id}"""
    return Call(_DELETE_TRIAGE_ISSUE_FLAG, None, path={"id": id, "flag_id": flag_id})


def list_triage_issue_relations(
    id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
) -> PagedCall[models.TriageRelation, Literal["bland"]]:
    """GET /v1/triage/issues/{id}/relations"""
    return PagedCall(
        _LIST_TRIAGE_ISSUE_RELATIONS,
        _LIST_TRIAGE_ISSUE_RELATIONS_ANSWER,
        path={"id": id},
        query=given({"limit": limit, "cursor": cursor}),
    )


def create_triage_issue_relation(
    id: str, *, related_issue_id: str, relation_type: models.TriageRelationType
) -> Call[models.TriageRelation, Literal["bland"]]:
    """POST /v1/triage/issues/{id}/relations"""
    return Call(
        _CREATE_TRIAGE_ISSUE_RELATION,
        _CREATE_TRIAGE_ISSUE_RELATION_ANSWER,
        path={"id": id},
        json=given({"related_issue_id": related_issue_id, "relation_type": relation_type}),
    )


def delete_triage_issue_relation(id: str, relation_id: str) -> Call[None, Literal["bland"]]:
    """DELETE /v1/triage/issues/{id}/relations/{relation_id}"""
    return Call(_DELETE_TRIAGE_ISSUE_RELATION, None, path={"id": id, "relation_id": relation_id})
