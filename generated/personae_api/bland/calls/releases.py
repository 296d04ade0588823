# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Releases."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from ...base import Field
from ...shapes import INTEGER, STRING, Array, Enumeration, OneOf, Reference
from ...types import UNSET, Call, Inputs, Operation, Unset, given
from .. import models

_LIST_RELEASES = Operation(
    vendor="bland", id="listReleases", method="GET", path="/v1/releases", effect="read", repeatable=True
)
_LIST_RELEASES_ANSWER = Array(Reference("personae_api.bland.models.release", "Release"))
_CREATE_RELEASE = Operation(
    vendor="bland",
    id="createRelease",
    method="POST",
    path="/v1/releases",
    effect="write",
    inputs=Inputs(
        body={
            "pathway_id": Field("pathway_id", STRING),
            "version": Field("version", OneOf(INTEGER, STRING)),
            "tag": Field("tag", STRING),
        }
    ),
)
_CREATE_RELEASE_ANSWER = Reference("personae_api.bland.models.release", "Release")
_PROMOTE_RELEASE = Operation(
    vendor="bland",
    id="promoteRelease",
    method="POST",
    path="/v1/releases/{id}/promote",
    effect="write",
    inputs=Inputs(body={"environment": Field("environment", Enumeration("production", "staging"))}),
)


def list_releases() -> Call[builtins.list[models.Release], Literal["bland"]]:
    """GET /v1/releases"""
    return Call(_LIST_RELEASES, _LIST_RELEASES_ANSWER)


def create_release(
    *, pathway_id: str | Unset = UNSET, version: int | str | Unset = UNSET, tag: str | Unset = UNSET
) -> Call[models.Release, Literal["bland"]]:
    """POST /v1/releases"""
    return Call(
        _CREATE_RELEASE, _CREATE_RELEASE_ANSWER, json=given({"pathway_id": pathway_id, "version": version, "tag": tag})
    )


def promote_release(id: str, *, environment: models.PathwayEnvironment | Unset = UNSET) -> Call[Any, Literal["bland"]]:
    """POST /v1/releases/{id}/promote"""
    return Call(_PROMOTE_RELEASE, None, path={"id": id}, json=given({"environment": environment}))
