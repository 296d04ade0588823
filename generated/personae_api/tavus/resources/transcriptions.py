# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Transcriptions."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import transcriptions as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Transcriptions:
    """Texts of what is said in a file, from which a replacement can be made; replacements are deprecated."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> TranscriptionsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: TranscriptionsWithResponse = with_response(self)
        return whole

    def list(self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET) -> results.Paginator[models.Transcription]:
        """List transcriptions.

        Returns the transcriptions of the account with their texts, a page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.

        Sends `GET /v2/transcriptions`.
        """
        return self._client._paginate(calls.list_transcriptions(limit=limit, page=page))

    def create(self, *, file_url: str, callback_url: str) -> models.TranscriptionCreated:
        """Transcribe a file.

        Starts to write down what is said in a file and answers at once. The file must be open to download. Its use
        is to make a replacement, which Tavus has deprecated.

        This costs money.

        Args:
            file_url: Video or sound file to listen to.
            callback_url: Address that is called when the text is there, or when that has failed.

        Sends `POST /v2/transcriptions`.
        """
        return self._client._fetch(calls.create_transcription(file_url=file_url, callback_url=callback_url))

    def get(self, transcription_id: str) -> models.Transcription:
        """Get a transcription.

        Reads one transcription; this is the call to repeat until its text is there.

        Args:
            transcription_id: Id of the transcription.

        Sends `GET /v2/transcriptions/{transcription_id}`.
        """
        return self._client._fetch(calls.get_transcription(transcription_id))

    def delete(self, transcription_id: str) -> None:
        """Delete a transcription.

        Removes a transcription and its text from the account.

        Args:
            transcription_id: Id of the transcription.

        Sends `DELETE /v2/transcriptions/{transcription_id}`.
        """
        return self._client._fetch(calls.delete_transcription(transcription_id))

    def wait(
        self,
        transcription_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Transcription] | None = None,
    ) -> models.Transcription:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        Args:
            transcription_id: Id of the transcription.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_transcription(transcription_id), deadline=deadline, on_progress=on_progress)

    def wait_all(
        self,
        transcription_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Transcription] | None = None,
    ) -> builtins.list[models.Transcription]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            transcription_ids: The ids, each once or more. Id of the transcription.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_transcription(one),
            transcription_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def create_and_wait(
        self,
        *,
        file_url: str,
        callback_url: str,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Transcription] | None = None,
    ) -> models.Transcription:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            file_url: Video or sound file to listen to.
            callback_url: Address that is called when the text is there, or when that has failed.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.create_transcription(file_url=file_url, callback_url=callback_url),
            ("transcription_id",),
            lambda made: calls.get_transcription(made),
            deadline=deadline,
            on_progress=on_progress,
        )


class AsyncTranscriptions:
    """Texts of what is said in a file, from which a replacement can be made; replacements are deprecated."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncTranscriptionsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncTranscriptionsWithResponse = with_response(self)
        return whole

    def list(
        self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> results.AsyncPaginator[models.Transcription]:
        """List transcriptions.

        Returns the transcriptions of the account with their texts, a page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.

        Sends `GET /v2/transcriptions`.
        """
        return self._client._paginate(calls.list_transcriptions(limit=limit, page=page))

    async def create(self, *, file_url: str, callback_url: str) -> models.TranscriptionCreated:
        """Transcribe a file.

        Starts to write down what is said in a file and answers at once. The file must be open to download. Its use
        is to make a replacement, which Tavus has deprecated.

        This costs money.

        Args:
            file_url: Video or sound file to listen to.
            callback_url: Address that is called when the text is there, or when that has failed.

        Sends `POST /v2/transcriptions`.
        """
        return await self._client._fetch(calls.create_transcription(file_url=file_url, callback_url=callback_url))

    async def get(self, transcription_id: str) -> models.Transcription:
        """Get a transcription.

        Reads one transcription; this is the call to repeat until its text is there.

        Args:
            transcription_id: Id of the transcription.

        Sends `GET /v2/transcriptions/{transcription_id}`.
        """
        return await self._client._fetch(calls.get_transcription(transcription_id))

    async def delete(self, transcription_id: str) -> None:
        """Delete a transcription.

        Removes a transcription and its text from the account.

        Args:
            transcription_id: Id of the transcription.

        Sends `DELETE /v2/transcriptions/{transcription_id}`.
        """
        return await self._client._fetch(calls.delete_transcription(transcription_id))

    async def wait(
        self,
        transcription_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Transcription] | None = None,
    ) -> models.Transcription:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        Args:
            transcription_id: Id of the transcription.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(
            calls.get_transcription(transcription_id), deadline=deadline, on_progress=on_progress
        )

    async def wait_all(
        self,
        transcription_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Transcription] | None = None,
    ) -> builtins.list[models.Transcription]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            transcription_ids: The ids, each once or more. Id of the transcription.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_transcription(one),
            transcription_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def create_and_wait(
        self,
        *,
        file_url: str,
        callback_url: str,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.Transcription] | None = None,
    ) -> models.Transcription:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed. When the deadline passes, `WaitTimeoutError` is raised, with what
        was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            file_url: Video or sound file to listen to.
            callback_url: Address that is called when the text is there, or when that has failed.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.create_transcription(file_url=file_url, callback_url=callback_url),
            ("transcription_id",),
            lambda made: calls.get_transcription(made),
            deadline=deadline,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class TranscriptionsWithResponse:
        """`Transcriptions`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Transcriptions) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.wait = answered(resource.wait)
            self.wait_all = all_answered(resource.wait_all)
            self.create_and_wait = answered(resource.create_and_wait)

    class AsyncTranscriptionsWithResponse:
        """`AsyncTranscriptions`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncTranscriptions) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.wait = async_answered(resource.wait)
            self.wait_all = async_all_answered(resource.wait_all)
            self.create_and_wait = async_answered(resource.create_and_wait)

else:
    TranscriptionsWithResponse, AsyncTranscriptionsWithResponse = Transcriptions, AsyncTranscriptions
