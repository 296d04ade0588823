# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Lipsyncs."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import INTEGER, STRING, Array, Reference
from ...types import UNSET, Call, Inputs, Once, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_LIST_LIPSYNCS = Operation(
    vendor="tavus",
    id="listLipsyncs",
    method="GET",
    path="/v2/lipsync",
    effect="read",
    paging=Paging(
        style="page", items=("data",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "page": Field("page", INTEGER)}),
)
_LIST_LIPSYNCS_ANSWER = Array(Reference("personae_api.tavus.models.lipsync", "Lipsync"))
_CREATE_LIPSYNC = Operation(
    vendor="tavus",
    id="createLipsync",
    method="POST",
    path="/v2/lipsync",
    effect="bill",
    once=Once(key=("lipsync_name",), found=("lipsync_name",)),
    inputs=Inputs(
        body={
            "original_video_url": Field("original_video_url", STRING),
            "source_audio_url": Field("source_audio_url", STRING),
            "lipsync_name": Field("lipsync_name", STRING),
            "callback_url": Field("callback_url", STRING),
        }
    ),
)
_CREATE_LIPSYNC_ANSWER = Reference("personae_api.tavus.models.lipsync_created", "LipsyncCreated")
_GET_LIPSYNC = Operation(
    vendor="tavus",
    id="getLipsync",
    method="GET",
    path="/v2/lipsync/{lipsync_id}",
    effect="read",
    repeatable=True,
    waiting=Waiting("lipsync_id", (State(field=("status",), well=("completed",)),), first=5, cap=60),
)
_GET_LIPSYNC_ANSWER = Reference("personae_api.tavus.models.lipsync", "Lipsync")
_DELETE_LIPSYNC = Operation(
    vendor="tavus",
    id="deleteLipsync",
    method="DELETE",
    path="/v2/lipsync/{lipsync_id}",
    effect="delete",
    repeatable=True,
)


def list_lipsyncs(
    *, limit: int | Unset = UNSET, page: int | Unset = UNSET
) -> PagedCall[models.Lipsync, Literal["tavus"]]:
    """GET /v2/lipsync"""
    return PagedCall(_LIST_LIPSYNCS, _LIST_LIPSYNCS_ANSWER, query=given({"limit": limit, "page": page}))


def create_lipsync(
    *,
    original_video_url: str,
    source_audio_url: str,
    lipsync_name: str | Unset = UNSET,
    callback_url: str | Unset = UNSET,
) -> Call[models.LipsyncCreated, Literal["tavus"]]:
    """POST /v2/lipsync"""
    return Call(
        _CREATE_LIPSYNC,
        _CREATE_LIPSYNC_ANSWER,
        json=given(
            {
                "original_video_url": original_video_url,
                "source_audio_url": source_audio_url,
                "lipsync_name": lipsync_name,
                "callback_url": callback_url,
            }
        ),
    )


def get_lipsync(lipsync_id: str) -> Call[models.Lipsync, Literal["tavus"]]:
    """GET /v2/lipsync/{lipsync_id}"""
    return Call(_GET_LIPSYNC, _GET_LIPSYNC_ANSWER, path={"lipsync_id": lipsync_id})


def delete_lipsync(lipsync_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/lipsync/{lipsync_id}"""
    return Call(_DELETE_LIPSYNC, None, path={"lipsync_id": lipsync_id})
