# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Account."""

from __future__ import annotations

from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, STRING, Map, Reference
from ...types import Call, Inputs, Operation, given
from .. import models

_GET_ME = Operation(vendor="bland", id="getMe", method="GET", path="/v1/me", effect="read", repeatable=True)
_GET_ME_ANSWER = Reference("personae_api.bland.models.account_summary", "AccountSummary")
_GET_ACCOUNT_WEBHOOK = Operation(
    vendor="bland", id="getAccountWebhook", method="GET", path="/user/getCurrentWebhook", effect="read", repeatable=True
)
_GET_ACCOUNT_WEBHOOK_ANSWER = Reference("personae_api.bland.models.account_webhook", "AccountWebhook")
_UPDATE_ACCOUNT_WEBHOOK = Operation(
    vendor="bland",
    id="updateAccountWebhook",
    method="POST",
    path="/user/updateCurrentWebhook",
    effect="write",
    inputs=Inputs(body={"webhook_url": Field("webhook_url", STRING)}),
)
_UPDATE_ACCOUNT_WEBHOOK_ANSWER = Map(ANY)


def get_me() -> Call[models.AccountSummary, Literal["bland"]]:
    """GET /v1/me"""
    return Call(_GET_ME, _GET_ME_ANSWER)


def get_account_webhook() -> Call[models.AccountWebhook, Literal["bland"]]:
    """GET /user/getCurrentWebhook"""
    return Call(_GET_ACCOUNT_WEBHOOK, _GET_ACCOUNT_WEBHOOK_ANSWER)


def update_account_webhook(*, webhook_url: str) -> Call[dict[str, Any], Literal["bland"]]:
    """POST /user/updateCurrentWebhook"""
    return Call(_UPDATE_ACCOUNT_WEBHOOK, _UPDATE_ACCOUNT_WEBHOOK_ANSWER, json=given({"webhook_url": webhook_url}))
