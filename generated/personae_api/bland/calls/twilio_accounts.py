# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of TwilioAccounts."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import STRING, Reference
from ...types import Call, Inputs, Operation, given
from .. import models

_CREATE_TWILIO_ACCOUNT = Operation(
    vendor="bland",
    id="createTwilioAccount",
    method="POST",
    path="/v1/accounts",
    effect="write",
    answer=("encrypted_key",),
    inputs=Inputs(
        body={"account_sid": Field("account_sid", STRING), "auth_token": Field("auth_token", STRING, secret=True)}
    ),
)
_CREATE_TWILIO_ACCOUNT_ANSWER = STRING
_DELETE_TWILIO_ACCOUNT = Operation(
    vendor="bland",
    id="deleteTwilioAccount",
    method="POST",
    path="/v1/accounts/delete",
    effect="delete",
    inputs=Inputs(headers={"encrypted_key": Field("encrypted_key", STRING)}),
)
_DELETE_TWILIO_ACCOUNT_ANSWER = Reference("personae_api.bland.models.status_answer", "StatusAnswer")


def create_twilio_account(*, account_sid: str, auth_token: str) -> Call[str, Literal["bland"]]:
    """POST /v1/accounts"""
    return Call(
        _CREATE_TWILIO_ACCOUNT,
        _CREATE_TWILIO_ACCOUNT_ANSWER,
        json=given({"account_sid": account_sid, "auth_token": auth_token}),
    )


def delete_twilio_account(*, encrypted_key: str) -> Call[models.StatusAnswer, Literal["bland"]]:
    """POST /v1/accounts/delete"""
    return Call(_DELETE_TWILIO_ACCOUNT, _DELETE_TWILIO_ACCOUNT_ANSWER, headers=given({"encrypted_key": encrypted_key}))
