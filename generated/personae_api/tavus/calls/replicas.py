# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Replicas."""

from __future__ import annotations

from typing import Any, Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Enumeration, Reference
from ...types import UNSET, Call, Inputs, Once, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_LIST_REPLICAS = Operation(
    vendor="tavus",
    id="listReplicas",
    method="GET",
    path="/v2/replicas",
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
            "replica_type": Field("replica_type", Enumeration("system", "user")),
            "replica_ids": Field("replica_ids", STRING),
            "model_name": Field("model_name", STRING),
        }
    ),
)
_LIST_REPLICAS_ANSWER = Array(Reference("personae_api.tavus.models.replica", "Replica"))
_CREATE_REPLICA = Operation(
    vendor="tavus",
    id="createReplica",
    method="POST",
    path="/v2/replicas",
    effect="bill",
    once=Once(key=("replica_name",), found=("replica_name",)),
    inputs=Inputs(
        body={
            "consent_video_url": Field("consent_video_url", STRING),
            "train_video_url": Field("train_video_url", STRING),
            "train_image_url": Field("train_image_url", STRING),
            "voice_name": Field("voice_name", STRING),
            "auto_fix_training_image": Field("auto_fix_training_image", BOOLEAN),
            "callback_url": Field("callback_url", STRING),
            "replica_name": Field("replica_name", STRING),
            "model_name": Field("model_name", STRING),
            "properties": Field(
                "properties", Reference("personae_api.tavus.models.replica_properties", "ReplicaProperties")
            ),
        }
    ),
)
_CREATE_REPLICA_ANSWER = Reference("personae_api.tavus.models.replica_created", "ReplicaCreated")
_GET_REPLICA = Operation(
    vendor="tavus",
    id="getReplica",
    method="GET",
    path="/v2/replicas/{replica_id}",
    effect="read",
    repeatable=True,
    waiting=Waiting(
        "replica_id",
        (State(field=("status",), well=("completed",), badly=("error",)),),
        first=30,
        cap=300,
        reason=("error_message",),
        events=(("replica_id",),),
    ),
    inputs=Inputs(query={"verbose": Field("verbose", BOOLEAN)}),
)
_GET_REPLICA_ANSWER = Reference("personae_api.tavus.models.replica", "Replica")
_DELETE_REPLICA = Operation(
    vendor="tavus",
    id="deleteReplica",
    method="DELETE",
    path="/v2/replicas/{replica_id}",
    effect="delete",
    repeatable=True,
    inputs=Inputs(query={"hard": Field("hard", BOOLEAN)}),
)
_RENAME_REPLICA = Operation(
    vendor="tavus",
    id="renameReplica",
    method="PATCH",
    path="/v2/replicas/{replica_id}/name",
    effect="write",
    inputs=Inputs(body={"replica_name": Field("replica_name", STRING)}),
)


def list_replicas(
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    verbose: bool | Unset = UNSET,
    replica_type: models.ReplicaType | Unset = UNSET,
    replica_ids: str | Unset = UNSET,
    model_name: str | Unset = UNSET,
) -> PagedCall[models.Replica, Literal["tavus"]]:
    """GET /v2/replicas"""
    return PagedCall(
        _LIST_REPLICAS,
        _LIST_REPLICAS_ANSWER,
        query=given(
            {
                "limit": limit,
                "page": page,
                "verbose": verbose,
                "replica_type": replica_type,
                "replica_ids": replica_ids,
                "model_name": model_name,
            }
        ),
    )


def create_replica(
    *,
    consent_video_url: str | Unset = UNSET,
    train_video_url: str | Unset = UNSET,
    train_image_url: str | Unset = UNSET,
    voice_name: str | Unset = UNSET,
    auto_fix_training_image: bool | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    replica_name: str | Unset = UNSET,
    model_name: str | Unset = UNSET,
    properties: models.ReplicaProperties | models.ReplicaPropertiesDict | Unset = UNSET,
) -> Call[models.ReplicaCreated, Literal["tavus"]]:
    """POST /v2/replicas"""
    return Call(
        _CREATE_REPLICA,
        _CREATE_REPLICA_ANSWER,
        json=given(
            {
                "consent_video_url": consent_video_url,
                "train_video_url": train_video_url,
                "train_image_url": train_image_url,
                "voice_name": voice_name,
                "auto_fix_training_image": auto_fix_training_image,
                "callback_url": callback_url,
                "replica_name": replica_name,
                "model_name": model_name,
                "properties": properties,
            }
        ),
    )


def get_replica(replica_id: str, *, verbose: bool | Unset = UNSET) -> Call[models.Replica, Literal["tavus"]]:
    """GET /v2/replicas/{replica_id}"""
    return Call(_GET_REPLICA, _GET_REPLICA_ANSWER, path={"replica_id": replica_id}, query=given({"verbose": verbose}))


def delete_replica(replica_id: str, *, hard: bool | Unset = UNSET) -> Call[Any, Literal["tavus"]]:
    """DELETE /v2/replicas/{replica_id}"""
    return Call(_DELETE_REPLICA, None, path={"replica_id": replica_id}, query=given({"hard": hard}))


def rename_replica(replica_id: str, *, replica_name: str) -> Call[Any, Literal["tavus"]]:
    """PATCH /v2/replicas/{replica_id}/name"""
    return Call(_RENAME_REPLICA, None, path={"replica_id": replica_id}, json=given({"replica_name": replica_name}))
