# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Faces."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import faces as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Faces:
    """What a PAL looks like in a conversation, trained from a video or an image of somebody. Face is the vendor's name
    of today for a replica.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> FacesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: FacesWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        verbose: bool | Unset = UNSET,
        face_type: models.ReplicaType | Unset = UNSET,
        face_ids: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> results.Paginator[models.Face]:
        """List faces.

        Returns faces a page at a time, those of the account and those that Tavus provides: what the older list of
        replicas has, under the names of today.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            verbose: Return further fields of each face.
            face_type: Only faces of the account (user) or only those that Tavus provides (system).
            face_ids: Only these faces, their ids in one text with commas between them.
            model_name: Only faces trained for this model, such as phoenix-4.
            sort: Order of the faces; recommended is known. Undocumented, seen in use.

        Sends `GET /v2/faces`.
        """
        return self._client._paginate(
            calls.list_faces(
                limit=limit,
                page=page,
                verbose=verbose,
                face_type=face_type,
                face_ids=face_ids,
                model_name=model_name,
                sort=sort,
            )
        )

    def create(
        self,
        *,
        face_name: str | Unset = UNSET,
        train_video_url: str | Unset = UNSET,
        train_image_url: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        auto_fix_training_image: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
    ) -> models.FaceCreated:
        """Train a face.

        Starts to train a face from a video or from an image and answers at once; training goes on for hours and
        counts against the plan of the account. Send `train_video_url`, or `train_image_url` with a `voice_name`,
        not both. The documentation names the operation only; its fields are those that programs of others send.

        This costs money.

        Args:
            face_name: Name to find the face by.
            train_video_url: Video of the person to train from.
            train_image_url: Picture of the person to train from; needs a voice_name.
            voice_name: Stock voice for a face that is trained from a picture.
            model_name: Model to train for. 'phoenix-4' when left out.
            auto_fix_training_image: Let Tavus correct a picture that does not quite meet its requirements.
            callback_url: Address that is called when training has succeeded or failed.
            properties: Further choices for the training.

        Sends `POST /v2/faces`.
        """
        return self._client._fetch(
            calls.create_face(
                face_name=face_name,
                train_video_url=train_video_url,
                train_image_url=train_image_url,
                voice_name=voice_name,
                model_name=model_name,
                auto_fix_training_image=auto_fix_training_image,
                callback_url=callback_url,
                properties=properties,
            )
        )

    def get(self, face_id: str) -> models.Face:
        """Get a face.

        Reads one face; this is the call to repeat while it is being trained. A failed training shows as the status
        error, with the reason in `error_message`.

        Args:
            face_id: Id of the face, a short text that starts with r; that of a replica is the same.

        Sends `GET /v2/faces/{face_id}`.
        """
        return self._client._fetch(calls.get_face(face_id))

    def delete(self, face_id: str, *, hard: bool | Unset = UNSET) -> Any:
        """Delete a face.

        Removes a face, after which no conversation can use it. With `hard` its training footage and other files are
        erased too.

        This deletes something, which cannot be undone.

        Args:
            face_id: Id of the face, a short text that starts with r; that of a replica is the same.
            hard: Erase the face and its files, which cannot be undone.

        Sends `DELETE /v2/faces/{face_id}`.
        """
        return self._client._fetch(calls.delete_face(face_id, hard=hard))

    def rename(self, face_id: str, *, face_name: str) -> Any:
        """Rename a face.

        Gives a face another name. Nothing else about it changes, and the answer does not hold it.

        Args:
            face_id: Id of the face, a short text that starts with r; that of a replica is the same.
            face_name: The new name.

        Sends `PATCH /v2/faces/{face_id}/name`.
        """
        return self._client._fetch(calls.rename_face(face_id, face_name=face_name))

    def wait(
        self,
        face_id: str,
        *,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.Face] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Face:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is error. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            face_id: Id of the face, a short text that starts with r; that of a replica is the same.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._wait(calls.get_face(face_id), deadline=deadline, on_progress=on_progress, feed=feed)

    def wait_all(
        self,
        face_ids: ListOf[str],
        *,
        deadline: float | None = 86400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Face] | None = None,
        feed: results.Feed | None = None,
    ) -> builtins.list[models.Face]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is error. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            face_ids: The ids, each once or more. Id of the face, a short text that starts with r; that of a replica
                is the same.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._wait_all(
            lambda one: calls.get_face(one),
            face_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
            feed=feed,
        )

    def create_and_wait(
        self,
        *,
        face_name: str | Unset = UNSET,
        train_video_url: str | Unset = UNSET,
        train_image_url: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        auto_fix_training_image: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.Face] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Face:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is error. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            face_name: Name to find the face by.
            train_video_url: Video of the person to train from.
            train_image_url: Picture of the person to train from; needs a voice_name.
            voice_name: Stock voice for a face that is trained from a picture.
            model_name: Model to train for. 'phoenix-4' when left out.
            auto_fix_training_image: Let Tavus correct a picture that does not quite meet its requirements.
            callback_url: Address that is called when training has succeeded or failed.
            properties: Further choices for the training.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._make_and_wait(
            calls.create_face(
                face_name=face_name,
                train_video_url=train_video_url,
                train_image_url=train_image_url,
                voice_name=voice_name,
                model_name=model_name,
                auto_fix_training_image=auto_fix_training_image,
                callback_url=callback_url,
                properties=properties,
            ),
            ("face_id",),
            lambda made: calls.get_face(made),
            deadline=deadline,
            on_progress=on_progress,
            feed=feed,
        )

    def create_once(
        self,
        *,
        key: str,
        train_video_url: str | Unset = UNSET,
        train_image_url: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        auto_fix_training_image: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
    ) -> models.FaceCreated | models.Face:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `face_name`.

        Sends `POST /v2/faces`.
        """
        sent: models.FaceCreated | models.Face = self._client._once(
            key,
            calls.create_face(
                train_video_url=train_video_url,
                train_image_url=train_image_url,
                voice_name=voice_name,
                model_name=model_name,
                auto_fix_training_image=auto_fix_training_image,
                callback_url=callback_url,
                properties=properties,
                face_name=key,
            ),
            calls.list_faces(),
        )
        return sent


