# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Replicas."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import replicas as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Replicas:
    """Faces under their older name, which still works. The rows are the same; new code uses faces."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> ReplicasWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: ReplicasWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        verbose: bool | Unset = UNSET,
        replica_type: models.ReplicaType | Unset = UNSET,
        replica_ids: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
    ) -> results.Paginator[models.Replica]:
        """List replicas.

        Returns replicas a page at a time, those of the account and those that Tavus provides. Some fields, such as
        `replica_type`, only come with `verbose`. The list of faces has replaced this one.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many replicas a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            verbose: Return further fields of each replica, such as its type.
            replica_type: Only replicas of the account (user) or only those that Tavus provides (system).
            replica_ids: Only these replicas, their ids in one text with commas between them.
            model_name: Only replicas trained for this model, such as phoenix-4.

        Sends `GET /v2/replicas`.
        """
        return self._client._paginate(
            calls.list_replicas(
                limit=limit,
                page=page,
                verbose=verbose,
                replica_type=replica_type,
                replica_ids=replica_ids,
                model_name=model_name,
            )
        )

    def create(
        self,
        *,
        consent_video_url: str | Unset = UNSET,
        train_video_url: str | Unset = UNSET,
        train_image_url: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        auto_fix_training_image: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        replica_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
    ) -> models.ReplicaCreated:
        """Train a replica.

        Starts to train a replica from a video or from an image and answers at once; training goes on for hours and
        counts against the account's plan. Send `train_video_url`, or `train_image_url` with a `voice_name`, not
        both. The files must be open to download for as long as training may need them. Training a face has replaced
        this.

        This costs money.

        Args:
            consent_video_url: Video in which the person agrees to be trained, unless the training video opens with
                it.
            train_video_url: Video of the person to train from.
            train_image_url: Picture of the person to train from; needs a voice_name.
            voice_name: Stock voice for a replica that is trained from a picture.
            auto_fix_training_image: Let Tavus correct a picture that does not quite meet its requirements.
            callback_url: Address that is called when training has succeeded or failed.
            replica_name: Name to find the replica by.
            model_name: Model to train for, such as phoenix-4.
            properties: Further choices for the training.

        Sends `POST /v2/replicas`.
        """
        return self._client._fetch(
            calls.create_replica(
                consent_video_url=consent_video_url,
                train_video_url=train_video_url,
                train_image_url=train_image_url,
                voice_name=voice_name,
                auto_fix_training_image=auto_fix_training_image,
                callback_url=callback_url,
                replica_name=replica_name,
                model_name=model_name,
                properties=properties,
            )
        )

    def get(self, replica_id: str, *, verbose: bool | Unset = UNSET) -> models.Replica:
        """Get a replica.

        Reads one replica; this is the call to repeat while it is being trained. A failed training shows as the
        status error, with the reason in `error_message`. Reading a face has replaced this.

        Args:
            replica_id: Id of the replica, a short text that starts with r.
            verbose: Return further fields of the replica, such as its type.

        Sends `GET /v2/replicas/{replica_id}`.
        """
        return self._client._fetch(calls.get_replica(replica_id, verbose=verbose))

    def delete(self, replica_id: str, *, hard: bool | Unset = UNSET) -> Any:
        """Delete a replica.

        Removes a replica, after which no conversation can use it. With `hard` its training footage and other files
        are erased too; videos made with the replica stay. Deleting a face has replaced this.

        This deletes something, which cannot be undone.

        Args:
            replica_id: Id of the replica, a short text that starts with r.
            hard: Erase the replica and its files, which cannot be undone.

        Sends `DELETE /v2/replicas/{replica_id}`.
        """
        return self._client._fetch(calls.delete_replica(replica_id, hard=hard))

    def rename(self, replica_id: str, *, replica_name: str) -> Any:
        """Rename a replica.

        Gives a replica another name. Nothing else about it changes, and the answer does not hold it. Renaming a
        face has replaced this.

        Args:
            replica_id: Id of the replica, a short text that starts with r.
            replica_name: The new name.

        Sends `PATCH /v2/replicas/{replica_id}/name`.
        """
        return self._client._fetch(calls.rename_replica(replica_id, replica_name=replica_name))

    def wait(
        self,
        replica_id: str,
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.Replica] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Replica:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is error. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            replica_id: Id of the replica, a short text that starts with r.
            verbose: Return further fields of the replica, such as its type.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._wait(
            calls.get_replica(replica_id, verbose=verbose), deadline=deadline, on_progress=on_progress, feed=feed
        )

    def wait_all(
        self,
        replica_ids: ListOf[str],
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 86400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Replica] | None = None,
        feed: results.Feed | None = None,
    ) -> builtins.list[models.Replica]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is error. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            replica_ids: The ids, each once or more. Id of the replica, a short text that starts with r.
            verbose: Return further fields of the replica, such as its type.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._wait_all(
            lambda one: calls.get_replica(one, verbose=verbose),
            replica_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
            feed=feed,
        )

    def create_and_wait(
        self,
        *,
        consent_video_url: str | Unset = UNSET,
        train_video_url: str | Unset = UNSET,
        train_image_url: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        auto_fix_training_image: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        replica_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.Replica] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Replica:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is error. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            consent_video_url: Video in which the person agrees to be trained, unless the training video opens with
                it.
            train_video_url: Video of the person to train from.
            train_image_url: Picture of the person to train from; needs a voice_name.
            voice_name: Stock voice for a replica that is trained from a picture.
            auto_fix_training_image: Let Tavus correct a picture that does not quite meet its requirements.
            callback_url: Address that is called when training has succeeded or failed.
            replica_name: Name to find the replica by.
            model_name: Model to train for, such as phoenix-4.
            properties: Further choices for the training.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._make_and_wait(
            calls.create_replica(
                consent_video_url=consent_video_url,
                train_video_url=train_video_url,
                train_image_url=train_image_url,
                voice_name=voice_name,
                auto_fix_training_image=auto_fix_training_image,
                callback_url=callback_url,
                replica_name=replica_name,
                model_name=model_name,
                properties=properties,
            ),
            ("replica_id",),
            lambda made: calls.get_replica(made),
            deadline=deadline,
            on_progress=on_progress,
            feed=feed,
        )

    def create_once(
        self,
        *,
        key: str,
        consent_video_url: str | Unset = UNSET,
        train_video_url: str | Unset = UNSET,
        train_image_url: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        auto_fix_training_image: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
    ) -> models.ReplicaCreated | models.Replica:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `replica_name`.

        Sends `POST /v2/replicas`.
        """
        sent: models.ReplicaCreated | models.Replica = self._client._once(
            key,
            calls.create_replica(
                consent_video_url=consent_video_url,
                train_video_url=train_video_url,
                train_image_url=train_image_url,
                voice_name=voice_name,
                auto_fix_training_image=auto_fix_training_image,
                callback_url=callback_url,
                model_name=model_name,
                properties=properties,
                replica_name=key,
            ),
            calls.list_replicas(),
        )
        return sent


