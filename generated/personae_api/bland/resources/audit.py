# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Audit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import audit as calls

if TYPE_CHECKING:
    pass


class Audit:
    """Log of what was done in the organisation and by whom, from logins to published pathways. Only for enterprise
    accounts.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AuditWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AuditWithResponse = with_response(self)
        return whole

    def list_logs(
        self,
        *,
        event_type: models.AuditEventType | Unset = UNSET,
        actor_id: str | Unset = UNSET,
        created_after: dt.datetime | Unset = UNSET,
        created_before: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> results.Paginator[models.AuditEvent]:
        """List audit events.

        Returns the events of the organisation a page at a time, the newest first. All filters that are given must
        fit. The log has to be enabled for the organisation by Bland.

        Pages are fetched when the result is iterated, and not before.

        Args:
            event_type: Only events of exactly this type.
            actor_id: Only what the user with this id has done.
            created_after: Only events after this moment.
            created_before: Only events before this moment.
            page: Page to return, counted from 1. 1 when left out.
            page_size: How many events a page holds. At least 1, at most 100, 50 when left out.

        Sends `GET /v1/audit/logs`.
        """
        return self._client._paginate(
            calls.list_audit_logs(
                event_type=event_type,
                actor_id=actor_id,
                created_after=created_after,
                created_before=created_before,
                page=page,
                page_size=page_size,
            )
        )


class AsyncAudit:
    """Log of what was done in the organisation and by whom, from logins to published pathways. Only for enterprise
    accounts.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAuditWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAuditWithResponse = with_response(self)
        return whole

    def list_logs(
        self,
        *,
        event_type: models.AuditEventType | Unset = UNSET,
        actor_id: str | Unset = UNSET,
        created_after: dt.datetime | Unset = UNSET,
        created_before: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> results.AsyncPaginator[models.AuditEvent]:
        """List audit events.

        Returns the events of the organisation a page at a time, the newest first. All filters that are given must
        fit. The log has to be enabled for the organisation by Bland.

        Pages are fetched when the result is iterated, and not before.

        Args:
            event_type: Only events of exactly this type.
            actor_id: Only what the user with this id has done.
            created_after: Only events after this moment.
            created_before: Only events before this moment.
            page: Page to return, counted from 1. 1 when left out.
            page_size: How many events a page holds. At least 1, at most 100, 50 when left out.

        Sends `GET /v1/audit/logs`.
        """
        return self._client._paginate(
            calls.list_audit_logs(
                event_type=event_type,
                actor_id=actor_id,
                created_after=created_after,
                created_before=created_before,
                page=page,
                page_size=page_size,
            )
        )


if TYPE_CHECKING:

    class AuditWithResponse:
        """`Audit`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Audit) -> None:
            self.list_logs = resource.list_logs

    class AsyncAuditWithResponse:
        """`AsyncAudit`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAudit) -> None:
            self.list_logs = resource.list_logs

else:
    AuditWithResponse, AsyncAuditWithResponse = Audit, AsyncAudit
