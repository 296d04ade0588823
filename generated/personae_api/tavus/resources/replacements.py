# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Replacements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import replacements as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


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


if TYPE_CHECKING:

    class ReplacementsWithResponse:
        """`Replacements`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Replacements) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)

    class AsyncReplacementsWithResponse:
        """`AsyncReplacements`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncReplacements) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)

else:
    ReplacementsWithResponse, AsyncReplacementsWithResponse = Replacements, AsyncReplacements
