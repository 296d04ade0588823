# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Billing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import AsyncClient, SyncClient
from .. import models
from ..calls import billing as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Billing:
    """What an organisation has left to spend, and when its balance is filled up again."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> BillingWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: BillingWithResponse = with_response(self)
        return whole

    def get(self, org_id: str) -> models.BillingSettings:
        """Get balance and refill.

        Reads what an organisation has left, and below which balance up to which it is filled again.

        Args:
            org_id: Id of the organisation.

        Sends `GET /v1/orgs/{org_id}/billing`.
        """
        return self._client._fetch(calls.get_org_billing(org_id))

    def get_refill(self, org_id: str) -> float | None:
        """Get the balance that a refill leads to.

        Returns only what the balance is filled up to, or null if that does not happen by itself.

        Args:
            org_id: Id of the organisation.

        Sends `GET /v1/orgs/{org_id}/billing/refill`.
        """
        return self._client._fetch(calls.get_org_billing_refill(org_id))


class AsyncBilling:
    """What an organisation has left to spend, and when its balance is filled up again."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncBillingWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncBillingWithResponse = with_response(self)
        return whole

    async def get(self, org_id: str) -> models.BillingSettings:
        """Get balance and refill.

        Reads what an organisation has left, and below which balance up to which it is filled again.

        Args:
            org_id: Id of the organisation.

        Sends `GET /v1/orgs/{org_id}/billing`.
        """
        return await self._client._fetch(calls.get_org_billing(org_id))

    async def get_refill(self, org_id: str) -> float | None:
        """Get the balance that a refill leads to.

        Returns only what the balance is filled up to, or null if that does not happen by itself.

        Args:
            org_id: Id of the organisation.

        Sends `GET /v1/orgs/{org_id}/billing/refill`.
        """
        return await self._client._fetch(calls.get_org_billing_refill(org_id))


if TYPE_CHECKING:

    class BillingWithResponse:
        """`Billing`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Billing) -> None:
            self.get = answered(resource.get)
            self.get_refill = answered(resource.get_refill)

    class AsyncBillingWithResponse:
        """`AsyncBilling`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncBilling) -> None:
            self.get = async_answered(resource.get)
            self.get_refill = async_answered(resource.get_refill)

else:
    BillingWithResponse, AsyncBillingWithResponse = Billing, AsyncBilling
