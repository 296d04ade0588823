# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Tts."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import INTEGER, NUMBER, STRING, Array, Enumeration, Reference
from ...types import UNSET, Call, DownloadCall, Inputs, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_MODELS = Operation(
    vendor="bland", id="listModels", method="GET", path="/v1/models", effect="read", answer=("models",), repeatable=True
)
_LIST_MODELS_ANSWER = Array(Reference("personae_api.bland.models.tts_engine", "TtsEngine"))
_LIST_TTS_MODELS = Operation(
    vendor="bland",
    id="listTtsModels",
    method="GET",
    path="/v2/tts/models",
    effect="read",
    answer=("models",),
    repeatable=True,
)
_LIST_TTS_MODELS_ANSWER = Array(Reference("personae_api.bland.models.tts_model", "TtsModel"))
_LIST_SPEAK_SAMPLES = Operation(
    vendor="bland",
    id="listSpeakSamples",
    method="GET",
    path="/v1/speak/samples",
    effect="read",
    paging=Paging(style="offset", items=("data",), position="offset", total=("total",), size="limit", default_size=20),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "offset": Field("offset", INTEGER),
            "voice_id": Field("voice_id", STRING),
        }
    ),
)
_LIST_SPEAK_SAMPLES_ANSWER = Array(Reference("personae_api.bland.models.speak_sample", "SpeakSample"))
_GET_SPEAK_SAMPLE = Operation(
    vendor="bland",
    id="getSpeakSample",
    method="GET",
    path="/v1/speak/samples/{id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    media_types=("audio/wav",),
    inputs=Inputs(query={"format": Field("format", Enumeration("audio"))}),
)
_GET_SPEAK_SAMPLE_ANSWER = Reference("personae_api.bland.models.speak_sample", "SpeakSample")
_CREATE_SPEAK_STREAM_TOKEN = Operation(
    vendor="bland",
    id="createSpeakStreamToken",
    method="POST",
    path="/v1/speak/stream-input/token",
    effect="write",
    answer=("data",),
)
_CREATE_SPEAK_STREAM_TOKEN_ANSWER = Reference("personae_api.bland.models.speak_stream_token", "SpeakStreamToken")
_CREATE_SPEECH = Operation(
    vendor="bland",
    id="createSpeech",
    method="POST",
    path="/v2/tts",
    effect="bill",
    media_types=("audio/pcm", "audio/basic", "audio/wav"),
    inputs=Inputs(
        body={
            "text": Field("text", STRING),
            "voice": Field("voice", STRING),
            "audio": Field("audio", Reference("personae_api.bland.models.speech_audio", "SpeechAudio")),
            "controls": Field("controls", Reference("personae_api.bland.models.speech_controls", "SpeechControls")),
        }
    ),
)
_CREATE_SPEECH_OPEN_AI_COMPATIBLE = Operation(
    vendor="bland",
    id="createSpeechOpenAiCompatible",
    method="POST",
    path="/v2/audio/speech",
    effect="bill",
    media_types=("audio/mpeg", "audio/ogg", "audio/aac", "audio/flac", "audio/wav", "audio/pcm"),
    inputs=Inputs(
        body={
            "model": Field("model", Enumeration("btts-2", "btts-3")),
            "input": Field("input", STRING),
            "voice": Field("voice", STRING),
            "response_format": Field("response_format", Enumeration("aac", "flac", "mp3", "opus", "pcm", "wav")),
            "speed": Field("speed", NUMBER),
            "stream_format": Field("stream_format", Enumeration("audio")),
            "instructions": Field("instructions", STRING),
        }
    ),
)
_SPEAK = Operation(
    vendor="bland",
    id="speak",
    method="POST",
    path="/v1/speak",
    effect="bill",
    media_types=("audio/x-wav",),
    inputs=Inputs(
        body={"text": Field("text", STRING), "voice": Field("voice", STRING), "language": Field("language", STRING)}
    ),
)
_SPEAK_ANSWER = Reference("personae_api.bland.models.spoken_text", "SpokenText")
_LIST_SPEECH_MODELS = Operation(
    vendor="bland",
    id="listSpeechModels",
    method="GET",
    path="/v2/models",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_SPEECH_MODELS_ANSWER = Array(Reference("personae_api.bland.models.open_ai_speech_model", "OpenAiSpeechModel"))
_GET_TTS_MODEL = Operation(
    vendor="bland", id="getTtsModel", method="GET", path="/v2/tts/models/{id}", effect="read", repeatable=True
)
_GET_TTS_MODEL_ANSWER = Reference("personae_api.bland.models.tts_model", "TtsModel")
_GET_TTS_USAGE = Operation(
    vendor="bland",
    id="getTtsUsage",
    method="GET",
    path="/v2/tts/usage",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        query={
            "period": Field("period", Enumeration("30d", "7d", "90d", "all")),
            "limit": Field("limit", INTEGER),
            "offset": Field("offset", INTEGER),
        }
    ),
)
_GET_TTS_USAGE_ANSWER = Reference("personae_api.bland.models.tts_usage", "TtsUsage")


