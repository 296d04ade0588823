# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Releases."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import releases as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Releases:
    """Versions of pathways under a name, by which they are brought into staging or production."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> ReleasesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: ReleasesWithResponse = with_response(self)
        return whole

    def list(self) -> builtins.list[models.Release]:
        """List releases.

        Returns the releases of the organisation, in one answer.

        Sends `GET /v1/releases`.
        """
        return self._client._fetch(calls.list_releases())

    def create(
        self, *, pathway_id: str | Unset = UNSET, version: int | str | Unset = UNSET, tag: str | Unset = UNSET
    ) -> models.Release:
        """Create a release.

        Gives a version of a pathway a name, by which it can be promoted. It is not live by that.

        Args:
            pathway_id: Pathway of the version.
            version: Version, as its number or as a text.
            tag: Name of the release.

        Sends `POST /v1/releases`.
        """
        return self._client._fetch(calls.create_release(pathway_id=pathway_id, version=version, tag=tag))

    def promote(self, id: str, *, environment: models.PathwayEnvironment | Unset = UNSET) -> Any:
        """Promote a release.

        Makes the version of a release the one of an environment. The shape of the answer is not known.

        Args:
            id: Id of the release.
            environment: Where it is used from then on. 'production' when left out.

        Sends `POST /v1/releases/{id}/promote`.
        """
        return self._client._fetch(calls.promote_release(id, environment=environment))


class AsyncReleases:
    """Versions of pathways under a name, by which they are brought into staging or production."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncReleasesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncReleasesWithResponse = with_response(self)
        return whole

    async def list(self) -> builtins.list[models.Release]:
        """List releases.

        Returns the releases of the organisation, in one answer.

        Sends `GET /v1/releases`.
        """
        return await self._client._fetch(calls.list_releases())

    async def create(
        self, *, pathway_id: str | Unset = UNSET, version: int | str | Unset = UNSET, tag: str | Unset = UNSET
    ) -> models.Release:
        """Create a release.

        Gives a version of a pathway a name, by which it can be promoted. It is not live by that.

        Args:
            pathway_id: Pathway of the version.
            version: Version, as its number or as a text.
            tag: Name of the release.

        Sends `POST /v1/releases`.
        """
        return await self._client._fetch(calls.create_release(pathway_id=pathway_id, version=version, tag=tag))

    async def promote(self, id: str, *, environment: models.PathwayEnvironment | Unset = UNSET) -> Any:
        """Promote a release.

        Makes the version of a release the one of an environment. The shape of the answer is not known.

        Args:
            id: Id of the release.
            environment: Where it is used from then on. 'production' when left out.

        Sends `POST /v1/releases/{id}/promote`.
        """
        return await self._client._fetch(calls.promote_release(id, environment=environment))


if TYPE_CHECKING:

    class ReleasesWithResponse:
        """`Releases`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Releases) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.promote = answered(resource.promote)

    class AsyncReleasesWithResponse:
        """`AsyncReleases`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncReleases) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.promote = async_answered(resource.promote)

else:
    ReleasesWithResponse, AsyncReleasesWithResponse = Releases, AsyncReleases
