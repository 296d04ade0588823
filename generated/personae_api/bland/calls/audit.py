# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Audit."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ...base import Field
from ...shapes import DATE_TIME, INTEGER, STRING, Array, Enumeration, Reference
from ...types import UNSET, Inputs, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_AUDIT_LOGS = Operation(
    vendor="bland",
    id="listAuditLogs",
    method="GET",
    path="/v1/audit/logs",
    effect="read",
    paging=Paging(
        style="page",
        items=("data", "events"),
        position="page",
        total=("data", "total"),
        last=("data", "total_pages"),
        current=("data", "current_page"),
        size="page_size",
        default_size=50,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "event_type": Field(
                "event_type",
                Enumeration(
                    "auth.logout",
                    "auth.sso_login",
                    "kb.content_updated",
                    "kb.file_replaced",
                    "kb.urls_replaced",
                    "kb.version_restored",
                    "pathway.created",
                    "pathway.deleted",
                    "pathway.published",
                    "pathway.updated",
                ),
            ),
            "actor_id": Field("actor_id", STRING),
            "created_after": Field("created_after", DATE_TIME),
            "created_before": Field("created_before", DATE_TIME),
            "page": Field("page", INTEGER),
            "page_size": Field("page_size", INTEGER),
        }
    ),
)
_LIST_AUDIT_LOGS_ANSWER = Array(Reference("personae_api.bland.models.audit_event", "AuditEvent"))


def list_audit_logs(
    *,
    event_type: models.AuditEventType | Unset = UNSET,
    actor_id: str | Unset = UNSET,
    created_after: dt.datetime | Unset = UNSET,
    created_before: dt.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PagedCall[models.AuditEvent, Literal["bland"]]:
    """GET /v1/audit/logs"""
    return PagedCall(
        _LIST_AUDIT_LOGS,
        _LIST_AUDIT_LOGS_ANSWER,
        query=given(
            {
                "event_type": event_type,
                "actor_id": actor_id,
                "created_after": created_after,
                "created_before": created_before,
                "page": page,
                "page_size": page_size,
            }
        ),
    )