class AsyncFaces:
    """What a PAL looks like in a conversation, trained from a video or an image of somebody. Face is the vendor's name
    of today for a replica.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncFacesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncFacesWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        verbose: bool | Unset = UNSET,
        face_type: models.ReplicaType | Unset = UNSET,
        face_ids: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.Face]:
        """List faces.

        Returns faces a page at a time, those of the account and those that Tavus provides: what the older list of
        replicas has, under the names of today.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            verbose: Return further fields of each face.
            face_type: Only faces of the account (user) or only those that Tavus provides (system).
            face_ids: Only these faces, their ids in one text with commas between them.
            model_name: Only faces trained for this model, such as phoenix-4.
            sort: Order of the faces; recommended is known. Undocumented, seen in use.

        Sends `GET /v2/faces`.
        """
        return self._client._paginate(
            calls.list_faces(
                limit=limit,
                page=page,
                verbose=verbose,
                face_type=face_type,
                face_ids=face_ids,
                model_name=model_name,
                sort=sort,
            )
        )

    async def create(
        self,
        *,
        face_name: str | Unset = UNSET,
        train_video_url: str | Unset = UNSET,
        train_image_url: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        auto_fix_training_image: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
    ) -> models.FaceCreated:
        """Train a face.

        Starts to train a face from a video or from an image and answers at once; training goes on for hours and
        counts against the plan of the account. Send `train_video_url`, or `train_image_url` with a `voice_name`,
        not both. The documentation names the operation only; its fields are those that programs of others send.

        This costs money.

        Args:
            face_name: Name to find the face by.
            train_video_url: Video of the person to train from.
            train_image_url: Picture of the person to train from; needs a voice_name.
            voice_name: Stock voice for a face that is trained from a picture.
            model_name: Model to train for. 'phoenix-4' when left out.
            auto_fix_training_image: Let Tavus correct a picture that does not quite meet its requirements.
            callback_url: Address that is called when training has succeeded or failed.
            properties: Further choices for the training.

        Sends `POST /v2/faces`.
        """
        return await self._client._fetch(
            calls.create_face(
                face_name=face_name,
                train_video_url=train_video_url,
                train_image_url=train_image_url,
                voice_name=voice_name,
                model_name=model_name,
                auto_fix_training_image=auto_fix_training_image,
                callback_url=callback_url,
                properties=properties,
            )
        )

    async def get(self, face_id: str) -> models.Face:
        """Get a face.

        Reads one face; this is the call to repeat while it is being trained. A failed training shows as the status
        error, with the reason in `error_message`.

        Args:
            face_id: Id of the face, a short text that starts with r; that of a replica is the same.

        Sends `GET /v2/faces/{face_id}`.
        """
        return await self._client._fetch(calls.get_face(face_id))

    async def delete(self, face_id: str, *, hard: bool | Unset = UNSET) -> Any:
        """Delete a face.

        Removes a face, after which no conversation can use it. With `hard` its training footage and other files are
        erased too.

        This deletes something, which cannot be undone.

        Args:
            face_id: Id of the face, a short text that starts with r; that of a replica is the same.
            hard: Erase the face and its files, which cannot be undone.

        Sends `DELETE /v2/faces/{face_id}`.
        """
        return await self._client._fetch(calls.delete_face(face_id, hard=hard))

    async def rename(self, face_id: str, *, face_name: str) -> Any:
        """Rename a face.

        Gives a face another name. Nothing else about it changes, and the answer does not hold it.

        Args:
            face_id: Id of the face, a short text that starts with r; that of a replica is the same.
            face_name: The new name.

        Sends `PATCH /v2/faces/{face_id}/name`.
        """
        return await self._client._fetch(calls.rename_face(face_id, face_name=face_name))

    async def wait(
        self,
        face_id: str,
        *,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.Face] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Face:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is error. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            face_id: Id of the face, a short text that starts with r; that of a replica is the same.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._wait(calls.get_face(face_id), deadline=deadline, on_progress=on_progress, feed=feed)

    async def wait_all(
        self,
        face_ids: ListOf[str],
        *,
        deadline: float | None = 86400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Face] | None = None,
        feed: results.Feed | None = None,
    ) -> builtins.list[models.Face]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is error. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            face_ids: The ids, each once or more. Id of the face, a short text that starts with r; that of a replica
                is the same.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._wait_all(
            lambda one: calls.get_face(one),
            face_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
            feed=feed,
        )

    async def create_and_wait(
        self,
        *,
        face_name: str | Unset = UNSET,
        train_video_url: str | Unset = UNSET,
        train_image_url: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        auto_fix_training_image: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.Face] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Face:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is error. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            face_name: Name to find the face by.
            train_video_url: Video of the person to train from.
            train_image_url: Picture of the person to train from; needs a voice_name.
            voice_name: Stock voice for a face that is trained from a picture.
            model_name: Model to train for. 'phoenix-4' when left out.
            auto_fix_training_image: Let Tavus correct a picture that does not quite meet its requirements.
            callback_url: Address that is called when training has succeeded or failed.
            properties: Further choices for the training.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._make_and_wait(
            calls.create_face(
                face_name=face_name,
                train_video_url=train_video_url,
                train_image_url=train_image_url,
                voice_name=voice_name,
                model_name=model_name,
                auto_fix_training_image=auto_fix_training_image,
                callback_url=callback_url,
                properties=properties,
            ),
            ("face_id",),
            lambda made: calls.get_face(made),
            deadline=deadline,
            on_progress=on_progress,
            feed=feed,
        )

    async def create_once(
        self,
        *,
        key: str,
        train_video_url: str | Unset = UNSET,
        train_image_url: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        auto_fix_training_image: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
    ) -> models.FaceCreated | models.Face:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `face_name`.

        Sends `POST /v2/faces`.
        """
        sent: models.FaceCreated | models.Face = await self._client._once(
            key,
            calls.create_face(
                train_video_url=train_video_url,
                train_image_url=train_image_url,
                voice_name=voice_name,
                model_name=model_name,
                auto_fix_training_image=auto_fix_training_image,
                callback_url=callback_url,
                properties=properties,
                face_name=key,
            ),
            calls.list_faces(),
        )
        return sent


if TYPE_CHECKING:

    class FacesWithResponse:
        """`Faces`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Faces) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.rename = answered(resource.rename)
            self.wait = answered(resource.wait)
            self.wait_all = all_answered(resource.wait_all)
            self.create_and_wait = answered(resource.create_and_wait)
            self.create_once = answered(resource.create_once)

    class AsyncFacesWithResponse:
        """`AsyncFaces`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncFaces) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.rename = async_answered(resource.rename)
            self.wait = async_answered(resource.wait)
            self.wait_all = async_all_answered(resource.wait_all)
            self.create_and_wait = async_answered(resource.create_and_wait)
            self.create_once = async_answered(resource.create_once)

else:
    FacesWithResponse, AsyncFacesWithResponse = Faces, AsyncFaces
