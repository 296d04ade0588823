# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Voices."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, File, ListOf, SyncClient, Unset
from .. import models
from ..calls import voices as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Voices:
    """Voices that agents and speech requests use: Bland's own, clones that the account has made, and the public
    library from which voices can be added.
    """

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

    def list(self) -> builtins.list[models.Voice]:
        """List voices.

        Returns every voice the account can use, Bland's own and its clones, in one answer without pages. Voices of
        the public library are listed apart.

        Sends `GET /v1/voices`.
        """
        return self._client._fetch(calls.list_voices())

    def check_name_availability(self, *, name: str) -> models.VoiceNameAvailability:
        """Check whether a voice name is free.

        Tells whether no voice of the organisation has the name yet. Capitals do not count. Cloning and renaming
        refuse a name that is taken.

        Args:
            name: Name to check. At least 1 character, at most 30 characters.

        Sends `POST /v1/voices/check_name_availability`.
        """
        return self._client._fetch(calls.check_voice_name_availability(name=name))

    def list_shared(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        search: str | Unset = UNSET,
        language: str | Unset = UNSET,
    ) -> results.Paginator[models.SharedVoice]:
        """List the voices of the public library.

        Returns voices that others have published, a part at a time. They can be used once they are added to the
        organisation. The answer holds no total, so fewer voices than `limit` mean the end.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many voices to return. 50 when left out.
            offset: How many voices to skip. 0 when left out.
            search: Only voices with this text in their name, description or tags.
            language: Only voices for this language, such as en, es or ja.

        Sends `GET /v1/voices/shared`.
        """
        return self._client._paginate(
            calls.list_shared_voices(limit=limit, offset=offset, search=search, language=language)
        )

    def add_from_library(self, id: str) -> models.LibraryVoice:
        """Add a voice of the public library.

        Makes a copy of a published voice among those of the organisation, with an id of its own and the same model
        behind it. The copy can be used, set and renamed like any other; it can't be published again. No more than
        30 voices can be added in a minute.

        Args:
            id: Id of the published voice, as listed in the library.

        Sends `POST /v1/voices/library/add/{id}`.
        """
        return self._client._fetch(calls.add_library_voice(id))

    def get(self, id: str) -> models.Voice:
        """Get a voice.

        Reads one voice. One of Bland's own can also be asked for by its name.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.

        Sends `GET /v1/voices/{id}`.
        """
        return self._client._fetch(calls.get_voice(id))

    def delete(self, id: str) -> models.StatusAnswer:
        """Delete a voice.

        Takes a voice of the organisation out of its list and out of use; there is no way to bring it back. Bland's
        own voices and those of others can't be deleted.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.

        Sends `DELETE /v1/voices/{id}`.
        """
        return self._client._fetch(calls.delete_voice(id))

    def update(self, id: str, *, name: str) -> dict[str, Any]:
        """Change the name of a voice.

        Gives a voice of the organisation another name. The vendor's programs do it so; its reference has `rename`.
        The answer is not documented.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            name: The new name.

        Sends `PATCH /v1/voices/{id}`.
        """
        return self._client._fetch(calls.update_voice(id, name=name))

    def rate(self, id: str, *, rating: int) -> models.VoiceRating:
        """Rate a voice.

        Gives a published voice one to five stars. A caller has one rating for a voice, so a new one replaces the
        former. No more than 20 ratings can be given in a minute.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            rating: Stars to give. At least 1, at most 5.

        Sends `POST /v1/voices/{id}/rate`.
        """
        return self._client._fetch(calls.rate_voice(id, rating=rating))

    def rename(self, id: str, *, name: str) -> models.VoiceReference:
        """Rename a voice.

        Gives a voice of the organisation another name, one that none of its voices has yet.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            name: New name. At least 1 character, at most 30 characters.

        Sends `PATCH /v1/voices/{id}/rename`.
        """
        return self._client._fetch(calls.rename_voice(id, name=name))

    def clone(
        self,
        *,
        name: str,
        audio_samples: Sequence[File],
        gender: models.CloneVoiceGender | Unset = UNSET,
        description: str | Unset = UNSET,
        is_btts_v3: bool | Unset = UNSET,
        is_btts_v2: bool | Unset = UNSET,
    ) -> models.VoiceReference:
        """Clone a voice.

        Makes a voice from a recording. It belongs to the organisation alone and can be used at once. Each engine
        wants exactly one file, best of ten seconds and of 10 MB at the most; BTTS_V3 is the engine unless another
        is asked for. Names must be free, and plans limit how many voices there may be.

        Args:
            name: Name of the new voice. At least 1 character, at most 30 characters.
            audio_samples: Recordings to clone from, WAV if possible. At least 1 item.
            gender: Gender of the speaker, which helps the engine.
            description: How the voice sounds, which the engine takes into account.
            is_btts_v3: Take the BTTS_V3 engine, as is done without this field.
            is_btts_v2: Take the BTTS_V2 engine.

        Sends `POST /v1/voices/clone`.
        """
        return self._client._fetch(
            calls.clone_voice(
                name=name,
                audio_samples=audio_samples,
                gender=gender,
                description=description,
                is_btts_v3=is_btts_v3,
                is_btts_v2=is_btts_v2,
            )
        )

    def sample(self, id: str, *, text: str) -> dict[str, Any]:
        """Hear a voice.

        Has a voice say a text. It is billed by the character. `create_speech` has taken its place; the answer is
        not documented.

        This costs money.

        Deprecated by the vendor.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            text: What to say.

        Sends `POST /v1/voices/{id}/sample`.
        """
        return self._client._fetch(calls.sample_voice(id, text=text))

    def add_samples(self, *, voice_id: str, audio_samples: Sequence[File]) -> builtins.list[models.VoiceSample]:
        """Add samples to a voice.

        Uploads further recordings for a clone, which is trained anew from all of them. Only BTTS voices take more
        samples, five in all. Files are WAV, of 1 to 60 seconds and of 10 MB at the most.

        Args:
            voice_id: Voice of the organisation that gets the samples, by its id.
            audio_samples: WAV files to add. At least 1 item.

        Sends `POST /v1/voices/samples`.
        """
        return self._client._fetch(calls.add_voice_samples(voice_id=voice_id, audio_samples=audio_samples))

    def list_samples(self, id: str, *, include_audio: bool | Unset = UNSET) -> builtins.list[models.VoiceSample]:
        """List the samples of a voice.

        Returns the recordings a voice of the organisation was cloned from. Only BTTS voices keep them; for BTTS_V2
        and BTTS_V3 the list is empty.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            include_audio: Return the recordings too, in base64, which makes the answer large. False when left out.

        Sends `GET /v1/voices/{id}/samples`.
        """
        return self._client._fetch(calls.list_voice_samples(id, include_audio=include_audio))

    def delete_samples(self, id: str, *, sample_ids: ListOf[str]) -> builtins.list[models.VoiceSample]:
        """Delete samples of a voice.

        Removes recordings, after which the voice is trained anew from those that are left. A voice without any
        can't be used any more.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            sample_ids: Ids of the samples to delete.

        Sends `DELETE /v1/voices/{id}/samples`.
        """
        return self._client._fetch(calls.delete_voice_samples(id, sample_ids=sample_ids))

    def update_samples(
        self, id: str, *, samples: ListOf[models.VoiceSampleTranscription | models.VoiceSampleTranscriptionDict]
    ) -> builtins.list[models.VoiceSample]:
        """Correct what samples say.

        Replaces the transcriptions of samples; the recordings stay as they are.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            samples: Samples with their new transcriptions, one at the least. At least 1 item.

        Sends `PATCH /v1/voices/{id}/samples`.
        """
        return self._client._fetch(calls.update_voice_samples(id, samples=samples))

    def get_sample(
        self, id: str, sample_id: str, *, format: models.VoiceSampleFormat | Unset = UNSET
    ) -> models.VoiceSample | bytes:
        """Get a sample of a voice.

        Returns one recording. It comes as a WAV file unless `format` is json, which gives the sample with the
        recording in base64.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            sample_id: Id of the sample.
            format: Answer with the WAV file (audio) or with the sample as JSON (json). 'audio' when left out.

        Sends `GET /v1/voices/{id}/samples/{sample_id}`.
        """
        return self._client._fetch(calls.get_voice_sample(id, sample_id, format=format))

    def get_settings(self, id: str) -> models.VoiceSettings:
        """Get the settings of a voice.

        Reads how a voice of the organisation speaks by default, with the values that its engine allows. What there
        is to set depends on the engine.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.

        Sends `GET /v1/voices/{id}/settings`.
        """
        return self._client._fetch(calls.get_voice_settings(id))

    def update_settings(
        self,
        id: str,
        *,
        consistency: float | Unset = UNSET,
        expressiveness: float | Unset = UNSET,
        boost_language_consistency: bool | Unset = UNSET,
    ) -> models.VoiceSettings:
        """Change the settings of a voice.

        Sets how a voice of the organisation speaks by default. At least one setting must be sent, and one that the
        voice's engine has.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            consistency: How alike renders are. BTTS takes 0 to 1 and the higher is more alike; BTTS_V2 takes whole
                numbers of 0 to 64 and the lower is more alike.
            expressiveness: How lively the voice is, from 0 to 1, for BTTS and BTTS_V2.
            boost_language_consistency: Keep to the language of the sample, for BTTS_V3; off for agents that change
                languages.

        Sends `POST /v1/voices/{id}/settings`.
        """
        return self._client._fetch(
            calls.update_voice_settings(
                id,
                consistency=consistency,
                expressiveness=expressiveness,
                boost_language_consistency=boost_language_consistency,
            )
        )

    def update_config(
        self,
        id: str,
        *,
        consistency: float | Unset = UNSET,
        expressiveness: float | Unset = UNSET,
        boost: models.VoiceConfigBoost | Unset = UNSET,
    ) -> models.LibraryVoice:
        """Change the settings of a voice (older endpoint).

        Does what changing the settings does and answers with the whole voice. Bland keeps it for programs that use
        it; new ones do better to change the settings.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            consistency: How alike renders are, from 0 to 1 for BTTS; for later engines whole numbers of 1 to 32, of
                which the lower is more alike.
            expressiveness: How lively the voice is, from 0 to 1, for BTTS.
            boost: More expression (1) or not (0), for later engines.

        Sends `PATCH /v1/voices/{id}/config`.
        """
        return self._client._fetch(
            calls.update_voice_config(id, consistency=consistency, expressiveness=expressiveness, boost=boost)
        )


