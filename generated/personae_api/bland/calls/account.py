# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Account."""

from __future__ import annotations

from typing import Literal

from ...shapes import Reference
from ...types import Call, Operation
from .. import models

_GET_ME = Operation(vendor="bland", id="getMe", method="GET", path="/v1/me", effect="read", repeatable=True)
_GET_ME_ANSWER = Reference("personae_api.bland.models.account_summary", "AccountSummary")


def get_me() -> Call[models.AccountSummary, Literal["bland"]]:
    """GET /v1/me"""
    return Call(_GET_ME, _GET_ME_ANSWER)
