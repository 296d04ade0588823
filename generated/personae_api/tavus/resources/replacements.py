# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Replacements."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import replacements as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Replacements:
    """Videos in which somebody says something else than before. Deprecated."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> ReplacementsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: ReplacementsWithResponse = with_response(self)
        return whole

    def list(self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET) -> results.Paginator[models.Replacement]:
        """List replacements.

        Returns the replacements of the account, a page at a time, whatever their state.

        Pages are fetched when the result is iterated, and not before.

        Deprecated by the vendor.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.

        Sends `GET /v2/replacements`.
        """
        return self._client._paginate(calls.list_replacements(limit=limit, page=page))

    def create(
        self,
        *,
        original_video_url: str,
        new_transcript: str,
        transcription_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        replacement_name: str | Unset = UNSET,
    ) -> models.ReplacementCreated:
        """Change what is said in a video.

        Starts to make a video in which the speaker says another text than in the original, and answers at once. The
        original must be open to download; a transcription of it, if there is one, tells what was said before.

        This costs money.

        Deprecated by the vendor.

        Args:
            original_video_url: Video to change.
            new_transcript: All that shall be said in the new video.
            transcription_id: Transcription of the video as it is.
            callback_url: Address that is called when the video is made, or when that has failed.
            replacement_name: Name to find the replacement by.

        Sends `POST /v2/replacements`.
        """
        return self._client._fetch(
            calls.create_replacement(
                original_video_url=original_video_url,
                new_transcript=new_transcript,
                transcription_id=transcription_id,
                callback_url=callback_url,
                replacement_name=replacement_name,
            )
        )

    def get(self, replacement_id: str) -> models.Replacement:
        """Get a replacement.

        Reads the state of one replacement. No field for the address of the new video is documented.

        Deprecated by the vendor.

        Args:
            replacement_id: Id of the replacement.

        Sends `GET /v2/replacements/{replacement_id}`.
        """
        return self._client._fetch(calls.get_replacement(replacement_id))

    def delete(self, replacement_id: str) -> None:
        """Delete a replacement.

        Removes a replacement from the account, after which it can no longer be read.

        Deprecated by the vendor.

        Args:
            replacement_id: Id of the replacement.

        Sends `DELETE /v2/replacements/{replacement_id}`.
        """
        return self._client._fetch(calls.delete_replacement(replacement_id))

    def wait(
        self,
        replacement_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Replacement] | None = None,
    ) -> models.Replacement:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        Args:
            replacement_id: Id of the replacement.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_replacement(replacement_id), deadline=deadline, on_progress=on_progress)

    def wait_all(
        self,
        replacement_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Replacement] | None = None,
    ) -> builtins.list[models.Replacement]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            replacement_ids: The ids, each once or more. Id of the replacement.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_replacement(one),
            replacement_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def create_and_wait(
        self,
        *,
        original_video_url: str,
        new_transcript: str,
        transcription_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        replacement_name: str | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Replacement] | None = None,
    ) -> models.Replacement:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            original_video_url: Video to change.
            new_transcript: All that shall be said in the new video.
            transcription_id: Transcription of the video as it is.
            callback_url: Address that is called when the video is made, or when that has failed.
            replacement_name: Name to find the replacement by.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.create_replacement(
                original_video_url=original_video_url,
                new_transcript=new_transcript,
                transcription_id=transcription_id,
                callback_url=callback_url,
                replacement_name=replacement_name,
            ),
            ("replacement_id",),
            lambda made: calls.get_replacement(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    def create_once(
        self,
        *,
        key: str,
        original_video_url: str,
        new_transcript: str,
        transcription_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> models.ReplacementCreated | models.Replacement:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes
                `replacement_name`.

        Sends `POST /v2/replacements`.
        """
        sent: models.ReplacementCreated | models.Replacement = self._client._once(
            key,
            calls.create_replacement(
                original_video_url=original_video_url,
                new_transcript=new_transcript,
                transcription_id=transcription_id,
                callback_url=callback_url,
                replacement_name=key,
            ),
            calls.list_replacements(),
        )
        return sent


