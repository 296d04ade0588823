# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of DialingPools."""

from __future__ import annotations

import builtins
from typing import Literal

from ...base import Field
from ...shapes import NULL, STRING, Array, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, Unset, given
from .. import models

_LIST_CUSTOM_DIALING_POOLS = Operation(
    vendor="bland",
    id="listCustomDialingPools",
    method="GET",
    path="/v1/custom-dialing-pools",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_CUSTOM_DIALING_POOLS_ANSWER = Array(Reference("personae_api.bland.models.dialing_pool", "DialingPool"))
_CREATE_CUSTOM_DIALING_POOL = Operation(
    vendor="bland",
    id="createCustomDialingPool",
    method="POST",
    path="/v1/custom-dialing-pools",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "phone_numbers": Field("phone_numbers", Array(STRING)),
            "encrypted_key": Field("encrypted_key", STRING, secret=True),
        }
    ),
)
_CREATE_CUSTOM_DIALING_POOL_ANSWER = Reference("personae_api.bland.models.dialing_pool", "DialingPool")
_GET_CUSTOM_DIALING_POOL = Operation(
    vendor="bland",
    id="getCustomDialingPool",
    method="GET",
    path="/v1/custom-dialing-pools/{pool_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_CUSTOM_DIALING_POOL_ANSWER = Reference("personae_api.bland.models.dialing_pool", "DialingPool")
_UPDATE_CUSTOM_DIALING_POOL = Operation(
    vendor="bland",
    id="updateCustomDialingPool",
    method="POST",
    path="/v1/custom-dialing-pools/{pool_id}/update",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "phone_numbers": Field("phone_numbers", Array(STRING)),
            "encrypted_key": Field("encrypted_key", OneOf(STRING, NULL), secret=True),
        }
    ),
)
_UPDATE_CUSTOM_DIALING_POOL_ANSWER = Reference("personae_api.bland.models.dialing_pool", "DialingPool")


def list_custom_dialing_pools() -> Call[builtins.list[models.DialingPool], Literal["bland"]]:
    """GET /v1/custom-dialing-pools"""
    return Call(_LIST_CUSTOM_DIALING_POOLS, _LIST_CUSTOM_DIALING_POOLS_ANSWER)


def create_custom_dialing_pool(
    *, phone_numbers: ListOf[str], encrypted_key: str | Unset = UNSET
) -> Call[models.DialingPool, Literal["bland"]]:
    """POST /v1/custom-dialing-pools"""
    return Call(
        _CREATE_CUSTOM_DIALING_POOL,
        _CREATE_CUSTOM_DIALING_POOL_ANSWER,
        json=given({"phone_numbers": phone_numbers, "encrypted_key": encrypted_key}),
    )


def get_custom_dialing_pool(pool_id: str) -> Call[models.DialingPool, Literal["bland"]]:
    """GET /v1/custom-dialing-pools/{pool_id}"""
    return Call(_GET_CUSTOM_DIALING_POOL, _GET_CUSTOM_DIALING_POOL_ANSWER, path={"pool_id": pool_id})


def update_custom_dialing_pool(
    pool_id: str, *, phone_numbers: ListOf[str], encrypted_key: str | None | Unset = UNSET
) -> Call[models.DialingPool, Literal["bland"]]:
    """POST /v1/custom-dialing-pools/{pool_id}/update"""
    return Call(
        _UPDATE_CUSTOM_DIALING_POOL,
        _UPDATE_CUSTOM_DIALING_POOL_ANSWER,
        path={"pool_id": pool_id},
        json=given({"phone_numbers": phone_numbers, "encrypted_key": encrypted_key}),
    )
