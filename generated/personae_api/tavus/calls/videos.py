# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Videos."""

from __future__ import annotations

from typing import Any, Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Reference
from ...types import UNSET, Call, Inputs, Once, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_LIST_VIDEOS = Operation(
    vendor="tavus",
    id="listVideos",
    method="GET",
    path="/v2/videos",
    effect="read",
    paging=Paging(
        style="page", items=("data",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER), "page": Field("page", INTEGER)}),
)
_LIST_VIDEOS_ANSWER = Array(Reference("personae_api.tavus.models.video_summary", "VideoSummary"))
_GENERATE_VIDEO = Operation(
    vendor="tavus",
    id="generateVideo",
    method="POST",
    path="/v2/videos",
    effect="bill",
    once=Once(key=("video_name",), found=("video_name",)),
    inputs=Inputs(
        body={
            "replica_id": Field("replica_id", STRING),
            "script": Field("script", STRING),
            "audio_url": Field("audio_url", STRING),
            "video_name": Field("video_name", STRING),
            "background_url": Field("background_url", STRING),
            "background_source_url": Field("background_source_url", STRING),
            "callback_url": Field("callback_url", STRING),
            "fast": Field("fast", BOOLEAN),
            "transparent_background": Field("transparent_background", BOOLEAN),
            "watermark_image_url": Field("watermark_image_url", STRING),
            "properties": Field(
                "properties", Reference("personae_api.tavus.models.video_properties", "VideoProperties")
            ),
            "face_id": Field("face_id", STRING),
        }
    ),
)
_GENERATE_VIDEO_ANSWER = Reference("personae_api.tavus.models.video_created", "VideoCreated")
_GET_VIDEO = Operation(
    vendor="tavus",
    id="getVideo",
    method="GET",
    path="/v2/videos/{video_id}",
    effect="read",
    repeatable=True,
    waiting=Waiting(
        "video_id",
        (State(field=("status",), well=("ready",), badly=("error", "deleted")),),
        first=5,
        cap=60,
        reason=("status_details",),
        events=(("video_id",),),
    ),
    inputs=Inputs(query={"verbose": Field("verbose", BOOLEAN)}),
)
_GET_VIDEO_ANSWER = Reference("personae_api.tavus.models.video", "Video")
_DELETE_VIDEO = Operation(
    vendor="tavus",
    id="deleteVideo",
    method="DELETE",
    path="/v2/videos/{video_id}",
    effect="delete",
    repeatable=True,
    inputs=Inputs(query={"hard": Field("hard", BOOLEAN)}),
)
_RENAME_VIDEO = Operation(
    vendor="tavus",
    id="renameVideo",
    method="PATCH",
    path="/v2/videos/{video_id}/name",
    effect="write",
    inputs=Inputs(body={"video_name": Field("video_name", STRING)}),
)


def list_videos(
    *, limit: int | Unset = UNSET, page: int | Unset = UNSET
) -> PagedCall[models.VideoSummary, Literal["tavus"]]:
    """GET /v2/videos"""
    return PagedCall(_LIST_VIDEOS, _LIST_VIDEOS_ANSWER, query=given({"limit": limit, "page": page}))


def generate_video(
    *,
    replica_id: str | Unset = UNSET,
    script: str | Unset = UNSET,
    audio_url: str | Unset = UNSET,
    video_name: str | Unset = UNSET,
    background_url: str | Unset = UNSET,
    background_source_url: str | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    fast: bool | Unset = UNSET,
    transparent_background: bool | Unset = UNSET,
    watermark_image_url: str | Unset = UNSET,
    properties: models.VideoProperties | models.VideoPropertiesDict | Unset = UNSET,
    face_id: str | Unset = UNSET,
) -> Call[models.VideoCreated, Literal["tavus"]]:
    """POST /v2/videos"""
    return Call(
        _GENERATE_VIDEO,
        _GENERATE_VIDEO_ANSWER,
        json=given(
            {
                "replica_id": replica_id,
                "script": script,
                "audio_url": audio_url,
                "video_name": video_name,
                "background_url": background_url,
                "background_source_url": background_source_url,
                "callback_url": callback_url,
                "fast": fast,
                "transparent_background": transparent_background,
                "watermark_image_url": watermark_image_url,
                "properties": properties,
                "face_id": face_id,
            }
        ),
    )


def get_video(video_id: str, *, verbose: bool | Unset = UNSET) -> Call[models.Video, Literal["tavus"]]:
    """GET /v2/videos/{video_id}"""
    return Call(_GET_VIDEO, _GET_VIDEO_ANSWER, path={"video_id": video_id}, query=given({"verbose": verbose}))


def delete_video(video_id: str, *, hard: bool | Unset = UNSET) -> Call[Any, Literal["tavus"]]:
    """DELETE /v2/videos/{video_id}"""
    return Call(_DELETE_VIDEO, None, path={"video_id": video_id}, query=given({"hard": hard}))


def rename_video(video_id: str, *, video_name: str) -> Call[Any, Literal["tavus"]]:
    """PATCH /v2/videos/{video_id}/name"""
    return Call(_RENAME_VIDEO, None, path={"video_id": video_id}, json=given({"video_name": video_name}))
