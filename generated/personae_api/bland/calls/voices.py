# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Voices."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Enumeration, Map, Reference
from ...types import UNSET, Call, File, Form, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_VOICES = Operation(
    vendor="bland", id="listVoices", method="GET", path="/v1/voices", effect="read", answer=("voices",), repeatable=True
)
_LIST_VOICES_ANSWER = Array(Reference("personae_api.bland.models.voice", "Voice"))
_CHECK_VOICE_NAME_AVAILABILITY = Operation(
    vendor="bland",
    id="checkVoiceNameAvailability",
    method="POST",
    path="/v1/voices/check_name_availability",
    effect="read",
    repeatable=True,
    inputs=Inputs(body={"name": Field("name", STRING)}),
)
_CHECK_VOICE_NAME_AVAILABILITY_ANSWER = Reference(
    "personae_api.bland.models.voice_name_availability", "VoiceNameAvailability"
)
_LIST_SHARED_VOICES = Operation(
    vendor="bland",
    id="listSharedVoices",
    method="GET",
    path="/v1/voices/shared",
    effect="read",
    paging=Paging(style="offset", items=("voices",), position="offset", size="limit", default_size=50),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "offset": Field("offset", INTEGER),
            "search": Field("search", STRING),
            "language": Field("language", STRING),
        }
    ),
)
_LIST_SHARED_VOICES_ANSWER = Array(Reference("personae_api.bland.models.shared_voice", "SharedVoice"))
_ADD_LIBRARY_VOICE = Operation(
    vendor="bland",
    id="addLibraryVoice",
    method="POST",
    path="/v1/voices/library/add/{id}",
    effect="write",
    answer=("voice",),
)
_ADD_LIBRARY_VOICE_ANSWER = Reference("personae_api.bland.models.library_voice", "LibraryVoice")
_GET_VOICE = Operation(
    vendor="bland",
    id="getVoice",
    method="GET",
    path="/v1/voices/{id}",
    effect="read",
    answer=("voice",),
    repeatable=True,
)
_GET_VOICE_ANSWER = Reference("personae_api.bland.models.voice", "Voice")
_DELETE_VOICE = Operation(
    vendor="bland",
    id="deleteVoice",
    method="DELETE",
    path="/v1/voices/{id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
)
_DELETE_VOICE_ANSWER = Reference("personae_api.bland.models.status_answer", "StatusAnswer")
_UPDATE_VOICE = Operation(
    vendor="bland",
    id="updateVoice",
    method="PATCH",
    path="/v1/voices/{id}",
    effect="write",
    inputs=Inputs(body={"name": Field("name", STRING)}),
)
_UPDATE_VOICE_ANSWER = Map(ANY)
_RATE_VOICE = Operation(
    vendor="bland",
    id="rateVoice",
    method="POST",
    path="/v1/voices/{id}/rate",
    effect="write",
    inputs=Inputs(body={"rating": Field("rating", INTEGER)}),
)
_RATE_VOICE_ANSWER = Reference("personae_api.bland.models.voice_rating", "VoiceRating")
_RENAME_VOICE = Operation(
    vendor="bland",
    id="renameVoice",
    method="PATCH",
    path="/v1/voices/{id}/rename",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"name": Field("name", STRING)}),
)
_RENAME_VOICE_ANSWER = Reference("personae_api.bland.models.voice_reference", "VoiceReference")
_CLONE_VOICE = Operation(
    vendor="bland",
    id="cloneVoice",
    method="POST",
    path="/v1/voices/clone",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "gender": Field("gender", Enumeration("female", "male")),
            "description": Field("description", STRING),
            "isBTTS_V3": Field("is_btts_v3", BOOLEAN),
            "isBTTS_V2": Field("is_btts_v2", BOOLEAN),
        },
        files={"audio_samples": "audio_samples"},
    ),
)
_CLONE_VOICE_ANSWER = Reference("personae_api.bland.models.voice_reference", "VoiceReference")
_SAMPLE_VOICE = Operation(
    vendor="bland",
    id="sampleVoice",
    method="POST",
    path="/v1/voices/{id}/sample",
    effect="bill",
    inputs=Inputs(body={"text": Field("text", STRING)}),
)
_SAMPLE_VOICE_ANSWER = Map(ANY)
_ADD_VOICE_SAMPLES = Operation(
    vendor="bland",
    id="addVoiceSamples",
    method="POST",
    path="/v1/voices/samples",
    effect="write",
    answer=("samples",),
    inputs=Inputs(body={"voice_id": Field("voice_id", STRING)}, files={"audio_samples": "audio_samples"}),
)
_ADD_VOICE_SAMPLES_ANSWER = Array(Reference("personae_api.bland.models.voice_sample", "VoiceSample"))
_LIST_VOICE_SAMPLES = Operation(
    vendor="bland",
    id="listVoiceSamples",
    method="GET",
    path="/v1/voices/{id}/samples",
    effect="read",
    answer=("samples",),
    repeatable=True,
    inputs=Inputs(query={"include_audio": Field("include_audio", BOOLEAN)}),
)
_LIST_VOICE_SAMPLES_ANSWER = Array(Reference("personae_api.bland.models.voice_sample", "VoiceSample"))
_DELETE_VOICE_SAMPLES = Operation(
    vendor="bland",
    id="deleteVoiceSamples",
    method="DELETE",
    path="/v1/voices/{id}/samples",
    effect="delete",
    answer=("samples",),
    repeatable=True,
    inputs=Inputs(body={"sample_ids": Field("sample_ids", Array(STRING))}),
)
_DELETE_VOICE_SAMPLES_ANSWER = Array(Reference("personae_api.bland.models.voice_sample", "VoiceSample"))
_UPDATE_VOICE_SAMPLES = Operation(
    vendor="bland",
    id="updateVoiceSamples",
    method="PATCH",
    path="/v1/voices/{id}/samples",
    effect="write",
    answer=("samples",),
    inputs=Inputs(
        body={
            "samples": Field(
                "samples",
                Array(Reference("personae_api.bland.models.voice_sample_transcription", "VoiceSampleTranscription")),
            )
        }
    ),
)
_UPDATE_VOICE_SAMPLES_ANSWER = Array(Reference("personae_api.bland.models.voice_sample", "VoiceSample"))
_GET_VOICE_SAMPLE = Operation(
    vendor="bland",
    id="getVoiceSample",
    method="GET",
    path="/v1/voices/{id}/samples/{sample_id}",
    effect="read",
    answer=("sample",),
    repeatable=True,
    media_types=("audio/wav",),
    inputs=Inputs(query={"format": Field("format", Enumeration("audio", "json"))}),
)
_GET_VOICE_SAMPLE_ANSWER = Reference("personae_api.bland.models.voice_sample", "VoiceSample")
_GET_VOICE_SETTINGS = Operation(
    vendor="bland", id="getVoiceSettings", method="GET", path="/v1/voices/{id}/settings", effect="read", repeatable=True
)
_GET_VOICE_SETTINGS_ANSWER = Reference("personae_api.bland.models.voice_settings", "VoiceSettings")
_UPDATE_VOICE_SETTINGS = Operation(
    vendor="bland",
    id="updateVoiceSettings",
    method="POST",
    path="/v1/voices/{id}/settings",
    effect="write",
    inputs=Inputs(
        body={
            "consistency": Field("consistency", NUMBER),
            "expressiveness": Field("expressiveness", NUMBER),
            "boost_language_consistency": Field("boost_language_consistency", BOOLEAN),
        }
    ),
)
_UPDATE_VOICE_SETTINGS_ANSWER = Reference("personae_api.bland.models.voice_settings", "VoiceSettings")
_UPDATE_VOICE_CONFIG = Operation(
    vendor="bland",
    id="updateVoiceConfig",
    method="PATCH",
    path="/v1/voices/{id}/config",
    effect="write",
    answer=("voice",),
    inputs=Inputs(
        body={
            "consistency": Field("consistency", NUMBER),
            "expressiveness": Field("expressiveness", NUMBER),
            "boost": Field("boost", Enumeration(0, 1)),
        }
    ),
)
_UPDATE_VOICE_CONFIG_ANSWER = Reference("personae_api.bland.models.library_voice", "LibraryVoice")