class AsyncVoices:
    """Voices that agents and speech requests use: Bland's own, clones that the account has made, and the public
    library from which voices can be added.
    """

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

    async def list(self) -> builtins.list[models.Voice]:
        """List voices.

        Returns every voice the account can use, Bland's own and its clones, in one answer without pages. Voices of
        the public library are listed apart.

        Sends `GET /v1/voices`.
        """
        return await self._client._fetch(calls.list_voices())

    async def check_name_availability(self, *, name: str) -> models.VoiceNameAvailability:
        """Check whether a voice name is free.

        Tells whether no voice of the organisation has the name yet. Capitals do not count. Cloning and renaming
        refuse a name that is taken.

        Args:
            name: Name to check. At least 1 character, at most 30 characters.

        Sends `POST /v1/voices/check_name_availability`.
        """
        return await self._client._fetch(calls.check_voice_name_availability(name=name))

    def list_shared(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        search: str | Unset = UNSET,
        language: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.SharedVoice]:
        """List the voices of the public library.

        Returns voices that others have published, a part at a time. They can be used once they are added to the
        organisation. The answer holds no total, so fewer voices than `limit` mean the end.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many voices to return. 50 when left out.
            offset: How many voices to skip. 0 when left out.
            search: Only voices with this text in their name, description or tags.
            language: Only voices for this language, such as en, es or ja.

        Sends `GET /v1/voices/shared`.
        """
        return self._client._paginate(
            calls.list_shared_voices(limit=limit, offset=offset, search=search, language=language)
        )

    async def add_from_library(self, id: str) -> models.LibraryVoice:
        """Add a voice of the public library.

        Makes a copy of a published voice among those of the organisation, with an id of its own and the same model
        behind it. The copy can be used, set and renamed like any other; it can't be published again. No more than
        30 voices can be added in a minute.

        Args:
            id: Id of the published voice, as listed in the library.

        Sends `POST /v1/voices/library/add/{id}`.
        """
        return await self._client._fetch(calls.add_library_voice(id))

    async def get(self, id: str) -> models.Voice:
        """Get a voice.

        Reads one voice. One of Bland's own can also be asked for by its name.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.

        Sends `GET /v1/voices/{id}`.
        """
        return await self._client._fetch(calls.get_voice(id))

    async def delete(self, id: str) -> models.StatusAnswer:
        """Delete a voice.

        Takes a voice of the organisation out of its list and out of use; there is no way to bring it back. Bland's
        own voices and those of others can't be deleted.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.

        Sends `DELETE /v1/voices/{id}`.
        """
        return await self._client._fetch(calls.delete_voice(id))

    async def update(self, id: str, *, name: str) -> dict[str, Any]:
        """Change the name of a voice.

        Gives a voice of the organisation another name. The vendor's programs do it so; its reference has `rename`.
        The answer is not documented.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            name: The new name.

        Sends `PATCH /v1/voices/{id}`.
        """
        return await self._client._fetch(calls.update_voice(id, name=name))

    async def rate(self, id: str, *, rating: int) -> models.VoiceRating:
        """Rate a voice.

        Gives a published voice one to five stars. A caller has one rating for a voice, so a new one replaces the
        former. No more than 20 ratings can be given in a minute.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            rating: Stars to give. At least 1, at most 5.

        Sends `POST /v1/voices/{id}/rate`.
        """
        return await self._client._fetch(calls.rate_voice(id, rating=rating))

    async def rename(self, id: str, *, name: str) -> models.VoiceReference:
        """Rename a voice.

        Gives a voice of the organisation another name, one that none of its voices has yet.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            name: New name. At least 1 character, at most 30 characters.

        Sends `PATCH /v1/voices/{id}/rename`.
        """
        return await self._client._fetch(calls.rename_voice(id, name=name))

    async def clone(
        self,
        *,
        name: str,
        audio_samples: Sequence[File],
        gender: models.CloneVoiceGender | Unset = UNSET,
        description: str | Unset = UNSET,
        is_btts_v3: bool | Unset = UNSET,
        is_btts_v2: bool | Unset = UNSET,
    ) -> models.VoiceReference:
        """Clone a voice.

        Makes a voice from a recording. It belongs to the organisation alone and can be used at once. Each engine
        wants exactly one file, best of ten seconds and of 10 MB at the most; BTTS_V3 is the engine unless another
        is asked for. Names must be free, and plans limit how many voices there may be.

        Args:
            name: Name of the new voice. At least 1 character, at most 30 characters.
            audio_samples: Recordings to clone from, WAV if possible. At least 1 item.
            gender: Gender of the speaker, which helps the engine.
            description: How the voice sounds, which the engine takes into account.
            is_btts_v3: Take the BTTS_V3 engine, as is done without this field.
            is_btts_v2: Take the BTTS_V2 engine.

        Sends `POST /v1/voices/clone`.
        """
        return await self._client._fetch(
            calls.clone_voice(
                name=name,
                audio_samples=audio_samples,
                gender=gender,
                description=description,
                is_btts_v3=is_btts_v3,
                is_btts_v2=is_btts_v2,
            )
        )

    async def sample(self, id: str, *, text: str) -> dict[str, Any]:
        """Hear a voice.

        Has a voice say a text. It is billed by the character. `create_speech` has taken its place; the answer is
        not documented.

        This costs money.

        Deprecated by the vendor.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            text: What to say.

        Sends `POST /v1/voices/{id}/sample`.
        """
        return await self._client._fetch(calls.sample_voice(id, text=text))

    async def add_samples(self, *, voice_id: str, audio_samples: Sequence[File]) -> builtins.list[models.VoiceSample]:
        """Add samples to a voice.

        Uploads further recordings for a clone, which is trained anew from all of them. Only BTTS voices take more
        samples, five in all. Files are WAV, of 1 to 60 seconds and of 10 MB at the most.

        Args:
            voice_id: Voice of the organisation that gets the samples, by its id.
            audio_samples: WAV files to add. At least 1 item.

        Sends `POST /v1/voices/samples`.
        """
        return await self._client._fetch(calls.add_voice_samples(voice_id=voice_id, audio_samples=audio_samples))

    async def list_samples(self, id: str, *, include_audio: bool | Unset = UNSET) -> builtins.list[models.VoiceSample]:
        """List the samples of a voice.

        Returns the recordings a voice of the organisation was cloned from. Only BTTS voices keep them; for BTTS_V2
        and BTTS_V3 the list is empty.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            include_audio: Return the recordings too, in base64, which makes the answer large. False when left out.

        Sends `GET /v1/voices/{id}/samples`.
        """
        return await self._client._fetch(calls.list_voice_samples(id, include_audio=include_audio))

    async def delete_samples(self, id: str, *, sample_ids: ListOf[str]) -> builtins.list[models.VoiceSample]:
        """Delete samples of a voice.

        Removes recordings, after which the voice is trained anew from those that are left. A voice without any
        can't be used any more.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            sample_ids: Ids of the samples to delete.

        Sends `DELETE /v1/voices/{id}/samples`.
        """
        return await self._client._fetch(calls.delete_voice_samples(id, sample_ids=sample_ids))

    async def update_samples(
        self, id: str, *, samples: ListOf[models.VoiceSampleTranscription | models.VoiceSampleTranscriptionDict]
    ) -> builtins.list[models.VoiceSample]:
        """Correct what samples say.

        Replaces the transcriptions of samples; the recordings stay as they are.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            samples: Samples with their new transcriptions, one at the least. At least 1 item.

        Sends `PATCH /v1/voices/{id}/samples`.
        """
        return await self._client._fetch(calls.update_voice_samples(id, samples=samples))

    async def get_sample(
        self, id: str, sample_id: str, *, format: models.VoiceSampleFormat | Unset = UNSET
    ) -> models.VoiceSample | bytes:
        """Get a sample of a voice.

        Returns one recording. It comes as a WAV file unless `format` is json, which gives the sample with the
        recording in base64.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            sample_id: Id of the sample.
            format: Answer with the WAV file (audio) or with the sample as JSON (json). 'audio' when left out.

        Sends `GET /v1/voices/{id}/samples/{sample_id}`.
        """
        return await self._client._fetch(calls.get_voice_sample(id, sample_id, format=format))

    async def get_settings(self, id: str) -> models.VoiceSettings:
        """Get the settings of a voice.

        Reads how a voice of the organisation speaks by default, with the values that its engine allows. What there
        is to set depends on the engine.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.

        Sends `GET /v1/voices/{id}/settings`.
        """
        return await self._client._fetch(calls.get_voice_settings(id))

    async def update_settings(
        self,
        id: str,
        *,
        consistency: float | Unset = UNSET,
        expressiveness: float | Unset = UNSET,
        boost_language_consistency: bool | Unset = UNSET,
    ) -> models.VoiceSettings:
        """Change the settings of a voice.

        Sets how a voice of the organisation speaks by default. At least one setting must be sent, and one that the
        voice's engine has.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            consistency: How alike renders are. BTTS takes 0 to 1 and the higher is more alike; BTTS_V2 takes whole
                numbers of 0 to 64 and the lower is more alike.
            expressiveness: How lively the voice is, from 0 to 1, for BTTS and BTTS_V2.
            boost_language_consistency: Keep to the language of the sample, for BTTS_V3; off for agents that change
                languages.

        Sends `POST /v1/voices/{id}/settings`.
        """
        return await self._client._fetch(
            calls.update_voice_settings(
                id,
                consistency=consistency,
                expressiveness=expressiveness,
                boost_language_consistency=boost_language_consistency,
            )
        )

    async def update_config(
        self,
        id: str,
        *,
        consistency: float | Unset = UNSET,
        expressiveness: float | Unset = UNSET,
        boost: models.VoiceConfigBoost | Unset = UNSET,
    ) -> models.LibraryVoice:
        """Change the settings of a voice (older endpoint).

        Does what changing the settings does and answers with the whole voice. Bland keeps it for programs that use
        it; new ones do better to change the settings.

        Args:
            id: Id of the voice, its `id` and not its `voice_id`.
            consistency: How alike renders are, from 0 to 1 for BTTS; for later engines whole numbers of 1 to 32, of
                which the lower is more alike.
            expressiveness: How lively the voice is, from 0 to 1, for BTTS.
            boost: More expression (1) or not (0), for later engines.

        Sends `PATCH /v1/voices/{id}/config`.
        """
        return await self._client._fetch(
            calls.update_voice_config(id, consistency=consistency, expressiveness=expressiveness, boost=boost)
        )