class AsyncReplacements:
    """Videos in which somebody says something else than before. Deprecated."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncReplacementsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncReplacementsWithResponse = with_response(self)
        return whole

    def list(
        self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> results.AsyncPaginator[models.Replacement]:
        """List replacements.

        Returns the replacements of the account, a page at a time, whatever their state.

        Pages are fetched when the result is iterated, and not before.

        Deprecated by the vendor.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.

        Sends `GET /v2/replacements`.
        """
        return self._client._paginate(calls.list_replacements(limit=limit, page=page))

    async def create(
        self,
        *,
        original_video_url: str,
        new_transcript: str,
        transcription_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        replacement_name: str | Unset = UNSET,
    ) -> models.ReplacementCreated:
        """Change what is said in a video.

        Starts to make a video in which the speaker says another text than in the original, and answers at once. The
        original must be open to download; a transcription of it, if there is one, tells what was said before.

        This costs money.

        Deprecated by the vendor.

        Args:
            original_video_url: Video to change.
            new_transcript: All that shall be said in the new video.
            transcription_id: Transcription of the video as it is.
            callback_url: Address that is called when the video is made, or when that has failed.
            replacement_name: Name to find the replacement by.

        Sends `POST /v2/replacements`.
        """
        return await self._client._fetch(
            calls.create_replacement(
                original_video_url=original_video_url,
                new_transcript=new_transcript,
                transcription_id=transcription_id,
                callback_url=callback_url,
                replacement_name=replacement_name,
            )
        )

    async def get(self, replacement_id: str) -> models.Replacement:
        """Get a replacement.

        Reads the state of one replacement. No field for the address of the new video is documented.

        Deprecated by the vendor.

        Args:
            replacement_id: Id of the replacement.

        Sends `GET /v2/replacements/{replacement_id}`.
        """
        return await self._client._fetch(calls.get_replacement(replacement_id))

    async def delete(self, replacement_id: str) -> None:
        """Delete a replacement.

        Removes a replacement from the account, after which it can no longer be read.

        Deprecated by the vendor.

        Args:
            replacement_id: Id of the replacement.

        Sends `DELETE /v2/replacements/{replacement_id}`.
        """
        return await self._client._fetch(calls.delete_replacement(replacement_id))

    async def wait(
        self,
        replacement_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Replacement] | None = None,
    ) -> models.Replacement:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        Args:
            replacement_id: Id of the replacement.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(
            calls.get_replacement(replacement_id), deadline=deadline, on_progress=on_progress
        )

    async def wait_all(
        self,
        replacement_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Replacement] | None = None,
    ) -> builtins.list[models.Replacement]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            replacement_ids: The ids, each once or more. Id of the replacement.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_replacement(one),
            replacement_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def create_and_wait(
        self,
        *,
        original_video_url: str,
        new_transcript: str,
        transcription_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        replacement_name: str | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Replacement] | None = None,
    ) -> models.Replacement:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            original_video_url: Video to change.
            new_transcript: All that shall be said in the new video.
            transcription_id: Transcription of the video as it is.
            callback_url: Address that is called when the video is made, or when that has failed.
            replacement_name: Name to find the replacement by.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.create_replacement(
                original_video_url=original_video_url,
                new_transcript=new_transcript,
                transcription_id=transcription_id,
                callback_url=callback_url,
                replacement_name=replacement_name,
            ),
            ("replacement_id",),
            lambda made: calls.get_replacement(made),
            deadline=deadline,
            on_progress=on_progress,
        )

    async def create_once(
        self,
        *,
        key: str,
        original_video_url: str,
        new_transcript: str,
        transcription_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> models.ReplacementCreated | models.Replacement:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes
                `replacement_name`.

        Sends `POST /v2/replacements`.
        """
        sent: models.ReplacementCreated | models.Replacement = await self._client._once(
            key,
            calls.create_replacement(
                original_video_url=original_video_url,
                new_transcript=new_transcript,
                transcription_id=transcription_id,
                callback_url=callback_url,
                replacement_name=key,
            ),
            calls.list_replacements(),
        )
        return sent


if TYPE_CHECKING:

    class ReplacementsWithResponse:
        """`Replacements`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Replacements) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.wait = answered(resource.wait)
            self.wait_all = all_answered(resource.wait_all)
            self.create_and_wait = answered(resource.create_and_wait)
            self.create_once = answered(resource.create_once)

    class AsyncReplacementsWithResponse:
        """`AsyncReplacements`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncReplacements) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.wait = async_answered(resource.wait)
            self.wait_all = async_all_answered(resource.wait_all)
            self.create_and_wait = async_answered(resource.create_and_wait)
            self.create_once = async_answered(resource.create_once)

else:
    ReplacementsWithResponse, AsyncReplacementsWithResponse = Replacements, AsyncReplacements
