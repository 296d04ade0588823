# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Integrations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import integrations as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Integrations:
    """Services that tools work with, what can be done at them, and the connections of the account to them, which are
    called resources.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> IntegrationsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: IntegrationsWithResponse = with_response(self)
        return whole

    def list_actions(self, integration: str) -> models.IntegrationActions:
        """List the actions of an integration.

        Returns what can be done at an integration, and what each action takes; a tool names one as its `action`.

        Args:
            integration: Integration, by its key such as slack.

        Sends `GET /v1/integrations/{integration}/actions`.
        """
        return self._client._fetch(calls.list_integration_actions(integration))

    def list_resources_of(self, integration: str) -> list[models.IntegrationResource]:
        """List the resources of an integration.

        Returns the connections to an integration; a tool names one as its `resource_id`. An integration that is not
        known has none.

        Args:
            integration: Integration, by its key such as slack.

        Sends `GET /v1/integrations/{integration}/resources`.
        """
        return self._client._fetch(calls.list_integration_resources(integration))

    def list_resources(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        integration: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        order_by: models.IntegrationResourceOrder | Unset = UNSET,
        order_direction: models.IntegrationOrderDirection | Unset = UNSET,
    ) -> results.Paginator[models.IntegrationResource]:
        """List resources.

        Returns the connections to integrations a page at a time, the newest first unless sorted otherwise, without
        how they log in. A name in the query that is not known is refused.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Page to return, counted from 1. At least 1, 1 when left out.
            limit: How many resources a page holds. At least 1, at most 100, 50 when left out.
            integration: Only those of this integration.
            is_active: Only those that can be used, or only the others.
            order_by: Field to sort by.
            order_direction: Oldest first (asc) or newest first (desc). 'desc' when left out.

        Sends `GET /v1/resources`.
        """
        return self._client._paginate(
            calls.list_resources(
                page=page,
                limit=limit,
                integration=integration,
                is_active=is_active,
                order_by=order_by,
                order_direction=order_direction,
            )
        )

    def get_resource(self, resource_id: str) -> models.IntegrationResource:
        """Get a resource.

        Reads one connection to an integration, with how it logs in but without the secret.

        Args:
            resource_id: Id of the resource.

        Sends `GET /v1/resources/{resource_id}`.
        """
        return self._client._fetch(calls.get_resource(resource_id))

    def delete_resource(self, resource_id: str) -> dict[str, Any]:
        """Delete a resource.

        Removes a connection to an integration; tools that use it stop working. The answer is not documented.

        This deletes something, which cannot be undone.

        Args:
            resource_id: Id of the resource.

        Sends `DELETE /v1/resources/{resource_id}`.
        """
        return self._client._fetch(calls.delete_resource(resource_id))

    def list_resource_actions(self, resource_id: str) -> models.IntegrationActions:
        """List the actions of a resource.

        Returns what can be done by a connection to an integration. The answer is not documented; it is taken to be
        that of the integration.

        Args:
            resource_id: Id of the resource.

        Sends `GET /v1/resources/{resource_id}/actions`.
        """
        return self._client._fetch(calls.list_resource_actions(resource_id))


class AsyncIntegrations:
    """Services that tools work with, what can be done at them, and the connections of the account to them, which are
    called resources.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncIntegrationsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncIntegrationsWithResponse = with_response(self)
        return whole

    async def list_actions(self, integration: str) -> models.IntegrationActions:
        """List the actions of an integration.

        Returns what can be done at an integration, and what each action takes; a tool names one as its `action`.

        Args:
            integration: Integration, by its key such as slack.

        Sends `GET /v1/integrations/{integration}/actions`.
        """
        return await self._client._fetch(calls.list_integration_actions(integration))

    async def list_resources_of(self, integration: str) -> list[models.IntegrationResource]:
        """List the resources of an integration.

        Returns the connections to an integration; a tool names one as its `resource_id`. An integration that is not
        known has none.

        Args:
            integration: Integration, by its key such as slack.

        Sends `GET /v1/integrations/{integration}/resources`.
        """
        return await self._client._fetch(calls.list_integration_resources(integration))

    def list_resources(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        integration: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        order_by: models.IntegrationResourceOrder | Unset = UNSET,
        order_direction: models.IntegrationOrderDirection | Unset = UNSET,
    ) -> results.AsyncPaginator[models.IntegrationResource]:
        """List resources.

        Returns the connections to integrations a page at a time, the newest first unless sorted otherwise, without
        how they log in. A name in the query that is not known is refused.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Page to return, counted from 1. At least 1, 1 when left out.
            limit: How many resources a page holds. At least 1, at most 100, 50 when left out.
            integration: Only those of this integration.
            is_active: Only those that can be used, or only the others.
            order_by: Field to sort by.
            order_direction: Oldest first (asc) or newest first (desc). 'desc' when left out.

        Sends `GET /v1/resources`.
        """
        return self._client._paginate(
            calls.list_resources(
                page=page,
                limit=limit,
                integration=integration,
                is_active=is_active,
                order_by=order_by,
                order_direction=order_direction,
            )
        )

    async def get_resource(self, resource_id: str) -> models.IntegrationResource:
        """Get a resource.

        Reads one connection to an integration, with how it logs in but without the secret.

        Args:
            resource_id: Id of the resource.

        Sends `GET /v1/resources/{resource_id}`.
        """
        return await self._client._fetch(calls.get_resource(resource_id))

    async def delete_resource(self, resource_id: str) -> dict[str, Any]:
        """Delete a resource.

        Removes a connection to an integration; tools that use it stop working. The answer is not documented.

        This deletes something, which cannot be undone.

        Args:
            resource_id: Id of the resource.

        Sends `DELETE /v1/resources/{resource_id}`.
        """
        return await self._client._fetch(calls.delete_resource(resource_id))

    async def list_resource_actions(self, resource_id: str) -> models.IntegrationActions:
        """List the actions of a resource.

        Returns what can be done by a connection to an integration. The answer is not documented; it is taken to be
        that of the integration.

        Args:
            resource_id: Id of the resource.

        Sends `GET /v1/resources/{resource_id}/actions`.
        """
        return await self._client._fetch(calls.list_resource_actions(resource_id))


if TYPE_CHECKING:

    class IntegrationsWithResponse:
        """`Integrations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Integrations) -> None:
            self.list_actions = answered(resource.list_actions)
            self.list_resources_of = answered(resource.list_resources_of)
            self.list_resources = resource.list_resources
            self.get_resource = answered(resource.get_resource)
            self.delete_resource = answered(resource.delete_resource)
            self.list_resource_actions = answered(resource.list_resource_actions)

    class AsyncIntegrationsWithResponse:
        """`AsyncIntegrations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncIntegrations) -> None:
            self.list_actions = async_answered(resource.list_actions)
            self.list_resources_of = async_answered(resource.list_resources_of)
            self.list_resources = resource.list_resources
            self.get_resource = async_answered(resource.get_resource)
            self.delete_resource = async_answered(resource.delete_resource)
            self.list_resource_actions = async_answered(resource.list_resource_actions)

else:
    IntegrationsWithResponse, AsyncIntegrationsWithResponse = Integrations, AsyncIntegrations
