# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Avatars."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Enumeration, Reference
from ...types import UNSET, Call, File, Form, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_AVATARS = Operation(
    vendor="anam",
    id="listAvatars",
    method="GET",
    path="/v1/avatars",
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
    joined=(("tags", ","),),
    inputs=Inputs(
        query={
            "page": Field("page", INTEGER),
            "perPage": Field("per_page", INTEGER),
            "search": Field("search", STRING),
            "renderStyle": Field(
                "render_style", Enumeration("all", "animated_3d", "illustrated", "realistic", "unknown")
            ),
            "tags": Field("tags", Array(STRING)),
            "onlyOneShot": Field("only_one_shot", BOOLEAN),
        }
    ),
)
_LIST_AVATARS_ANSWER = Array(Reference("personae_api.anam.models.avatar", "Avatar"))
_CREATE_AVATAR = Operation(
    vendor="anam",
    id="createAvatar",
    method="POST",
    path="/v1/avatars",
    effect="write",
    inputs=Inputs(
        body={
            "displayName": Field("display_name", STRING),
            "imageUrl": Field("image_url", STRING),
            "avatarModel": Field("avatar_model", STRING),
        },
        files={"imageFile": "image_file"},
    ),
)
_CREATE_AVATAR_ANSWER = Reference("personae_api.anam.models.avatar", "Avatar")
_GET_AVATAR = Operation(
    vendor="anam", id="getAvatar", method="GET", path="/v1/avatars/{id}", effect="read", repeatable=True
)
_GET_AVATAR_ANSWER = Reference("personae_api.anam.models.avatar", "Avatar")
_UPDATE_AVATAR = Operation(
    vendor="anam",
    id="updateAvatar",
    method="PUT",
    path="/v1/avatars/{id}",
    effect="write",
    repeatable=True,
    inputs=Inputs(body={"displayName": Field("display_name", STRING)}),
)
_UPDATE_AVATAR_ANSWER = Reference("personae_api.anam.models.avatar", "Avatar")
_DELETE_AVATAR = Operation(
    vendor="anam",
    id="deleteAvatar",
    method="DELETE",
    path="/v1/avatars/{id}",
    effect="delete",
    repeatable=True,
    inputs=Inputs(query={"hard": Field("hard", BOOLEAN)}),
)
_DELETE_AVATAR_ANSWER = Reference("personae_api.anam.models.deletion", "Deletion")


def list_avatars(
    *,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    search: str | Unset = UNSET,
    render_style: models.RenderStyleFilter | Unset = UNSET,
    tags: ListOf[str] | Unset = UNSET,
    only_one_shot: bool | Unset = UNSET,
) -> PagedCall[models.Avatar, Literal["anam"]]:
    """GET /v1/avatars"""
    return PagedCall(
        _LIST_AVATARS,
        _LIST_AVATARS_ANSWER,
        query=given(
            {
                "page": page,
                "perPage": per_page,
                "search": search,
                "renderStyle": render_style,
                "tags": tags,
                "onlyOneShot": only_one_shot,
            }
        ),
    )


def create_avatar(
    *,
    display_name: str,
    image_url: str | Unset = UNSET,
    avatar_model: str | Unset = UNSET,
    image_file: File | Unset = UNSET,
) -> Call[models.Avatar, Literal["anam"]]:
    """POST /v1/avatars"""
    if image_file is not UNSET:
        return Call(
            _CREATE_AVATAR,
            _CREATE_AVATAR_ANSWER,
            form=Form(
                given({"displayName": display_name, "imageUrl": image_url, "avatarModel": avatar_model}),
                given({"imageFile": image_file}),
            ),
        )

    return Call(
        _CREATE_AVATAR,
        _CREATE_AVATAR_ANSWER,
        json=given({"displayName": display_name, "imageUrl": image_url, "avatarModel": avatar_model}),
    )


def get_avatar(id: str) -> Call[models.Avatar, Literal["anam"]]:
    """GET /v1/avatars/{id}"""
    return Call(_GET_AVATAR, _GET_AVATAR_ANSWER, path={"id": id})


def update_avatar(id: str, *, display_name: str) -> Call[models.Avatar, Literal["anam"]]:
    """PUT /v1/avatars/{id}"""
    return Call(_UPDATE_AVATAR, _UPDATE_AVATAR_ANSWER, path={"id": id}, json=given({"displayName": display_name}))


def delete_avatar(id: str, *, hard: bool | Unset = UNSET) -> Call[models.Deletion, Literal["anam"]]:
    """DELETE /v1/avatars/{id}"""
    return Call(_DELETE_AVATAR, _DELETE_AVATAR_ANSWER, path={"id": id}, query=given({"hard": hard}))