def list_voices() -> Call[builtins.list[models.Voice], Literal["bland"]]:
    """GET /v1/voices"""
    return Call(_LIST_VOICES, _LIST_VOICES_ANSWER)


def check_voice_name_availability(*, name: str) -> Call[models.VoiceNameAvailability, Literal["bland"]]:
    """POST /v1/voices/check_name_availability"""
    return Call(_CHECK_VOICE_NAME_AVAILABILITY, _CHECK_VOICE_NAME_AVAILABILITY_ANSWER, json=given({"name": name}))


def list_shared_voices(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
    language: str | Unset = UNSET,
) -> PagedCall[models.SharedVoice, Literal["bland"]]:
    """GET /v1/voices/shared"""
    return PagedCall(
        _LIST_SHARED_VOICES,
        _LIST_SHARED_VOICES_ANSWER,
        query=given({"limit": limit, "offset": offset, "search": search, "language": language}),
    )


def add_library_voice(id: str) -> Call[models.LibraryVoice, Literal["bland"]]:
    """POST /v1/voices/library/add/{id}"""
    return Call(_ADD_LIBRARY_VOICE, _ADD_LIBRARY_VOICE_ANSWER, path={"id": id})


def get_voice(id: str) -> Call[models.Voice, Literal["bland"]]:
    """GET /v1/voices/{id}"""
    return Call(_GET_VOICE, _GET_VOICE_ANSWER, path={"id": id})