def list_models() -> Call[list[models.TtsEngine], Literal["bland"]]:
    """GET /v1/models"""
    return Call(_LIST_MODELS, _LIST_MODELS_ANSWER)


def list_tts_models() -> Call[list[models.TtsModel], Literal["bland"]]:
    """GET /v2/tts/models"""
    return Call(_LIST_TTS_MODELS, _LIST_TTS_MODELS_ANSWER)


def list_speak_samples(
    *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, voice_id: str | Unset = UNSET
) -> PagedCall[models.SpeakSample, Literal["bland"]]:
    """GET /v1/speak/samples"""
    return PagedCall(
        _LIST_SPEAK_SAMPLES,
        _LIST_SPEAK_SAMPLES_ANSWER,
        query=given({"limit": limit, "offset": offset, "voice_id": voice_id}),
    )


def get_speak_sample(
    id: str, *, format: models.SpeakSampleFormat | Unset = UNSET
) -> Call[models.SpeakSample | bytes, Literal["bland"]]:
    """GET /v1/speak/samples/{id}"""
    return Call(_GET_SPEAK_SAMPLE, _GET_SPEAK_SAMPLE_ANSWER, path={"id": id}, query=given({"format": format}))


def create_speak_stream_token() -> Call[models.SpeakStreamToken, Literal["bland"]]:
    """POST /v1/speak/stream-input/token"""
    return Call(_CREATE_SPEAK_STREAM_TOKEN, _CREATE_SPEAK_STREAM_TOKEN_ANSWER)


def create_speech(
    *,
    text: str,
    voice: str,
    audio: models.SpeechAudio | models.SpeechAudioDict | Unset = UNSET,
    controls: models.SpeechControls | models.SpeechControlsDict | Unset = UNSET,
) -> DownloadCall[Literal["bland"]]:
    """POST /v2/tts"""
    return DownloadCall(
        _CREATE_SPEECH, None, json=given({"text": text, "voice": voice, "audio": audio, "controls": controls})
    )


def create_speech_open_ai_compatible(
    *,
    model: models.SpeechModel,
    input: str,
    voice: str,
    response_format: models.SpeechFormat | Unset = UNSET,
    speed: float | Unset = UNSET,
    stream_format: models.SpeechOpenAiCompatibleStreamFormat | Unset = UNSET,
    instructions: str | Unset = UNSET,
) -> DownloadCall[Literal["bland"]]:
    """POST /v2/audio/speech"""
    return DownloadCall(
        _CREATE_SPEECH_OPEN_AI_COMPATIBLE,
        None,
        json=given(
            {
                "model": model,
                "input": input,
                "voice": voice,
                "response_format": response_format,
                "speed": speed,
                "stream_format": stream_format,
                "instructions": instructions,
            }
        ),
    )


def speak(
    *, text: str, voice: str | Unset = UNSET, language: str | Unset = UNSET
) -> Call[models.SpokenText | bytes, Literal["bland"]]:
    """POST /v1/speak"""
    return Call(_SPEAK, _SPEAK_ANSWER, json=given({"text": text, "voice": voice, "language": language}))


def list_speech_models() -> Call[list[models.OpenAiSpeechModel], Literal["bland"]]:
    """GET /v2/models"""
    return Call(_LIST_SPEECH_MODELS, _LIST_SPEECH_MODELS_ANSWER)


def get_tts_model(id: str) -> Call[models.TtsModel, Literal["bland"]]:
    """GET /v2/tts/models/{id}"""
    return Call(_GET_TTS_MODEL, _GET_TTS_MODEL_ANSWER, path={"id": id})


def get_tts_usage(
    *, period: models.TtsUsagePeriod | Unset = UNSET, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Call[models.TtsUsage, Literal["bland"]]:
    """GET /v2/tts/usage"""
    return Call(
        _GET_TTS_USAGE, _GET_TTS_USAGE_ANSWER, query=given({"period": period, "limit": limit, "offset": offset})
    )
