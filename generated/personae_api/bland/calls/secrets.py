# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Secrets."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from ...base import Field
from ...shapes import STRING, Array, Reference
from ...types import Call, Inputs, Operation, given
from .. import models

_LIST_SECRETS = Operation(
    vendor="bland", id="listSecrets", method="GET", path="/v1/secrets", effect="read", repeatable=True
)
_LIST_SECRETS_ANSWER = Array(Reference("personae_api.bland.models.secret", "Secret"))
_CREATE_SECRET = Operation(
    vendor="bland",
    id="createSecret",
    method="POST",
    path="/v1/secrets",
    effect="write",
    inputs=Inputs(body={"name": Field("name", STRING), "value": Field("value", STRING, secret=True)}),
)
_CREATE_SECRET_ANSWER = Reference("personae_api.bland.models.secret", "Secret")
_DELETE_SECRET = Operation(
    vendor="bland", id="deleteSecret", method="DELETE", path="/v1/secrets/{name}", effect="delete", repeatable=True
)


def list_secrets() -> Call[builtins.list[models.Secret], Literal["bland"]]:
    """GET /v1/secrets"""
    return Call(_LIST_SECRETS, _LIST_SECRETS_ANSWER)


def create_secret(*, name: str, value: str) -> Call[models.Secret, Literal["bland"]]:
    """POST /v1/secrets"""
    return Call(_CREATE_SECRET, _CREATE_SECRET_ANSWER, json=given({"name": name, "value": value}))


def delete_secret(name: str) -> Call[Any, Literal["bland"]]:
    """DELETE /v1/secrets/{name}"""
    return Call(_DELETE_SECRET, None, path={"name": name})
