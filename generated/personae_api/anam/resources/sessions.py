# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Sessions."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import sessions as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Sessions:
    """Conversations with personas, permission to start them, and what they were like."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> SessionsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: SessionsWithResponse = with_response(self)
        return whole

    def create_token(
        self,
        *,
        client_label: str | Unset = UNSET,
        persona_config: models.PersonaConfig
        | models.PersonaConfigDict
        | models.PersonaReference
        | models.PersonaReferenceDict
        | Unset = UNSET,
        session_options: models.SessionOptions | models.SessionOptionsDict | Unset = UNSET,
        environment: models.SessionEnvironment | models.SessionEnvironmentDict | Mapping[str, Any] | Unset = UNSET,
        expires_in: Any | Unset = UNSET,
        widget_config: Mapping[str, Any] | Unset = UNSET,
    ) -> models.SessionToken:
        """Create a session token.

        Exchanges your API key for a token with which a client, such as a web page, can start a session without ever
        seeing the key. The persona is a saved one, by its id, or is described in full for this session only. Call
        it from your server, anew for each session, as tokens last about an hour. A token costs nothing, the session
        that is started with it does.

        Args:
            client_label: Label of your own that the session carries, by which it can be found later on.
            persona_config: Which persona takes part in the session.
            session_options: Settings of the session that do not belong to the persona.
            environment: Where a session joins another service; the fields of one kind go together. Undocumented,
                seen in use.
            expires_in: How long the token lasts; the vendor names the field, but neither its type nor its unit.
            widget_config: Settings of a widget; the vendor names the field, and says no more.

        Sends `POST /v1/auth/session-token`.
        """
        return self._client._fetch(
            calls.create_session_token(
                client_label=client_label,
                persona_config=persona_config,
                session_options=session_options,
                environment=environment,
                expires_in=expires_in,
                widget_config=widget_config,
            )
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        api_key_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> results.Paginator[models.Session]:
        """List sessions.

        Returns the sessions of your organization, those that are over and those that are running, one page at a
        time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 10 when left out.
            search: Keep only sessions whose id or client label contains this text.
            api_key_id: Keep only sessions that were started with this API key.
            persona_id: Keep only sessions with this persona.
            organization_id: Organization to look at, for keys that may look at several.

        Sends `GET /v1/sessions`.
        """
        return self._client._paginate(
            calls.list_sessions(
                page=page,
                per_page=per_page,
                search=search,
                api_key_id=api_key_id,
                persona_id=persona_id,
                organization_id=organization_id,
            )
        )

    def get_concurrency(self, *, organization_id: str | Unset = UNSET) -> models.ConcurrencyStatus:
        """Get how many sessions are running.

        Tells how many sessions are running and how many may run at the same time, so that a client can wait its
        turn instead of being refused.

        Args:
            organization_id: Organization to look at, for keys that may look at several.

        Sends `GET /v1/sessions/concurrency`.
        """
        return self._client._fetch(calls.get_session_concurrency(organization_id=organization_id))

    def get_aggregated_analytics(
        self,
        *,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        api_key_id: str | Unset = UNSET,
        client_label: str | Unset = UNSET,
        session_type: models.SessionType | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> models.AggregatedSessionAnalytics:
        """Get the analytics of many sessions.

        Counts and measures all sessions of a period, or those of them that the other parameters choose.

        Args:
            from_: Where the period begins.
            to: Where the period ends.
            persona_id: Count only sessions with this persona.
            api_key_id: Count only sessions that were started with this API key.
            client_label: Count only sessions that carry this label of your own.
            session_type: Count only sessions of this type.
            organization_id: Organization to look at, for keys that may look at several.

        Sends `GET /v1/sessions/analytics`.
        """
        return self._client._fetch(
            calls.get_aggregated_session_analytics(
                from_=from_,
                to=to,
                persona_id=persona_id,
                api_key_id=api_key_id,
                client_label=client_label,
                session_type=session_type,
                organization_id=organization_id,
            )
        )

    def get(self, id: str) -> models.SessionDetails:
        """Get a session.

        Returns one session by its id, with the calls of tools in it. What was said and seen in it has endpoints of
        its own.

        Args:
            id: Id of the session.

        Sends `GET /v1/sessions/{id}`.
        """
        return self._client._fetch(calls.get_session(id))

    def get_transcript(self, id: str) -> models.SessionTranscript:
        """Get the transcript of a session.

        Returns what was said in a session. Of a persona with zero data retention nothing is kept.

        Args:
            id: Id of the session.

        Sends `GET /v1/sessions/{id}/transcript`.
        """
        return self._client._fetch(calls.get_session_transcript(id))

    def stop(self, id: str) -> dict[str, Any]:
        """Stop a session.

        Ends a running session for everybody in it. What the answer holds is not documented.

        This cannot be undone.

        Args:
            id: Id of the session to stop.

        Sends `POST /v1/sessions/{id}/stop`.
        """
        return self._client._fetch(calls.stop_session(id))

    def get_recording(self, id: str) -> models.SessionRecording:
        """Get the recording of a session.

        Returns an address from which the recording of a session can be fetched without an API key. Only a session
        that was started with replay enabled has one.

        Args:
            id: Id of the session.

        Sends `GET /v1/sessions/{id}/recording`.
        """
        return self._client._fetch(calls.get_session_recording(id))

    def get_analytics(self, id: str, *, include_messages: bool | Unset = UNSET) -> models.SessionAnalytics:
        """Get the analytics of a session.

        Measures one session turn by turn: who spoke when, how long each part of an answer took, what was
        interrupted and which tools were called.

        Args:
            id: Id of the session.
            include_messages: Whether the turns tell what was said. False when left out.

        Sends `GET /v1/sessions/{id}/analytics`.
        """
        return self._client._fetch(calls.get_session_analytics(id, include_messages=include_messages))

    def wait(
        self,
        id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.SessionDetails] | None = None,
    ) -> models.SessionDetails:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `endTime` has any value. When the deadline passes, `WaitTimeoutError` is raised, with
        what was read last.

        Args:
            id: Id of the session.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_session(id), deadline=deadline, on_progress=on_progress)

    def wait_all(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.SessionDetails] | None = None,
    ) -> builtins.list[models.SessionDetails]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `endTime` has any value. When the deadline passes, `WaitTimeoutError` is raised, with
        what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the session.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_session(one), ids, deadline=deadline, concurrency=concurrency, on_progress=on_progress
        )


class AsyncSessions:
    """Conversations with personas, permission to start them, and what they were like."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncSessionsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncSessionsWithResponse = with_response(self)
        return whole

    async def create_token(
        self,
        *,
        client_label: str | Unset = UNSET,
        persona_config: models.PersonaConfig
        | models.PersonaConfigDict
        | models.PersonaReference
        | models.PersonaReferenceDict
        | Unset = UNSET,
        session_options: models.SessionOptions | models.SessionOptionsDict | Unset = UNSET,
        environment: models.SessionEnvironment | models.SessionEnvironmentDict | Mapping[str, Any] | Unset = UNSET,
        expires_in: Any | Unset = UNSET,
        widget_config: Mapping[str, Any] | Unset = UNSET,
    ) -> models.SessionToken:
        """Create a session token.

        Exchanges your API key for a token with which a client, such as a web page, can start a session without ever
        seeing the key. The persona is a saved one, by its id, or is described in full for this session only. Call
        it from your server, anew for each session, as tokens last about an hour. A token costs nothing, the session
        that is started with it does.

        Args:
            client_label: Label of your own that the session carries, by which it can be found later on.
            persona_config: Which persona takes part in the session.
            session_options: Settings of the session that do not belong to the persona.
            environment: Where a session joins another service; the fields of one kind go together. Undocumented,
                seen in use.
            expires_in: How long the token lasts; the vendor names the field, but neither its type nor its unit.
            widget_config: Settings of a widget; the vendor names the field, and says no more.

        Sends `POST /v1/auth/session-token`.
        """
        return await self._client._fetch(
            calls.create_session_token(
                client_label=client_label,
                persona_config=persona_config,
                session_options=session_options,
                environment=environment,
                expires_in=expires_in,
                widget_config=widget_config,
            )
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        api_key_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.Session]:
        """List sessions.

        Returns the sessions of your organization, those that are over and those that are running, one page at a
        time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 10 when left out.
            search: Keep only sessions whose id or client label contains this text.
            api_key_id: Keep only sessions that were started with this API key.
            persona_id: Keep only sessions with this persona.
            organization_id: Organization to look at, for keys that may look at several.

        Sends `GET /v1/sessions`.
        """
        return self._client._paginate(
            calls.list_sessions(
                page=page,
                per_page=per_page,
                search=search,
                api_key_id=api_key_id,
                persona_id=persona_id,
                organization_id=organization_id,
            )
        )

    async def get_concurrency(self, *, organization_id: str | Unset = UNSET) -> models.ConcurrencyStatus:
        """Get how many sessions are running.

        Tells how many sessions are running and how many may run at the same time, so that a client can wait its
        turn instead of being refused.

        Args:
            organization_id: Organization to look at, for keys that may look at several.

        Sends `GET /v1/sessions/concurrency`.
        """
        return await self._client._fetch(calls.get_session_concurrency(organization_id=organization_id))

    async def get_aggregated_analytics(
        self,
        *,
        from_: dt.datetime | Unset = UNSET,
        to: dt.datetime | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        api_key_id: str | Unset = UNSET,
        client_label: str | Unset = UNSET,
        session_type: models.SessionType | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> models.AggregatedSessionAnalytics:
        """Get the analytics of many sessions.

        Counts and measures all sessions of a period, or those of them that the other parameters choose.

        Args:
            from_: Where the period begins.
            to: Where the period ends.
            persona_id: Count only sessions with this persona.
            api_key_id: Count only sessions that were started with this API key.
            client_label: Count only sessions that carry this label of your own.
            session_type: Count only sessions of this type.
            organization_id: Organization to look at, for keys that may look at several.

        Sends `GET /v1/sessions/analytics`.
        """
        return await self._client._fetch(
            calls.get_aggregated_session_analytics(
                from_=from_,
                to=to,
                persona_id=persona_id,
                api_key_id=api_key_id,
                client_label=client_label,
                session_type=session_type,
                organization_id=organization_id,
            )
        )

    async def get(self, id: str) -> models.SessionDetails:
        """Get a session.

        Returns one session by its id, with the calls of tools in it. What was said and seen in it has endpoints of
        its own.

        Args:
            id: Id of the session.

        Sends `GET /v1/sessions/{id}`.
        """
        return await self._client._fetch(calls.get_session(id))

    async def get_transcript(self, id: str) -> models.SessionTranscript:
        """Get the transcript of a session.

        Returns what was said in a session. Of a persona with zero data retention nothing is kept.

        Args:
            id: Id of the session.

        Sends `GET /v1/sessions/{id}/transcript`.
        """
        return await self._client._fetch(calls.get_session_transcript(id))

    async def stop(self, id: str) -> dict[str, Any]:
        """Stop a session.

        Ends a running session for everybody in it. What the answer holds is not documented.

        This cannot be undone.

        Args:
            id: Id of the session to stop.

        Sends `POST /v1/sessions/{id}/stop`.
        """
        return await self._client._fetch(calls.stop_session(id))

    async def get_recording(self, id: str) -> models.SessionRecording:
        """Get the recording of a session.

        Returns an address from which the recording of a session can be fetched without an API key. Only a session
        that was started with replay enabled has one.

        Args:
            id: Id of the session.

        Sends `GET /v1/sessions/{id}/recording`.
        """
        return await self._client._fetch(calls.get_session_recording(id))

    async def get_analytics(self, id: str, *, include_messages: bool | Unset = UNSET) -> models.SessionAnalytics:
        """Get the analytics of a session.

        Measures one session turn by turn: who spoke when, how long each part of an answer took, what was
        interrupted and which tools were called.

        Args:
            id: Id of the session.
            include_messages: Whether the turns tell what was said. False when left out.

        Sends `GET /v1/sessions/{id}/analytics`.
        """
        return await self._client._fetch(calls.get_session_analytics(id, include_messages=include_messages))

    async def wait(
        self,
        id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.SessionDetails] | None = None,
    ) -> models.SessionDetails:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `endTime` has any value. When the deadline passes, `WaitTimeoutError` is raised, with
        what was read last.

        Args:
            id: Id of the session.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(calls.get_session(id), deadline=deadline, on_progress=on_progress)

    async def wait_all(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.SessionDetails] | None = None,
    ) -> builtins.list[models.SessionDetails]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `endTime` has any value. When the deadline passes, `WaitTimeoutError` is raised, with
        what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the session.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_session(one), ids, deadline=deadline, concurrency=concurrency, on_progress=on_progress
        )


