# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Citations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import citations as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Citations:
    """Values that are taken from the transcripts of calls, each with the words that prove it; schemas say what to look
    for.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> CitationsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: CitationsWithResponse = with_response(self)
        return whole

    def get_schema(self, *, id: str) -> models.CitationSchema:
        """Get a citation schema.

        Reads one citation schema; its id goes into the query.

        Args:
            id: Id of the schema.

        Sends `GET /v1/citation_schemas/`.
        """
        return self._client._fetch(calls.get_citation_schema(id=id))

    def create_schema(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        schema: models.CitationDefinition | models.CitationDefinitionDict | Unset = UNSET,
    ) -> models.CitationSchema:
        """Create a citation schema.

        Describes values that are looked for in the transcripts of calls, each with the words that prove it. Calls
        name the schema in `citation_schema_ids`.

        Args:
            name: Name of the schema.
            description: What the schema is there for.
            schema: The values to look for.

        Sends `POST /v1/citation_schemas/`.
        """
        return self._client._fetch(calls.create_citation_schema(name=name, description=description, schema=schema))

    def delete_schema(self, *, id: str) -> str:
        """Delete a citation schema.

        Removes a citation schema; its id goes into the query.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the schema.

        Sends `DELETE /v1/citation_schemas/`.
        """
        return self._client._fetch(calls.delete_citation_schema(id=id))

    def update_schema(
        self,
        *,
        id: str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        schema: models.CitationDefinition | models.CitationDefinitionDict | Unset = UNSET,
    ) -> models.CitationSchema:
        """Change a citation schema.

        Changes the fields that are sent; its id goes into the query. A new `schema` takes the place of the whole
        old one.

        Args:
            id: Id of the schema.
            name: Name of the schema.
            description: What the schema is there for.
            schema: The values to look for.

        Sends `PATCH /v1/citation_schemas/`.
        """
        return self._client._fetch(
            calls.update_citation_schema(id=id, name=name, description=description, schema=schema)
        )

    def list_schemas(self) -> list[models.CitationSchema]:
        """List citation schemas.

        Returns all citation schemas of the organisation, without its id in each.

        Sends `GET /v1/citation_schemas/list`.
        """
        return self._client._fetch(calls.list_citation_schemas())

    def backfill(
        self,
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
    ) -> models.CitationBackfill:
        """Take values from past conversations.

        Looks for the values of schemas in calls or text conversations that are over. Name one schema, several, or
        give one for this time only, and one conversation or several. Calls are worked on in the background: the
        answer is a 202 with a `workflow_id`. Text conversations, 50 at the most, are done at once and answer 200.
        For enterprise accounts.

        Args:
            schema_id: One stored schema.
            schema_ids: Several stored schemas.
            schema: A schema for this time only.
            call_id: One call.
            call_ids: Several calls.
            conversation_id: One text conversation.
            conversation_ids: Several text conversations. At most 50 items.
            preview: Only show what would be found; seen in use.
            recording_url: A recording to read at once, of which nothing is kept; seen in use.

        Sends `POST /v1/citation_schemas/backfill`.
        """
        return self._client._fetch(
            calls.backfill_citations(
                schema_id=schema_id,
                schema_ids=schema_ids,
                schema=schema,
                call_id=call_id,
                call_ids=call_ids,
                conversation_id=conversation_id,
                conversation_ids=conversation_ids,
                preview=preview,
                recording_url=recording_url,
            )
        )

    def get_schema_by_path(self, id: str) -> models.CitationSchema:
        """Get a citation schema by its path.

        Reads one citation schema, as `get_schema` does, whose id goes into the query. The vendor's programs ask for
        it so.

        Args:
            id: Id of the schema.

        Sends `GET /v1/citation_schemas/{id}`.
        """
        return self._client._fetch(calls.get_citation_schema_by_path(id))

    def get_analytics(
        self, *, id: str, start_date: str | Unset = UNSET, end_date: str | Unset = UNSET
    ) -> dict[str, Any]:
        """Get what a citation schema has found.

        Sums up the values that a schema has found in a period. The answer is not documented.

        Args:
            id: Schema to look at.
            start_date: Day to begin at.
            end_date: Day to end at.

        Sends `GET /v1/citation_schemas/analytics`.
        """
        return self._client._fetch(calls.get_citation_analytics(id=id, start_date=start_date, end_date=end_date))

    def get_time_series(
        self,
        *,
        id: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        interval: models.CitationInterval | Unset = UNSET,
    ) -> dict[str, Any]:
        """Get what a citation schema has found over time.

        Sums up the values that a schema has found, by day, hour or week. The answer is not documented.

        Args:
            id: Schema to look at.
            start_date: Day to begin at.
            end_date: Day to end at.
            interval: How far apart the points are.

        Sends `GET /v1/citation_schemas/analytics/time-series`.
        """
        return self._client._fetch(
            calls.get_citation_time_series(id=id, start_date=start_date, end_date=end_date, interval=interval)
        )

    def get_top_values(
        self,
        *,
        id: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        variable_name: str | Unset = UNSET,
    ) -> dict[str, Any]:
        """Get the most frequent values of a citation schema.

        Returns the values of one variable that were found most often. The answer is not documented.

        Args:
            id: Schema to look at.
            start_date: Day to begin at.
            end_date: Day to end at.
            variable_name: Variable to look at.

        Sends `GET /v1/citation_schemas/analytics/top-values`.
        """
        return self._client._fetch(
            calls.get_citation_top_values(id=id, start_date=start_date, end_date=end_date, variable_name=variable_name)
        )

    def get_issues(
        self, *, id: str | Unset = UNSET, start_date: str | Unset = UNSET, end_date: str | Unset = UNSET
    ) -> dict[str, Any]:
        """Get the issues that a citation schema has flagged.

        Sums up what the conditions of a schema have flagged. The answer is not documented.

        Args:
            id: Schema to look at.
            start_date: Day to begin at.
            end_date: Day to end at.

        Sends `GET /v1/citation_schemas/analytics/issues`.
        """
        return self._client._fetch(calls.get_citation_issues(id=id, start_date=start_date, end_date=end_date))

    def get_issue_time_series(
        self,
        *,
        id: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        interval: models.CitationInterval | Unset = UNSET,
    ) -> dict[str, Any]:
        """Get the flagged issues over time.

        Sums up what the conditions of a schema have flagged, by day, hour or week. The answer is not documented.

        Args:
            id: Schema to look at.
            start_date: Day to begin at.
            end_date: Day to end at.
            interval: How far apart the points are.

        Sends `GET /v1/citation_schemas/analytics/issues/time-series`.
        """
        return self._client._fetch(
            calls.get_citation_issue_time_series(id=id, start_date=start_date, end_date=end_date, interval=interval)
        )

    def get_backfill_status(self, workflow_id: str) -> models.CitationBackfillRun:
        """Get how taking values from past calls stands.

        Reads how far the work is that `backfill` began, and what came of it. Ask less and less often while it runs.
        For enterprise accounts. Bland also shows the answer without its envelope.

        Args:
            workflow_id: Id of the work, which begins with backfill.

        Sends `GET /v1/citation_schemas/backfill/status/{workflow_id}`.
        """
        return self._client._fetch(calls.get_citation_backfill_status(workflow_id))

    def wait_for_backfill(
        self,
        workflow_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.CitationBackfillRun] | None = None,
    ) -> models.CitationBackfillRun:
        """Wait until the thing that `get_backfill_status` reads is finished, and return it.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is FAILED, TERMINATED
        or TIMED_OUT. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            workflow_id: Id of the work, which begins with backfill.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(
            calls.get_citation_backfill_status(workflow_id), deadline=deadline, on_progress=on_progress
        )

    def wait_for_backfills(
        self,
        workflow_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.CitationBackfillRun] | None = None,
    ) -> builtins.list[models.CitationBackfillRun]:
        """Wait for several at once, as `wait_for_backfill` does for one, and return them in their order.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is FAILED, TERMINATED
        or TIMED_OUT. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            workflow_ids: The ids, each once or more. Id of the work, which begins with backfill.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_citation_backfill_status(one),
            workflow_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )


class AsyncCitations:
    """Values that are taken from the transcripts of calls, each with the words that prove it; schemas say what to look
    for.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncCitationsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncCitationsWithResponse = with_response(self)
        return whole

    async def get_schema(self, *, id: str) -> models.CitationSchema:
        """Get a citation schema.

        Reads one citation schema; its id goes into the query.

        Args:
            id: Id of the schema.

        Sends `GET /v1/citation_schemas/`.
        """
        return await self._client._fetch(calls.get_citation_schema(id=id))

    async def create_schema(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        schema: models.CitationDefinition | models.CitationDefinitionDict | Unset = UNSET,
    ) -> models.CitationSchema:
        """Create a citation schema.

        Describes values that are looked for in the transcripts of calls, each with the words that prove it. Calls
        name the schema in `citation_schema_ids`.

        Args:
            name: Name of the schema.
            description: What the schema is there for.
            schema: The values to look for.

        Sends `POST /v1/citation_schemas/`.
        """
        return await self._client._fetch(
            calls.create_citation_schema(name=name, description=description, schema=schema)
        )

    async def delete_schema(self, *, id: str) -> str:
        """Delete a citation schema.

        Removes a citation schema; its id goes into the query.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the schema.

        Sends `DELETE /v1/citation_schemas/`.
        """
        return await self._client._fetch(calls.delete_citation_schema(id=id))

    async def update_schema(
        self,
        *,
        id: str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        schema: models.CitationDefinition | models.CitationDefinitionDict | Unset = UNSET,
    ) -> models.CitationSchema:
        """Change a citation schema.

        Changes the fields that are sent; its id goes into the query. A new `schema` takes the place of the whole
        old one.

        Args:
            id: Id of the schema.
            name: Name of the schema.
            description: What the schema is there for.
            schema: The values to look for.

        Sends `PATCH /v1/citation_schemas/`.
        """
        return await self._client._fetch(
            calls.update_citation_schema(id=id, name=name, description=description, schema=schema)
        )

    async def list_schemas(self) -> list[models.CitationSchema]:
        """List citation schemas.

        Returns all citation schemas of the organisation, without its id in each.

        Sends `GET /v1/citation_schemas/list`.
        """
        return await self._client._fetch(calls.list_citation_schemas())

    async def backfill(
        self,
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
    ) -> models.CitationBackfill:
        """Take values from past conversations.

        Looks for the values of schemas in calls or text conversations that are over. Name one schema, several, or
        give one for this time only, and one conversation or several. Calls are worked on in the background: the
        answer is a 202 with a `workflow_id`. Text conversations, 50 at the most, are done at once and answer 200.
        For enterprise accounts.

        Args:
            schema_id: One stored schema.
            schema_ids: Several stored schemas.
            schema: A schema for this time only.
            call_id: One call.
            call_ids: Several calls.
            conversation_id: One text conversation.
            conversation_ids: Several text conversations. At most 50 items.
            preview: Only show what would be found; seen in use.
            recording_url: A recording to read at once, of which nothing is kept; seen in use.

        Sends `POST /v1/citation_schemas/backfill`.
        """
        return await self._client._fetch(
            calls.backfill_citations(
                schema_id=schema_id,
                schema_ids=schema_ids,
                schema=schema,
                call_id=call_id,
                call_ids=call_ids,
                conversation_id=conversation_id,
                conversation_ids=conversation_ids,
                preview=preview,
                recording_url=recording_url,
            )
        )

    async def get_schema_by_path(self, id: str) -> models.CitationSchema:
        """Get a citation schema by its path.

        Reads one citation schema, as `get_schema` does, whose id goes into the query. The vendor's programs ask for
        it so.

        Args:
            id: Id of the schema.

        Sends `GET /v1/citation_schemas/{id}`.
        """
        return await self._client._fetch(calls.get_citation_schema_by_path(id))

    async def get_analytics(
        self, *, id: str, start_date: str | Unset = UNSET, end_date: str | Unset = UNSET
    ) -> dict[str, Any]:
        """Get what a citation schema has found.

        Sums up the values that a schema has found in a period. The answer is not documented.

        Args:
            id: Schema to look at.
            start_date: Day to begin at.
            end_date: Day to end at.

        Sends `GET /v1/citation_schemas/analytics`.
        """
        return await self._client._fetch(calls.get_citation_analytics(id=id, start_date=start_date, end_date=end_date))

    async def get_time_series(
        self,
        *,
        id: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        interval: models.CitationInterval | Unset = UNSET,
    ) -> dict[str, Any]:
        """Get what a citation schema has found over time.

        Sums up the values that a schema has found, by day, hour or week. The answer is not documented.

        Args:
            id: Schema to look at.
            start_date: Day to begin at.
            end_date: Day to end at.
            interval: How far apart the points are.

        Sends `GET /v1/citation_schemas/analytics/time-series`.
        """
        return await self._client._fetch(
            calls.get_citation_time_series(id=id, start_date=start_date, end_date=end_date, interval=interval)
        )

    async def get_top_values(
        self,
        *,
        id: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        variable_name: str | Unset = UNSET,
    ) -> dict[str, Any]:
        """Get the most frequent values of a citation schema.

        Returns the values of one variable that were found most often. The answer is not documented.

        Args:
            id: Schema to look at.
            start_date: Day to begin at.
            end_date: Day to end at.
            variable_name: Variable to look at.

        Sends `GET /v1/citation_schemas/analytics/top-values`.
        """
        return await self._client._fetch(
            calls.get_citation_top_values(id=id, start_date=start_date, end_date=end_date, variable_name=variable_name)
        )

    async def get_issues(
        self, *, id: str | Unset = UNSET, start_date: str | Unset = UNSET, end_date: str | Unset = UNSET
    ) -> dict[str, Any]:
        """Get the issues that a citation schema has flagged.

        Sums up what the conditions of a schema have flagged. The answer is not documented.

        Args:
            id: Schema to look at.
            start_date: Day to begin at.
            end_date: Day to end at.

        Sends `GET /v1/citation_schemas/analytics/issues`.
        """
        return await self._client._fetch(calls.get_citation_issues(id=id, start_date=start_date, end_date=end_date))

    async def get_issue_time_series(
        self,
        *,
        id: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        interval: models.CitationInterval | Unset = UNSET,
    ) -> dict[str, Any]:
        """Get the flagged issues over time.

        Sums up what the conditions of a schema have flagged, by day, hour or week. The answer is not documented.

        Args:
            id: Schema to look at.
            start_date: Day to begin at.
            end_date: Day to end at.
            interval: How far apart the points are.

        Sends `GET /v1/citation_schemas/analytics/issues/time-series`.
        """
        return await self._client._fetch(
            calls.get_citation_issue_time_series(id=id, start_date=start_date, end_date=end_date, interval=interval)
        )

    async def get_backfill_status(self, workflow_id: str) -> models.CitationBackfillRun:
        """Get how taking values from past calls stands.

        Reads how far the work is that `backfill` began, and what came of it. Ask less and less often while it runs.
        For enterprise accounts. Bland also shows the answer without its envelope.

        Args:
            workflow_id: Id of the work, which begins with backfill.

        Sends `GET /v1/citation_schemas/backfill/status/{workflow_id}`.
        """
        return await self._client._fetch(calls.get_citation_backfill_status(workflow_id))

    async def wait_for_backfill(
        self,
        workflow_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.CitationBackfillRun] | None = None,
    ) -> models.CitationBackfillRun:
        """Wait until the thing that `get_backfill_status` reads is finished, and return it.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is FAILED, TERMINATED
        or TIMED_OUT. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            workflow_id: Id of the work, which begins with backfill.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(
            calls.get_citation_backfill_status(workflow_id), deadline=deadline, on_progress=on_progress
        )

    async def wait_for_backfills(
        self,
        workflow_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.CitationBackfillRun] | None = None,
    ) -> builtins.list[models.CitationBackfillRun]:
        """Wait for several at once, as `wait_for_backfill` does for one, and return them in their order.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is FAILED, TERMINATED
        or TIMED_OUT. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            workflow_ids: The ids, each once or more. Id of the work, which begins with backfill.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_citation_backfill_status(one),
            workflow_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class CitationsWithResponse:
        """`Citations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Citations) -> None:
            self.get_schema = answered(resource.get_schema)
            self.create_schema = answered(resource.create_schema)
            self.delete_schema = answered(resource.delete_schema)
            self.update_schema = answered(resource.update_schema)
            self.list_schemas = answered(resource.list_schemas)
            self.backfill = answered(resource.backfill)
            self.get_schema_by_path = answered(resource.get_schema_by_path)
            self.get_analytics = answered(resource.get_analytics)
            self.get_time_series = answered(resource.get_time_series)
            self.get_top_values = answered(resource.get_top_values)
            self.get_issues = answered(resource.get_issues)
            self.get_issue_time_series = answered(resource.get_issue_time_series)
            self.get_backfill_status = answered(resource.get_backfill_status)
            self.wait_for_backfill = answered(resource.wait_for_backfill)
            self.wait_for_backfills = all_answered(resource.wait_for_backfills)

    class AsyncCitationsWithResponse:
        """`AsyncCitations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncCitations) -> None:
            self.get_schema = async_answered(resource.get_schema)
            self.create_schema = async_answered(resource.create_schema)
            self.delete_schema = async_answered(resource.delete_schema)
            self.update_schema = async_answered(resource.update_schema)
            self.list_schemas = async_answered(resource.list_schemas)
            self.backfill = async_answered(resource.backfill)
            self.get_schema_by_path = async_answered(resource.get_schema_by_path)
            self.get_analytics = async_answered(resource.get_analytics)
            self.get_time_series = async_answered(resource.get_time_series)
            self.get_top_values = async_answered(resource.get_top_values)
            self.get_issues = async_answered(resource.get_issues)
            self.get_issue_time_series = async_answered(resource.get_issue_time_series)
            self.get_backfill_status = async_answered(resource.get_backfill_status)
            self.wait_for_backfill = async_answered(resource.wait_for_backfill)
            self.wait_for_backfills = async_all_answered(resource.wait_for_backfills)

else:
    CitationsWithResponse, AsyncCitationsWithResponse = Citations, AsyncCitations