def delete_voice(id: str) -> Call[models.StatusAnswer, Literal["bland"]]:
    """DELETE /v1/voices/{id}"""
    return Call(_DELETE_VOICE, _DELETE_VOICE_ANSWER, path={"id": id})


def update_voice(id: str, *, name: str) -> Call[dict[str, Any], Literal["bland"]]:
    """PATCH /v1/voices/{id}"""
    return Call(_UPDATE_VOICE, _UPDATE_VOICE_ANSWER, path={"id": id}, json=given({"name": name}))


def rate_voice(id: str, *, rating: int) -> Call[models.VoiceRating, Literal["bland"]]:
    """POST /v1/voices/{id}/rate"""
    return Call(_RATE_VOICE, _RATE_VOICE_ANSWER, path={"id": id}, json=given({"rating": rating}))


def rename_voice(id: str, *, name: str) -> Call[models.VoiceReference, Literal["bland"]]:
    """PATCH /v1/voices/{id}/rename"""
    return Call(_RENAME_VOICE, _RENAME_VOICE_ANSWER, path={"id": id}, json=given({"name": name}))


def clone_voice(
    *,
    name: str,
    audio_samples: Sequence[File],
    gender: models.CloneVoiceGender | Unset = UNSET,
    description: str | Unset = UNSET,
    is_btts_v3: bool | Unset = UNSET,
    is_btts_v2: bool | Unset = UNSET,
) -> Call[models.VoiceReference, Literal["bland"]]:
    """POST /v1/voices/clone"""
    return Call(
        _CLONE_VOICE,
        _CLONE_VOICE_ANSWER,
        form=Form(
            given(
                {
                    "name": name,
                    "gender": gender,
                    "description": description,
                    "isBTTS_V3": is_btts_v3,
                    "isBTTS_V2": is_btts_v2,
                }
            ),
            given({"audio_samples": audio_samples}),
        ),
    )


