# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of BlockedNumbers."""

from __future__ import annotations

import builtins
from typing import Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, NULL, STRING, Array, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, Unset, given
from .. import models

_LIST_BLOCKED_NUMBERS = Operation(
    vendor="bland",
    id="listBlockedNumbers",
    method="GET",
    path="/v1/blocked_numbers",
    effect="read",
    answer=("data", "blocks"),
    repeatable=True,
    inputs=Inputs(
        query={"inbound_number": Field("inbound_number", STRING), "active_only": Field("active_only", BOOLEAN)}
    ),
)
_LIST_BLOCKED_NUMBERS_ANSWER = Array(Reference("personae_api.bland.models.blocked_number", "BlockedNumber"))
_CREATE_BLOCKED_NUMBERS = Operation(
    vendor="bland",
    id="createBlockedNumbers",
    method="POST",
    path="/v1/blocked_numbers",
    effect="write",
    answer=("data", "blocks"),
    inputs=Inputs(
        body={
            "numbers": Field("numbers", Array(STRING)),
            "is_global": Field("is_global", BOOLEAN),
            "inbound_number": Field("inbound_number", STRING),
            "reason": Field("reason", STRING),
        }
    ),
)
_CREATE_BLOCKED_NUMBERS_ANSWER = Array(Reference("personae_api.bland.models.blocked_number", "BlockedNumber"))
_GET_BLOCKED_NUMBER = Operation(
    vendor="bland",
    id="getBlockedNumber",
    method="GET",
    path="/v1/blocked_numbers/{block_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(path={"block_id": Field("block_id", INTEGER)}),
)
_GET_BLOCKED_NUMBER_ANSWER = Reference("personae_api.bland.models.blocked_number", "BlockedNumber")
_DELETE_BLOCKED_NUMBER = Operation(
    vendor="bland",
    id="deleteBlockedNumber",
    method="DELETE",
    path="/v1/blocked_numbers/{block_id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(path={"block_id": Field("block_id", INTEGER)}),
)
_DELETE_BLOCKED_NUMBER_ANSWER = Reference("personae_api.bland.models.deleted_block", "DeletedBlock")
_UPDATE_BLOCKED_NUMBER = Operation(
    vendor="bland",
    id="updateBlockedNumber",
    method="POST",
    path="/v1/blocked_numbers/{block_id}/edit",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        path={"block_id": Field("block_id", INTEGER)},
        body={"reason": Field("reason", OneOf(STRING, NULL)), "is_active": Field("is_active", OneOf(BOOLEAN, NULL))},
    ),
)
_UPDATE_BLOCKED_NUMBER_ANSWER = Reference("personae_api.bland.models.blocked_number", "BlockedNumber")


def list_blocked_numbers(
    *, inbound_number: str | Unset = UNSET, active_only: bool | Unset = UNSET
) -> Call[builtins.list[models.BlockedNumber], Literal["bland"]]:
    """GET /v1/blocked_numbers"""
    return Call(
        _LIST_BLOCKED_NUMBERS,
        _LIST_BLOCKED_NUMBERS_ANSWER,
        query=given({"inbound_number": inbound_number, "active_only": active_only}),
    )


def create_blocked_numbers(
    *, numbers: ListOf[str], is_global: bool, inbound_number: str | Unset = UNSET, reason: str | Unset = UNSET
) -> Call[builtins.list[models.BlockedNumber], Literal["bland"]]:
    """POST /v1/blocked_numbers"""
    return Call(
        _CREATE_BLOCKED_NUMBERS,
        _CREATE_BLOCKED_NUMBERS_ANSWER,
        json=given({"numbers": numbers, "is_global": is_global, "inbound_number": inbound_number, "reason": reason}),
    )


def get_blocked_number(block_id: int) -> Call[models.BlockedNumber, Literal["bland"]]:
    """GET /v1/blocked_numbers/{block_id}"""
    return Call(_GET_BLOCKED_NUMBER, _GET_BLOCKED_NUMBER_ANSWER, path={"block_id": block_id})


def delete_blocked_number(block_id: int) -> Call[models.DeletedBlock, Literal["bland"]]:
    """DELETE /v1/blocked_numbers/{block_id}"""
    return Call(_DELETE_BLOCKED_NUMBER, _DELETE_BLOCKED_NUMBER_ANSWER, path={"block_id": block_id})


def update_blocked_number(
    block_id: int, *, reason: str | None | Unset = UNSET, is_active: bool | None | Unset = UNSET
) -> Call[models.BlockedNumber, Literal["bland"]]:
    """POST /v1/blocked_numbers/{block_id}/edit"""
    return Call(
        _UPDATE_BLOCKED_NUMBER,
        _UPDATE_BLOCKED_NUMBER_ANSWER,
        path={"block_id": block_id},
        json=given({"reason": reason, "is_active": is_active}),
    )
