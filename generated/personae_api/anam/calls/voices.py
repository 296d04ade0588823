# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Voices."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, NULL, STRING, Array, Enumeration, OneOf, Reference
from ...types import UNSET, Call, File, Form, Inputs, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_VOICES = Operation(
    vendor="anam",
    id="listVoices",
    method="GET",
    path="/v1/voices",
    effect="read",
    paging=Paging(
        style="page",
        items=("data",),
        position="page",
        total=("meta", "total"),
        last=("meta", "lastPage"),
        current=("meta", "currentPage"),
        size="perPage",
        default_size=10,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={"page": Field("page", INTEGER), "perPage": Field("per_page", INTEGER), "search": Field("search", STRING)}
    ),
)
_LIST_VOICES_ANSWER = Array(Reference("personae_api.anam.models.voice", "Voice"))
_CREATE_VOICE = Operation(
    vendor="anam",
    id="createVoice",
    method="POST",
    path="/v1/voices",
    effect="write",
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "language": Field("language", STRING),
            "enhance": Field("enhance", BOOLEAN),
            "audioKey": Field("audio_key", STRING),
        },
        files={"audioFile": "audio_file"},
    ),
)
_CREATE_VOICE_ANSWER = Reference("personae_api.anam.models.voice", "Voice")
_CREATE_VOICE_PRESIGNED_UPLOAD = Operation(
    vendor="anam",
    id="createVoicePresignedUpload",
    method="POST",
    path="/v1/voices/presigned-upload",
    effect="write",
    inputs=Inputs(
        body={
            "filename": Field("filename", STRING),
            "contentType": Field("content_type", STRING),
            "fileSize": Field("file_size", INTEGER),
        }
    ),
)
_CREATE_VOICE_PRESIGNED_UPLOAD_ANSWER = Reference("personae_api.anam.models.voice_upload", "VoiceUpload")
_GET_VOICE = Operation(
    vendor="anam", id="getVoice", method="GET", path="/v1/voices/{id}", effect="read", repeatable=True
)
_GET_VOICE_ANSWER = Reference("personae_api.anam.models.voice", "Voice")
_UPDATE_VOICE = Operation(
    vendor="anam",
    id="updateVoice",
    method="PUT",
    path="/v1/voices/{id}",
    effect="write",
    repeatable=True,
    inputs=Inputs(
        body={
            "displayName": Field("display_name", STRING),
            "providerModelId": Field("provider_model_id", STRING),
            "gender": Field("gender", OneOf(Enumeration("FEMALE", "MALE", "NEUTRAL"), NULL)),
            "country": Field("country", OneOf(STRING, NULL)),
            "description": Field("description", OneOf(STRING, NULL)),
        }
    ),
)
_UPDATE_VOICE_ANSWER = Reference("personae_api.anam.models.voice", "Voice")
_DELETE_VOICE = Operation(
    vendor="anam", id="deleteVoice", method="DELETE", path="/v1/voices/{id}", effect="delete", repeatable=True
)
_DELETE_VOICE_ANSWER = Reference("personae_api.anam.models.deletion", "Deletion")


def list_voices(
    *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET
) -> PagedCall[models.Voice, Literal["anam"]]:
    """GET /v1/voices"""
    return PagedCall(
        _LIST_VOICES, _LIST_VOICES_ANSWER, query=given({"page": page, "perPage": per_page, "search": search})
    )


def create_voice(
    *,
    name: str,
    description: str | Unset = UNSET,
    language: str | Unset = UNSET,
    enhance: bool | Unset = UNSET,
    audio_file: File | Unset = UNSET,
    audio_key: str | Unset = UNSET,
) -> Call[models.Voice, Literal["anam"]]:
    """POST /v1/voices"""
    if audio_file is not UNSET:
        return Call(
            _CREATE_VOICE,
            _CREATE_VOICE_ANSWER,
            json=given({"audioKey": audio_key}),
            form=Form(
                given({"name": name, "description": description, "language": language, "enhance": enhance}),
                given({"audioFile": audio_file}),
            ),
        )

    return Call(
        _CREATE_VOICE,
        _CREATE_VOICE_ANSWER,
        json=given(
            {"name": name, "audioKey": audio_key, "description": description, "language": language, "enhance": enhance}
        ),
    )


def create_voice_presigned_upload(
    *, filename: str, content_type: str, file_size: int
) -> Call[models.VoiceUpload, Literal["anam"]]:
    """POST /v1/voices/presigned-upload"""
    return Call(
        _CREATE_VOICE_PRESIGNED_UPLOAD,
        _CREATE_VOICE_PRESIGNED_UPLOAD_ANSWER,
        json=given({"filename": filename, "contentType": content_type, "fileSize": file_size}),
    )


def get_voice(id: str) -> Call[models.Voice, Literal["anam"]]:
    """GET /v1/voices/{id}"""
    return Call(_GET_VOICE, _GET_VOICE_ANSWER, path={"id": id})


def update_voice(
    id: str,
    *,
    display_name: str,
    provider_model_id: str | Unset = UNSET,
    gender: models.VoiceGender | None | Unset = UNSET,
    country: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
) -> Call[models.Voice, Literal["anam"]]:
    """PUT /v1/voices/{id}"""
    return Call(
        _UPDATE_VOICE,
        _UPDATE_VOICE_ANSWER,
        path={"id": id},
        json=given(
            {
                "displayName": display_name,
                "providerModelId": provider_model_id,
                "gender": gender,
                "country": country,
                "description": description,
            }
        ),
    )


def delete_voice(id: str) -> Call[models.Deletion, Literal["anam"]]:
    """DELETE /v1/voices/{id}"""
    return Call(_DELETE_VOICE, _DELETE_VOICE_ANSWER, path={"id": id})