def sample_voice(id: str, *, text: str) -> Call[dict[str, Any], Literal["bland"]]:
    """POST /v1/voices/{id}/sample"""
    return Call(_SAMPLE_VOICE, _SAMPLE_VOICE_ANSWER, path={"id": id}, json=given({"text": text}))


def add_voice_samples(
    *, voice_id: str, audio_samples: Sequence[File]
) -> Call[builtins.list[models.VoiceSample], Literal["bland"]]:
    """POST /v1/voices/samples"""
    return Call(
        _ADD_VOICE_SAMPLES,
        _ADD_VOICE_SAMPLES_ANSWER,
        form=Form(given({"voice_id": voice_id}), given({"audio_samples": audio_samples})),
    )


def list_voice_samples(
    id: str, *, include_audio: bool | Unset = UNSET
) -> Call[builtins.list[models.VoiceSample], Literal["bland"]]:
    """GET /v1/voices/{id}/samples"""
    return Call(
        _LIST_VOICE_SAMPLES, _LIST_VOICE_SAMPLES_ANSWER, path={"id": id}, query=given({"include_audio": include_audio})
    )


def delete_voice_samples(
    id: str, *, sample_ids: ListOf[str]
) -> Call[builtins.list[models.VoiceSample], Literal["bland"]]:
    """DELETE /v1/voices/{id}/samples"""
    return Call(
        _DELETE_VOICE_SAMPLES, _DELETE_VOICE_SAMPLES_ANSWER, path={"id": id}, json=given({"sample_ids": sample_ids})
    )


def update_voice_samples(
    id: str, *, samples: ListOf[models.VoiceSampleTranscription | models.VoiceSampleTranscriptionDict]
) -> Call[builtins.list[models.VoiceSample], Literal["bland"]]:
    """PATCH /v1/voices/{id}/samples"""
    return Call(_UPDATE_VOICE_SAMPLES, _UPDATE_VOICE_SAMPLES_ANSWER, path={"id": id}, json=given({"samples": samples}))


def get_voice_sample(
    id: str, sample_id: str, *, format: models.VoiceSampleFormat | Unset = UNSET
) -> Call[models.VoiceSample | bytes, Literal["bland"]]:
    """GET /v1/voices/{id}/samples/{sample_id}"""
    return Call(
        _GET_VOICE_SAMPLE,
        _GET_VOICE_SAMPLE_ANSWER,
        path={"id": id, "sample_id": sample_id},
        query=given({"format": format}),
    )


def get_voice_settings(id: str) -> Call[models.VoiceSettings, Literal["bland"]]:
    """GET /v1/voices/{id}/settings"""
    return Call(_GET_VOICE_SETTINGS, _GET_VOICE_SETTINGS_ANSWER, path={"id": id})


def update_voice_settings(
    id: str,
    *,
    consistency: float | Unset = UNSET,
    expressiveness: float | Unset = UNSET,
    boost_language_consistency: bool | Unset = UNSET,
) -> Call[models.VoiceSettings, Literal["bland"]]:
    """POST /v1/voices/{id}/settings"""
    return Call(
        _UPDATE_VOICE_SETTINGS,
        _UPDATE_VOICE_SETTINGS_ANSWER,
        path={"id": id},
        json=given(
            {
                "consistency": consistency,
                "expressiveness": expressiveness,
                "boost_language_consistency": boost_language_consistency,
            }
        ),
    )


def update_voice_config(
    id: str,
    *,
    consistency: float | Unset = UNSET,
    expressiveness: float | Unset = UNSET,
    boost: models.VoiceConfigBoost | Unset = UNSET,
) -> Call[models.LibraryVoice, Literal["bland"]]:
    """PATCH /v1/voices/{id}/config"""
    return Call(
        _UPDATE_VOICE_CONFIG,
        _UPDATE_VOICE_CONFIG_ANSWER,
        path={"id": id},
        json=given({"consistency": consistency, "expressiveness": expressiveness, "boost": boost}),
    )
