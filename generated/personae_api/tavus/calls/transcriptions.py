# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Transcriptions."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import INTEGER, STRING, Array, Reference
from ...types import UNSET, Call, Inputs, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_LIST_TRANSCRIPTIONS = Operation(
    vendor="tavus",
    id="listTranscriptions",
    method="GET",
    path="/v2/transcriptions",
    effect="read",
    paging=Paging(
        style="page", items=("data",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "page": Field("page", INTEGER)}),
)
_LIST_TRANSCRIPTIONS_ANSWER = Array(Reference("personae_api.tavus.models.transcription", "Transcription"))
_CREATE_TRANSCRIPTION = Operation(
    vendor="tavus",
    id="createTranscription",
    method="POST",
    path="/v2/transcriptions",
    effect="bill",
    inputs=Inputs(body={"file_url": Field("file_url", STRING), "callback_url": Field("callback_url", STRING)}),
)
_CREATE_TRANSCRIPTION_ANSWER = Reference("personae_api.tavus.models.transcription_created", "TranscriptionCreated")
_GET_TRANSCRIPTION = Operation(
    vendor="tavus",
    id="getTranscription",
    method="GET",
    path="/v2/transcriptions/{transcription_id}",
    effect="read",
    repeatable=True,
    waiting=Waiting("transcription_id", (State(field=("status",), well=("completed",)),), first=5, cap=60),
)
_GET_TRANSCRIPTION_ANSWER = Reference("personae_api.tavus.models.transcription", "Transcription")
_DELETE_TRANSCRIPTION = Operation(
    vendor="tavus",
    id="deleteTranscription",
    method="DELETE",
    path="/v2/transcriptions/{transcription_id}",
    effect="delete",
    repeatable=True,
)


def list_transcriptions(
    *, limit: int | Unset = UNSET, page: int | Unset = UNSET
) -> PagedCall[models.Transcription, Literal["tavus"]]:
    """GET /v2/transcriptions"""
    return PagedCall(_LIST_TRANSCRIPTIONS, _LIST_TRANSCRIPTIONS_ANSWER, query=given({"limit": limit, "page": page}))


def create_transcription(*, file_url: str, callback_url: str) -> Call[models.TranscriptionCreated, Literal["tavus"]]:
    """POST /v2/transcriptions"""
    return Call(
        _CREATE_TRANSCRIPTION,
        _CREATE_TRANSCRIPTION_ANSWER,
        json=given({"file_url": file_url, "callback_url": callback_url}),
    )


def get_transcription(transcription_id: str) -> Call[models.Transcription, Literal["tavus"]]:
    """GET /v2/transcriptions/{transcription_id}"""
    return Call(_GET_TRANSCRIPTION, _GET_TRANSCRIPTION_ANSWER, path={"transcription_id": transcription_id})


def delete_transcription(transcription_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/transcriptions/{transcription_id}"""
    return Call(_DELETE_TRANSCRIPTION, None, path={"transcription_id": transcription_id})
