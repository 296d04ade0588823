# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Builders."""

from __future__ import annotations

import builtins
from typing import Literal

from ...base import Field
from ...shapes import INTEGER, STRING, Array, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, Unset, given
from .. import models

_LIST_BUILDERS = Operation(
    vendor="tavus",
    id="listBuilders",
    method="GET",
    path="/v2/builder",
    effect="read",
    answer=("sessions",),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "page": Field("page", INTEGER),
            "persona_id": Field("persona_id", STRING),
            "name": Field("name", STRING),
            "status": Field("status", STRING),
        }
    ),
)
_LIST_BUILDERS_ANSWER = Array(Reference("personae_api.tavus.models.builder_summary", "BuilderSummary"))
_CREATE_BUILDER = Operation(
    vendor="tavus",
    id="createBuilder",
    method="POST",
    path="/v2/builder",
    effect="write",
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "greeting": Field("greeting", STRING),
            "persona_id": Field("persona_id", STRING),
        }
    ),
)
_CREATE_BUILDER_ANSWER = Reference("personae_api.tavus.models.builder_created", "BuilderCreated")
_GET_BUILDER_HISTORY = Operation(
    vendor="tavus",
    id="getBuilderHistory",
    method="GET",
    path="/v2/builder/history",
    effect="read",
    repeatable=True,
    inputs=Inputs(query={"persona_id": Field("persona_id", STRING), "limit": Field("limit", INTEGER)}),
)
_GET_BUILDER_HISTORY_ANSWER = Reference("personae_api.tavus.models.builder_history", "BuilderHistory")
_GET_BUILDER = Operation(
    vendor="tavus", id="getBuilder", method="GET", path="/v2/builder/{builder_id}", effect="read", repeatable=True
)
_GET_BUILDER_ANSWER = Reference("personae_api.tavus.models.builder", "Builder")
_DELETE_BUILDER = Operation(
    vendor="tavus",
    id="deleteBuilder",
    method="DELETE",
    path="/v2/builder/{builder_id}",
    effect="delete",
    repeatable=True,
)
_APPEND_BUILDER_MESSAGES = Operation(
    vendor="tavus",
    id="appendBuilderMessages",
    method="POST",
    path="/v2/builder/{builder_id}/append-messages",
    effect="write",
    inputs=Inputs(
        body={
            "messages": Field(
                "messages", Array(Reference("personae_api.tavus.models.builder_message", "BuilderMessage"))
            )
        }
    ),
)
_APPEND_BUILDER_MESSAGES_ANSWER = Array(Reference("personae_api.tavus.models.builder_message", "BuilderMessage"))
_PUBLISH_BUILDER = Operation(
    vendor="tavus", id="publishBuilder", method="POST", path="/v2/builder/{builder_id}/publish", effect="write"
)
_PUBLISH_BUILDER_ANSWER = Reference("personae_api.tavus.models.builder_published", "BuilderPublished")


def list_builders(
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Call[builtins.list[models.BuilderSummary], Literal["tavus"]]:
    """GET /v2/builder"""
    return Call(
        _LIST_BUILDERS,
        _LIST_BUILDERS_ANSWER,
        query=given({"limit": limit, "page": page, "persona_id": persona_id, "name": name, "status": status}),
    )


def create_builder(
    *, name: str, greeting: str | Unset = UNSET, persona_id: str | Unset = UNSET
) -> Call[models.BuilderCreated, Literal["tavus"]]:
    """POST /v2/builder"""
    return Call(
        _CREATE_BUILDER,
        _CREATE_BUILDER_ANSWER,
        json=given({"name": name, "greeting": greeting, "persona_id": persona_id}),
    )


def get_builder_history(
    *, persona_id: str, limit: int | Unset = UNSET
) -> Call[models.BuilderHistory, Literal["tavus"]]:
    """GET /v2/builder/history"""
    return Call(
        _GET_BUILDER_HISTORY, _GET_BUILDER_HISTORY_ANSWER, query=given({"persona_id": persona_id, "limit": limit})
    )


def get_builder(builder_id: str) -> Call[models.Builder, Literal["tavus"]]:
    """GET /v2/builder/{builder_id}"""
    return Call(_GET_BUILDER, _GET_BUILDER_ANSWER, path={"builder_id": builder_id})


def delete_builder(builder_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/builder/{builder_id}"""
    return Call(_DELETE_BUILDER, None, path={"builder_id": builder_id})


def append_builder_messages(
    builder_id: str, *, messages: ListOf[models.BuilderMessage | models.BuilderMessageDict]
) -> Call[builtins.list[models.BuilderMessage], Literal["tavus"]]:
    """POST /v2/builder/{builder_id}/append-messages"""
    return Call(
        _APPEND_BUILDER_MESSAGES,
        _APPEND_BUILDER_MESSAGES_ANSWER,
        path={"builder_id": builder_id},
        json=given({"messages": messages}),
    )


def publish_builder(builder_id: str) -> Call[models.BuilderPublished, Literal["tavus"]]:
    """POST /v2/builder/{builder_id}/publish"""
    return Call(_PUBLISH_BUILDER, _PUBLISH_BUILDER_ANSWER, path={"builder_id": builder_id})
