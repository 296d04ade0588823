# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, File, SyncClient, Unset
from .. import models
from ..calls import voices as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Voices:
    """Voices that a persona can speak with, Anam's own and those that you had cloned from a recording."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> VoicesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: VoicesWithResponse = with_response(self)
        return whole

    def list(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET
    ) -> results.Paginator[models.Voice]:
        """List voices.

        Returns the stock voices and the voices your organization has cloned, one page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 10 when left out.
            search: Keep only voices whose name contains this text.

        Sends `GET /v1/voices`.
        """
        return self._client._paginate(calls.list_voices(page=page, per_page=per_page, search=search))

    def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        language: str | Unset = UNSET,
        enhance: bool | Unset = UNSET,
        audio_file: File | Unset = UNSET,
        audio_key: str | Unset = UNSET,
    ) -> models.Voice:
        """Clone a voice.

        Clones a new voice from a recording. A short recording can be sent in the request itself as multipart form
        data; a larger one is first put to the address given by `createVoicePresignedUpload`, and its `audioKey` is
        then sent as JSON.

        Args:
            name: Name under which the cloned voice is listed.
            description: Note about how the voice sounds, for the people who pick one.
            language: ISO 639-1 code of the language spoken in the recording. 'en' when left out.
            enhance: Clean up background noise in the recording before cloning it. True when left out.
            audio_file: The recording itself; one speaker and little background noise clone best.
            audio_key: Key of a recording that was uploaded beforehand, as returned with its upload address.

        Sends `POST /v1/voices`.
        """
        return self._client._fetch(
            calls.create_voice(
                name=name,
                description=description,
                language=language,
                enhance=enhance,
                audio_file=audio_file,
                audio_key=audio_key,
            )
        )

    def create_presigned_upload(self, *, filename: str, content_type: str, file_size: int) -> models.VoiceUpload:
        """Get an upload address for a recording.

        Hands out a signed address to which one recording can be uploaded directly with an HTTP PUT. Pass the
        returned `audioKey` to `createVoice` afterwards. The address is signed: the upload needs no API key, and
        should not be sent one.

        Args:
            filename: Name of the file that will be uploaded, with its extension.
            content_type: Media type of the recording; the upload has to be sent with the same one.
            file_size: Size of the recording in bytes.

        Sends `POST /v1/voices/presigned-upload`.
        """
        return self._client._fetch(
            calls.create_voice_presigned_upload(filename=filename, content_type=content_type, file_size=file_size)
        )

    def get(self, id: str) -> models.Voice:
        """Get a voice.

        Returns one voice, stock or your own, by its id.

        Args:
            id: Id of the voice.

        Sends `GET /v1/voices/{id}`.
        """
        return self._client._fetch(calls.get_voice(id))

    def update(
        self,
        id: str,
        *,
        display_name: str,
        provider_model_id: str | Unset = UNSET,
        gender: models.VoiceGender | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
    ) -> models.Voice:
        """Update a voice.

        Changes how one of your own voices is labelled and which model speaks it. The display name has to be sent
        even when it stays the same.

        Args:
            id: Id of the voice to change.
            display_name: Name under which the voice is listed from now on.
            provider_model_id: Model of the speech provider that should render this voice.
            gender: How the voice is perceived, or null to leave it uncategorised.
            country: ISO 3166-1 alpha-2 code of the country whose accent the voice has, or null for none.
            description: Note about how the voice sounds, or null to remove it.

        Sends `PUT /v1/voices/{id}`.
        """
        return self._client._fetch(
            calls.update_voice(
                id,
                display_name=display_name,
                provider_model_id=provider_model_id,
                gender=gender,
                country=country,
                description=description,
            )
        )

    def delete(self, id: str) -> models.Deletion:
        """Delete a voice.

        Removes one of your own voices, and answers with a message rather than with the voice.

        Args:
            id: Id of the voice to delete.

        Sends `DELETE /v1/voices/{id}`.
        """
        return self._client._fetch(calls.delete_voice(id))


class AsyncVoices:
    """Voices that a persona can speak with, Anam's own and those that you had cloned from a recording."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncVoicesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncVoicesWithResponse = with_response(self)
        return whole

    def list(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.Voice]:
        """List voices.

        Returns the stock voices and the voices your organization has cloned, one page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 10 when left out.
            search: Keep only voices whose name contains this text.

        Sends `GET /v1/voices`.
        """
        return self._client._paginate(calls.list_voices(page=page, per_page=per_page, search=search))

    async def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        language: str | Unset = UNSET,
        enhance: bool | Unset = UNSET,
        audio_file: File | Unset = UNSET,
        audio_key: str | Unset = UNSET,
    ) -> models.Voice:
        """Clone a voice.

        Clones a new voice from a recording. A short recording can be sent in the request itself as multipart form
        data; a larger one is first put to the address given by `createVoicePresignedUpload`, and its `audioKey` is
        then sent as JSON.

        Args:
            name: Name under which the cloned voice is listed.
            description: Note about how the voice sounds, for the people who pick one.
            language: ISO 639-1 code of the language spoken in the recording. 'en' when left out.
            enhance: Clean up background noise in the recording before cloning it. True when left out.
            audio_file: The recording itself; one speaker and little background noise clone best.
            audio_key: Key of a recording that was uploaded beforehand, as returned with its upload address.

        Sends `POST /v1/voices`.
        """
        return await self._client._fetch(
            calls.create_voice(
                name=name,
                description=description,
                language=language,
                enhance=enhance,
                audio_file=audio_file,
                audio_key=audio_key,
            )
        )

    async def create_presigned_upload(self, *, filename: str, content_type: str, file_size: int) -> models.VoiceUpload:
        """Get an upload address for a recording.

        Hands out a signed address to which one recording can be uploaded directly with an HTTP PUT. Pass the
        returned `audioKey` to `createVoice` afterwards. The address is signed: the upload needs no API key, and
        should not be sent one.

        Args:
            filename: Name of the file that will be uploaded, with its extension.
            content_type: Media type of the recording; the upload has to be sent with the same one.
            file_size: Size of the recording in bytes.

        Sends `POST /v1/voices/presigned-upload`.
        """
        return await self._client._fetch(
            calls.create_voice_presigned_upload(filename=filename, content_type=content_type, file_size=file_size)
        )

    async def get(self, id: str) -> models.Voice:
        """Get a voice.

        Returns one voice, stock or your own, by its id.

        Args:
            id: Id of the voice.

        Sends `GET /v1/voices/{id}`.
        """
        return await self._client._fetch(calls.get_voice(id))

    async def update(
        self,
        id: str,
        *,
        display_name: str,
        provider_model_id: str | Unset = UNSET,
        gender: models.VoiceGender | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
    ) -> models.Voice:
        """Update a voice.

        Changes how one of your own voices is labelled and which model speaks it. The display name has to be sent
        even when it stays the same.

        Args:
            id: Id of the voice to change.
            display_name: Name under which the voice is listed from now on.
            provider_model_id: Model of the speech provider that should render this voice.
            gender: How the voice is perceived, or null to leave it uncategorised.
            country: ISO 3166-1 alpha-2 code of the country whose accent the voice has, or null for none.
            description: Note about how the voice sounds, or null to remove it.

        Sends `PUT /v1/voices/{id}`.
        """
        return await self._client._fetch(
            calls.update_voice(
                id,
                display_name=display_name,
                provider_model_id=provider_model_id,
                gender=gender,
                country=country,
                description=description,
            )
        )

    async def delete(self, id: str) -> models.Deletion:
        """Delete a voice.

        Removes one of your own voices, and answers with a message rather than with the voice.

        Args:
            id: Id of the voice to delete.

        Sends `DELETE /v1/voices/{id}`.
        """
        return await self._client._fetch(calls.delete_voice(id))


if TYPE_CHECKING:

    class VoicesWithResponse:
        """`Voices`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Voices) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.create_presigned_upload = answered(resource.create_presigned_upload)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.delete = answered(resource.delete)

    class AsyncVoicesWithResponse:
        """`AsyncVoices`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncVoices) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.create_presigned_upload = async_answered(resource.create_presigned_upload)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.delete = async_answered(resource.delete)

else:
    VoicesWithResponse, AsyncVoicesWithResponse = Voices, AsyncVoices
