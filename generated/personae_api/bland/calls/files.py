# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Files."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import STRING, Enumeration, Reference
from ...types import UNSET, Call, File, Form, Inputs, Operation, Unset, given
from .. import models

_ATTACH_FILE = Operation(
    vendor="bland",
    id="attachFile",
    method="POST",
    path="/v1/files/attach",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        headers={"x-bland-org-id": Field("x_bland_org_id", STRING)},
        body={
            "filename": Field("filename", STRING),
            "usage": Field("usage", Enumeration("audio", "avatars", "batches", "knowledgebase", "media")),
            "file_type": Field("file_type", Enumeration("audio", "avatars", "batches", "knowledgebase", "media")),
        },
        files={"file": "file"},
    ),
)
_ATTACH_FILE_ANSWER = Reference("personae_api.bland.models.attached_file", "AttachedFile")


def attach_file(
    *,
    x_bland_org_id: str,
    filename: str,
    usage: models.FileUsage,
    file: File,
    file_type: models.FileUsage | Unset = UNSET,
) -> Call[models.AttachedFile, Literal["bland"]]:
    """POST /v1/files/attach"""
    return Call(
        _ATTACH_FILE,
        _ATTACH_FILE_ANSWER,
        headers=given({"x-bland-org-id": x_bland_org_id}),
        form=Form(given({"filename": filename, "usage": usage, "file_type": file_type}), given({"file": file})),
    )
