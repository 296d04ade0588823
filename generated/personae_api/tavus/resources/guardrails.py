# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Guardrails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import guardrails as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Guardrails:
    """Limits that a persona stays within, kept in sets."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> GuardrailsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: GuardrailsWithResponse = with_response(self)
        return whole

    def list(
        self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> results.Paginator[models.GuardrailsSummary]:
        """List sets of guardrails.

        Returns the ids of the account's sets of guardrails, a page at a time; read a set for more.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.

        Sends `GET /v2/guardrails`.
        """
        return self._client._paginate(calls.get_guardrails(limit=limit, page=page))

    def create(
        self, *, name: str | Unset = UNSET, data: ListOf[models.NewGuardrail | models.NewGuardrailDict] | Unset = UNSET
    ) -> models.GuardrailsCreated:
        """Create a set of guardrails.

        Makes a set of guardrails. Give its id to a persona as `guardrails_id` to have them kept in every
        conversation. No field is formally required, yet a set without `data` limits nothing.

        Args:
            name: Name of the set.
            data: The guardrails of the set.

        Sends `POST /v2/guardrails`.
        """
        return self._client._fetch(calls.create_guardrails(name=name, data=data))

    def get(self, guardrails_id: str) -> models.Guardrail:
        """Get a guardrail.

        Reads a guardrail by the id of its set, which the answer does not repeat. Only one guardrail is documented
        to come back.

        Args:
            guardrails_id: Id of the set of guardrails, a short text that starts with g.

        Sends `GET /v2/guardrails/{guardrails_id}`.
        """
        return self._client._fetch(calls.get_guardrail(guardrails_id))

    def delete(self, guardrails_id: str) -> None:
        """Delete a set of guardrails.

        Removes a set with all of its guardrails; personas can no longer be given it.

        Args:
            guardrails_id: Id of the set of guardrails, a short text that starts with g.

        Sends `DELETE /v2/guardrails/{guardrails_id}`.
        """
        return self._client._fetch(calls.delete_guardrails(guardrails_id))

    def patch(
        self, guardrails_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
    ) -> models.MessageAnswer | None:
        """Patch a set of guardrails.

        Changes a set by a JSON Patch (RFC 6902), a list of steps whose paths start at the set, such as
        /data/0/guardrail_prompt. The answer does not hold it, and 304 means that it already was as the patch wants
        it.

        Args:
            guardrails_id: Id of the set of guardrails, a short text that starts with g.
            body: Steps, applied in order.

        Sends `PATCH /v2/guardrails/{guardrails_id}`.
        """
        return self._client._fetch(calls.patch_guardrails(guardrails_id, body))


class AsyncGuardrails:
    """Limits that a persona stays within, kept in sets."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncGuardrailsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncGuardrailsWithResponse = with_response(self)
        return whole

    def list(
        self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> results.AsyncPaginator[models.GuardrailsSummary]:
        """List sets of guardrails.

        Returns the ids of the account's sets of guardrails, a page at a time; read a set for more.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.

        Sends `GET /v2/guardrails`.
        """
        return self._client._paginate(calls.get_guardrails(limit=limit, page=page))

    async def create(
        self, *, name: str | Unset = UNSET, data: ListOf[models.NewGuardrail | models.NewGuardrailDict] | Unset = UNSET
    ) -> models.GuardrailsCreated:
        """Create a set of guardrails.

        Makes a set of guardrails. Give its id to a persona as `guardrails_id` to have them kept in every
        conversation. No field is formally required, yet a set without `data` limits nothing.

        Args:
            name: Name of the set.
            data: The guardrails of the set.

        Sends `POST /v2/guardrails`.
        """
        return await self._client._fetch(calls.create_guardrails(name=name, data=data))

    async def get(self, guardrails_id: str) -> models.Guardrail:
        """Get a guardrail.

        Reads a guardrail by the id of its set, which the answer does not repeat. Only one guardrail is documented
        to come back.

        Args:
            guardrails_id: Id of the set of guardrails, a short text that starts with g.

        Sends `GET /v2/guardrails/{guardrails_id}`.
        """
        return await self._client._fetch(calls.get_guardrail(guardrails_id))

    async def delete(self, guardrails_id: str) -> None:
        """Delete a set of guardrails.

        Removes a set with all of its guardrails; personas can no longer be given it.

        Args:
            guardrails_id: Id of the set of guardrails, a short text that starts with g.

        Sends `DELETE /v2/guardrails/{guardrails_id}`.
        """
        return await self._client._fetch(calls.delete_guardrails(guardrails_id))

    async def patch(
        self, guardrails_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
    ) -> models.MessageAnswer | None:
        """Patch a set of guardrails.

        Changes a set by a JSON Patch (RFC 6902), a list of steps whose paths start at the set, such as
        /data/0/guardrail_prompt. The answer does not hold it, and 304 means that it already was as the patch wants
        it.

        Args:
            guardrails_id: Id of the set of guardrails, a short text that starts with g.
            body: Steps, applied in order.

        Sends `PATCH /v2/guardrails/{guardrails_id}`.
        """
        return await self._client._fetch(calls.patch_guardrails(guardrails_id, body))


if TYPE_CHECKING:

    class GuardrailsWithResponse:
        """`Guardrails`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Guardrails) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.patch = answered(resource.patch)

    class AsyncGuardrailsWithResponse:
        """`AsyncGuardrails`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncGuardrails) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.patch = async_answered(resource.patch)

else:
    GuardrailsWithResponse, AsyncGuardrailsWithResponse = Guardrails, AsyncGuardrails
