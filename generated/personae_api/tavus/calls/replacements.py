# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Replacements."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import INTEGER, STRING, Array, Reference
from ...types import UNSET, Call, Inputs, Once, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_LIST_REPLACEMENTS = Operation(
    vendor="tavus",
    id="listReplacements",
    method="GET",
    path="/v2/replacements",
    effect="read",
    paging=Paging(
        style="page", items=("data",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "page": Field("page", INTEGER)}),
)
_LIST_REPLACEMENTS_ANSWER = Array(Reference("personae_api.tavus.models.replacement", "Replacement"))
_CREATE_REPLACEMENT = Operation(
    vendor="tavus",
    id="createReplacement",
    method="POST",
    path="/v2/replacements",
    effect="bill",
    once=Once(key=("replacement_name",), found=("replacement_name",)),
    inputs=Inputs(
        body={
            "original_video_url": Field("original_video_url", STRING),
            "transcription_id": Field("transcription_id", STRING),
            "new_transcript": Field("new_transcript", STRING),
            "callback_url": Field("callback_url", STRING),
            "replacement_name": Field("replacement_name", STRING),
        }
    ),
)
_CREATE_REPLACEMENT_ANSWER = Reference("personae_api.tavus.models.replacement_created", "ReplacementCreated")
_GET_REPLACEMENT = Operation(
    vendor="tavus",
    id="getReplacement",
    method="GET",
    path="/v2/replacements/{replacement_id}",
    effect="read",
    repeatable=True,
    waiting=Waiting("replacement_id", (State(field=("status",), well=("completed",)),), first=5, cap=60),
)
_GET_REPLACEMENT_ANSWER = Reference("personae_api.tavus.models.replacement", "Replacement")
_DELETE_REPLACEMENT = Operation(
    vendor="tavus",
    id="deleteReplacement",
    method="DELETE",
    path="/v2/replacements/{replacement_id}",
    effect="delete",
    repeatable=True,
)


def list_replacements(
    *, limit: int | Unset = UNSET, page: int | Unset = UNSET
) -> PagedCall[models.Replacement, Literal["tavus"]]:
    """GET /v2/replacements"""
    return PagedCall(_LIST_REPLACEMENTS, _LIST_REPLACEMENTS_ANSWER, query=given({"limit": limit, "page": page}))


def create_replacement(
    *,
    original_video_url: str,
    new_transcript: str,
    transcription_id: str | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    replacement_name: str | Unset = UNSET,
) -> Call[models.ReplacementCreated, Literal["tavus"]]:
    """POST /v2/replacements"""
    return Call(
        _CREATE_REPLACEMENT,
        _CREATE_REPLACEMENT_ANSWER,
        json=given(
            {
                "original_video_url": original_video_url,
                "transcription_id": transcription_id,
                "new_transcript": new_transcript,
                "callback_url": callback_url,
                "replacement_name": replacement_name,
            }
        ),
    )


def get_replacement(replacement_id: str) -> Call[models.Replacement, Literal["tavus"]]:
    """GET /v2/replacements/{replacement_id}"""
    return Call(_GET_REPLACEMENT, _GET_REPLACEMENT_ANSWER, path={"replacement_id": replacement_id})


def delete_replacement(replacement_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/replacements/{replacement_id}"""
    return Call(_DELETE_REPLACEMENT, None, path={"replacement_id": replacement_id})
