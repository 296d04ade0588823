# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import voices as calls

if TYPE_CHECKING:
    pass


class Voices:
    """Stock voices for replicas that are trained from a picture."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> VoicesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: VoicesWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        sort: models.SortOrder | Unset = UNSET,
        tag: str | Unset = UNSET,
        tags: str | Unset = UNSET,
    ) -> results.Paginator[models.Voice]:
        """List voices.

        Returns the stock voices a page at a time, in the order of their names. A replica that is trained from a
        picture gets its voice by one of these names.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many voices a page holds. At least 1, at most 100, 10 when left out.
            page: Page to return, counted from 1. At least 1, 1 when left out.
            search: Only voices with this text in their name, in large or small letters.
            sort: Order of the names. 'asc' when left out.
            tag: Only voices that have this tag.
            tags: Only voices with these tags, in one text with commas between them. Undocumented, seen in use.

        Sends `GET /v2/voices`.
        """
        return self._client._paginate(
            calls.get_voices(limit=limit, page=page, search=search, sort=sort, tag=tag, tags=tags)
        )


class AsyncVoices:
    """Stock voices for replicas that are trained from a picture."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncVoicesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncVoicesWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        sort: models.SortOrder | Unset = UNSET,
        tag: str | Unset = UNSET,
        tags: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.Voice]:
        """List voices.

        Returns the stock voices a page at a time, in the order of their names. A replica that is trained from a
        picture gets its voice by one of these names.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many voices a page holds. At least 1, at most 100, 10 when left out.
            page: Page to return, counted from 1. At least 1, 1 when left out.
            search: Only voices with this text in their name, in large or small letters.
            sort: Order of the names. 'asc' when left out.
            tag: Only voices that have this tag.
            tags: Only voices with these tags, in one text with commas between them. Undocumented, seen in use.

        Sends `GET /v2/voices`.
        """
        return self._client._paginate(
            calls.get_voices(limit=limit, page=page, search=search, sort=sort, tag=tag, tags=tags)
        )


if TYPE_CHECKING:

    class VoicesWithResponse:
        """`Voices`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Voices) -> None:
            self.list = resource.list

    class AsyncVoicesWithResponse:
        """`AsyncVoices`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncVoices) -> None:
            self.list = resource.list

else:
    VoicesWithResponse, AsyncVoicesWithResponse = Voices, AsyncVoices
