# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Engine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, STRING, Map, Reference
from ...types import UNSET, Call, Inputs, Operation, Unset, given
from .. import models

_CREATE_ENGINE_SESSION = Operation(
    vendor="anam",
    id="createEngineSession",
    method="POST",
    path="/v1/engine/session",
    effect="bill",
    inputs=Inputs(
        headers={"X-Anam-Target-Url": Field("x_anam_target_url", STRING)},
        body={
            "clientLabel": Field("client_label", STRING),
            "personaConfig": Field("persona_config", Map(ANY)),
            "environment": Field("environment", Map(ANY)),
            "sessionOptions": Field("session_options", Map(ANY)),
            "clientMetadata": Field("client_metadata", Map(ANY)),
        },
    ),
)
_CREATE_ENGINE_SESSION_ANSWER = Reference("personae_api.anam.models.engine_session", "EngineSession")
_KILL_ENGINE_SESSION = Operation(
    vendor="anam",
    id="killEngineSession",
    method="POST",
    path="/v1/engine/session/{id}/kill",
    effect="write",
    inputs=Inputs(body={"sessionId": Field("session_id", STRING)}),
)


def create_engine_session(
    *,
    x_anam_target_url: str | Unset = UNSET,
    client_label: str | Unset = UNSET,
    persona_config: Mapping[str, Any] | Unset = UNSET,
    environment: Mapping[str, Any] | Unset = UNSET,
    session_options: Mapping[str, Any] | Unset = UNSET,
    client_metadata: Mapping[str, Any] | Unset = UNSET,
) -> Call[models.EngineSession, Literal["anam"]]:
    """POST /v1/engine/session"""
    return Call(
        _CREATE_ENGINE_SESSION,
        _CREATE_ENGINE_SESSION_ANSWER,
        headers=given({"X-Anam-Target-Url": x_anam_target_url}),
        json=given(
            {
                "clientLabel": client_label,
                "personaConfig": persona_config,
                "environment": environment,
                "sessionOptions": session_options,
                "clientMetadata": client_metadata,
            }
        ),
    )


def kill_engine_session(id: str, *, session_id: str | Unset = UNSET) -> Call[Any, Literal["anam"]]:
    """POST /v1/engine/session/{id}/kill"""
    return Call(_KILL_ENGINE_SESSION, None, path={"id": id}, json=given({"sessionId": session_id}))
