# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Sessions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, DATE_TIME, INTEGER, STRING, Array, Enumeration, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_CREATE_SESSION_TOKEN = Operation(
    vendor="anam",
    id="createSessionToken",
    method="POST",
    path="/v1/auth/session-token",
    effect="write",
    inputs=Inputs(
        body={
            "clientLabel": Field("client_label", STRING),
            "personaConfig": Field(
                "persona_config",
                OneOf(
                    Reference("personae_api.anam.models.persona_config", "PersonaConfig"),
                    Reference("personae_api.anam.models.persona_reference", "PersonaReference"),
                ),
            ),
            "sessionOptions": Field(
                "session_options", Reference("personae_api.anam.models.session_options", "SessionOptions")
            ),
            "environment": Field(
                "environment", Reference("personae_api.anam.models.session_environment", "SessionEnvironment")
            ),
            "expiresIn": Field("expires_in", ANY),
            "widgetConfig": Field("widget_config", Map(ANY)),
        }
    ),
)
_CREATE_SESSION_TOKEN_ANSWER = Reference("personae_api.anam.models.session_token", "SessionToken")
_LIST_SESSIONS = Operation(
    vendor="anam",
    id="listSessions",
    method="GET",
    path="/v1/sessions",
    effect="read",
    paging=Paging(
        style="page",
        items=("data",),
        position="page",
        total=("meta", "total"),
        last=("meta", "lastPage"),
        current=("meta", "currentPage"),
        size="perPage",
        default_size=10,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "page": Field("page", INTEGER),
            "perPage": Field("per_page", INTEGER),
            "search": Field("search", STRING),
            "apiKeyId": Field("api_key_id", STRING),
            "personaId": Field("persona_id", STRING),
            "organizationId": Field("organization_id", STRING),
        }
    ),
)
_LIST_SESSIONS_ANSWER = Array(Reference("personae_api.anam.models.session", "Session"))
_GET_SESSION_CONCURRENCY = Operation(
    vendor="anam",
    id="getSessionConcurrency",
    method="GET",
    path="/v1/sessions/concurrency",
    effect="read",
    repeatable=True,
    inputs=Inputs(query={"organizationId": Field("organization_id", STRING)}),
)
_GET_SESSION_CONCURRENCY_ANSWER = Reference("personae_api.anam.models.concurrency_status", "ConcurrencyStatus")
_GET_AGGREGATED_SESSION_ANALYTICS = Operation(
    vendor="anam",
    id="getAggregatedSessionAnalytics",
    method="GET",
    path="/v1/sessions/analytics",
    effect="read",
    repeatable=True,
    inputs=Inputs(
        query={
            "from": Field("from_", DATE_TIME),
            "to": Field("to", DATE_TIME),
            "personaId": Field("persona_id", STRING),
            "apiKeyId": Field("api_key_id", STRING),
            "clientLabel": Field("client_label", STRING),
            "sessionType": Field(
                "session_type",
                Enumeration("custom_llm_client", "custom_llm_server", "elevenlabs_agent", "livekit", "turnkey"),
            ),
            "organizationId": Field("organization_id", STRING),
        }
    ),
)
_GET_AGGREGATED_SESSION_ANALYTICS_ANSWER = Reference(
    "personae_api.anam.models.aggregated_session_analytics", "AggregatedSessionAnalytics"
)
_GET_SESSION = Operation(
    vendor="anam",
    id="getSession",
    method="GET",
    path="/v1/sessions/{id}",
    effect="read",
    repeatable=True,
    waiting=Waiting("id", (State(field=("endTime",), well="any"),), first=5, cap=60),
)
_GET_SESSION_ANSWER = Reference("personae_api.anam.models.session_details", "SessionDetails")
_GET_SESSION_TRANSCRIPT = Operation(
    vendor="anam",
    id="getSessionTranscript",
    method="GET",
    path="/v1/sessions/{id}/transcript",
    effect="read",
    repeatable=True,
)
_GET_SESSION_TRANSCRIPT_ANSWER = Reference("personae_api.anam.models.session_transcript", "SessionTranscript")
_STOP_SESSION = Operation(vendor="anam", id="stopSession", method="POST", path="/v1/sessions/{id}/stop", effect="write")
_STOP_SESSION_ANSWER = Map(ANY)
_GET_SESSION_RECORDING = Operation(
    vendor="anam",
    id="getSessionRecording",
    method="GET",
    path="/v1/sessions/{id}/recording",
    effect="read",
    repeatable=True,
)
_GET_SESSION_RECORDING_ANSWER = Reference("personae_api.anam.models.session_recording", "SessionRecording")
_GET_SESSION_ANALYTICS = Operation(
    vendor="anam",
    id="getSessionAnalytics",
    method="GET",
    path="/v1/sessions/{id}/analytics",
    effect="read",
    repeatable=True,
    inputs=Inputs(query={"includeMessages": Field("include_messages", BOOLEAN)}),
)
_GET_SESSION_ANALYTICS_ANSWER = Reference("personae_api.anam.models.session_analytics", "SessionAnalytics")


