# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Tools."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import tools as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Tools:
    """What agents can do beside talking: actions of integrations, such as Slack or your own web service, that they
    call during calls and messages, and the log of those calls.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> ToolsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: ToolsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        search: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        order_direction: models.ToolOrder | Unset = UNSET,
    ) -> results.Paginator[models.Tool]:
        """List tools.

        Returns the tools of the account a page at a time. Tools that belong to a connected resource are left out.
        There is no total.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Page to return, counted from 1. At least 1, 1 when left out.
            limit: How many tools a page holds. At least 1, at most 1000, 50 when left out.
            search: Only tools with this text in their name or description.
            order_by: Field to sort by, such as created_at.
            order_direction: Whether the lowest or the highest comes first. 'desc' when left out.

        Sends `GET /v2/tools`.
        """
        return self._client._paginate(
            calls.list_tools(page=page, limit=limit, search=search, order_by=order_by, order_direction=order_direction)
        )

    def create(
        self,
        *,
        name: str,
        description: str,
        integration: models.ToolIntegration,
        action: str,
        input_schema: Mapping[str, Any] | Unset = UNSET,
        body: str | Mapping[str, Any] | Unset = UNSET,
        speech: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
        cache: bool | Unset = UNSET,
        response_data: ListOf[models.ToolResponseField | models.ToolResponseFieldDict] | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        cooldown: float | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        public: bool | Unset = UNSET,
        label: str | Unset = UNSET,
    ) -> models.ToolReference:
        """Create a tool.

        Adds a tool that runs one action of an integration. An agent decides by name and description when to use it
        and fills `input_schema`; `body` refers to those values as `{{input.line}}`. Names such as wait, transfer,
        press or say are taken by Bland itself.

        Args:
            name: Name by which the agent knows the tool. At least 1 character.
            description: What the tool does, for the agent to decide by.
            integration: Service whose action a tool runs; rest_api is a web service of your own.
            action: Action of the integration, such as send_message.
            input_schema: JSON Schema of what the agent fills in when it uses the tool.
            body: What is sent to the integration, with variables in double braces.
            speech: What the agent says while the tool runs.
            timeout: Milliseconds to wait for the integration. At least 1000, at most 60000.
            cache: Answer a repeated input from memory.
            response_data: What is taken out of the answer and kept as variables.
            max_retries: How often a failed run is repeated. At least 0, at most 4.
            cooldown: Seconds between two tries. At least 1, at most 30.
            resource_id: Connection of the integration to use, a UUID.
            public: Let other accounts see the tool. False when left out.
            label: Name of the tool for people.

        Sends `POST /v2/tools`.
        """
        return self._client._fetch(
            calls.create_tool(
                name=name,
                description=description,
                integration=integration,
                action=action,
                input_schema=input_schema,
                body=body,
                speech=speech,
                timeout=timeout,
                cache=cache,
                response_data=response_data,
                max_retries=max_retries,
                cooldown=cooldown,
                resource_id=resource_id,
                public=public,
                label=label,
            )
        )

    def get(self, tool_id: str) -> models.Tool:
        """Get a tool.

        Reads one tool. The answer is not documented; it is taken to be as in the list.

        Args:
            tool_id: Id of the tool.

        Sends `GET /v2/tools/{tool_id}`.
        """
        return self._client._fetch(calls.get_tool(tool_id))

    def update(
        self,
        tool_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        integration: models.ToolIntegration | Unset = UNSET,
        action: str | Unset = UNSET,
        input_schema: Mapping[str, Any] | Unset = UNSET,
        body: str | Mapping[str, Any] | Unset = UNSET,
        speech: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
        cache: bool | Unset = UNSET,
        response_data: ListOf[models.ToolResponseField | models.ToolResponseFieldDict] | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        cooldown: float | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        public: bool | Unset = UNSET,
        label: str | Unset = UNSET,
    ) -> models.ToolReference:
        """Change a tool.

        Replaces the fields that are sent and keeps the others. A new integration usually needs a new action and
        input schema in the same request.

        Args:
            tool_id: Id of the tool.
            name: Name by which the agent knows the tool.
            description: What the tool does, for the agent to decide by.
            integration: Service whose action a tool runs; rest_api is a web service of your own.
            action: Action of the integration, such as send_message.
            input_schema: JSON Schema of what the agent fills in when it uses the tool.
            body: What is sent to the integration, with variables in double braces.
            speech: What the agent says while the tool runs.
            timeout: Milliseconds to wait for the integration. At least 1000, at most 60000.
            cache: Answer a repeated input from memory.
            response_data: All that is taken out of the answer and kept as variables.
            max_retries: How often a failed run is repeated. At least 0, at most 4.
            cooldown: Seconds between two tries. At least 1, at most 30.
            resource_id: Connection of the integration to use, a UUID.
            public: Let other accounts see the tool.
            label: Name of the tool for people.

        Sends `POST /v2/tools/{tool_id}`.
        """
        return self._client._fetch(
            calls.update_tool(
                tool_id,
                name=name,
                description=description,
                integration=integration,
                action=action,
                input_schema=input_schema,
                body=body,
                speech=speech,
                timeout=timeout,
                cache=cache,
                response_data=response_data,
                max_retries=max_retries,
                cooldown=cooldown,
                resource_id=resource_id,
                public=public,
                label=label,
            )
        )

    def run(
        self, tool_id: str, *, staging: bool | Unset = UNSET, inputs: Mapping[str, Any] | Unset = UNSET
    ) -> models.ToolRun:
        """Run a tool.

        Runs the action of a tool at once, as an agent would: what it does at the integration is done. The status of
        the answer is that of the integration.

        Args:
            tool_id: Id of the tool, a UUID or one that begins with TL-.
            staging: Run the version of the tool that is being tried out.
            inputs: What the agent would fill in, by its names; `resource_id` among them takes another connection.

        Sends `POST /v2/tools/{tool_id}/run`.
        """
        return self._client._fetch(calls.run_tool(tool_id, staging=staging, inputs=inputs))

    def suggest(self, *, prompt: str, limit: int | Unset = UNSET) -> builtins.list[models.ToolSuggestion]:
        """Suggest tools.

        Finds tools that fit a description in words, among those there are and as proposals for new ones. The form
        of the answer is not documented.

        Args:
            prompt: What the tools should be able to do. At least 1 character, at most 8000 characters.
            limit: How many to suggest. At least 1, at most 6.

        Sends `POST /v2/tools/suggestions`.
        """
        return self._client._fetch(calls.suggest_tools(prompt=prompt, limit=limit))

    def list_logs(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        tool_id: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        integration: str | Unset = UNSET,
        action: str | Unset = UNSET,
        status: models.ToolRunStatus | Unset = UNSET,
        call_id: str | Unset = UNSET,
        error_type: str | Unset = UNSET,
        created_after: dt.datetime | Unset = UNSET,
        created_before: dt.datetime | Unset = UNSET,
        execution_time_ms_gt: float | Unset = UNSET,
        execution_time_ms_lt: float | Unset = UNSET,
        input_size_kb_gt: float | Unset = UNSET,
        input_size_kb_lt: float | Unset = UNSET,
        output_size_kb_gt: float | Unset = UNSET,
        output_size_kb_lt: float | Unset = UNSET,
    ) -> results.Paginator[models.ToolLog]:
        """List runs of tools.

        Returns the log of the tools, a page at a time: which tool ran in which call, how long it took and whether
        it failed. All filters that are given must fit.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Page to return, counted from 1. 1 when left out.
            page_size: How many runs a page holds. At most 100, 50 when left out.
            tool_id: Only runs of this tool.
            resource_id: Only runs over this connection.
            integration: Only runs of this integration, such as slack.
            action: Only runs of this action.
            status: Only runs that went well, or only those that failed.
            call_id: Only runs in this call.
            error_type: Only runs that failed in this way.
            created_after: Only runs after this moment.
            created_before: Only runs before this moment.
            execution_time_ms_gt: Only runs that took more milliseconds than this.
            execution_time_ms_lt: Only runs that took fewer milliseconds than this.
            input_size_kb_gt: Only runs whose input was larger than so many kilobytes.
            input_size_kb_lt: Only runs whose input was smaller than so many kilobytes.
            output_size_kb_gt: Only runs whose output was larger than so many kilobytes.
            output_size_kb_lt: Only runs whose output was smaller than so many kilobytes.

        Sends `GET /v2/tools/logs`.
        """
        return self._client._paginate(
            calls.list_tool_logs(
                page=page,
                page_size=page_size,
                tool_id=tool_id,
                resource_id=resource_id,
                integration=integration,
                action=action,
                status=status,
                call_id=call_id,
                error_type=error_type,
                created_after=created_after,
                created_before=created_before,
                execution_time_ms_gt=execution_time_ms_gt,
                execution_time_ms_lt=execution_time_ms_lt,
                input_size_kb_gt=input_size_kb_gt,
                input_size_kb_lt=input_size_kb_lt,
                output_size_kb_gt=output_size_kb_gt,
                output_size_kb_lt=output_size_kb_lt,
            )
        )

    def get_log_stats(
        self,
        *,
        group_by: str | Unset = UNSET,
        metrics: str | Unset = UNSET,
        period: models.ToolLogPeriod | Unset = UNSET,
        start_date: dt.datetime | Unset = UNSET,
        end_date: dt.datetime | Unset = UNSET,
        tool_id: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        integration: str | Unset = UNSET,
        action: str | Unset = UNSET,
        status: models.ToolRunStatus | Unset = UNSET,
        error_type: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> builtins.list[models.ToolLogGroup]:
        """Count runs of tools.

        Returns how often tools ran, how long they took and how much went in and out, for each group of runs. A span
        may be 90 days at the most. The number of groups is limited, there are no further pages.

        Args:
            group_by: What makes a group, in one text with commas between them: integration, action, status,
                tool_id, resource_id, error_type, date.
            metrics: What to compute, in one text with commas between them: count, or an average such as
                execution_time_ms:avg, input_size_kb:avg, output_size_kb:avg. 'count' when left out.
            period: Span that ends now; start_date and end_date together count more.
            start_date: Beginning of the span.
            end_date: End of the span.
            tool_id: Only runs of this tool.
            resource_id: Only runs over this connection.
            integration: Only runs of this integration, such as slack.
            action: Only runs of this action.
            status: Only runs that went well, or only those that failed.
            error_type: Only runs that failed in this way.
            call_id: Only runs in this call.
            limit: How many groups to return at the most. At least 1, at most 1000, 50 when left out.

        Sends `GET /v2/tools/logs/stats`.
        """
        return self._client._fetch(
            calls.get_tool_log_stats(
                group_by=group_by,
                metrics=metrics,
                period=period,
                start_date=start_date,
                end_date=end_date,
                tool_id=tool_id,
                resource_id=resource_id,
                integration=integration,
                action=action,
                status=status,
                error_type=error_type,
                call_id=call_id,
                limit=limit,
            )
        )


class AsyncTools:
    """What agents can do beside talking: actions of integrations, such as Slack or your own web service, that they
    call during calls and messages, and the log of those calls.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncToolsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncToolsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        search: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        order_direction: models.ToolOrder | Unset = UNSET,
    ) -> results.AsyncPaginator[models.Tool]:
        """List tools.

        Returns the tools of the account a page at a time. Tools that belong to a connected resource are left out.
        There is no total.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Page to return, counted from 1. At least 1, 1 when left out.
            limit: How many tools a page holds. At least 1, at most 1000, 50 when left out.
            search: Only tools with this text in their name or description.
            order_by: Field to sort by, such as created_at.
            order_direction: Whether the lowest or the highest comes first. 'desc' when left out.

        Sends `GET /v2/tools`.
        """
        return self._client._paginate(
            calls.list_tools(page=page, limit=limit, search=search, order_by=order_by, order_direction=order_direction)
        )

    async def create(
        self,
        *,
        name: str,
        description: str,
        integration: models.ToolIntegration,
        action: str,
        input_schema: Mapping[str, Any] | Unset = UNSET,
        body: str | Mapping[str, Any] | Unset = UNSET,
        speech: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
        cache: bool | Unset = UNSET,
        response_data: ListOf[models.ToolResponseField | models.ToolResponseFieldDict] | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        cooldown: float | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        public: bool | Unset = UNSET,
        label: str | Unset = UNSET,
    ) -> models.ToolReference:
        """Create a tool.

        Adds a tool that runs one action of an integration. An agent decides by name and description when to use it
        and fills `input_schema`; `body` refers to those values as `{{input.line}}`. Names such as wait, transfer,
        press or say are taken by Bland itself.

        Args:
            name: Name by which the agent knows the tool. At least 1 character.
            description: What the tool does, for the agent to decide by.
            integration: Service whose action a tool runs; rest_api is a web service of your own.
            action: Action of the integration, such as send_message.
            input_schema: JSON Schema of what the agent fills in when it uses the tool.
            body: What is sent to the integration, with variables in double braces.
            speech: What the agent says while the tool runs.
            timeout: Milliseconds to wait for the integration. At least 1000, at most 60000.
            cache: Answer a repeated input from memory.
            response_data: What is taken out of the answer and kept as variables.
            max_retries: How often a failed run is repeated. At least 0, at most 4.
            cooldown: Seconds between two tries. At least 1, at most 30.
            resource_id: Connection of the integration to use, a UUID.
            public: Let other accounts see the tool. False when left out.
            label: Name of the tool for people.

        Sends `POST /v2/tools`.
        """
        return await self._client._fetch(
            calls.create_tool(
                name=name,
                description=description,
                integration=integration,
                action=action,
                input_schema=input_schema,
                body=body,
                speech=speech,
                timeout=timeout,
                cache=cache,
                response_data=response_data,
                max_retries=max_retries,
                cooldown=cooldown,
                resource_id=resource_id,
                public=public,
                label=label,
            )
        )

    async def get(self, tool_id: str) -> models.Tool:
        """Get a tool.

        Reads one tool. The answer is not documented; it is taken to be as in the list.

        Args:
            tool_id: Id of the tool.

        Sends `GET /v2/tools/{tool_id}`.
        """
        return await self._client._fetch(calls.get_tool(tool_id))

    async def update(
        self,
        tool_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        integration: models.ToolIntegration | Unset = UNSET,
        action: str | Unset = UNSET,
        input_schema: Mapping[str, Any] | Unset = UNSET,
        body: str | Mapping[str, Any] | Unset = UNSET,
        speech: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
        cache: bool | Unset = UNSET,
        response_data: ListOf[models.ToolResponseField | models.ToolResponseFieldDict] | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        cooldown: float | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        public: bool | Unset = UNSET,
        label: str | Unset = UNSET,
    ) -> models.ToolReference:
        """Change a tool.

        Replaces the fields that are sent and keeps the others. A new integration usually needs a new action and
        input schema in the same request.

        Args:
            tool_id: Id of the tool.
            name: Name by which the agent knows the tool.
            description: What the tool does, for the agent to decide by.
            integration: Service whose action a tool runs; rest_api is a web service of your own.
            action: Action of the integration, such as send_message.
            input_schema: JSON Schema of what the agent fills in when it uses the tool.
            body: What is sent to the integration, with variables in double braces.
            speech: What the agent says while the tool runs.
            timeout: Milliseconds to wait for the integration. At least 1000, at most 60000.
            cache: Answer a repeated input from memory.
            response_data: All that is taken out of the answer and kept as variables.
            max_retries: How often a failed run is repeated. At least 0, at most 4.
            cooldown: Seconds between two tries. At least 1, at most 30.
            resource_id: Connection of the integration to use, a UUID.
            public: Let other accounts see the tool.
            label: Name of the tool for people.

        Sends `POST /v2/tools/{tool_id}`.
        """
        return await self._client._fetch(
            calls.update_tool(
                tool_id,
                name=name,
                description=description,
                integration=integration,
                action=action,
                input_schema=input_schema,
                body=body,
                speech=speech,
                timeout=timeout,
                cache=cache,
                response_data=response_data,
                max_retries=max_retries,
                cooldown=cooldown,
                resource_id=resource_id,
                public=public,
                label=label,
            )
        )

    async def run(
        self, tool_id: str, *, staging: bool | Unset = UNSET, inputs: Mapping[str, Any] | Unset = UNSET
    ) -> models.ToolRun:
        """Run a tool.

        Runs the action of a tool at once, as an agent would: what it does at the integration is done. The status of
        the answer is that of the integration.

        Args:
            tool_id: Id of the tool, a UUID or one that begins with TL-.
            staging: Run the version of the tool that is being tried out.
            inputs: What the agent would fill in, by its names; `resource_id` among them takes another connection.

        Sends `POST /v2/tools/{tool_id}/run`.
        """
        return await self._client._fetch(calls.run_tool(tool_id, staging=staging, inputs=inputs))

    async def suggest(self, *, prompt: str, limit: int | Unset = UNSET) -> builtins.list[models.ToolSuggestion]:
        """Suggest tools.

        Finds tools that fit a description in words, among those there are and as proposals for new ones. The form
        of the answer is not documented.

        Args:
            prompt: What the tools should be able to do. At least 1 character, at most 8000 characters.
            limit: How many to suggest. At least 1, at most 6.

        Sends `POST /v2/tools/suggestions`.
        """
        return await self._client._fetch(calls.suggest_tools(prompt=prompt, limit=limit))

    def list_logs(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        tool_id: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        integration: str | Unset = UNSET,
        action: str | Unset = UNSET,
        status: models.ToolRunStatus | Unset = UNSET,
        call_id: str | Unset = UNSET,
        error_type: str | Unset = UNSET,
        created_after: dt.datetime | Unset = UNSET,
        created_before: dt.datetime | Unset = UNSET,
        execution_time_ms_gt: float | Unset = UNSET,
        execution_time_ms_lt: float | Unset = UNSET,
        input_size_kb_gt: float | Unset = UNSET,
        input_size_kb_lt: float | Unset = UNSET,
        output_size_kb_gt: float | Unset = UNSET,
        output_size_kb_lt: float | Unset = UNSET,
    ) -> results.AsyncPaginator[models.ToolLog]:
        """List runs of tools.

        Returns the log of the tools, a page at a time: which tool ran in which call, how long it took and whether
        it failed. All filters that are given must fit.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Page to return, counted from 1. 1 when left out.
            page_size: How many runs a page holds. At most 100, 50 when left out.
            tool_id: Only runs of this tool.
            resource_id: Only runs over this connection.
            integration: Only runs of this integration, such as slack.
            action: Only runs of this action.
            status: Only runs that went well, or only those that failed.
            call_id: Only runs in this call.
            error_type: Only runs that failed in this way.
            created_after: Only runs after this moment.
            created_before: Only runs before this moment.
            execution_time_ms_gt: Only runs that took more milliseconds than this.
            execution_time_ms_lt: Only runs that took fewer milliseconds than this.
            input_size_kb_gt: Only runs whose input was larger than so many kilobytes.
            input_size_kb_lt: Only runs whose input was smaller than so many kilobytes.
            output_size_kb_gt: Only runs whose output was larger than so many kilobytes.
            output_size_kb_lt: Only runs whose output was smaller than so many kilobytes.

        Sends `GET /v2/tools/logs`.
        """
        return self._client._paginate(
            calls.list_tool_logs(
                page=page,
                page_size=page_size,
                tool_id=tool_id,
                resource_id=resource_id,
                integration=integration,
                action=action,
                status=status,
                call_id=call_id,
                error_type=error_type,
                created_after=created_after,
                created_before=created_before,
                execution_time_ms_gt=execution_time_ms_gt,
                execution_time_ms_lt=execution_time_ms_lt,
                input_size_kb_gt=input_size_kb_gt,
                input_size_kb_lt=input_size_kb_lt,
                output_size_kb_gt=output_size_kb_gt,
                output_size_kb_lt=output_size_kb_lt,
            )
        )

    async def get_log_stats(
        self,
        *,
        group_by: str | Unset = UNSET,
        metrics: str | Unset = UNSET,
        period: models.ToolLogPeriod | Unset = UNSET,
        start_date: dt.datetime | Unset = UNSET,
        end_date: dt.datetime | Unset = UNSET,
        tool_id: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        integration: str | Unset = UNSET,
        action: str | Unset = UNSET,
        status: models.ToolRunStatus | Unset = UNSET,
        error_type: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> builtins.list[models.ToolLogGroup]:
        """Count runs of tools.

        Returns how often tools ran, how long they took and how much went in and out, for each group of runs. A span
        may be 90 days at the most. The number of groups is limited, there are no further pages.

        Args:
            group_by: What makes a group, in one text with commas between them: integration, action, status,
                tool_id, resource_id, error_type, date.
            metrics: What to compute, in one text with commas between them: count, or an average such as
                execution_time_ms:avg, input_size_kb:avg, output_size_kb:avg. 'count' when left out.
            period: Span that ends now; start_date and end_date together count more.
            start_date: Beginning of the span.
            end_date: End of the span.
            tool_id: Only runs of this tool.
            resource_id: Only runs over this connection.
            integration: Only runs of this integration, such as slack.
            action: Only runs of this action.
            status: Only runs that went well, or only those that failed.
            error_type: Only runs that failed in this way.
            call_id: Only runs in this call.
            limit: How many groups to return at the most. At least 1, at most 1000, 50 when left out.

        Sends `GET /v2/tools/logs/stats`.
        """
        return await self._client._fetch(
            calls.get_tool_log_stats(
                group_by=group_by,
                metrics=metrics,
                period=period,
                start_date=start_date,
                end_date=end_date,
                tool_id=tool_id,
                resource_id=resource_id,
                integration=integration,
                action=action,
                status=status,
                error_type=error_type,
                call_id=call_id,
                limit=limit,
            )
        )


if TYPE_CHECKING:

    class ToolsWithResponse:
        """`Tools`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Tools) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.run = answered(resource.run)
            self.suggest = answered(resource.suggest)
            self.list_logs = resource.list_logs
            self.get_log_stats = answered(resource.get_log_stats)

    class AsyncToolsWithResponse:
        """`AsyncTools`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncTools) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.run = async_answered(resource.run)
            self.suggest = async_answered(resource.suggest)
            self.list_logs = resource.list_logs
            self.get_log_stats = async_answered(resource.get_log_stats)

else:
    ToolsWithResponse, AsyncToolsWithResponse = Tools, AsyncTools
