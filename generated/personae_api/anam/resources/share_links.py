# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Share Links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import share_links as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class ShareLinks:
    """Addresses at which anybody who has one can talk to a persona."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> ShareLinksWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: ShareLinksWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
    ) -> results.Paginator[models.PersonaShareLink]:
        """List share links.

        Returns the share links of your organization with the personas that they lead to, one page at a time. A page
        holds 20 unless told otherwise, where other lists have 10.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 20 when left out.
            search: Keep only share links that this text is found in.
            persona_id: Keep only share links that lead to this persona.

        Sends `GET /v1/share-links`.
        """
        return self._client._paginate(
            calls.list_share_links(page=page, per_page=per_page, search=search, persona_id=persona_id)
        )

    def create(
        self, *, persona_id: str, expires_in_hours: float | Unset = UNSET, usage_limit: float | Unset = UNSET
    ) -> models.ShareLink:
        """Create a share link.

        Makes an address at which anybody who has it can talk to a persona, for a week and ten times unless told
        otherwise. Sessions that others start with it count as yours.

        Args:
            persona_id: Id of the persona that the link leads to.
            expires_in_hours: Hours after which the link stops working. 168 when left out.
            usage_limit: How many sessions the link allows. 10 when left out.

        Sends `POST /v1/share-links`.
        """
        return self._client._fetch(
            calls.create_share_link(persona_id=persona_id, expires_in_hours=expires_in_hours, usage_limit=usage_limit)
        )

    def get(self, id: str) -> models.PersonaShareLink:
        """Get a share link.

        Returns one share link by its id, with the persona that it leads to.

        Args:
            id: Id of the share link.

        Sends `GET /v1/share-links/{id}`.
        """
        return self._client._fetch(calls.get_share_link(id))

    def update(
        self, id: str, *, expires_in_hours: float | Unset = UNSET, usage_limit: float | Unset = UNSET
    ) -> models.ShareLink:
        """Update a share link.

        Changes how long and how often a share link works. Both fields are optional: send those that are to change.
        The answer does not name the persona.

        Args:
            id: Id of the share link to change.
            expires_in_hours: Hours after which the link stops working.
            usage_limit: How many sessions the link allows.

        Sends `PUT /v1/share-links/{id}`.
        """
        return self._client._fetch(
            calls.update_share_link(id, expires_in_hours=expires_in_hours, usage_limit=usage_limit)
        )

    def delete(self, id: str) -> models.Deletion:
        """Delete a share link.

        Removes a share link, so that its address stops working, and answers with a message rather than with the
        link.

        Args:
            id: Id of the share link to delete.

        Sends `DELETE /v1/share-links/{id}`.
        """
        return self._client._fetch(calls.delete_share_link(id))


class AsyncShareLinks:
    """Addresses at which anybody who has one can talk to a persona."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncShareLinksWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncShareLinksWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.PersonaShareLink]:
        """List share links.

        Returns the share links of your organization with the personas that they lead to, one page at a time. A page
        holds 20 unless told otherwise, where other lists have 10.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 20 when left out.
            search: Keep only share links that this text is found in.
            persona_id: Keep only share links that lead to this persona.

        Sends `GET /v1/share-links`.
        """
        return self._client._paginate(
            calls.list_share_links(page=page, per_page=per_page, search=search, persona_id=persona_id)
        )

    async def create(
        self, *, persona_id: str, expires_in_hours: float | Unset = UNSET, usage_limit: float | Unset = UNSET
    ) -> models.ShareLink:
        """Create a share link.

        Makes an address at which anybody who has it can talk to a persona, for a week and ten times unless told
        otherwise. Sessions that others start with it count as yours.

        Args:
            persona_id: Id of the persona that the link leads to.
            expires_in_hours: Hours after which the link stops working. 168 when left out.
            usage_limit: How many sessions the link allows. 10 when left out.

        Sends `POST /v1/share-links`.
        """
        return await self._client._fetch(
            calls.create_share_link(persona_id=persona_id, expires_in_hours=expires_in_hours, usage_limit=usage_limit)
        )

    async def get(self, id: str) -> models.PersonaShareLink:
        """Get a share link.

        Returns one share link by its id, with the persona that it leads to.

        Args:
            id: Id of the share link.

        Sends `GET /v1/share-links/{id}`.
        """
        return await self._client._fetch(calls.get_share_link(id))

    async def update(
        self, id: str, *, expires_in_hours: float | Unset = UNSET, usage_limit: float | Unset = UNSET
    ) -> models.ShareLink:
        """Update a share link.

        Changes how long and how often a share link works. Both fields are optional: send those that are to change.
        The answer does not name the persona.

        Args:
            id: Id of the share link to change.
            expires_in_hours: Hours after which the link stops working.
            usage_limit: How many sessions the link allows.

        Sends `PUT /v1/share-links/{id}`.
        """
        return await self._client._fetch(
            calls.update_share_link(id, expires_in_hours=expires_in_hours, usage_limit=usage_limit)
        )

    async def delete(self, id: str) -> models.Deletion:
        """Delete a share link.

        Removes a share link, so that its address stops working, and answers with a message rather than with the
        link.

        Args:
            id: Id of the share link to delete.

        Sends `DELETE /v1/share-links/{id}`.
        """
        return await self._client._fetch(calls.delete_share_link(id))


if TYPE_CHECKING:

    class ShareLinksWithResponse:
        """`ShareLinks`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: ShareLinks) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.delete = answered(resource.delete)

    class AsyncShareLinksWithResponse:
        """`AsyncShareLinks`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncShareLinks) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.delete = async_answered(resource.delete)

else:
    ShareLinksWithResponse, AsyncShareLinksWithResponse = ShareLinks, AsyncShareLinks
