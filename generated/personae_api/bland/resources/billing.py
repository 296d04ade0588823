# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Billing."""

from __future__ import annotations

from ...types import AsyncClient, SyncClient
from .. import models
from ..calls import billing as calls


class Billing:
    """What an organisation has left to spend, and when its balance is filled up again."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get(self, org_id: str) -> models.BillingSettings:
        """Get balance and refill.

        Reads what an organisation has left, and below which balance up to which it is filled again.

        Args:
            org_id: Id of the organisation.

        Sends `GET /v1/orgs/{org_id}/billing`.
        """
        return self._client.fetch(calls.get_org_billing(org_id))

    def get_refill(self, org_id: str) -> float | None:
        """Get the balance that a refill leads to.

        Returns only what the balance is filled up to, or null if that does not happen by itself.

        Args:
            org_id: Id of the organisation.

        Sends `GET /v1/orgs/{org_id}/billing/refill`.
        """
        return self._client.fetch(calls.get_org_billing_refill(org_id))


class AsyncBilling:
    """What an organisation has left to spend, and when its balance is filled up again."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self, org_id: str) -> models.BillingSettings:
        """Get balance and refill.

        Reads what an organisation has left, and below which balance up to which it is filled again.

        Args:
            org_id: Id of the organisation.

        Sends `GET /v1/orgs/{org_id}/billing`.
        """
        return await self._client.fetch(calls.get_org_billing(org_id))

    async def get_refill(self, org_id: str) -> float | None:
        """Get the balance that a refill leads to.

        Returns only what the balance is filled up to, or null if that does not happen by itself.

        Args:
            org_id: Id of the organisation.

        Sends `GET /v1/orgs/{org_id}/billing/refill`.
        """
        return await self._client.fetch(calls.get_org_billing_refill(org_id))
