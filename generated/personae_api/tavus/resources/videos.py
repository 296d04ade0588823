# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Videos."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import videos as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Videos:
    """Recordings of a replica that speaks a script or an audio file, made on demand."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> VideosWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: VideosWithResponse = with_response(self)
        return whole

    def list(self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET) -> results.Paginator[models.VideoSummary]:
        """List videos.

        Returns the videos of the account, a page at a time, whatever their state. Read a video for its dates.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.

        Sends `GET /v2/videos`.
        """
        return self._client._paginate(calls.list_videos(limit=limit, page=page))

    def create(
        self,
        *,
        replica_id: str | Unset = UNSET,
        script: str | Unset = UNSET,
        audio_url: str | Unset = UNSET,
        video_name: str | Unset = UNSET,
        background_url: str | Unset = UNSET,
        background_source_url: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        fast: bool | Unset = UNSET,
        transparent_background: bool | Unset = UNSET,
        watermark_image_url: str | Unset = UNSET,
        properties: models.VideoProperties | models.VideoPropertiesDict | Unset = UNSET,
        face_id: str | Unset = UNSET,
    ) -> models.VideoCreated:
        """Make a video.

        Starts to make a video in which a replica says a `script` or moves its lips to the sound of an `audio_url`;
        send one of the two. The answer comes at once, the video later; read it, or give a `callback_url`, to learn
        when it is ready. Files must be open to download.

        This costs money.

        Args:
            replica_id: Replica to be seen. Send it or face_id.
            script: What the replica says; leave it out if there is an audio_url.
            audio_url: Sound of the words as a wav or mp3 file; leave it out if there is a script.
            video_name: Name to find the video by.
            background_url: Website that scrolls by behind the replica.
            background_source_url: Video that plays behind the replica.
            callback_url: Address that is called when the video is ready, or when that has failed.
            fast: Render faster; transparent_background requires it.
            transparent_background: Leave the background out; requires fast, and makes a webm file.
            watermark_image_url: Picture to lay over the video as a watermark.
            properties: How the background moves and how the video begins.
            face_id: Newer name of replica_id: face that speaks.

        Sends `POST /v2/videos`.
        """
        return self._client._fetch(
            calls.generate_video(
                replica_id=replica_id,
                script=script,
                audio_url=audio_url,
                video_name=video_name,
                background_url=background_url,
                background_source_url=background_source_url,
                callback_url=callback_url,
                fast=fast,
                transparent_background=transparent_background,
                watermark_image_url=watermark_image_url,
                properties=properties,
                face_id=face_id,
            )
        )

    def get(self, video_id: str, *, verbose: bool | Unset = UNSET) -> models.Video:
        """Get a video.

        Reads one video; this is the call to repeat while it is being made. Its addresses come when it is ready, and
        thumbnails only with `verbose`.

        Args:
            video_id: Id of the video.
            verbose: Return the addresses of thumbnails too.

        Sends `GET /v2/videos/{video_id}`.
        """
        return self._client._fetch(calls.get_video(video_id, verbose=verbose))

    def delete(self, video_id: str, *, hard: bool | Unset = UNSET) -> Any:
        """Delete a video.

        Removes a video from the account. With `hard` the files that belong to it are erased too.

        This deletes something, which cannot be undone.

        Args:
            video_id: Id of the video.
            hard: Erase the video and its files, which cannot be undone.

        Sends `DELETE /v2/videos/{video_id}`.
        """
        return self._client._fetch(calls.delete_video(video_id, hard=hard))

    def rename(self, video_id: str, *, video_name: str) -> Any:
        """Rename a video.

        Gives a video another name. Nothing else about it changes, and the answer does not hold it.

        Args:
            video_id: Id of the video.
            video_name: The new name.

        Sends `PATCH /v2/videos/{video_id}/name`.
        """
        return self._client._fetch(calls.rename_video(video_id, video_name=video_name))

    def wait(
        self,
        video_id: str,
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Video] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Video:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is error or deleted. When
        the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            video_id: Id of the video.
            verbose: Return the addresses of thumbnails too.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._wait(
            calls.get_video(video_id, verbose=verbose), deadline=deadline, on_progress=on_progress, feed=feed
        )

    def wait_all(
        self,
        video_ids: ListOf[str],
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Video] | None = None,
        feed: results.Feed | None = None,
    ) -> builtins.list[models.Video]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is error or deleted. When
        the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            video_ids: The ids, each once or more. Id of the video.
            verbose: Return the addresses of thumbnails too.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._wait_all(
            lambda one: calls.get_video(one, verbose=verbose),
            video_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
            feed=feed,
        )

    def create_and_wait(
        self,
        *,
        replica_id: str | Unset = UNSET,
        script: str | Unset = UNSET,
        audio_url: str | Unset = UNSET,
        video_name: str | Unset = UNSET,
        background_url: str | Unset = UNSET,
        background_source_url: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        fast: bool | Unset = UNSET,
        transparent_background: bool | Unset = UNSET,
        watermark_image_url: str | Unset = UNSET,
        properties: models.VideoProperties | models.VideoPropertiesDict | Unset = UNSET,
        face_id: str | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Video] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Video:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is error or deleted. When
        the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            replica_id: Replica to be seen. Send it or face_id.
            script: What the replica says; leave it out if there is an audio_url.
            audio_url: Sound of the words as a wav or mp3 file; leave it out if there is a script.
            video_name: Name to find the video by.
            background_url: Website that scrolls by behind the replica.
            background_source_url: Video that plays behind the replica.
            callback_url: Address that is called when the video is ready, or when that has failed.
            fast: Render faster; transparent_background requires it.
            transparent_background: Leave the background out; requires fast, and makes a webm file.
            watermark_image_url: Picture to lay over the video as a watermark.
            properties: How the background moves and how the video begins.
            face_id: Newer name of replica_id: face that speaks.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._make_and_wait(
            calls.generate_video(
                replica_id=replica_id,
                script=script,
                audio_url=audio_url,
                video_name=video_name,
                background_url=background_url,
                background_source_url=background_source_url,
                callback_url=callback_url,
                fast=fast,
                transparent_background=transparent_background,
                watermark_image_url=watermark_image_url,
                properties=properties,
                face_id=face_id,
            ),
            ("video_id",),
            lambda made: calls.get_video(made),
            deadline=deadline,
            on_progress=on_progress,
            feed=feed,
        )

    def create_once(
        self,
        *,
        key: str,
        replica_id: str | Unset = UNSET,
        script: str | Unset = UNSET,
        audio_url: str | Unset = UNSET,
        background_url: str | Unset = UNSET,
        background_source_url: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        fast: bool | Unset = UNSET,
        transparent_background: bool | Unset = UNSET,
        watermark_image_url: str | Unset = UNSET,
        properties: models.VideoProperties | models.VideoPropertiesDict | Unset = UNSET,
        face_id: str | Unset = UNSET,
    ) -> models.VideoCreated | models.VideoSummary:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `video_name`.

        Sends `POST /v2/videos`.
        """
        sent: models.VideoCreated | models.VideoSummary = self._client._once(
            key,
            calls.generate_video(
                replica_id=replica_id,
                script=script,
                audio_url=audio_url,
                background_url=background_url,
                background_source_url=background_source_url,
                callback_url=callback_url,
                fast=fast,
                transparent_background=transparent_background,
                watermark_image_url=watermark_image_url,
                properties=properties,
                face_id=face_id,
                video_name=key,
            ),
            calls.list_videos(),
        )
        return sent


