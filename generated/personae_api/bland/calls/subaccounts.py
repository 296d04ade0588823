# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Subaccounts."""

from __future__ import annotations

import builtins
from typing import Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Reference
from ...types import UNSET, Call, Inputs, Operation, Unset, given
from .. import models

_LIST_SUBACCOUNTS = Operation(
    vendor="bland",
    id="listSubaccounts",
    method="GET",
    path="/v1/subaccounts",
    effect="read",
    answer=("subaccounts",),
    repeatable=True,
)
_LIST_SUBACCOUNTS_ANSWER = Array(Reference("personae_api.bland.models.subaccount", "Subaccount"))
_CREATE_SUBACCOUNT = Operation(
    vendor="bland",
    id="createSubaccount",
    method="POST",
    path="/v1/subaccounts",
    effect="write",
    inputs=Inputs(
        body={
            "balance": Field("balance", INTEGER),
            "first_name": Field("first_name", STRING),
            "last_name": Field("last_name", STRING),
            "login_enabled": Field("login_enabled", BOOLEAN),
        }
    ),
)
_CREATE_SUBACCOUNT_ANSWER = Reference("personae_api.bland.models.subaccount_created", "SubaccountCreated")
_GET_SUBACCOUNT = Operation(
    vendor="bland",
    id="getSubaccount",
    method="GET",
    path="/v1/subaccounts/{subaccount_id}",
    effect="read",
    answer=("subaccount",),
    repeatable=True,
)
_GET_SUBACCOUNT_ANSWER = Reference("personae_api.bland.models.subaccount", "Subaccount")
_DISABLE_SUBACCOUNT = Operation(
    vendor="bland",
    id="disableSubaccount",
    method="POST",
    path="/v1/subaccounts/{subaccount_id}/disable",
    effect="delete",
)
_DISABLE_SUBACCOUNT_ANSWER = Reference("personae_api.bland.models.subaccount_disabled", "SubaccountDisabled")
_ROTATE_SUBACCOUNT_KEY = Operation(
    vendor="bland",
    id="rotateSubaccountKey",
    method="POST",
    path="/v1/subaccounts/{subaccount_id}/rotate",
    effect="write",
)
_ROTATE_SUBACCOUNT_KEY_ANSWER = Reference("personae_api.bland.models.subaccount_key", "SubaccountKey")
_TRANSFER_SUBACCOUNT_BALANCE = Operation(
    vendor="bland",
    id="transferSubaccountBalance",
    method="POST",
    path="/v1/subaccounts/{subaccount_id}/transfer",
    effect="write",
    inputs=Inputs(body={"amount": Field("amount", INTEGER)}),
)
_TRANSFER_SUBACCOUNT_BALANCE_ANSWER = Reference("personae_api.bland.models.subaccount_transfer", "SubaccountTransfer")
_TRANSFER_SUBACCOUNT_NUMBER = Operation(
    vendor="bland",
    id="transferSubaccountNumber",
    method="POST",
    path="/v1/subaccounts/{subaccount_id}/transfer_number",
    effect="write",
    inputs=Inputs(body={"phone_number": Field("phone_number", STRING)}),
)
_TRANSFER_SUBACCOUNT_NUMBER_ANSWER = Reference(
    "personae_api.bland.models.subaccount_number_answer", "SubaccountNumberAnswer"
)


def list_subaccounts() -> Call[builtins.list[models.Subaccount], Literal["bland"]]:
    """GET /v1/subaccounts"""
    return Call(_LIST_SUBACCOUNTS, _LIST_SUBACCOUNTS_ANSWER)


def create_subaccount(
    *, balance: int, first_name: str, last_name: str, login_enabled: bool | Unset = UNSET
) -> Call[models.SubaccountCreated, Literal["bland"]]:
    """POST /v1/subaccounts"""
    return Call(
        _CREATE_SUBACCOUNT,
        _CREATE_SUBACCOUNT_ANSWER,
        json=given(
            {"balance": balance, "first_name": first_name, "last_name": last_name, "login_enabled": login_enabled}
        ),
    )


def get_subaccount(subaccount_id: str) -> Call[models.Subaccount, Literal["bland"]]:
    """GET /v1/subaccounts/{subaccount_id}"""
    return Call(_GET_SUBACCOUNT, _GET_SUBACCOUNT_ANSWER, path={"subaccount_id": subaccount_id})


def disable_subaccount(subaccount_id: str) -> Call[models.SubaccountDisabled, Literal["bland"]]:
    """POST /v1/subaccounts/{subaccount_id}/disable"""
    return Call(_DISABLE_SUBACCOUNT, _DISABLE_SUBACCOUNT_ANSWER, path={"subaccount_id": subaccount_id})


def rotate_subaccount_key(subaccount_id: str) -> Call[models.SubaccountKey, Literal["bland"]]:
    """POST /v1/subaccounts/{subaccount_id}/rotate"""
    return Call(_ROTATE_SUBACCOUNT_KEY, _ROTATE_SUBACCOUNT_KEY_ANSWER, path={"subaccount_id": subaccount_id})


def transfer_subaccount_balance(
    subaccount_id: str, *, amount: int
) -> Call[models.SubaccountTransfer, Literal["bland"]]:
    """POST /v1/subaccounts/{subaccount_id}/transfer"""
    return Call(
        _TRANSFER_SUBACCOUNT_BALANCE,
        _TRANSFER_SUBACCOUNT_BALANCE_ANSWER,
        path={"subaccount_id": subaccount_id},
        json=given({"amount": amount}),
    )


def transfer_subaccount_number(
    subaccount_id: str, *, phone_number: str
) -> Call[models.SubaccountNumberAnswer, Literal["bland"]]:
    """POST /v1/subaccounts/{subaccount_id}/transfer_number"""
    return Call(
        _TRANSFER_SUBACCOUNT_NUMBER,
        _TRANSFER_SUBACCOUNT_NUMBER_ANSWER,
        path={"subaccount_id": subaccount_id},
        json=given({"phone_number": phone_number}),
    )
