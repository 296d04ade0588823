# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Transcriptions."""

from __future__ import annotations

from ... import results
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import transcriptions as calls


class Transcriptions:
    """Texts of what is said in a file, from which a replacement can be made; replacements are deprecated."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET) -> results.Paginator[models.Transcription]:
        """List transcriptions.

        Returns the transcriptions of the account with their texts, a page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.

        Sends `GET /v2/transcriptions`.
        """
        return self._client.paginate(calls.list_transcriptions(limit=limit, page=page))

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
        return self._client.fetch(calls.create_transcription(file_url=file_url, callback_url=callback_url))

    def get(self, transcription_id: str) -> models.Transcription:
        """Get a transcription.

        Reads one transcription; this is the call to repeat until its text is there.

        Args:
            transcription_id: Id of the transcription.

        Sends `GET /v2/transcriptions/{transcription_id}`.
        """
        return self._client.fetch(calls.get_transcription(transcription_id))

    def delete(self, transcription_id: str) -> None:
        """Delete a transcription.

        Removes a transcription and its text from the account.

        Args:
            transcription_id: Id of the transcription.

        Sends `DELETE /v2/transcriptions/{transcription_id}`.
        """
        return self._client.fetch(calls.delete_transcription(transcription_id))


class AsyncTranscriptions:
    """Texts of what is said in a file, from which a replacement can be made; replacements are deprecated."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

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
        return self._client.paginate(calls.list_transcriptions(limit=limit, page=page))

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
        return await self._client.fetch(calls.create_transcription(file_url=file_url, callback_url=callback_url))

    async def get(self, transcription_id: str) -> models.Transcription:
        """Get a transcription.

        Reads one transcription; this is the call to repeat until its text is there.

        Args:
            transcription_id: Id of the transcription.

        Sends `GET /v2/transcriptions/{transcription_id}`.
        """
        return await self._client.fetch(calls.get_transcription(transcription_id))

    async def delete(self, transcription_id: str) -> None:
        """Delete a transcription.

        Removes a transcription and its text from the account.

        Args:
            transcription_id: Id of the transcription.

        Sends `DELETE /v2/transcriptions/{transcription_id}`.
        """
        return await self._client.fetch(calls.delete_transcription(transcription_id))
