# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Avatars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, File, ListOf, SyncClient, Unset
from .. import models
from ..calls import avatars as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Avatars:
    """Faces that a persona can wear, Anam's own and those that you had made from a picture."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AvatarsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AvatarsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        render_style: models.RenderStyleFilter | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        only_one_shot: bool | Unset = UNSET,
    ) -> results.Paginator[models.Avatar]:
        """List avatars.

        Returns the stock avatars and the ones your organization has made, one page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 10 when left out.
            search: Keep only avatars whose name contains this text.
            render_style: Keep only avatars drawn in this style. 'all' when left out.
            tags: Keep only avatars that carry these display tags, separated by commas.
            only_one_shot: Keep only avatars that were made from a single image. False when left out.

        Sends `GET /v1/avatars`.
        """
        return self._client._paginate(
            calls.list_avatars(
                page=page,
                per_page=per_page,
                search=search,
                render_style=render_style,
                tags=tags,
                only_one_shot=only_one_shot,
            )
        )

    def create(
        self,
        *,
        display_name: str,
        image_url: str | Unset = UNSET,
        avatar_model: str | Unset = UNSET,
        image_file: File | Unset = UNSET,
    ) -> models.Avatar:
        """Create an avatar from an image.

        Makes a one-shot avatar from one picture of a face. Send the picture as multipart form data, or tell where
        it can be fetched, but not both. JPEG, PNG and WebP up to 10 MB are accepted. Needs a plan that includes
        custom avatars.

        Args:
            display_name: Name under which the avatar is listed, 3 to 50 characters long.
            image_url: Public address of the picture; leave it out when `imageFile` is sent.
            avatar_model: Version of the rendering model to prepare the avatar for.
            image_file: The picture itself; leave it out when `imageUrl` is sent.

        Sends `POST /v1/avatars`.
        """
        return self._client._fetch(
            calls.create_avatar(
                display_name=display_name, image_url=image_url, avatar_model=avatar_model, image_file=image_file
            )
        )

    def get(self, id: str) -> models.Avatar:
        """Get an avatar.

        Returns one avatar by its id, with a freshly signed address of its video.

        Args:
            id: Id of the avatar.

        Sends `GET /v1/avatars/{id}`.
        """
        return self._client._fetch(calls.get_avatar(id))

    def update(self, id: str, *, display_name: str) -> models.Avatar:
        """Rename an avatar.

        Gives one of your own avatars another display name; nothing else about an avatar can be changed.

        Args:
            id: Id of the avatar to rename.
            display_name: Name under which the avatar is listed from now on.

        Sends `PUT /v1/avatars/{id}`.
        """
        return self._client._fetch(calls.update_avatar(id, display_name=display_name))

    def delete(self, id: str, *, hard: bool | Unset = UNSET) -> models.Deletion:
        """Delete an avatar.

        Removes one of your own avatars, for good if `hard` is set, and answers with a message rather than with the
        avatar.

        Args:
            id: Id of the avatar to delete.
            hard: Delete the avatar for good instead of only marking it as deleted.

        Sends `DELETE /v1/avatars/{id}`.
        """
        return self._client._fetch(calls.delete_avatar(id, hard=hard))


class AsyncAvatars:
    """Faces that a persona can wear, Anam's own and those that you had made from a picture."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAvatarsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAvatarsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        render_style: models.RenderStyleFilter | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        only_one_shot: bool | Unset = UNSET,
    ) -> results.AsyncPaginator[models.Avatar]:
        """List avatars.

        Returns the stock avatars and the ones your organization has made, one page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 10 when left out.
            search: Keep only avatars whose name contains this text.
            render_style: Keep only avatars drawn in this style. 'all' when left out.
            tags: Keep only avatars that carry these display tags, separated by commas.
            only_one_shot: Keep only avatars that were made from a single image. False when left out.

        Sends `GET /v1/avatars`.
        """
        return self._client._paginate(
            calls.list_avatars(
                page=page,
                per_page=per_page,
                search=search,
                render_style=render_style,
                tags=tags,
                only_one_shot=only_one_shot,
            )
        )

    async def create(
        self,
        *,
        display_name: str,
        image_url: str | Unset = UNSET,
        avatar_model: str | Unset = UNSET,
        image_file: File | Unset = UNSET,
    ) -> models.Avatar:
        """Create an avatar from an image.

        Makes a one-shot avatar from one picture of a face. Send the picture as multipart form data, or tell where
        it can be fetched, but not both. JPEG, PNG and WebP up to 10 MB are accepted. Needs a plan that includes
        custom avatars.

        Args:
            display_name: Name under which the avatar is listed, 3 to 50 characters long.
            image_url: Public address of the picture; leave it out when `imageFile` is sent.
            avatar_model: Version of the rendering model to prepare the avatar for.
            image_file: The picture itself; leave it out when `imageUrl` is sent.

        Sends `POST /v1/avatars`.
        """
        return await self._client._fetch(
            calls.create_avatar(
                display_name=display_name, image_url=image_url, avatar_model=avatar_model, image_file=image_file
            )
        )

    async def get(self, id: str) -> models.Avatar:
        """Get an avatar.

        Returns one avatar by its id, with a freshly signed address of its video.

        Args:
            id: Id of the avatar.

        Sends `GET /v1/avatars/{id}`.
        """
        return await self._client._fetch(calls.get_avatar(id))

    async def update(self, id: str, *, display_name: str) -> models.Avatar:
        """Rename an avatar.

        Gives one of your own avatars another display name; nothing else about an avatar can be changed.

        Args:
            id: Id of the avatar to rename.
            display_name: Name under which the avatar is listed from now on.

        Sends `PUT /v1/avatars/{id}`.
        """
        return await self._client._fetch(calls.update_avatar(id, display_name=display_name))

    async def delete(self, id: str, *, hard: bool | Unset = UNSET) -> models.Deletion:
        """Delete an avatar.

        Removes one of your own avatars, for good if `hard` is set, and answers with a message rather than with the
        avatar.

        Args:
            id: Id of the avatar to delete.
            hard: Delete the avatar for good instead of only marking it as deleted.

        Sends `DELETE /v1/avatars/{id}`.
        """
        return await self._client._fetch(calls.delete_avatar(id, hard=hard))


if TYPE_CHECKING:

    class AvatarsWithResponse:
        """`Avatars`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Avatars) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.delete = answered(resource.delete)

    class AsyncAvatarsWithResponse:
        """`AsyncAvatars`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAvatars) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.delete = async_answered(resource.delete)

else:
    AvatarsWithResponse, AsyncAvatarsWithResponse = Avatars, AsyncAvatars
