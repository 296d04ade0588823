# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Prompts."""

from __future__ import annotations

import builtins
from typing import Literal

from ...base import Field
from ...shapes import STRING, Array, Reference
from ...types import UNSET, Call, Inputs, Operation, Unset, given
from .. import models

_LIST_PROMPTS = Operation(
    vendor="bland",
    id="listPrompts",
    method="GET",
    path="/v1/prompts",
    effect="read",
    answer=("prompts",),
    repeatable=True,
)
_LIST_PROMPTS_ANSWER = Array(Reference("personae_api.bland.models.prompt", "Prompt"))
_CREATE_PROMPT = Operation(
    vendor="bland",
    id="createPrompt",
    method="POST",
    path="/v1/prompts",
    effect="write",
    answer=("prompt",),
    inputs=Inputs(body={"prompt": Field("prompt", STRING), "name": Field("name", STRING)}),
)
_CREATE_PROMPT_ANSWER = Reference("personae_api.bland.models.prompt", "Prompt")
_GET_PROMPT = Operation(
    vendor="bland",
    id="getPrompt",
    method="GET",
    path="/v1/prompts/{prompt_id}",
    effect="read",
    answer=("prompt",),
    repeatable=True,
)
_GET_PROMPT_ANSWER = Reference("personae_api.bland.models.prompt", "Prompt")


def list_prompts() -> Call[builtins.list[models.Prompt], Literal["bland"]]:
    """GET /v1/prompts"""
    return Call(_LIST_PROMPTS, _LIST_PROMPTS_ANSWER)


def create_prompt(*, prompt: str, name: str | Unset = UNSET) -> Call[models.Prompt, Literal["bland"]]:
    """POST /v1/prompts"""
    return Call(_CREATE_PROMPT, _CREATE_PROMPT_ANSWER, json=given({"prompt": prompt, "name": name}))


def get_prompt(prompt_id: str) -> Call[models.Prompt, Literal["bland"]]:
    """GET /v1/prompts/{prompt_id}"""
    return Call(_GET_PROMPT, _GET_PROMPT_ANSWER, path={"prompt_id": prompt_id})
