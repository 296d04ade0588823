# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Voices."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import INTEGER, STRING, Array, Enumeration, Reference
from ...types import UNSET, Inputs, Operation, PagedCall, Paging, Unset, given
from .. import models

_GET_VOICES = Operation(
    vendor="tavus",
    id="getVoices",
    method="GET",
    path="/v2/voices",
    effect="read",
    paging=Paging(
        style="page",
        items=("data",),
        position="page",
        total=("total_count",),
        current=("page",),
        size="limit",
        first=1,
        default_size=10,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "page": Field("page", INTEGER),
            "search": Field("search", STRING),
            "sort": Field("sort", Enumeration("asc", "desc")),
            "tag": Field("tag", STRING),
            "tags": Field("tags", STRING),
        }
    ),
)
_GET_VOICES_ANSWER = Array(Reference("personae_api.tavus.models.voice", "Voice"))


def get_voices(
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    search: str | Unset = UNSET,
    sort: models.SortOrder | Unset = UNSET,
    tag: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> PagedCall[models.Voice, Literal["tavus"]]:
    """GET /v2/voices"""
    return PagedCall(
        _GET_VOICES,
        _GET_VOICES_ANSWER,
        query=given({"limit": limit, "page": page, "search": search, "sort": sort, "tag": tag, "tags": tags}),
    )
