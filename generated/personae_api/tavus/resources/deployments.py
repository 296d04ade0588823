# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Deployments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import deployments as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Deployments:
    """PALs on a website, as a widget, in a page or on a page of their own, with limits of how much they are used."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> DeploymentsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: DeploymentsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        pal_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        status: str | Unset = UNSET,
        channel: str | Unset = UNSET,
        sort: models.SortOrder | Unset = UNSET,
        include_thumbnails: bool | Unset = UNSET,
    ) -> results.Paginator[models.Deployment]:
        """List deployments.

        Returns the deployments of the account, a page at a time; pages are counted from 0.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many deployments a page holds; 20 when it is not sent. 20 when left out.
            page: Page to return, counted from 0. 0 when left out.
            pal_id: Only deployments of this PAL.
            search: Only deployments with this text in their name.
            status: Only deployments in these states, in one text with commas between them.
            channel: Only deployments by these channels, in one text with commas between them.
            sort: Order by the time they were made. 'desc' when left out.
            include_thumbnails: Return preview pictures too. Undocumented, seen in use.

        Sends `GET /v2/deployments`.
        """
        return self._client._paginate(
            calls.list_deployments(
                limit=limit,
                page=page,
                pal_id=pal_id,
                search=search,
                status=status,
                channel=channel,
                sort=sort,
                include_thumbnails=include_thumbnails,
            )
        )

    def create(
        self,
        *,
        pal_id: str,
        channel: models.DeploymentChannel,
        name: str | Unset = UNSET,
        status: models.DeploymentStatus | Unset = UNSET,
        password: str | None | Unset = UNSET,
        customization: models.DeploymentCustomization
        | models.DeploymentCustomizationDict
        | Mapping[str, Any]
        | Unset = UNSET,
        limits: models.DeploymentLimits | models.DeploymentLimitsDict | Unset = UNSET,
        allowed_origins: ListOf[str] | Unset = UNSET,
    ) -> models.Deployment:
        """Create a deployment.

        Puts a PAL on a website. Whoever comes there starts conversations, which cost money, so set limits.

        Args:
            pal_id: PAL that talks.
            channel: How it shows.
            name: Name to find the deployment by.
            status: Whether it can be used. Undocumented, seen in use.
            password: Password that visitors need, null for none.
            customization: How it looks, and the instructions of the PAL.
            limits: How much it may be used.
            allowed_origins: Origins of the websites that may show it, for widget and embed; an empty list lets in
                any.

        Sends `POST /v2/deployments`.
        """
        return self._client._fetch(
            calls.create_deployment(
                pal_id=pal_id,
                channel=channel,
                name=name,
                status=status,
                password=password,
                customization=customization,
                limits=limits,
                allowed_origins=allowed_origins,
            )
        )

    def get(self, deployment_id: str) -> models.Deployment:
        """Get a deployment.

        Reads one deployment. The header ETag has its version, for If-Match of a patch.

        Args:
            deployment_id: Id of the deployment, a short text that starts with d.

        Sends `GET /v2/deployments/{deployment_id}`.
        """
        return self._client._fetch(calls.get_deployment(deployment_id))

    def delete(self, deployment_id: str) -> None:
        """Delete a deployment.

        Takes a PAL from its website; the PAL itself stays.

        Args:
            deployment_id: Id of the deployment, a short text that starts with d.

        Sends `DELETE /v2/deployments/{deployment_id}`.
        """
        return self._client._fetch(calls.delete_deployment(deployment_id))

    def patch(
        self,
        deployment_id: str,
        body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict],
        *,
        if_match: str | Unset = UNSET,
    ) -> models.Deployment:
        """Patch a deployment.

        Changes a deployment by a JSON Patch (RFC 6902), a list of steps whose paths start at the deployment, such
        as /limits/daily_call_limit.

        Args:
            deployment_id: Id of the deployment, a short text that starts with d.
            body: Steps, applied in order.
            if_match: Change it only if this is still its version.

        Sends `PATCH /v2/deployments/{deployment_id}`.
        """
        return self._client._fetch(calls.patch_deployment(deployment_id, body, if_match=if_match))

    def get_init(self, deployment_id: str) -> models.DeploymentInit:
        """Get what a website needs.

        Reads what a website needs to show a deployment. No key is needed, as browsers of visitors call this.

        Args:
            deployment_id: Id of the deployment, a short text that starts with d.

        Sends `GET /v2/deployments/{deployment_id}/init`.
        """
        return self._client._fetch(calls.get_deployment_init(deployment_id))

    def start(
        self,
        deployment_id: str,
        *,
        password: str | None | Unset = UNSET,
        conversational_context: str | Unset = UNSET,
        custom_greeting: str | Unset = UNSET,
        pal_id: str | Unset = UNSET,
        memory_stores: ListOf[str] | Unset = UNSET,
        captcha_token: str | Unset = UNSET,
    ) -> models.ConversationCreated:
        """Start a conversation of a deployment.

        Opens a room as a visitor of the website does, and answers with its address. No key is needed, and the
        conversation is billed to the account of the deployment.

        This costs money.

        Args:
            deployment_id: Id of the deployment, a short text that starts with d.
            password: Password of the deployment, if it has one.
            conversational_context: What the PAL should know of this conversation.
            custom_greeting: First words to whoever comes in.
            pal_id: PAL to try out, in previews only.
            memory_stores: Names of stores with what the PAL remembers.
            captcha_token: Proof that a person asks, where it is asked for.

        Sends `POST /v2/deployments/{deployment_id}/start`.
        """
        return self._client._fetch(
            calls.start_deployment_conversation(
                deployment_id,
                password=password,
                conversational_context=conversational_context,
                custom_greeting=custom_greeting,
                pal_id=pal_id,
                memory_stores=memory_stores,
                captcha_token=captcha_token,
            )
        )

    def end_conversation(self, deployment_id: str, conversation_id: str) -> Any:
        """End a conversation of a deployment.

        Closes the room for all who are in it, after which it costs nothing more.

        This cannot be undone.

        Args:
            deployment_id: Id of the deployment, a short text that starts with d.
            conversation_id: Id of the conversation, a short text that starts with c.

        Sends `POST /v2/deployments/{deployment_id}/conversations/{conversation_id}/end`.
        """
        return self._client._fetch(calls.end_deployment_conversation(deployment_id, conversation_id))


class AsyncDeployments:
    """PALs on a website, as a widget, in a page or on a page of their own, with limits of how much they are used."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncDeploymentsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncDeploymentsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        pal_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        status: str | Unset = UNSET,
        channel: str | Unset = UNSET,
        sort: models.SortOrder | Unset = UNSET,
        include_thumbnails: bool | Unset = UNSET,
    ) -> results.AsyncPaginator[models.Deployment]:
        """List deployments.

        Returns the deployments of the account, a page at a time; pages are counted from 0.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many deployments a page holds; 20 when it is not sent. 20 when left out.
            page: Page to return, counted from 0. 0 when left out.
            pal_id: Only deployments of this PAL.
            search: Only deployments with this text in their name.
            status: Only deployments in these states, in one text with commas between them.
            channel: Only deployments by these channels, in one text with commas between them.
            sort: Order by the time they were made. 'desc' when left out.
            include_thumbnails: Return preview pictures too. Undocumented, seen in use.

        Sends `GET /v2/deployments`.
        """
        return self._client._paginate(
            calls.list_deployments(
                limit=limit,
                page=page,
                pal_id=pal_id,
                search=search,
                status=status,
                channel=channel,
                sort=sort,
                include_thumbnails=include_thumbnails,
            )
        )

    async def create(
        self,
        *,
        pal_id: str,
        channel: models.DeploymentChannel,
        name: str | Unset = UNSET,
        status: models.DeploymentStatus | Unset = UNSET,
        password: str | None | Unset = UNSET,
        customization: models.DeploymentCustomization
        | models.DeploymentCustomizationDict
        | Mapping[str, Any]
        | Unset = UNSET,
        limits: models.DeploymentLimits | models.DeploymentLimitsDict | Unset = UNSET,
        allowed_origins: ListOf[str] | Unset = UNSET,
    ) -> models.Deployment:
        """Create a deployment.

        Puts a PAL on a website. Whoever comes there starts conversations, which cost money, so set limits.

        Args:
            pal_id: PAL that talks.
            channel: How it shows.
            name: Name to find the deployment by.
            status: Whether it can be used. Undocumented, seen in use.
            password: Password that visitors need, null for none.
            customization: How it looks, and the instructions of the PAL.
            limits: How much it may be used.
            allowed_origins: Origins of the websites that may show it, for widget and embed; an empty list lets in
                any.

        Sends `POST /v2/deployments`.
        """
        return await self._client._fetch(
            calls.create_deployment(
                pal_id=pal_id,
                channel=channel,
                name=name,
                status=status,
                password=password,
                customization=customization,
                limits=limits,
                allowed_origins=allowed_origins,
            )
        )

    async def get(self, deployment_id: str) -> models.Deployment:
        """Get a deployment.

        Reads one deployment. The header ETag has its version, for If-Match of a patch.

        Args:
            deployment_id: Id of the deployment, a short text that starts with d.

        Sends `GET /v2/deployments/{deployment_id}`.
        """
        return await self._client._fetch(calls.get_deployment(deployment_id))

    async def delete(self, deployment_id: str) -> None:
        """Delete a deployment.

        Takes a PAL from its website; the PAL itself stays.

        Args:
            deployment_id: Id of the deployment, a short text that starts with d.

        Sends `DELETE /v2/deployments/{deployment_id}`.
        """
        return await self._client._fetch(calls.delete_deployment(deployment_id))

    async def patch(
        self,
        deployment_id: str,
        body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict],
        *,
        if_match: str | Unset = UNSET,
    ) -> models.Deployment:
        """Patch a deployment.

        Changes a deployment by a JSON Patch (RFC 6902), a list of steps whose paths start at the deployment, such
        as /limits/daily_call_limit.

        Args:
            deployment_id: Id of the deployment, a short text that starts with d.
            body: Steps, applied in order.
            if_match: Change it only if this is still its version.

        Sends `PATCH /v2/deployments/{deployment_id}`.
        """
        return await self._client._fetch(calls.patch_deployment(deployment_id, body, if_match=if_match))

    async def get_init(self, deployment_id: str) -> models.DeploymentInit:
        """Get what a website needs.

        Reads what a website needs to show a deployment. No key is needed, as browsers of visitors call this.

        Args:
            deployment_id: Id of the deployment, a short text that starts with d.

        Sends `GET /v2/deployments/{deployment_id}/init`.
        """
        return await self._client._fetch(calls.get_deployment_init(deployment_id))

    async def start(
        self,
        deployment_id: str,
        *,
        password: str | None | Unset = UNSET,
        conversational_context: str | Unset = UNSET,
        custom_greeting: str | Unset = UNSET,
        pal_id: str | Unset = UNSET,
        memory_stores: ListOf[str] | Unset = UNSET,
        captcha_token: str | Unset = UNSET,
    ) -> models.ConversationCreated:
        """Start a conversation of a deployment.

        Opens a room as a visitor of the website does, and answers with its address. No key is needed, and the
        conversation is billed to the account of the deployment.

        This costs money.

        Args:
            deployment_id: Id of the deployment, a short text that starts with d.
            password: Password of the deployment, if it has one.
            conversational_context: What the PAL should know of this conversation.
            custom_greeting: First words to whoever comes in.
            pal_id: PAL to try out, in previews only.
            memory_stores: Names of stores with what the PAL remembers.
            captcha_token: Proof that a person asks, where it is asked for.

        Sends `POST /v2/deployments/{deployment_id}/start`.
        """
        return await self._client._fetch(
            calls.start_deployment_conversation(
                deployment_id,
                password=password,
                conversational_context=conversational_context,
                custom_greeting=custom_greeting,
                pal_id=pal_id,
                memory_stores=memory_stores,
                captcha_token=captcha_token,
            )
        )

    async def end_conversation(self, deployment_id: str, conversation_id: str) -> Any:
        """End a conversation of a deployment.

        Closes the room for all who are in it, after which it costs nothing more.

        This cannot be undone.

        Args:
            deployment_id: Id of the deployment, a short text that starts with d.
            conversation_id: Id of the conversation, a short text that starts with c.

        Sends `POST /v2/deployments/{deployment_id}/conversations/{conversation_id}/end`.
        """
        return await self._client._fetch(calls.end_deployment_conversation(deployment_id, conversation_id))


if TYPE_CHECKING:

    class DeploymentsWithResponse:
        """`Deployments`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Deployments) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.patch = answered(resource.patch)
            self.get_init = answered(resource.get_init)
            self.start = answered(resource.start)
            self.end_conversation = answered(resource.end_conversation)

    class AsyncDeploymentsWithResponse:
        """`AsyncDeployments`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncDeployments) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.patch = async_answered(resource.patch)
            self.get_init = async_answered(resource.get_init)
            self.start = async_answered(resource.start)
            self.end_conversation = async_answered(resource.end_conversation)

else:
    DeploymentsWithResponse, AsyncDeploymentsWithResponse = Deployments, AsyncDeployments
