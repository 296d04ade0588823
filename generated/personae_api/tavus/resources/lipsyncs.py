# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Lipsyncs."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import lipsyncs as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Lipsyncs:
    """Videos whose speaker's lips follow another sound track. Deprecated."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> LipsyncsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: LipsyncsWithResponse = with_response(self)
        return whole

    def list(self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET) -> results.Paginator[models.Lipsync]:
        """List lipsyncs.

        Returns the lipsyncs of the account, a page at a time, whatever their state.

        Pages are fetched when the result is iterated, and not before.

        Deprecated by the vendor.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.

        Sends `GET /v2/lipsync`.
        """
        return self._client._paginate(calls.list_lipsyncs(limit=limit, page=page))

    def create(
        self,
        *,
        original_video_url: str,
        source_audio_url: str,
        lipsync_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> models.LipsyncCreated:
        """Fit a video to a sound track.

        Starts to make a video whose speaker's lips follow another sound track, and answers at once. Both files must
        be open to download. Read the lipsync, or give a `callback_url`, to learn when it is done. Tavus has ended
        its support of lipsyncs.

        This costs money.

        Deprecated by the vendor.

        Args:
            original_video_url: Video with the face whose lips are to move otherwise.
            source_audio_url: Sound track that the lips shall follow.
            lipsync_name: Name to find the lipsync by.
            callback_url: Address that is called when the video is made, or when that has failed.

        Sends `POST /v2/lipsync`.
        """
        return self._client._fetch(
            calls.create_lipsync(
                original_video_url=original_video_url,
                source_audio_url=source_audio_url,
                lipsync_name=lipsync_name,
                callback_url=callback_url,
            )
        )

    def get(self, lipsync_id: str) -> models.Lipsync:
        """Get a lipsync.

        Reads one lipsync; this is the call to repeat while the video is being made. Its address comes when it is
        done.

        Deprecated by the vendor.

        Args:
            lipsync_id: Id of the lipsync.

        Sends `GET /v2/lipsync/{lipsync_id}`.
        """
        return self._client._fetch(calls.get_lipsync(lipsync_id))

    def delete(self, lipsync_id: str) -> None:
        """Delete a lipsync.

        Removes a lipsync from the account, after which it can no longer be read.

        Deprecated by the vendor.

        Args:
            lipsync_id: Id of the lipsync.

        Sends `DELETE /v2/lipsync/{lipsync_id}`.
        """
        return self._client._fetch(calls.delete_lipsync(lipsync_id))

    def wait(
        self,
        lipsync_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Lipsync] | None = None,
    ) -> models.Lipsync:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        Args:
            lipsync_id: Id of the lipsync.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_lipsync(lipsync_id), deadline=deadline, on_progress=on_progress)

    def wait_all(
        self,
        lipsync_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Lipsync] | None = None,
    ) -> builtins.list[models.Lipsync]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            lipsync_ids: The ids, each once or more. Id of the lipsync.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_lipsync(one),
            lipsync_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def create_and_wait(
        self,
        *,
        original_video_url: str,
        source_audio_url: str,
        lipsync_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Lipsync] | None = None,
    ) -> models.Lipsync:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            original_video_url: Video with the face whose lips are to move otherwise.
            source_audio_url: Sound track that the lips shall follow.
            lipsync_name: Name to find the lipsync by.
            callback_url: Address that is called when the video is made, or when that has failed.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.create_lipsync(
                original_video_url=original_video_url,
                source_audio_url=source_audio_url,
                lipsync_name=lipsync_name,
                callback_url=callback_url,
            ),
            ("lipsync_id",),
            lambda made: calls.get_lipsync(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    def create_once(
        self, *, key: str, original_video_url: str, source_audio_url: str, callback_url: str | Unset = UNSET
    ) -> models.LipsyncCreated | models.Lipsync:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `lipsync_name`.

        Sends `POST /v2/lipsync`.
        """
        sent: models.LipsyncCreated | models.Lipsync = self._client._once(
            key,
            calls.create_lipsync(
                original_video_url=original_video_url,
                source_audio_url=source_audio_url,
                callback_url=callback_url,
                lipsync_name=key,
            ),
            calls.list_lipsyncs(),
        )
        return sent


