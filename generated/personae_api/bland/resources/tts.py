# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Tts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import tts as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered, async_file_answered, file_answered


class Tts:
    """Speech from text: what the models can do, speech itself and what was generated before. Every generation costs
    money by its number of characters.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> TtsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: TtsWithResponse = with_response(self)
        return whole

    def list_engines(self) -> list[models.TtsEngine]:
        """List the engines of voices.

        Returns the engines behind voices, with their languages and whether they can clone. Their ids are those in
        the `service` of a voice. What speech requests may ask for is in the list of models of speech. The answer
        may be up to five minutes old.

        Sends `GET /v1/models`.
        """
        return self._client._fetch(calls.list_models())

    def list_models(self) -> list[models.TtsModel]:
        """List the models of speech.

        Returns what each model takes in a speech request: encodings, sample rates, containers and controls. The
        model of a request is that of its voice and can't be chosen.

        Sends `GET /v2/tts/models`.
        """
        return self._client._fetch(calls.list_tts_models())

    def list_speak_samples(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, voice_id: str | Unset = UNSET
    ) -> results.Paginator[models.SpeakSample]:
        """List generated speech.

        Returns what the organisation has had spoken, a part at a time and without the audio.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many generations to return. 20 when left out.
            offset: How many generations to skip. 0 when left out.
            voice_id: Only speech of this voice.

        Sends `GET /v1/speak/samples`.
        """
        return self._client._paginate(calls.list_speak_samples(limit=limit, offset=offset, voice_id=voice_id))

    def get_speak_sample(
        self, id: str, *, format: models.SpeakSampleFormat | Unset = UNSET
    ) -> models.SpeakSample | bytes:
        """Get generated speech.

        Reads one generation with its audio in base64, or, with `format` audio, returns the WAV file instead.

        Args:
            id: Id of the generation.
            format: Answer with the WAV file (audio); leave it out for the generation as JSON.

        Sends `GET /v1/speak/samples/{id}`.
        """
        return self._client._fetch(calls.get_speak_sample(id, format=format))

    def create_stream_token(self) -> models.SpeakStreamToken:
        """Create a token for streamed speech.

        Makes a token with which a browser can open the WebSocket of streamed speech (`/v2/tts/ws?token=`) without
        knowing the API key. It lasts for five minutes. Bland has taken this out of its navigation.

        Deprecated by the vendor.

        Sends `POST /v1/speak/stream-input/token`.
        """
        return self._client._fetch(calls.create_speak_stream_token())

    def create_speech(
        self,
        *,
        text: str,
        voice: str,
        audio: models.SpeechAudio | models.SpeechAudioDict | Unset = UNSET,
        controls: models.SpeechControls | models.SpeechControlsDict | Unset = UNSET,
    ) -> results.Download:
        """Speak a text.

        Turns a text into audio and sends it while it is made: frames of 48 kHz PCM without a header, unless `audio`
        says otherwise. It is billed by the character, for what was delivered, with a creator's fee for some voices;
        the headers of the answer tell the cost. One generation runs at a time, five once the account was topped up.
        An answer can break off after its 200. Voices of BTTS_V3 are the best fit.

        This costs money.

        The call is sent when the file is read, saved or iterated, and not before.

        Args:
            text: What to say; <|0.8|> in it is a pause of 0.8 seconds. At most 5000 characters.
            voice: Voice that says it, by its id and not by its name.
            audio: Form of the audio.
            controls: How the voice performs.

        Sends `POST /v2/tts`.
        """
        return self._client._download(calls.create_speech(text=text, voice=voice, audio=audio, controls=controls))

    def create_speech_openai(
        self,
        *,
        model: models.SpeechModel,
        input: str,
        voice: str,
        response_format: models.SpeechFormat | Unset = UNSET,
        speed: float | Unset = UNSET,
        stream_format: models.SpeechOpenAiCompatibleStreamFormat | Unset = UNSET,
        instructions: str | Unset = UNSET,
    ) -> results.Download:
        """Speak a text as OpenAI's API does.

        Takes the request of OpenAI's speech endpoint, so that programs written for it need another address and key
        only. The sample rates, telephone encodings and controls of Bland's own endpoint are missing here. It is
        billed by the character, and the limit on generations at a time is the same.

        This costs money.

        The call is sent when the file is read, saved or iterated, and not before.

        Args:
            model: Model to speak with; those of OpenAI are refused.
            input: What to say. At most 4096 characters.
            voice: Id of a voice, or one of OpenAI's names such as nova.
            response_format: Form of the audio; pcm is 16-bit at 24 kHz without a header. 'mp3' when left out.
            speed: Only 1.0 is taken, since speech has one speed. 1.0 when left out.
            stream_format: Only audio is taken; there are no server-sent events. 'audio' when left out.
            instructions: Taken and ignored.

        Sends `POST /v2/audio/speech`.
        """
        return self._client._download(
            calls.create_speech_open_ai_compatible(
                model=model,
                input=input,
                voice=voice,
                response_format=response_format,
                speed=speed,
                stream_format=stream_format,
                instructions=instructions,
            )
        )

    def speak(
        self, *, text: str, voice: str | Unset = UNSET, language: str | Unset = UNSET
    ) -> models.SpokenText | bytes:
        """Speak a text (older endpoint).

        Turns a text into audio. It is billed by the character. The answer is the address of the audio or the audio
        itself, both are seen. `create_speech` has taken its place.

        This costs money.

        Deprecated by the vendor.

        Args:
            text: What to say.
            voice: Voice that says it, by its name or id.
            language: Language of the text.

        Sends `POST /v1/speak`.
        """
        return self._client._fetch(calls.speak(text=text, voice=voice, language=language))

    def list_models_openai(self) -> list[models.OpenAiSpeechModel]:
        """List the models of speech as OpenAI's API does.

        Returns the models that `create_speech_openai` takes, with what each can do. It needs no key, and the answer
        may be up to five minutes old.

        Sends `GET /v2/models`.
        """
        return self._client._fetch(calls.list_speech_models())

    def get_model(self, id: str) -> models.TtsModel:
        """Get a model of speech.

        Reads what a model takes in a speech request.

        Args:
            id: Id of the model, such as btts-3.

        Sends `GET /v2/tts/models/{id}`.
        """
        return self._client._fetch(calls.get_tts_model(id))

    def get_usage(
        self, *, period: models.TtsUsagePeriod | Unset = UNSET, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> models.TtsUsage:
        """Get how speech was used.

        Returns how many generations there were in a period and how fast they were, in all, by day or month, and one
        by one. It can be asked 30 times a minute.

        Args:
            period: How far back to look. '30d' when left out.
            limit: How many generations to list. At least 1, at most 100, 20 when left out.
            offset: How many generations to skip in the list. At least 0, 0 when left out.

        Sends `GET /v2/tts/usage`.
        """
        return self._client._fetch(calls.get_tts_usage(period=period, limit=limit, offset=offset))


class AsyncTts:
    """Speech from text: what the models can do, speech itself and what was generated before. Every generation costs
    money by its number of characters.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncTtsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncTtsWithResponse = with_response(self)
        return whole

    async def list_engines(self) -> list[models.TtsEngine]:
        """List the engines of voices.

        Returns the engines behind voices, with their languages and whether they can clone. Their ids are those in
        the `service` of a voice. What speech requests may ask for is in the list of models of speech. The answer
        may be up to five minutes old.

        Sends `GET /v1/models`.
        """
        return await self._client._fetch(calls.list_models())

    async def list_models(self) -> list[models.TtsModel]:
        """List the models of speech.

        Returns what each model takes in a speech request: encodings, sample rates, containers and controls. The
        model of a request is that of its voice and can't be chosen.

        Sends `GET /v2/tts/models`.
        """
        return await self._client._fetch(calls.list_tts_models())

    def list_speak_samples(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, voice_id: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.SpeakSample]:
        """List generated speech.

        Returns what the organisation has had spoken, a part at a time and without the audio.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many generations to return. 20 when left out.
            offset: How many generations to skip. 0 when left out.
            voice_id: Only speech of this voice.

        Sends `GET /v1/speak/samples`.
        """
        return self._client._paginate(calls.list_speak_samples(limit=limit, offset=offset, voice_id=voice_id))

    async def get_speak_sample(
        self, id: str, *, format: models.SpeakSampleFormat | Unset = UNSET
    ) -> models.SpeakSample | bytes:
        """Get generated speech.

        Reads one generation with its audio in base64, or, with `format` audio, returns the WAV file instead.

        Args:
            id: Id of the generation.
            format: Answer with the WAV file (audio); leave it out for the generation as JSON.

        Sends `GET /v1/speak/samples/{id}`.
        """
        return await self._client._fetch(calls.get_speak_sample(id, format=format))

    async def create_stream_token(self) -> models.SpeakStreamToken:
        """Create a token for streamed speech.

        Makes a token with which a browser can open the WebSocket of streamed speech (`/v2/tts/ws?token=`) without
        knowing the API key. It lasts for five minutes. Bland has taken this out of its navigation.

        Deprecated by the vendor.

        Sends `POST /v1/speak/stream-input/token`.
        """
        return await self._client._fetch(calls.create_speak_stream_token())

    def create_speech(
        self,
        *,
        text: str,
        voice: str,
        audio: models.SpeechAudio | models.SpeechAudioDict | Unset = UNSET,
        controls: models.SpeechControls | models.SpeechControlsDict | Unset = UNSET,
    ) -> results.AsyncDownload:
        """Speak a text.

        Turns a text into audio and sends it while it is made: frames of 48 kHz PCM without a header, unless `audio`
        says otherwise. It is billed by the character, for what was delivered, with a creator's fee for some voices;
        the headers of the answer tell the cost. One generation runs at a time, five once the account was topped up.
        An answer can break off after its 200. Voices of BTTS_V3 are the best fit.

        This costs money.

        The call is sent when the file is read, saved or iterated, and not before.

        Args:
            text: What to say; <|0.8|> in it is a pause of 0.8 seconds. At most 5000 characters.
            voice: Voice that says it, by its id and not by its name.
            audio: Form of the audio.
            controls: How the voice performs.

        Sends `POST /v2/tts`.
        """
        return self._client._download(calls.create_speech(text=text, voice=voice, audio=audio, controls=controls))

    def create_speech_openai(
        self,
        *,
        model: models.SpeechModel,
        input: str,
        voice: str,
        response_format: models.SpeechFormat | Unset = UNSET,
        speed: float | Unset = UNSET,
        stream_format: models.SpeechOpenAiCompatibleStreamFormat | Unset = UNSET,
        instructions: str | Unset = UNSET,
    ) -> results.AsyncDownload:
        """Speak a text as OpenAI's API does.

        Takes the request of OpenAI's speech endpoint, so that programs written for it need another address and key
        only. The sample rates, telephone encodings and controls of Bland's own endpoint are missing here. It is
        billed by the character, and the limit on generations at a time is the same.

        This costs money.

        The call is sent when the file is read, saved or iterated, and not before.

        Args:
            model: Model to speak with; those of OpenAI are refused.
            input: What to say. At most 4096 characters.
            voice: Id of a voice, or one of OpenAI's names such as nova.
            response_format: Form of the audio; pcm is 16-bit at 24 kHz without a header. 'mp3' when left out.
            speed: Only 1.0 is taken, since speech has one speed. 1.0 when left out.
            stream_format: Only audio is taken; there are no server-sent events. 'audio' when left out.
            instructions: Taken and ignored.

        Sends `POST /v2/audio/speech`.
        """
        return self._client._download(
            calls.create_speech_open_ai_compatible(
                model=model,
                input=input,
                voice=voice,
                response_format=response_format,
                speed=speed,
                stream_format=stream_format,
                instructions=instructions,
            )
        )

    async def speak(
        self, *, text: str, voice: str | Unset = UNSET, language: str | Unset = UNSET
    ) -> models.SpokenText | bytes:
        """Speak a text (older endpoint).

        Turns a text into audio. It is billed by the character. The answer is the address of the audio or the audio
        itself, both are seen. `create_speech` has taken its place.

        This costs money.

        Deprecated by the vendor.

        Args:
            text: What to say.
            voice: Voice that says it, by its name or id.
            language: Language of the text.

        Sends `POST /v1/speak`.
        """
        return await self._client._fetch(calls.speak(text=text, voice=voice, language=language))

    async def list_models_openai(self) -> list[models.OpenAiSpeechModel]:
        """List the models of speech as OpenAI's API does.

        Returns the models that `create_speech_openai` takes, with what each can do. It needs no key, and the answer
        may be up to five minutes old.

        Sends `GET /v2/models`.
        """
        return await self._client._fetch(calls.list_speech_models())

    async def get_model(self, id: str) -> models.TtsModel:
        """Get a model of speech.

        Reads what a model takes in a speech request.

        Args:
            id: Id of the model, such as btts-3.

        Sends `GET /v2/tts/models/{id}`.
        """
        return await self._client._fetch(calls.get_tts_model(id))

    async def get_usage(
        self, *, period: models.TtsUsagePeriod | Unset = UNSET, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> models.TtsUsage:
        """Get how speech was used.

        Returns how many generations there were in a period and how fast they were, in all, by day or month, and one
        by one. It can be asked 30 times a minute.

        Args:
            period: How far back to look. '30d' when left out.
            limit: How many generations to list. At least 1, at most 100, 20 when left out.
            offset: How many generations to skip in the list. At least 0, 0 when left out.

        Sends `GET /v2/tts/usage`.
        """
        return await self._client._fetch(calls.get_tts_usage(period=period, limit=limit, offset=offset))


if TYPE_CHECKING:

    class TtsWithResponse:
        """`Tts`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Tts) -> None:
            self.list_engines = answered(resource.list_engines)
            self.list_models = answered(resource.list_models)
            self.list_speak_samples = resource.list_speak_samples
            self.get_speak_sample = answered(resource.get_speak_sample)
            self.create_stream_token = answered(resource.create_stream_token)
            self.create_speech = file_answered(resource.create_speech)
            self.create_speech_openai = file_answered(resource.create_speech_openai)
            self.speak = answered(resource.speak)
            self.list_models_openai = answered(resource.list_models_openai)
            self.get_model = answered(resource.get_model)
            self.get_usage = answered(resource.get_usage)

    class AsyncTtsWithResponse:
        """`AsyncTts`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncTts) -> None:
            self.list_engines = async_answered(resource.list_engines)
            self.list_models = async_answered(resource.list_models)
            self.list_speak_samples = resource.list_speak_samples
            self.get_speak_sample = async_answered(resource.get_speak_sample)
            self.create_stream_token = async_answered(resource.create_stream_token)
            self.create_speech = async_file_answered(resource.create_speech)
            self.create_speech_openai = async_file_answered(resource.create_speech_openai)
            self.speak = async_answered(resource.speak)
            self.list_models_openai = async_answered(resource.list_models_openai)
            self.get_model = async_answered(resource.get_model)
            self.get_usage = async_answered(resource.get_usage)

else:
    TtsWithResponse, AsyncTtsWithResponse = Tts, AsyncTts
