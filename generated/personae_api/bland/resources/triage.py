# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Triage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import triage as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Triage:
    """Issues found in calls and messages, with the evidence, flags and comments that belong to them, and an agent that
    looks into them when it is prompted.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> TriageWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: TriageWithResponse = with_response(self)
        return whole

    def list_issues(
        self,
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
    ) -> results.Paginator[models.TriageIssue]:
        """List issues.

        Returns issues a page at a time, those with the newest activity first unless it is sorted otherwise. Filters
        are combined; of several values of one filter any will do.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.
            sort: Field to sort by, `last_activity_at` when left out.
            order: Direction of sorting, `desc` when left out.
            search: Words to look for in titles and descriptions.
            status: Only issues in this status, or in one of these.
            severity: Only issues of this severity, or of one of these.
            category: Only issues filed under this category, or under one of these.
            resource_type: Only issues with evidence of this kind.
            owner_id: Only issues that this user answers for.
            assignee_id: Only issues that this user works on.
            date_field: Date that `date_range` is about, `last_activity_at` when left out.
            date_range: Only issues with that date in the last hours or days.

        Sends `GET /v1/triage/issues`.
        """
        return self._client._paginate(
            calls.list_triage_issues(
                limit=limit,
                cursor=cursor,
                sort=sort,
                order=order,
                search=search,
                status=status,
                severity=severity,
                category=category,
                resource_type=resource_type,
                owner_id=owner_id,
                assignee_id=assignee_id,
                date_field=date_field,
                date_range=date_range,
            )
        )

    def create_issue(
        self,
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
    ) -> models.TriageIssue:
        """Open an issue.

        Opens an issue, if wanted with the calls, conversations or files that show the problem.

        Args:
            title: What is wrong in one line. At most 200 characters.
            severity: How urgent an issue is.
            category: Label to file the issue under, one of your own or a built-in one - Transcription, Speech,
                Dialogue, Routing, Tools, Latency, Telephony or Bug. At most 64 characters.
            description: The problem at length; the agent reads it when it is prompted. At most 10000 characters.
            status: Status to begin with, `todo` when left out.
            source: Who opens the issue, `manual` when left out.
            owner_id: User who answers for the issue.
            assignee_id: User who works on the issue.
            resource_links: Evidence to attach at once.
            agent_id: Agent that the issue is about; seen in use.

        Sends `POST /v1/triage/issues`.
        """
        return self._client._fetch(
            calls.create_triage_issue(
                title=title,
                severity=severity,
                category=category,
                description=description,
                status=status,
                source=source,
                owner_id=owner_id,
                assignee_id=assignee_id,
                resource_links=resource_links,
                agent_id=agent_id,
            )
        )

    def get_issue(self, id: str) -> models.TriageIssue:
        """Get an issue.

        Reads one issue. Its evidence, flags, relations and activity are lists of their own.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.

        Sends `GET /v1/triage/issues/{id}`.
        """
        return self._client._fetch(calls.get_triage_issue(id))

    def delete_issue(self, id: str) -> None:
        """Delete an issue.

        Deletes the issue, with its flags, relations, comments and sessions. Calls, conversations and files stay.
        Set `status` to `closed` to put an issue away without losing it.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.

        Sends `DELETE /v1/triage/issues/{id}`.
        """
        return self._client._fetch(calls.delete_triage_issue(id))

    def update_issue(
        self,
        id: str,
        *,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        status: models.TriageStatus | Unset = UNSET,
        severity: models.TriageSeverity | Unset = UNSET,
        category: str | Unset = UNSET,
        owner_id: str | None | Unset = UNSET,
        assignee_id: str | None | Unset = UNSET,
    ) -> models.TriageIssue:
        """Change an issue.

        Changes the fields that are sent and leaves the others; null takes owner or assignee away.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            title: New title. At most 200 characters.
            description: New description in place of the old one. At most 10000 characters.
            status: How far the work on an issue is.
            severity: How urgent an issue is.
            category: Another category or a new one. At most 64 characters.
            owner_id: New owner; null for none.
            assignee_id: New assignee; null for none.

        Sends `PATCH /v1/triage/issues/{id}`.
        """
        return self._client._fetch(
            calls.update_triage_issue(
                id,
                title=title,
                description=description,
                status=status,
                severity=severity,
                category=category,
                owner_id=owner_id,
                assignee_id=assignee_id,
            )
        )

    def get_issue_affected(self, id: str) -> models.TriageAffected:
        """Get what an issue affects.

        Groups all calls that are attached to the issue by pathway and persona, in one answer without pages.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.

        Sends `GET /v1/triage/issues/{id}/affected`.
        """
        return self._client._fetch(calls.get_triage_issue_affected(id))

    def mark_issue_viewed(self, id: str) -> models.TriageView:
        """Mark an issue as viewed.

        Counts all activity so far as read, for the user whom the API key belongs to; other users keep their own
        state.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.

        Sends `PUT /v1/triage/issues/{id}/view`.
        """
        return self._client._fetch(calls.mark_triage_issue_viewed(id))

    def list_issue_activity(
        self, id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.Paginator[models.TriageActivity]:
        """List the activity of an issue.

        Returns what happened to the issue and what its agent did, the newest first. This is also where the answers
        to prompts appear.

        Pages are fetched when the result is iterated, and not before.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/issues/{id}/activity`.
        """
        return self._client._paginate(calls.list_triage_issue_activity(id, limit=limit, cursor=cursor))

    def create_issue_comment(
        self, id: str, *, detail: str, resource_link_ids: ListOf[str] | Unset = UNSET
    ) -> models.TriageActivity:
        """Comment on an issue.

        Adds a comment to the activity of the issue. A comment that mentions `@norm` also sets the agent to work; it
        is kept even if that fails.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            detail: Text of the comment. At most 4000 characters.
            resource_link_ids: Evidence to show beside it, by the ids of the links and not of the calls.

        Sends `POST /v1/triage/issues/{id}/comments`.
        """
        return self._client._fetch(
            calls.create_triage_issue_comment(id, detail=detail, resource_link_ids=resource_link_ids)
        )

    def create_agent_session(self, id: str) -> models.TriageAgentSession:
        """Start a session of the agent.

        Opens a session of the triage agent on the issue, without setting it to work yet. There is nothing to send.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.

        Sends `POST /v1/triage/issues/{id}/agent-sessions`.
        """
        return self._client._fetch(calls.create_triage_agent_session(id))

    def prompt_agent_session(self, id: str, session_id: str, *, detail: str) -> models.TriageAgentRun:
        """Prompt the agent.

        Queues a run of the triage agent and answers at once; what it finds appears in the activity of the issue.
        With `fix`, the intent of a prompt that names none, it may edit pathways and tools.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            session_id: Id of a session of this issue.
            detail: What the agent is to do. A first word of `/fix`, `/verify` or `/status` sets the intent. At most
                4000 characters.

        Sends `POST /v1/triage/issues/{id}/agent-sessions/{session_id}/prompts`.
        """
        return self._client._fetch(calls.prompt_triage_agent_session(id, session_id, detail=detail))

    def list_agents(
        self, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.Paginator[models.TriageAgent]:
        """List triage agents.

        Returns the agents that can look into issues. Bland has a single one at present, so there is rarely a second
        page.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/agents`.
        """
        return self._client._paginate(calls.list_triage_agents(limit=limit, cursor=cursor))

    def list_categories(
        self, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.Paginator[models.TriageCategory]:
        """List categories of issues.

        Returns the built-in categories and those the organisation has added, in alphabetical order. They are
        suggestions: an issue takes any label.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/categories`.
        """
        return self._client._paginate(calls.list_triage_categories(limit=limit, cursor=cursor))

    def create_category(self, *, name: str) -> models.TriageCategory:
        """Add a category of issues.

        Puts a category into the catalogue before an issue uses it. Not needed to file an issue under a new label.

        Args:
            name: Label of the category, in the case it shall have. At most 64 characters.

        Sends `POST /v1/triage/categories`.
        """
        return self._client._fetch(calls.create_triage_category(name=name))

    def list_flag_types(
        self, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.Paginator[models.TriageFlagType]:
        """List kinds of flags.

        Returns the kinds of flags that the organisation has set so far, with how often each was used.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/flag-types`.
        """
        return self._client._paginate(calls.list_triage_flag_types(limit=limit, cursor=cursor))

    def list_issue_resources(
        self, id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.Paginator[models.TriageResource]:
        """List the evidence of an issue.

        Returns the calls, conversations and files that are attached to the issue.

        Pages are fetched when the result is iterated, and not before.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/issues/{id}/resources`.
        """
        return self._client._paginate(calls.list_triage_issue_resources(id, limit=limit, cursor=cursor))

    def add_issue_resource(
        self, id: str, *, resource_type: models.TriageResourceType, resource_id: str
    ) -> models.TriageResource:
        """Attach evidence to an issue.

        Attaches a call, conversation or file, which the agent then reads. Attaching it a second time changes
        nothing and answers with the link there is.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            resource_type: What kind of evidence a resource is.
            resource_id: Id of the call, conversation or file.

        Sends `POST /v1/triage/issues/{id}/resources`.
        """
        return self._client._fetch(
            calls.add_triage_issue_resource(id, resource_type=resource_type, resource_id=resource_id)
        )

    def delete_issue_resource(self, id: str, resource_link_id: str) -> None:
        """Detach evidence from an issue.

        Takes the resource off the issue; the call, conversation or file itself stays.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            resource_link_id: Id of the link, not of the call, conversation or file.

        Sends `DELETE /v1/triage/issues/{id}/resources/{resource_link_id}`.
        """
        return self._client._fetch(calls.delete_triage_issue_resource(id, resource_link_id))

    def link_issue_call(self, id: str, call_id: str) -> models.TriageIssue:
        """Attach a call to an issue.

        Attaches a call by its id alone. It may be repeated without harm, and the answer is the whole issue and not
        the link.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            call_id: Id of the call.

        Sends `PUT /v1/triage/issues/{id}/calls/{call_id}`.
        """
        return self._client._fetch(calls.link_triage_issue_call(id, call_id))

    def unlink_issue_call(self, id: str, call_id: str) -> None:
        """Detach a call from an issue.

        Takes a call off the issue by the id of the call; the call itself stays.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            call_id: Id of the call.

        Sends `DELETE /v1/triage/issues/{id}/calls/{call_id}`.
        """
        return self._client._fetch(calls.unlink_triage_issue_call(id, call_id))

    def list_issue_flags(
        self, id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.Paginator[models.TriageFlag]:
        """List the flags of an issue.

        Returns the moments of attached calls that have been flagged.

        Pages are fetched when the result is iterated, and not before.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/issues/{id}/flags`.
        """
        return self._client._paginate(calls.list_triage_issue_flags(id, limit=limit, cursor=cursor))

    def create_issue_flag(
        self,
        id: str,
        *,
        call_id: str,
        type: str,
        note: str | Unset = UNSET,
        node_id: str | Unset = UNSET,
        node_name: str | Unset = UNSET,
        message_index: int | Unset = UNSET,
        message_text: str | Unset = UNSET,
    ) -> models.TriageFlag:
        """Flag a moment of a call.

        Marks where in a call something went wrong. The call must be attached to the issue before.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            call_id: An attached call.
            type: Kind of mistake, any word; kept in lower_snake_case.
            note: Why the moment is flagged. At most 4000 characters.
            node_id: Pathway node that was running, if known.
            node_name: Name of that node, to be shown when the pathway has changed.
            message_index: Position of the message in the transcript, counted from 0.
            message_text: What was said at that moment.

        Sends `POST /v1/triage/issues/{id}/flags`.
        """
        return self._client._fetch(
            calls.create_triage_issue_flag(
                id,
                call_id=call_id,
                type=type,
                note=note,
                node_id=node_id,
                node_name=node_name,
                message_index=message_index,
                message_text=message_text,
            )
        )

    def delete_issue_flag(self, id: str, flag_id: str) -> None:
        """Delete a flag.

        Takes a flag off the issue; the call stays attached.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            flag_id: Id of a flag of this issue.

        Sends `DELETE /v1/triage/issues/{id}/flags/{flag_id}`.
        """
        return self._client._fetch(calls.delete_triage_issue_flag(id, flag_id))

    def list_issue_relations(
        self, id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.Paginator[models.TriageRelation]:
        """List the relations of an issue.

        Returns the relations that start or end at the issue; `direction` tells which.

        Pages are fetched when the result is iterated, and not before.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/issues/{id}/relations`.
        """
        return self._client._paginate(calls.list_triage_issue_relations(id, limit=limit, cursor=cursor))

    def create_issue_relation(
        self, id: str, *, related_issue_id: str, relation_type: models.TriageRelationType
    ) -> models.TriageRelation:
        """Relate an issue to another.

        Makes a relation that starts at this issue; seen from the other issue it is `incoming`.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            related_issue_id: Id of the other issue, its UUID.
            relation_type: How an issue stands to another one.

        Sends `POST /v1/triage/issues/{id}/relations`.
        """
        return self._client._fetch(
            calls.create_triage_issue_relation(id, related_issue_id=related_issue_id, relation_type=relation_type)
        )

    def delete_issue_relation(self, id: str, relation_id: str) -> None:
        """Delete a relation.

        Takes the relation away; both issues stay as they are.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            relation_id: Id of a relation of this issue.

        Sends `DELETE /v1/triage/issues/{id}/relations/{relation_id}`.
        """
        return self._client._fetch(calls.delete_triage_issue_relation(id, relation_id))


class AsyncTriage:
    """Issues found in calls and messages, with the evidence, flags and comments that belong to them, and an agent that
    looks into them when it is prompted.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncTriageWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncTriageWithResponse = with_response(self)
        return whole

    def list_issues(
        self,
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
    ) -> results.AsyncPaginator[models.TriageIssue]:
        """List issues.

        Returns issues a page at a time, those with the newest activity first unless it is sorted otherwise. Filters
        are combined; of several values of one filter any will do.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.
            sort: Field to sort by, `last_activity_at` when left out.
            order: Direction of sorting, `desc` when left out.
            search: Words to look for in titles and descriptions.
            status: Only issues in this status, or in one of these.
            severity: Only issues of this severity, or of one of these.
            category: Only issues filed under this category, or under one of these.
            resource_type: Only issues with evidence of this kind.
            owner_id: Only issues that this user answers for.
            assignee_id: Only issues that this user works on.
            date_field: Date that `date_range` is about, `last_activity_at` when left out.
            date_range: Only issues with that date in the last hours or days.

        Sends `GET /v1/triage/issues`.
        """
        return self._client._paginate(
            calls.list_triage_issues(
                limit=limit,
                cursor=cursor,
                sort=sort,
                order=order,
                search=search,
                status=status,
                severity=severity,
                category=category,
                resource_type=resource_type,
                owner_id=owner_id,
                assignee_id=assignee_id,
                date_field=date_field,
                date_range=date_range,
            )
        )

    async def create_issue(
        self,
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
    ) -> models.TriageIssue:
        """Open an issue.

        Opens an issue, if wanted with the calls, conversations or files that show the problem.

        Args:
            title: What is wrong in one line. At most 200 characters.
            severity: How urgent an issue is.
            category: Label to file the issue under, one of your own or a built-in one - Transcription, Speech,
                Dialogue, Routing, Tools, Latency, Telephony or Bug. At most 64 characters.
            description: The problem at length; the agent reads it when it is prompted. At most 10000 characters.
            status: Status to begin with, `todo` when left out.
            source: Who opens the issue, `manual` when left out.
            owner_id: User who answers for the issue.
            assignee_id: User who works on the issue.
            resource_links: Evidence to attach at once.
            agent_id: Agent that the issue is about; seen in use.

        Sends `POST /v1/triage/issues`.
        """
        return await self._client._fetch(
            calls.create_triage_issue(
                title=title,
                severity=severity,
                category=category,
                description=description,
                status=status,
                source=source,
                owner_id=owner_id,
                assignee_id=assignee_id,
                resource_links=resource_links,
                agent_id=agent_id,
            )
        )

    async def get_issue(self, id: str) -> models.TriageIssue:
        """Get an issue.

        Reads one issue. Its evidence, flags, relations and activity are lists of their own.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.

        Sends `GET /v1/triage/issues/{id}`.
        """
        return await self._client._fetch(calls.get_triage_issue(id))

    async def delete_issue(self, id: str) -> None:
        """Delete an issue.

        Deletes the issue, with its flags, relations, comments and sessions. Calls, conversations and files stay.
        Set `status` to `closed` to put an issue away without losing it.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.

        Sends `DELETE /v1/triage/issues/{id}`.
        """
        return await self._client._fetch(calls.delete_triage_issue(id))

    async def update_issue(
        self,
        id: str,
        *,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        status: models.TriageStatus | Unset = UNSET,
        severity: models.TriageSeverity | Unset = UNSET,
        category: str | Unset = UNSET,
        owner_id: str | None | Unset = UNSET,
        assignee_id: str | None | Unset = UNSET,
    ) -> models.TriageIssue:
        """Change an issue.

        Changes the fields that are sent and leaves the others; null takes owner or assignee away.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            title: New title. At most 200 characters.
            description: New description in place of the old one. At most 10000 characters.
            status: How far the work on an issue is.
            severity: How urgent an issue is.
            category: Another category or a new one. At most 64 characters.
            owner_id: New owner; null for none.
            assignee_id: New assignee; null for none.

        Sends `PATCH /v1/triage/issues/{id}`.
        """
        return await self._client._fetch(
            calls.update_triage_issue(
                id,
                title=title,
                description=description,
                status=status,
                severity=severity,
                category=category,
                owner_id=owner_id,
                assignee_id=assignee_id,
            )
        )

    async def get_issue_affected(self, id: str) -> models.TriageAffected:
        """Get what an issue affects.

        Groups all calls that are attached to the issue by pathway and persona, in one answer without pages.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.

        Sends `GET /v1/triage/issues/{id}/affected`.
        """
        return await self._client._fetch(calls.get_triage_issue_affected(id))

    async def mark_issue_viewed(self, id: str) -> models.TriageView:
        """Mark an issue as viewed.

        Counts all activity so far as read, for the user whom the API key belongs to; other users keep their own
        state.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.

        Sends `PUT /v1/triage/issues/{id}/view`.
        """
        return await self._client._fetch(calls.mark_triage_issue_viewed(id))

    def list_issue_activity(
        self, id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.TriageActivity]:
        """List the activity of an issue.

        Returns what happened to the issue and what its agent did, the newest first. This is also where the answers
        to prompts appear.

        Pages are fetched when the result is iterated, and not before.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/issues/{id}/activity`.
        """
        return self._client._paginate(calls.list_triage_issue_activity(id, limit=limit, cursor=cursor))

    async def create_issue_comment(
        self, id: str, *, detail: str, resource_link_ids: ListOf[str] | Unset = UNSET
    ) -> models.TriageActivity:
        """Comment on an issue.

        Adds a comment to the activity of the issue. A comment that mentions `@norm` also sets the agent to work; it
        is kept even if that fails.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            detail: Text of the comment. At most 4000 characters.
            resource_link_ids: Evidence to show beside it, by the ids of the links and not of the calls.

        Sends `POST /v1/triage/issues/{id}/comments`.
        """
        return await self._client._fetch(
            calls.create_triage_issue_comment(id, detail=detail, resource_link_ids=resource_link_ids)
        )

    async def create_agent_session(self, id: str) -> models.TriageAgentSession:
        """Start a session of the agent.

        Opens a session of the triage agent on the issue, without setting it to work yet. There is nothing to send.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.

        Sends `POST /v1/triage/issues/{id}/agent-sessions`.
        """
        return await self._client._fetch(calls.create_triage_agent_session(id))

    async def prompt_agent_session(self, id: str, session_id: str, *, detail: str) -> models.TriageAgentRun:
        """Prompt the agent.

        Queues a run of the triage agent and answers at once; what it finds appears in the activity of the issue.
        With `fix`, the intent of a prompt that names none, it may edit pathways and tools.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            session_id: Id of a session of this issue.
            detail: What the agent is to do. A first word of `/fix`, `/verify` or `/status` sets the intent. At most
                4000 characters.

        Sends `POST /v1/triage/issues/{id}/agent-sessions/{session_id}/prompts`.
        """
        return await self._client._fetch(calls.prompt_triage_agent_session(id, session_id, detail=detail))

    def list_agents(
        self, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.TriageAgent]:
        """List triage agents.

        Returns the agents that can look into issues. Bland has a single one at present, so there is rarely a second
        page.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/agents`.
        """
        return self._client._paginate(calls.list_triage_agents(limit=limit, cursor=cursor))

    def list_categories(
        self, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.TriageCategory]:
        """List categories of issues.

        Returns the built-in categories and those the organisation has added, in alphabetical order. They are
        suggestions: an issue takes any label.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/categories`.
        """
        return self._client._paginate(calls.list_triage_categories(limit=limit, cursor=cursor))

    async def create_category(self, *, name: str) -> models.TriageCategory:
        """Add a category of issues.

        Puts a category into the catalogue before an issue uses it. Not needed to file an issue under a new label.

        Args:
            name: Label of the category, in the case it shall have. At most 64 characters.

        Sends `POST /v1/triage/categories`.
        """
        return await self._client._fetch(calls.create_triage_category(name=name))

    def list_flag_types(
        self, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.TriageFlagType]:
        """List kinds of flags.

        Returns the kinds of flags that the organisation has set so far, with how often each was used.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/flag-types`.
        """
        return self._client._paginate(calls.list_triage_flag_types(limit=limit, cursor=cursor))

    def list_issue_resources(
        self, id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.TriageResource]:
        """List the evidence of an issue.

        Returns the calls, conversations and files that are attached to the issue.

        Pages are fetched when the result is iterated, and not before.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/issues/{id}/resources`.
        """
        return self._client._paginate(calls.list_triage_issue_resources(id, limit=limit, cursor=cursor))

    async def add_issue_resource(
        self, id: str, *, resource_type: models.TriageResourceType, resource_id: str
    ) -> models.TriageResource:
        """Attach evidence to an issue.

        Attaches a call, conversation or file, which the agent then reads. Attaching it a second time changes
        nothing and answers with the link there is.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            resource_type: What kind of evidence a resource is.
            resource_id: Id of the call, conversation or file.

        Sends `POST /v1/triage/issues/{id}/resources`.
        """
        return await self._client._fetch(
            calls.add_triage_issue_resource(id, resource_type=resource_type, resource_id=resource_id)
        )

    async def delete_issue_resource(self, id: str, resource_link_id: str) -> None:
        """Detach evidence from an issue.

        Takes the resource off the issue; the call, conversation or file itself stays.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            resource_link_id: Id of the link, not of the call, conversation or file.

        Sends `DELETE /v1/triage/issues/{id}/resources/{resource_link_id}`.
        """
        return await self._client._fetch(calls.delete_triage_issue_resource(id, resource_link_id))

    async def link_issue_call(self, id: str, call_id: str) -> models.TriageIssue:
        """Attach a call to an issue.

        Attaches a call by its id alone. It may be repeated without harm, and the answer is the whole issue and not
        the link.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            call_id: Id of the call.

        Sends `PUT /v1/triage/issues/{id}/calls/{call_id}`.
        """
        return await self._client._fetch(calls.link_triage_issue_call(id, call_id))

    async def unlink_issue_call(self, id: str, call_id: str) -> None:
        """Detach a call from an issue.

        Takes a call off the issue by the id of the call; the call itself stays.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            call_id: Id of the call.

        Sends `DELETE /v1/triage/issues/{id}/calls/{call_id}`.
        """
        return await self._client._fetch(calls.unlink_triage_issue_call(id, call_id))

    def list_issue_flags(
        self, id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.TriageFlag]:
        """List the flags of an issue.

        Returns the moments of attached calls that have been flagged.

        Pages are fetched when the result is iterated, and not before.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/issues/{id}/flags`.
        """
        return self._client._paginate(calls.list_triage_issue_flags(id, limit=limit, cursor=cursor))

    async def create_issue_flag(
        self,
        id: str,
        *,
        call_id: str,
        type: str,
        note: str | Unset = UNSET,
        node_id: str | Unset = UNSET,
        node_name: str | Unset = UNSET,
        message_index: int | Unset = UNSET,
        message_text: str | Unset = UNSET,
    ) -> models.TriageFlag:
        """Flag a moment of a call.

        Marks where in a call something went wrong. The call must be attached to the issue before.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            call_id: An attached call.
            type: Kind of mistake, any word; kept in lower_snake_case.
            note: Why the moment is flagged. At most 4000 characters.
            node_id: Pathway node that was running, if known.
            node_name: Name of that node, to be shown when the pathway has changed.
            message_index: Position of the message in the transcript, counted from 0.
            message_text: What was said at that moment.

        Sends `POST /v1/triage/issues/{id}/flags`.
        """
        return await self._client._fetch(
            calls.create_triage_issue_flag(
                id,
                call_id=call_id,
                type=type,
                note=note,
                node_id=node_id,
                node_name=node_name,
                message_index=message_index,
                message_text=message_text,
            )
        )

    async def delete_issue_flag(self, id: str, flag_id: str) -> None:
        """Delete a flag.

        Takes a flag off the issue; the call stays attached.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            flag_id: Id of a flag of this issue.

        Sends `DELETE /v1/triage/issues/{id}/flags/{flag_id}`.
        """
        return await self._client._fetch(calls.delete_triage_issue_flag(id, flag_id))

    def list_issue_relations(
        self, id: str, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.TriageRelation]:
        """List the relations of an issue.

        Returns the relations that start or end at the issue; `direction` tells which.

        Pages are fetched when the result is iterated, and not before.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            limit: How many items a page holds. At least 1, at most 100, 50 when left out.
            cursor: The `next_cursor` of the page before; left out for the first page.

        Sends `GET /v1/triage/issues/{id}/relations`.
        """
        return self._client._paginate(calls.list_triage_issue_relations(id, limit=limit, cursor=cursor))

    async def create_issue_relation(
        self, id: str, *, related_issue_id: str, relation_type: models.TriageRelationType
    ) -> models.TriageRelation:
        """Relate an issue to another.

        Makes a relation that starts at this issue; seen from the other issue it is `incoming`.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            related_issue_id: Id of the other issue, its UUID.
            relation_type: How an issue stands to another one.

        Sends `POST /v1/triage/issues/{id}/relations`.
        """
        return await self._client._fetch(
            calls.create_triage_issue_relation(id, related_issue_id=related_issue_id, relation_type=relation_type)
        )

    async def delete_issue_relation(self, id: str, relation_id: str) -> None:
        """Delete a relation.

        Takes the relation away; both issues stay as they are.

        Args:
            id: Id of the issue, its UUID and not the short one such as T-207.
            relation_id: Id of a relation of this issue.

        Sends `DELETE /v1/triage/issues/{id}/relations/{relation_id}`.
        """
        return await self._client._fetch(calls.delete_triage_issue_relation(id, relation_id))


if TYPE_CHECKING:

    class TriageWithResponse:
        """`Triage`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Triage) -> None:
            self.list_issues = resource.list_issues
            self.create_issue = answered(resource.create_issue)
            self.get_issue = answered(resource.get_issue)
            self.delete_issue = answered(resource.delete_issue)
            self.update_issue = answered(resource.update_issue)
            self.get_issue_affected = answered(resource.get_issue_affected)
            self.mark_issue_viewed = answered(resource.mark_issue_viewed)
            self.list_issue_activity = resource.list_issue_activity
            self.create_issue_comment = answered(resource.create_issue_comment)
            self.create_agent_session = answered(resource.create_agent_session)
            self.prompt_agent_session = answered(resource.prompt_agent_session)
            self.list_agents = resource.list_agents
            self.list_categories = resource.list_categories
            self.create_category = answered(resource.create_category)
            self.list_flag_types = resource.list_flag_types
            self.list_issue_resources = resource.list_issue_resources
            self.add_issue_resource = answered(resource.add_issue_resource)
            self.delete_issue_resource = answered(resource.delete_issue_resource)
            self.link_issue_call = answered(resource.link_issue_call)
            self.unlink_issue_call = answered(resource.unlink_issue_call)
            self.list_issue_flags = resource.list_issue_flags
            self.create_issue_flag = answered(resource.create_issue_flag)
            self.delete_issue_flag = answered(resource.delete_issue_flag)
            self.list_issue_relations = resource.list_issue_relations
            self.create_issue_relation = answered(resource.create_issue_relation)
            self.delete_issue_relation = answered(resource.delete_issue_relation)

    class AsyncTriageWithResponse:
        """`AsyncTriage`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncTriage) -> None:
            self.list_issues = resource.list_issues
            self.create_issue = async_answered(resource.create_issue)
            self.get_issue = async_answered(resource.get_issue)
            self.delete_issue = async_answered(resource.delete_issue)
            self.update_issue = async_answered(resource.update_issue)
            self.get_issue_affected = async_answered(resource.get_issue_affected)
            self.mark_issue_viewed = async_answered(resource.mark_issue_viewed)
            self.list_issue_activity = resource.list_issue_activity
            self.create_issue_comment = async_answered(resource.create_issue_comment)
            self.create_agent_session = async_answered(resource.create_agent_session)
            self.prompt_agent_session = async_answered(resource.prompt_agent_session)
            self.list_agents = resource.list_agents
            self.list_categories = resource.list_categories
            self.create_category = async_answered(resource.create_category)
            self.list_flag_types = resource.list_flag_types
            self.list_issue_resources = resource.list_issue_resources
            self.add_issue_resource = async_answered(resource.add_issue_resource)
            self.delete_issue_resource = async_answered(resource.delete_issue_resource)
            self.link_issue_call = async_answered(resource.link_issue_call)
            self.unlink_issue_call = async_answered(resource.unlink_issue_call)
            self.list_issue_flags = resource.list_issue_flags
            self.create_issue_flag = async_answered(resource.create_issue_flag)
            self.delete_issue_flag = async_answered(resource.delete_issue_flag)
            self.list_issue_relations = resource.list_issue_relations
            self.create_issue_relation = async_answered(resource.create_issue_relation)
            self.delete_issue_relation = async_answered(resource.delete_issue_relation)

else:
    TriageWithResponse, AsyncTriageWithResponse = Triage, AsyncTriage
