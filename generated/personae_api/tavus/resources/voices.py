# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

<<<<<<< HEAD
from ... import results
from ...responses import with_response
=======
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)
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

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        sort: models.SortOrder | Unset = UNSET,
        tag: str | Unset = UNSET,
<<<<<<< HEAD
    ) -> results.Paginator[models.Voice]:
=======
        tags: str | Unset = UNSET,
    ) -> Paginator[Voice]:
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)
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
            tags: Only voices with these tags, in one text with commas between them. Seen in use, not documented.

        Sends `GET /v2/voices`.
        """
        return self._client.paginate(
            calls.get_voices(limit=limit, page=page, search=search, sort=sort, tag=tag, tags=tags)
        )


class AsyncVoices:
    """Stock voices for replicas that are trained from a picture."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        sort: models.SortOrder | Unset = UNSET,
        tag: str | Unset = UNSET,
<<<<<<< HEAD
    ) -> results.AsyncPaginator[models.Voice]:
=======
        tags: str | Unset = UNSET,
    ) -> AsyncPaginator[Voice]:
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)
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
            tags: Only voices with these tags, in one text with commas between them. Seen in use, not documented.

        Sends `GET /v2/voices`.
        """
        return self._client.paginate(
            calls.get_voices(limit=limit, page=page, search=search, sort=sort, tag=tag, tags=tags)
        )