class AsyncVideos:
    """Recordings of a replica that speaks a script or an audio file, made on demand."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncVideosWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncVideosWithResponse = with_response(self)
        return whole

    def list(
        self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> results.AsyncPaginator[models.VideoSummary]:
        """List videos.

        Returns the videos of the account, a page at a time, whatever their state. Read a video for its dates.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.

        Sends `GET /v2/videos`.
        """
        return self._client._paginate(calls.list_videos(limit=limit, page=page))

    async def create(
        self,
        *,
        replica_id: str | Unset = UNSET,
        script: str | Unset = UNSET,
        audio_url: str | Unset = UNSET,
        video_name: str | Unset = UNSET,
        background_url: str | Unset = UNSET,
        background_source_url: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        fast: bool | Unset = UNSET,
        transparent_background: bool | Unset = UNSET,
        watermark_image_url: str | Unset = UNSET,
        properties: models.VideoProperties | models.VideoPropertiesDict | Unset = UNSET,
        face_id: str | Unset = UNSET,
    ) -> models.VideoCreated:
        """Make a video.

        Starts to make a video in which a replica says a `script` or moves its lips to the sound of an `audio_url`;
        send one of the two. The answer comes at once, the video later; read it, or give a `callback_url`, to learn
        when it is ready. Files must be open to download.

        This costs money.

        Args:
            replica_id: Replica to be seen. Send it or face_id.
            script: What the replica says; leave it out if there is an audio_url.
            audio_url: Sound of the words as a wav or mp3 file; leave it out if there is a script.
            video_name: Name to find the video by.
            background_url: Website that scrolls by behind the replica.
            background_source_url: Video that plays behind the replica.
            callback_url: Address that is called when the video is ready, or when that has failed.
            fast: Render faster; transparent_background requires it.
            transparent_background: Leave the background out; requires fast, and makes a webm file.
            watermark_image_url: Picture to lay over the video as a watermark.
            properties: How the background moves and how the video begins.
            face_id: Newer name of replica_id: face that speaks.

        Sends `POST /v2/videos`.
        """
        return await self._client._fetch(
            calls.generate_video(
                replica_id=replica_id,
                script=script,
                audio_url=audio_url,
                video_name=video_name,
                background_url=background_url,
                background_source_url=background_source_url,
                callback_url=callback_url,
                fast=fast,
                transparent_background=transparent_background,
                watermark_image_url=watermark_image_url,
                properties=properties,
                face_id=face_id,
            )
        )

    async def get(self, video_id: str, *, verbose: bool | Unset = UNSET) -> models.Video:
        """Get a video.

        Reads one video; this is the call to repeat while it is being made. Its addresses come when it is ready, and
        thumbnails only with `verbose`.

        Args:
            video_id: Id of the video.
            verbose: Return the addresses of thumbnails too.

        Sends `GET /v2/videos/{video_id}`.
        """
        return await self._client._fetch(calls.get_video(video_id, verbose=verbose))

    async def delete(self, video_id: str, *, hard: bool | Unset = UNSET) -> Any:
        """Delete a video.

        Removes a video from the account. With `hard` the files that belong to it are erased too.

        This deletes something, which cannot be undone.

        Args:
            video_id: Id of the video.
            hard: Erase the video and its files, which cannot be undone.

        Sends `DELETE /v2/videos/{video_id}`.
        """
        return await self._client._fetch(calls.delete_video(video_id, hard=hard))

    async def rename(self, video_id: str, *, video_name: str) -> Any:
        """Rename a video.

        Gives a video another name. Nothing else about it changes, and the answer does not hold it.

        Args:
            video_id: Id of the video.
            video_name: The new name.

        Sends `PATCH /v2/videos/{video_id}/name`.
        """
        return await self._client._fetch(calls.rename_video(video_id, video_name=video_name))

    async def wait(
        self,
        video_id: str,
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Video] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Video:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is error or deleted. When
        the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            video_id: Id of the video.
            verbose: Return the addresses of thumbnails too.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._wait(
            calls.get_video(video_id, verbose=verbose), deadline=deadline, on_progress=on_progress, feed=feed
        )

    async def wait_all(
        self,
        video_ids: ListOf[str],
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Video] | None = None,
        feed: results.Feed | None = None,
    ) -> builtins.list[models.Video]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is error or deleted. When
        the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            video_ids: The ids, each once or more. Id of the video.
            verbose: Return the addresses of thumbnails too.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._wait_all(
            lambda one: calls.get_video(one, verbose=verbose),
            video_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
            feed=feed,
        )

    async def create_and_wait(
        self,
        *,
        replica_id: str | Unset = UNSET,
        script: str | Unset = UNSET,
        audio_url: str | Unset = UNSET,
        video_name: str | Unset = UNSET,
        background_url: str | Unset = UNSET,
        background_source_url: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        fast: bool | Unset = UNSET,
        transparent_background: bool | Unset = UNSET,
        watermark_image_url: str | Unset = UNSET,
        properties: models.VideoProperties | models.VideoPropertiesDict | Unset = UNSET,
        face_id: str | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Video] | None = None,
        feed: results.Feed | None = None,
    ) -> models.Video:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is error or deleted. When
        the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            replica_id: Replica to be seen. Send it or face_id.
            script: What the replica says; leave it out if there is an audio_url.
            audio_url: Sound of the words as a wav or mp3 file; leave it out if there is a script.
            video_name: Name to find the video by.
            background_url: Website that scrolls by behind the replica.
            background_source_url: Video that plays behind the replica.
            callback_url: Address that is called when the video is ready, or when that has failed.
            fast: Render faster; transparent_background requires it.
            transparent_background: Leave the background out; requires fast, and makes a webm file.
            watermark_image_url: Picture to lay over the video as a watermark.
            properties: How the background moves and how the video begins.
            face_id: Newer name of replica_id: face that speaks.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._make_and_wait(
            calls.generate_video(
                replica_id=replica_id,
                script=script,
                audio_url=audio_url,
                video_name=video_name,
                background_url=background_url,
                background_source_url=background_source_url,
                callback_url=callback_url,
                fast=fast,
                transparent_background=transparent_background,
                watermark_image_url=watermark_image_url,
                properties=properties,
                face_id=face_id,
            ),
            ("video_id",),
            lambda made: calls.get_video(made),
            deadline=deadline,
            on_progress=on_progress,
            feed=feed,
        )

    async def create_once(
        self,
        *,
        key: str,
        replica_id: str | Unset = UNSET,
        script: str | Unset = UNSET,
        audio_url: str | Unset = UNSET,
        background_url: str | Unset = UNSET,
        background_source_url: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        fast: bool | Unset = UNSET,
        transparent_background: bool | Unset = UNSET,
        watermark_image_url: str | Unset = UNSET,
        properties: models.VideoProperties | models.VideoPropertiesDict | Unset = UNSET,
        face_id: str | Unset = UNSET,
    ) -> models.VideoCreated | models.VideoSummary:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `video_name`.

        Sends `POST /v2/videos`.
        """
        sent: models.VideoCreated | models.VideoSummary = await self._client._once(
            key,
            calls.generate_video(
                replica_id=replica_id,
                script=script,
                audio_url=audio_url,
                background_url=background_url,
                background_source_url=background_source_url,
                callback_url=callback_url,
                fast=fast,
                transparent_background=transparent_background,
                watermark_image_url=watermark_image_url,
                properties=properties,
                face_id=face_id,
                video_name=key,
            ),
            calls.list_videos(),
        )
        return sent


if TYPE_CHECKING:

    class VideosWithResponse:
        """`Videos`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Videos) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.rename = answered(resource.rename)
            self.wait = answered(resource.wait)
            self.wait_all = all_answered(resource.wait_all)
            self.create_and_wait = answered(resource.create_and_wait)
            self.create_once = answered(resource.create_once)

    class AsyncVideosWithResponse:
        """`AsyncVideos`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncVideos) -> None:
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
    VideosWithResponse, AsyncVideosWithResponse = Videos, AsyncVideos