if TYPE_CHECKING:

    class VoicesWithResponse:
        """`Voices`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Voices) -> None:
            self.list = answered(resource.list)
            self.check_name_availability = answered(resource.check_name_availability)
            self.list_shared = resource.list_shared
            self.add_from_library = answered(resource.add_from_library)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.update = answered(resource.update)
            self.rate = answered(resource.rate)
            self.rename = answered(resource.rename)
            self.clone = answered(resource.clone)
            self.sample = answered(resource.sample)
            self.add_samples = answered(resource.add_samples)
            self.list_samples = answered(resource.list_samples)
            self.delete_samples = answered(resource.delete_samples)
            self.update_samples = answered(resource.update_samples)
            self.get_sample = answered(resource.get_sample)
            self.get_settings = answered(resource.get_settings)
            self.update_settings = answered(resource.update_settings)
            self.update_config = answered(resource.update_config)

    class AsyncVoicesWithResponse:
        """`AsyncVoices`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncVoices) -> None:
            self.list = async_answered(resource.list)
            self.check_name_availability = async_answered(resource.check_name_availability)
            self.list_shared = resource.list_shared
            self.add_from_library = async_answered(resource.add_from_library)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.update = async_answered(resource.update)
            self.rate = async_answered(resource.rate)
            self.rename = async_answered(resource.rename)
            self.clone = async_answered(resource.clone)
            self.sample = async_answered(resource.sample)
            self.add_samples = async_answered(resource.add_samples)
            self.list_samples = async_answered(resource.list_samples)
            self.delete_samples = async_answered(resource.delete_samples)
            self.update_samples = async_answered(resource.update_samples)
            self.get_sample = async_answered(resource.get_sample)
            self.get_settings = async_answered(resource.get_settings)
            self.update_settings = async_answered(resource.update_settings)
            self.update_config = async_answered(resource.update_config)

else:
    VoicesWithResponse, AsyncVoicesWithResponse = Voices, AsyncVoices
