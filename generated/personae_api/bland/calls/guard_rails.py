# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of GuardRails."""

from __future__ import annotations

import builtins
from typing import Literal

from ...base import Field
from ...shapes import STRING, Array, Enumeration, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, Unset, given
from .. import models

_LIST_GUARD_RAILS = Operation(
    vendor="bland",
    id="listGuardRails",
    method="GET",
    path="/v1/guard_rails",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        query={
            "source_type": Field("source_type", Enumeration("INBOUND", "PATHWAY", "PERSONA")),
            "source_id": Field("source_id", STRING),
        }
    ),
)
_LIST_GUARD_RAILS_ANSWER = Array(Reference("personae_api.bland.models.guard_rail", "GuardRail"))
_CREATE_GUARD_RAIL = Operation(
    vendor="bland",
    id="createGuardRail",
    method="POST",
    path="/v1/guard_rails",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "type": Field(
                "type",
                Enumeration(
                    "custom",
                    "tcpa:ai_disclosure",
                    "tcpa:opt_out",
                    "tcpa:recording_disclosure",
                    "tcpa:self_introduction",
                ),
            ),
            "config": Field("config", Reference("personae_api.bland.models.guard_rail_config", "GuardRailConfig")),
            "attachments": Field(
                "attachments",
                Array(Reference("personae_api.bland.models.guard_rail_attachment", "GuardRailAttachment")),
            ),
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "prompt": Field("prompt", STRING),
        }
    ),
)
_CREATE_GUARD_RAIL_ANSWER = Reference("personae_api.bland.models.guard_rail", "GuardRail")
_GET_GUARD_RAIL = Operation(
    vendor="bland",
    id="getGuardRail",
    method="GET",
    path="/v1/guard_rails/{guard_rail_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_GUARD_RAIL_ANSWER = Reference("personae_api.bland.models.guard_rail", "GuardRail")
_DELETE_GUARD_RAIL = Operation(
    vendor="bland",
    id="deleteGuardRail",
    method="DELETE",
    path="/v1/guard_rails/{guard_rail_id}",
    effect="delete",
    repeatable=True,
)
_UPDATE_GUARD_RAIL = Operation(
    vendor="bland",
    id="updateGuardRail",
    method="PATCH",
    path="/v1/guard_rails/{guard_rail_id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "prompt": Field("prompt", STRING),
            "config": Field("config", Reference("personae_api.bland.models.guard_rail_config", "GuardRailConfig")),
            "attachments": Field(
                "attachments",
                Array(Reference("personae_api.bland.models.guard_rail_attachment", "GuardRailAttachment")),
            ),
        }
    ),
)
_UPDATE_GUARD_RAIL_ANSWER = Reference("personae_api.bland.models.guard_rail", "GuardRail")


def list_guard_rails(
    *, source_type: models.GuardRailSourceType | Unset = UNSET, source_id: str | Unset = UNSET
) -> Call[builtins.list[models.GuardRail], Literal["bland"]]:
    """GET /v1/guard_rails"""
    return Call(
        _LIST_GUARD_RAILS, _LIST_GUARD_RAILS_ANSWER, query=given({"source_type": source_type, "source_id": source_id})
    )


def create_guard_rail(
    *,
    type: models.GuardRailType,
    config: models.GuardRailConfig | models.GuardRailConfigDict | Unset = UNSET,
    attachments: ListOf[models.GuardRailAttachment | models.GuardRailAttachmentDict] | Unset = UNSET,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
) -> Call[models.GuardRail, Literal["bland"]]:
    """POST /v1/guard_rails"""
    return Call(
        _CREATE_GUARD_RAIL,
        _CREATE_GUARD_RAIL_ANSWER,
        json=given(
            {
                "type": type,
                "config": config,
                "attachments": attachments,
                "name": name,
                "description": description,
                "prompt": prompt,
            }
        ),
    )


def get_guard_rail(guard_rail_id: str) -> Call[models.GuardRail, Literal["bland"]]:
    """GET /v1/guard_rails/{guard_rail_id}"""
    return Call(_GET_GUARD_RAIL, _GET_GUARD_RAIL_ANSWER, path={"guard_rail_id": guard_rail_id})


def delete_guard_rail(guard_rail_id: str) -> Call[None, Literal["bland"]]:
    """DELETE /v1/guard_rails/{guard_rail_id}"""
    return Call(_DELETE_GUARD_RAIL, None, path={"guard_rail_id": guard_rail_id})


def update_guard_rail(
    guard_rail_id: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    config: models.GuardRailConfig | models.GuardRailConfigDict | Unset = UNSET,
    attachments: ListOf[models.GuardRailAttachment | models.GuardRailAttachmentDict] | Unset = UNSET,
) -> Call[models.GuardRail, Literal["bland"]]:
    """PATCH /v1/guard_rails/{guard_rail_id}"""
    return Call(
        _UPDATE_GUARD_RAIL,
        _UPDATE_GUARD_RAIL_ANSWER,
        path={"guard_rail_id": guard_rail_id},
        json=given(
            {"name": name, "description": description, "prompt": prompt, "config": config, "attachments": attachments}
        ),
    )
