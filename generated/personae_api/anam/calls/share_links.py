# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Share Links."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import INTEGER, NUMBER, STRING, Array, Reference
from ...types import UNSET, Call, Inputs, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_SHARE_LINKS = Operation(
    vendor="anam",
    id="listShareLinks",
    method="GET",
    path="/v1/share-links",
    effect="read",
    paging=Paging(
        style="page",
        items=("data",),
        position="page",
        total=("meta", "total"),
        last=("meta", "lastPage"),
        current=("meta", "currentPage"),
        size="perPage",
        default_size=20,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "page": Field("page", INTEGER),
            "perPage": Field("per_page", INTEGER),
            "search": Field("search", STRING),
            "personaId": Field("persona_id", STRING),
        }
    ),
)
_LIST_SHARE_LINKS_ANSWER = Array(Reference("personae_api.anam.models.persona_share_link", "PersonaShareLink"))
_CREATE_SHARE_LINK = Operation(
    vendor="anam",
    id="createShareLink",
    method="POST",
    path="/v1/share-links",
    effect="write",
    inputs=Inputs(
        body={
            "personaId": Field("persona_id", STRING),
            "expiresInHours": Field("expires_in_hours", NUMBER),
            "usageLimit": Field("usage_limit", NUMBER),
        }
    ),
)
_CREATE_SHARE_LINK_ANSWER = Reference("personae_api.anam.models.share_link", "ShareLink")
_GET_SHARE_LINK = Operation(
    vendor="anam", id="getShareLink", method="GET", path="/v1/share-links/{id}", effect="read", repeatable=True
)
_GET_SHARE_LINK_ANSWER = Reference("personae_api.anam.models.persona_share_link", "PersonaShareLink")
_UPDATE_SHARE_LINK = Operation(
    vendor="anam",
    id="updateShareLink",
    method="PUT",
    path="/v1/share-links/{id}",
    effect="write",
    repeatable=True,
    inputs=Inputs(
        body={"expiresInHours": Field("expires_in_hours", NUMBER), "usageLimit": Field("usage_limit", NUMBER)}
    ),
)
_UPDATE_SHARE_LINK_ANSWER = Reference("personae_api.anam.models.share_link", "ShareLink")
_DELETE_SHARE_LINK = Operation(
    vendor="anam", id="deleteShareLink", method="DELETE", path="/v1/share-links/{id}", effect="delete", repeatable=True
)
_DELETE_SHARE_LINK_ANSWER = Reference("personae_api.anam.models.deletion", "Deletion")


def list_share_links(
    *,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    search: str | Unset = UNSET,
    persona_id: str | Unset = UNSET,
) -> PagedCall[models.PersonaShareLink, Literal["anam"]]:
    """GET /v1/share-links"""
    return PagedCall(
        _LIST_SHARE_LINKS,
        _LIST_SHARE_LINKS_ANSWER,
        query=given({"page": page, "perPage": per_page, "search": search, "personaId": persona_id}),
    )


def create_share_link(
    *, persona_id: str, expires_in_hours: float | Unset = UNSET, usage_limit: float | Unset = UNSET
) -> Call[models.ShareLink, Literal["anam"]]:
    """POST /v1/share-links"""
    return Call(
        _CREATE_SHARE_LINK,
        _CREATE_SHARE_LINK_ANSWER,
        json=given({"personaId": persona_id, "expiresInHours": expires_in_hours, "usageLimit": usage_limit}),
    )


def get_share_link(id: str) -> Call[models.PersonaShareLink, Literal["anam"]]:
    """GET /v1/share-links/{id}"""
    return Call(_GET_SHARE_LINK, _GET_SHARE_LINK_ANSWER, path={"id": id})


def update_share_link(
    id: str, *, expires_in_hours: float | Unset = UNSET, usage_limit: float | Unset = UNSET
) -> Call[models.ShareLink, Literal["anam"]]:
    """PUT /v1/share-links/{id}"""
    return Call(
        _UPDATE_SHARE_LINK,
        _UPDATE_SHARE_LINK_ANSWER,
        path={"id": id},
        json=given({"expiresInHours": expires_in_hours, "usageLimit": usage_limit}),
    )


def delete_share_link(id: str) -> Call[models.Deletion, Literal["anam"]]:
    """DELETE /v1/share-links/{id}"""
    return Call(_DELETE_SHARE_LINK, _DELETE_SHARE_LINK_ANSWER, path={"id": id})
