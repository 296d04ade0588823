# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Faces."""

from __future__ import annotations

from typing import Any, Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Enumeration, Reference
from ...types import UNSET, Call, Inputs, Once, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_LIST_FACES = Operation(
    vendor="tavus",
    id="listFaces",
    method="GET",
    path="/v2/faces",
    effect="read",
    paging=Paging(
        style="page", items=("data",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "page": Field("page", INTEGER),
            "verbose": Field("verbose", BOOLEAN),
            "face_type": Field("face_type", Enumeration("system", "user")),
            "face_ids": Field("face_ids", STRING),
            "model_name": Field("model_name", STRING),
            "sort": Field("sort", STRING),
        }
    ),
)
_LIST_FACES_ANSWER = Array(Reference("personae_api.tavus.models.face", "Face"))
_CREATE_FACE = Operation(
    vendor="tavus",
    id="createFace",
    method="POST",
    path="/v2/faces",
    effect="bill",
    once=Once(key=("face_name",), found=("face_name",)),
    inputs=Inputs(
        body={
            "face_name": Field("face_name", STRING),
            "train_video_url": Field("train_video_url", STRING),
            "train_image_url": Field("train_image_url", STRING),
            "voice_name": Field("voice_name", STRING),
            "model_name": Field("model_name", STRING),
            "auto_fix_training_image": Field("auto_fix_training_image", BOOLEAN),
            "callback_url": Field("callback_url", STRING),
            "properties": Field(
                "properties", Reference("personae_api.tavus.models.replica_properties", "ReplicaProperties")
            ),
        }
    ),
)
_CREATE_FACE_ANSWER = Reference("personae_api.tavus.models.face_created", "FaceCreated")
_GET_FACE = Operation(
    vendor="tavus",
    id="getFace",
    method="GET",
    path="/v2/faces/{face_id}",
    effect="read",
    repeatable=True,
    waiting=Waiting(
        "face_id",
        (State(field=("status",), well=("completed",), badly=("error",)),),
        first=30,
        cap=300,
        reason=("error_message",),
        events=(("face_id",),),
    ),
)
_GET_FACE_ANSWER = Reference("personae_api.tavus.models.face", "Face")
_DELETE_FACE = Operation(
    vendor="tavus",
    id="deleteFace",
    method="DELETE",
    path="/v2/faces/{face_id}",
    effect="delete",
    repeatable=True,
    inputs=Inputs(query={"hard": Field("hard", BOOLEAN)}),
)
_RENAME_FACE = Operation(
    vendor="tavus",
    id="renameFace",
    method="PATCH",
    path="/v2/faces/{face_id}/name",
    effect="write",
    inputs=Inputs(body={"face_name": Field("face_name", STRING)}),
)


def list_faces(
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    verbose: bool | Unset = UNSET,
    face_type: models.ReplicaType | Unset = UNSET,
    face_ids: str | Unset = UNSET,
    model_name: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PagedCall[models.Face, Literal["tavus"]]:
    """GET /v2/faces"""
    return PagedCall(
        _LIST_FACES,
        _LIST_FACES_ANSWER,
        query=given(
            {
                "limit": limit,
                "page": page,
                "verbose": verbose,
                "face_type": face_type,
                "face_ids": face_ids,
                "model_name": model_name,
                "sort": sort,
            }
        ),
    )


def create_face(
    *,
    face_name: str | Unset = UNSET,
    train_video_url: str | Unset = UNSET,
    train_image_url: str | Unset = UNSET,
    voice_name: str | Unset = UNSET,
    model_name: str | Unset = UNSET,
    auto_fix_training_image: bool | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
) -> Call[models.FaceCreated, Literal["tavus"]]:
    """POST /v2/faces"""
    return Call(
        _CREATE_FACE,
        _CREATE_FACE_ANSWER,
        json=given(
            {
                "face_name": face_name,
                "train_video_url": train_video_url,
                "train_image_url": train_image_url,
                "voice_name": voice_name,
                "model_name": model_name,
                "auto_fix_training_image": auto_fix_training_image,
                "callback_url": callback_url,
                "properties": properties,
            }
        ),
    )


def get_face(face_id: str) -> Call[models.Face, Literal["tavus"]]:
    """GET /v2/faces/{face_id}"""
    return Call(_GET_FACE, _GET_FACE_ANSWER, path={"face_id": face_id})


def delete_face(face_id: str, *, hard: bool | Unset = UNSET) -> Call[Any, Literal["tavus"]]:
    """DELETE /v2/faces/{face_id}"""
    return Call(_DELETE_FACE, None, path={"face_id": face_id}, query=given({"hard": hard}))


def rename_face(face_id: str, *, face_name: str) -> Call[Any, Literal["tavus"]]:
    """PATCH /v2/faces/{face_id}/name"""
    return Call(_RENAME_FACE, None, path={"face_id": face_id}, json=given({"face_name": face_name}))
