# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Engine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import engine as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Engine:
    """Where sessions run; only for clients that make the WebRTC connection themselves."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> EngineWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: EngineWithResponse = with_response(self)
        return whole

    def create_session(
        self,
        *,
        x_anam_target_url: str | Unset = UNSET,
        client_label: str | Unset = UNSET,
        persona_config: Mapping[str, Any] | Unset = UNSET,
        environment: Mapping[str, Any] | Unset = UNSET,
        session_options: Mapping[str, Any] | Unset = UNSET,
        client_metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> models.EngineSession:
        """Start a session on an engine.

        Starts a session and tells a client how to connect to it by WebRTC. Anam's own SDKs do this for you, with a
        session token in the place of the API key, and that token knows the persona already. Sessions are billed by
        their length. What `personaConfig`, `environment` and `sessionOptions` hold is not documented.

        This costs money.

        Args:
            x_anam_target_url: Full address of Anam, where a gateway of yours stands between. Undocumented, seen in
                use.
            client_label: Label of your own that the session carries.
            persona_config: Which persona takes part in the session.
            environment: What the client runs in.
            session_options: Settings of the session that do not belong to the persona.
            client_metadata: What the client tells about itself, which is kept with the session.

        Sends `POST /v1/engine/session`.
        """
        return self._client._fetch(
            calls.create_engine_session(
                x_anam_target_url=x_anam_target_url,
                client_label=client_label,
                persona_config=persona_config,
                environment=environment,
                session_options=session_options,
                client_metadata=client_metadata,
            )
        )

    def kill_session(self, id: str, *, session_id: str | Unset = UNSET) -> Any:
        """Stop a session on its engine.

        Ends a session; an example of the vendor's from 2025 calls it. Stopping the session has replaced this.

        This cannot be undone.

        Deprecated by the vendor.

        Args:
            id: Id of the session.
            session_id: Id of the session again.

        Sends `POST /v1/engine/session/{id}/kill`.
        """
        return self._client._fetch(calls.kill_engine_session(id, session_id=session_id))


class AsyncEngine:
    """Where sessions run; only for clients that make the WebRTC connection themselves."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncEngineWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncEngineWithResponse = with_response(self)
        return whole

    async def create_session(
        self,
        *,
        x_anam_target_url: str | Unset = UNSET,
        client_label: str | Unset = UNSET,
        persona_config: Mapping[str, Any] | Unset = UNSET,
        environment: Mapping[str, Any] | Unset = UNSET,
        session_options: Mapping[str, Any] | Unset = UNSET,
        client_metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> models.EngineSession:
        """Start a session on an engine.

        Starts a session and tells a client how to connect to it by WebRTC. Anam's own SDKs do this for you, with a
        session token in the place of the API key, and that token knows the persona already. Sessions are billed by
        their length. What `personaConfig`, `environment` and `sessionOptions` hold is not documented.

        This costs money.

        Args:
            x_anam_target_url: Full address of Anam, where a gateway of yours stands between. Undocumented, seen in
                use.
            client_label: Label of your own that the session carries.
            persona_config: Which persona takes part in the session.
            environment: What the client runs in.
            session_options: Settings of the session that do not belong to the persona.
            client_metadata: What the client tells about itself, which is kept with the session.

        Sends `POST /v1/engine/session`.
        """
        return await self._client._fetch(
            calls.create_engine_session(
                x_anam_target_url=x_anam_target_url,
                client_label=client_label,
                persona_config=persona_config,
                environment=environment,
                session_options=session_options,
                client_metadata=client_metadata,
            )
        )

    async def kill_session(self, id: str, *, session_id: str | Unset = UNSET) -> Any:
        """Stop a session on its engine.

        Ends a session; an example of the vendor's from 2025 calls it. Stopping the session has replaced this.

        This cannot be undone.

        Deprecated by the vendor.

        Args:
            id: Id of the session.
            session_id: Id of the session again.

        Sends `POST /v1/engine/session/{id}/kill`.
        """
        return await self._client._fetch(calls.kill_engine_session(id, session_id=session_id))


if TYPE_CHECKING:

    class EngineWithResponse:
        """`Engine`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Engine) -> None:
            self.create_session = answered(resource.create_session)
            self.kill_session = answered(resource.kill_session)

    class AsyncEngineWithResponse:
        """`AsyncEngine`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncEngine) -> None:
            self.create_session = async_answered(resource.create_session)
            self.kill_session = async_answered(resource.kill_session)

else:
    EngineWithResponse, AsyncEngineWithResponse = Engine, AsyncEngine