class AsyncLipsyncs:
    """Videos whose speaker's lips follow another sound track. Deprecated."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncLipsyncsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncLipsyncsWithResponse = with_response(self)
        return whole

    def list(self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET) -> results.AsyncPaginator[models.Lipsync]:
        """List lipsyncs.

        Returns the lipsyncs of the account, a page at a time, whatever their state.

        Pages are fetched when the result is iterated, and not before.

        Deprecated by the vendor.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.

        Sends `GET /v2/lipsync`.
        """
        return self._client._paginate(calls.list_lipsyncs(limit=limit, page=page))

    async def create(
        self,
        *,
        original_video_url: str,
        source_audio_url: str,
        lipsync_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> models.LipsyncCreated:
        """Fit a video to a sound track.

        Starts to make a video whose speaker's lips follow another sound track, and answers at once. Both files must
        be open to download. Read the lipsync, or give a `callback_url`, to learn when it is done. Tavus has ended
        its support of lipsyncs.

        This costs money.

        Deprecated by the vendor.

        Args:
            original_video_url: Video with the face whose lips are to move otherwise.
            source_audio_url: Sound track that the lips shall follow.
            lipsync_name: Name to find the lipsync by.
            callback_url: Address that is called when the video is made, or when that has failed.

        Sends `POST /v2/lipsync`.
        """
        return await self._client._fetch(
            calls.create_lipsync(
                original_video_url=original_video_url,
                source_audio_url=source_audio_url,
                lipsync_name=lipsync_name,
                callback_url=callback_url,
            )
        )

    async def get(self, lipsync_id: str) -> models.Lipsync:
        """Get a lipsync.

        Reads one lipsync; this is the call to repeat while the video is being made. Its address comes when it is
        done.

        Deprecated by the vendor.

        Args:
            lipsync_id: Id of the lipsync.

        Sends `GET /v2/lipsync/{lipsync_id}`.
        """
        return await self._client._fetch(calls.get_lipsync(lipsync_id))

    async def delete(self, lipsync_id: str) -> None:
        """Delete a lipsync.

        Removes a lipsync from the account, after which it can no longer be read.

        Deprecated by the vendor.

        Args:
            lipsync_id: Id of the lipsync.

        Sends `DELETE /v2/lipsync/{lipsync_id}`.
        """
        return await self._client._fetch(calls.delete_lipsync(lipsync_id))

    async def wait(
        self,
        lipsync_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Lipsync] | None = None,
    ) -> models.Lipsync:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        Args:
            lipsync_id: Id of the lipsync.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(calls.get_lipsync(lipsync_id), deadline=deadline, on_progress=on_progress)

    async def wait_all(
        self,
        lipsync_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Lipsync] | None = None,
    ) -> builtins.list[models.Lipsync]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            lipsync_ids: The ids, each once or more. Id of the lipsync.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_lipsync(one),
            lipsync_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def create_and_wait(
        self,
        *,
        original_video_url: str,
        source_audio_url: str,
        lipsync_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Lipsync] | None = None,
    ) -> models.Lipsync:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            original_video_url: Video with the face whose lips are to move otherwise.
            source_audio_url: Sound track that the lips shall follow.
            lipsync_name: Name to find the lipsync by.
            callback_url: Address that is called when the video is made, or when that has failed.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.create_lipsync(
                original_video_url=original_video_url,
                source_audio_url=source_audio_url,
                lipsync_name=lipsync_name,
                callback_url=callback_url,
            ),
            ("lipsync_id",),
            lambda made: calls.get_lipsync(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    async def create_once(
        self, *, key: str, original_video_url: str, source_audio_url: str, callback_url: str | Unset = UNSET
    ) -> models.LipsyncCreated | models.Lipsync:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `lipsync_name`.

        Sends `POST /v2/lipsync`.
        """
        sent: models.LipsyncCreated | models.Lipsync = await self._client._once(
            key,
            calls.create_lipsync(
                original_video_url=original_video_url,
                source_audio_url=source_audio_url,
                callback_url=callback_url,
                lipsync_name=key,
            ),
            calls.list_lipsyncs(),
        )
        return sent


if TYPE_CHECKING:

    class LipsyncsWithResponse:
        """`Lipsyncs`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Lipsyncs) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.wait = answered(resource.wait)
            self.wait_all = all_answered(resource.wait_all)
            self.create_and_wait = answered(resource.create_and_wait)
            self.create_once = answered(resource.create_once)

    class AsyncLipsyncsWithResponse:
        """`AsyncLipsyncs`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncLipsyncs) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.wait = async_answered(resource.wait)
            self.wait_all = async_all_answered(resource.wait_all)
            self.create_and_wait = async_answered(resource.create_and_wait)
            self.create_once = async_answered(resource.create_once)

else:
    LipsyncsWithResponse, AsyncLipsyncsWithResponse = Lipsyncs, AsyncLipsyncs