def create_session_token(
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
) -> Call[models.SessionToken, Literal["anam"]]:
    """POST /v1/auth/session-token"""
    return Call(
        _CREATE_SESSION_TOKEN,
        _CREATE_SESSION_TOKEN_ANSWER,
        json=given(
            {
                "clientLabel": client_label,
                "personaConfig": persona_config,
                "sessionOptions": session_options,
                "environment": environment,
                "expiresIn": expires_in,
                "widgetConfig": widget_config,
            }
        ),
    )


def list_sessions(
    *,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    search: str | Unset = UNSET,
    api_key_id: str | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> PagedCall[models.Session, Literal["anam"]]:
    """GET /v1/sessions"""
    return PagedCall(
        _LIST_SESSIONS,
        _LIST_SESSIONS_ANSWER,
        query=given(
            {
                "page": page,
                "perPage": per_page,
                "search": search,
                "apiKeyId": api_key_id,
                "personaId": persona_id,
                "organizationId": organization_id,
            }
        ),
    )


def get_session_concurrency(*, organization_id: str | Unset = UNSET) -> Call[models.ConcurrencyStatus, Literal["anam"]]:
    """GET /v1/sessions/concurrency"""
    return Call(
        _GET_SESSION_CONCURRENCY, _GET_SESSION_CONCURRENCY_ANSWER, query=given({"organizationId": organization_id})
    )


def get_aggregated_session_analytics(
    *,
    from_: dt.datetime | Unset = UNSET,
    to: dt.datetime | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    api_key_id: str | Unset = UNSET,
    client_label: str | Unset = UNSET,
    session_type: models.SessionType | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> Call[models.AggregatedSessionAnalytics, Literal["anam"]]:
    """GET /v1/sessions/analytics"""
    return Call(
        _GET_AGGREGATED_SESSION_ANALYTICS,
        _GET_AGGREGATED_SESSION_ANALYTICS_ANSWER,
        query=given(
            {
                "from": from_,
                "to": to,
                "personaId": persona_id,
                "apiKeyId": api_key_id,
                "clientLabel": client_label,
                "sessionType": session_type,
                "organizationId": organization_id,
            }
        ),
    )


def get_session(id: str) -> Call[models.SessionDetails, Literal["anam"]]:
    """GET /v1/sessions/{id}"""
    return Call(_GET_SESSION, _GET_SESSION_ANSWER, path={"id": id})


def get_session_transcript(id: str) -> Call[models.SessionTranscript, Literal["anam"]]:
    """GET /v1/sessions/{id}/transcript"""
    return Call(_GET_SESSION_TRANSCRIPT, _GET_SESSION_TRANSCRIPT_ANSWER, path={"id": id})


def stop_session(id: str) -> Call[dict[str, Any], Literal["anam"]]:
    """POST /v1/sessions/{id}/stop"""
    return Call(_STOP_SESSION, _STOP_SESSION_ANSWER, path={"id": id})


def get_session_recording(id: str) -> Call[models.SessionRecording, Literal["anam"]]:
    """GET /v1/sessions/{id}/recording"""
    return Call(_GET_SESSION_RECORDING, _GET_SESSION_RECORDING_ANSWER, path={"id": id})


def get_session_analytics(
    id: str, *, include_messages: bool | Unset = UNSET
) -> Call[models.SessionAnalytics, Literal["anam"]]:
    """GET /v1/sessions/{id}/analytics"""
    return Call(
        _GET_SESSION_ANALYTICS,
        _GET_SESSION_ANALYTICS_ANSWER,
        path={"id": id},
        query=given({"includeMessages": include_messages}),
    )
