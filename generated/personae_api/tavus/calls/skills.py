# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Skills."""

from __future__ import annotations

import builtins
from typing import Literal

from ...base import Field
from ...shapes import INTEGER, Array, Reference
from ...types import UNSET, Call, Inputs, Operation, Unset, given
from .. import models

_LIST_SKILLS = Operation(
    vendor="tavus",
    id="listSkills",
    method="GET",
    path="/v2/skills",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER)}),
)
_LIST_SKILLS_ANSWER = Array(Reference("personae_api.tavus.models.skill", "Skill"))
_GET_SKILL = Operation(
    vendor="tavus", id="getSkill", method="GET", path="/v2/skills/{skill_id}", effect="read", repeatable=True
)
_GET_SKILL_ANSWER = Reference("personae_api.tavus.models.skill", "Skill")


def list_skills(*, limit: int | Unset = UNSET) -> Call[builtins.list[models.Skill], Literal["tavus"]]:
    """GET /v2/skills"""
    return Call(_LIST_SKILLS, _LIST_SKILLS_ANSWER, query=given({"limit": limit}))


def get_skill(skill_id: str) -> Call[models.Skill, Literal["tavus"]]:
    """GET /v2/skills/{skill_id}"""
    return Call(_GET_SKILL, _GET_SKILL_ANSWER, path={"skill_id": skill_id})