if TYPE_CHECKING:

    class SessionsWithResponse:
        """`Sessions`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Sessions) -> None:
            self.create_token = answered(resource.create_token)
            self.list = resource.list
            self.get_concurrency = answered(resource.get_concurrency)
            self.get_aggregated_analytics = answered(resource.get_aggregated_analytics)
            self.get = answered(resource.get)
            self.get_transcript = answered(resource.get_transcript)
            self.stop = answered(resource.stop)
            self.get_recording = answered(resource.get_recording)
            self.get_analytics = answered(resource.get_analytics)
            self.wait = answered(resource.wait)
            self.wait_all = all_answered(resource.wait_all)

    class AsyncSessionsWithResponse:
        """`AsyncSessions`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncSessions) -> None:
            self.create_token = async_answered(resource.create_token)
            self.list = resource.list
            self.get_concurrency = async_answered(resource.get_concurrency)
            self.get_aggregated_analytics = async_answered(resource.get_aggregated_analytics)
            self.get = async_answered(resource.get)
            self.get_transcript = async_answered(resource.get_transcript)
            self.stop = async_answered(resource.stop)
            self.get_recording = async_answered(resource.get_recording)
            self.get_analytics = async_answered(resource.get_analytics)
            self.wait = async_answered(resource.wait)
            self.wait_all = async_all_answered(resource.wait_all)

else:
    SessionsWithResponse, AsyncSessionsWithResponse = Sessions, AsyncSessions