class AsyncReplicas:
    """Faces under their older name, which still works. The rows are the same; new code uses faces."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncReplicasWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncReplicasWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        verbose: bool | Unset = UNSET,
        replica_type: models.ReplicaType | Unset = UNSET,
        replica_ids: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.Replica]:
        """List replicas.

        Returns replicas a page at a time, those of the account and those that Tavus provides. Some fields, such as
        `replica_type`, only come with `verbose`. The list of faces has replaced this one.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many replicas a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            verbose: Return further fields of each replica, such as its type.
            replica_type: Only replicas of the account (user) or only those that Tavus provides (system).
            replica_ids: Only these replicas, their ids in one text with commas between them.
            model_name: Only replicas trained for this model, such as phoenix-4.

        Sends `GET /v2/replicas`.
        """
        return self._client._paginate(
            calls.list_replicas(
                limit=limit,
                page=page,
                verbose=verbose,
                replica_type=replica_type,
                replica_ids=replica_ids,
                model_name=model_name,
            )
        )

    async def create(
        self,
        *,
        consent_video_url: str | Unset = UNSET,
        train_video_url: str | Unset = UNSET,
        train_image_url: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        auto_fix_training_image: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        replica_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
    ) -> models.ReplicaCreated:
        """Train a replica.

        Starts to train a replica from a video or from an image and answers at once; training goes on for hours and
        counts against the account's plan. Send `train_video_url`, or `train_image_url` with a `voice_name`, not
        both. The files must be open to download for as long as training may need them. Training a face has replaced
        this.

        This costs money.

        Args:
            consent_video_url: Video in which the person agrees to be trained, unless the training video opens with
                it.
            train_video_url: Video of the person to train from.
            train_image_url: Picture of the person to train from; needs a voice_name.
            voice_name: Stock voice for a replica that is trained from a picture.
            auto_fix_training_image: Let Tavus correct a picture that does not quite meet its requirements.
            callback_url: Address that is called when training has succeeded or failed.
            replica_name: Name to find the replica by.
            model_name: Model to train for, such as phoenix-4.
            properties: Further choices for the training.

        Sends `POST /v2/replicas`.
        """
        return await self._client._fetch(
            calls.create_replica(
                consent_video_url=consent_video_url,
                train_video_url=train_video_url,
                train_image_url=train_image_url,
                voice_name=voice_name,
                auto_fix_training_image=auto_fix_training_image,
                callback_url=callback_url,
                replica_name=replica_name,
                model_name=model_name,
                properties=properties,
            )
        )

    async def get(self, replica_id: str, *, verbose: bool | Unset = UNSET) -> models.Replica:
        """Get a replica.

        Reads one replica; this is the call to repeat while it is being trained. A failed training shows as the
        status error, with the reason in `error_message`. Reading a face has replaced this.

        Args:
            replica_id: Id of the replica, a short text that starts with r.
            verbose: Return further fields of the replica, such as its type.

        Sends `GET /v2/replicas/{replica_id}`.
        """
        return await self._client._fetch(calls.get_replica(replica_id, verbose=verbose))

    async def delete(self, replica_id: str, *, hard: bool | Unset = UNSET) -> Any:
        """Delete a replica.

        Removes a replica, after which no conversation can use it. With `hard` its training footage and other files
        are erased too; videos made with the replica stay. Deleting a face has replaced this.

        This deletes something, which cannot be undone.

        Args:
            replica_id: Id of the replica, a short text that starts with r.
            hard: Erase the replica and its files, which cannot be undone.

        Sends `DELETE /v2/replicas/{replica_id}`.
        """
        return await self._client._fetch(calls.delete_replica(replica_id, hard=hard))

    async def rename(self, replica_id: str, *, replica_name: str) -> Any:
        """Rename a replica.

        Gives a replica another name. Nothing else about it changes, and the answer does not hold it. Renaming a
        face has replaced this.

        Args:
            replica_id: Id of the replica, a short text that starts with r.
            replica_name: The new name.

        Sends `PATCH /v2/replicas/{replica_id}/name`.
        """
        return await self._client._fetch(calls.rename_replica(replica_id, replica_name=replica_name))

    async def wait(
        self,
        replica_id: str,
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.Replica] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Replica:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is error. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            replica_id: Id of the replica, a short text that starts with r.
            verbose: Return further fields of the replica, such as its type.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._wait(
            calls.get_replica(replica_id, verbose=verbose), deadline=deadline, on_progress=on_progress, feed=feed
        )

    async def wait_all(
        self,
        replica_ids: ListOf[str],
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 86400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Replica] | None = None,
        feed: results.Feed | None = None,
    ) -> builtins.list[models.Replica]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is error. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            replica_ids: The ids, each once or more. Id of the replica, a short text that starts with r.
            verbose: Return further fields of the replica, such as its type.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._wait_all(
            lambda one: calls.get_replica(one, verbose=verbose),
            replica_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
            feed=feed,
        )

    async def create_and_wait(
        self,
        *,
        consent_video_url: str | Unset = UNSET,
        train_video_url: str | Unset = UNSET,
        train_image_url: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        auto_fix_training_image: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        replica_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.Replica] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Replica:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is error. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            consent_video_url: Video in which the person agrees to be trained, unless the training video opens with
                it.
            train_video_url: Video of the person to train from.
            train_image_url: Picture of the person to train from; needs a voice_name.
            voice_name: Stock voice for a replica that is trained from a picture.
            auto_fix_training_image: Let Tavus correct a picture that does not quite meet its requirements.
            callback_url: Address that is called when training has succeeded or failed.
            replica_name: Name to find the replica by.
            model_name: Model to train for, such as phoenix-4.
            properties: Further choices for the training.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._make_and_wait(
            calls.create_replica(
                consent_video_url=consent_video_url,
                train_video_url=train_video_url,
                train_image_url=train_image_url,
                voice_name=voice_name,
                auto_fix_training_image=auto_fix_training_image,
                callback_url=callback_url,
                replica_name=replica_name,
                model_name=model_name,
                properties=properties,
            ),
            ("replica_id",),
            lambda made: calls.get_replica(made),
            deadline=deadline,
            on_progress=on_progress,
            feed=feed,
        )

    async def create_once(
        self,
        *,
        key: str,
        consent_video_url: str | Unset = UNSET,
        train_video_url: str | Unset = UNSET,
        train_image_url: str | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        auto_fix_training_image: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
    ) -> models.ReplicaCreated | models.Replica:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `replica_name`.

        Sends `POST /v2/replicas`.
        """
        sent: models.ReplicaCreated | models.Replica = await self._client._once(
            key,
            calls.create_replica(
                consent_video_url=consent_video_url,
                train_video_url=train_video_url,
                train_image_url=train_image_url,
                voice_name=voice_name,
                auto_fix_training_image=auto_fix_training_image,
                callback_url=callback_url,
                model_name=model_name,
                properties=properties,
                replica_name=key,
            ),
            calls.list_replicas(),
        )
        return sent


if TYPE_CHECKING:

    class ReplicasWithResponse:
        """`Replicas`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Replicas) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.rename = answered(resource.rename)
            self.wait = answered(resource.wait)
            self.wait_all = all_answered(resource.wait_all)
            self.create_and_wait = answered(resource.create_and_wait)
            self.create_once = answered(resource.create_once)

    class AsyncReplicasWithResponse:
        """`AsyncReplicas`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncReplicas) -> None:
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
    ReplicasWithResponse, AsyncReplicasWithResponse = Replicas, AsyncReplicas
