# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import AsyncClient, ListOf, SyncClient
from .. import models
from ..calls import webhooks as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Webhooks:
    """What Bland sends when a call is over: reading it, sending it for calls that had no webhook, and sending it
    again.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> WebhooksWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: WebhooksWithResponse = with_response(self)
        return whole

    def create(self, *, call_ids: ListOf[str], webhook_url: str) -> list[models.PostCallWebhook]:
        """Send webhooks for finished calls.

        Gives finished calls a webhook that they did not have, and sends it at once. Any 2xx answer of the receiver
        counts as received; what fails is sent again.

        Args:
            call_ids: Finished calls, by their ids.
            webhook_url: Address to send them to.

        Sends `POST /v1/postcall/webhooks/create`.
        """
        return self._client._fetch(calls.create_post_call_webhook(call_ids=call_ids, webhook_url=webhook_url))

    def resend(self, *, call_ids: ListOf[str]) -> list[models.PostCallWebhook]:
        """Send webhooks again.

        Sends the webhooks of finished calls once more, to the addresses they have. Receivers get the same call
        twice.

        Args:
            call_ids: Finished calls, by their ids.

        Sends `POST /v1/postcall/webhooks/resend`.
        """
        return self._client._fetch(calls.resend_post_call_webhooks(call_ids=call_ids))

    def get(self, call_id: str) -> models.PostCallWebhook:
        """Get the webhook of a call.

        Reads what was sent, or would be sent, to the webhook of a finished call, with every attempt so far. The
        vendor shows no answer to this; the fields are as it describes them.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/postcall/webhooks/{call_id}`.
        """
        return self._client._fetch(calls.get_post_call_webhook(call_id))

    def get_keys(self, org_id: str) -> models.SigningKeys:
        """Get the keys of an organisation that signs.

        Returns the public keys by which the tokens of deliveries are checked, as a JSON Web Key Set: three at most,
        of which an old one stays for a day after a new one has come. It needs no key.
        `personae.webhooks.BlandTokens` reads them by itself.

        Args:
            org_id: Id of the organisation.

        Sends `GET /orgs/{org_id}/.well-known/jwks.json`.
        """
        return self._client._fetch(calls.get_org_jwks(org_id))


class AsyncWebhooks:
    """What Bland sends when a call is over: reading it, sending it for calls that had no webhook, and sending it
    again.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncWebhooksWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncWebhooksWithResponse = with_response(self)
        return whole

    async def create(self, *, call_ids: ListOf[str], webhook_url: str) -> list[models.PostCallWebhook]:
        """Send webhooks for finished calls.

        Gives finished calls a webhook that they did not have, and sends it at once. Any 2xx answer of the receiver
        counts as received; what fails is sent again.

        Args:
            call_ids: Finished calls, by their ids.
            webhook_url: Address to send them to.

        Sends `POST /v1/postcall/webhooks/create`.
        """
        return await self._client._fetch(calls.create_post_call_webhook(call_ids=call_ids, webhook_url=webhook_url))

    async def resend(self, *, call_ids: ListOf[str]) -> list[models.PostCallWebhook]:
        """Send webhooks again.

        Sends the webhooks of finished calls once more, to the addresses they have. Receivers get the same call
        twice.

        Args:
            call_ids: Finished calls, by their ids.

        Sends `POST /v1/postcall/webhooks/resend`.
        """
        return await self._client._fetch(calls.resend_post_call_webhooks(call_ids=call_ids))

    async def get(self, call_id: str) -> models.PostCallWebhook:
        """Get the webhook of a call.

        Reads what was sent, or would be sent, to the webhook of a finished call, with every attempt so far. The
        vendor shows no answer to this; the fields are as it describes them.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/postcall/webhooks/{call_id}`.
        """
        return await self._client._fetch(calls.get_post_call_webhook(call_id))

    async def get_keys(self, org_id: str) -> models.SigningKeys:
        """Get the keys of an organisation that signs.

        Returns the public keys by which the tokens of deliveries are checked, as a JSON Web Key Set: three at most,
        of which an old one stays for a day after a new one has come. It needs no key.
        `personae.webhooks.BlandTokens` reads them by itself.

        Args:
            org_id: Id of the organisation.

        Sends `GET /orgs/{org_id}/.well-known/jwks.json`.
        """
        return await self._client._fetch(calls.get_org_jwks(org_id))


if TYPE_CHECKING:

    class WebhooksWithResponse:
        """`Webhooks`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Webhooks) -> None:
            self.create = answered(resource.create)
            self.resend = answered(resource.resend)
            self.get = answered(resource.get)
            self.get_keys = answered(resource.get_keys)

    class AsyncWebhooksWithResponse:
        """`AsyncWebhooks`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncWebhooks) -> None:
            self.create = async_answered(resource.create)
            self.resend = async_answered(resource.resend)
            self.get = async_answered(resource.get)
            self.get_keys = async_answered(resource.get_keys)

else:
    WebhooksWithResponse, AsyncWebhooksWithResponse = Webhooks, AsyncWebhooks
