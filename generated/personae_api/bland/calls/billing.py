# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Billing."""

from __future__ import annotations

from typing import Literal

from ...shapes import NULL, NUMBER, OneOf, Reference
from ...types import Call, Operation
from .. import models

_GET_ORG_BILLING = Operation(
    vendor="bland",
    id="getOrgBilling",
    method="GET",
    path="/v1/orgs/{org_id}/billing",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_ORG_BILLING_ANSWER = Reference("personae_api.bland.models.billing_settings", "BillingSettings")
_GET_ORG_BILLING_REFILL = Operation(
    vendor="bland",
    id="getOrgBillingRefill",
    method="GET",
    path="/v1/orgs/{org_id}/billing/refill",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_ORG_BILLING_REFILL_ANSWER = OneOf(NUMBER, NULL)


def get_org_billing(org_id: str) -> Call[models.BillingSettings, Literal["bland"]]:
    """GET /v1/orgs/{org_id}/billing"""
    return Call(_GET_ORG_BILLING, _GET_ORG_BILLING_ANSWER, path={"org_id": org_id})


def get_org_billing_refill(org_id: str) -> Call[float | None, Literal["bland"]]:
    """GET /v1/orgs/{org_id}/billing/refill"""
    return Call(_GET_ORG_BILLING_REFILL, _GET_ORG_BILLING_REFILL_ANSWER, path={"org_id": org_id})
