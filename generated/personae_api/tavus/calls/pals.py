# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of PALs."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, STRING, Array, Enumeration, Map, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_PALS = Operation(
    vendor="tavus",
    id="listPals",
    method="GET",
    path="/v2/pals",
    effect="read",
    paging=Paging(
        style="page", items=("data",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "page": Field("page", INTEGER),
            "pal_type": Field("pal_type", Enumeration("system", "user")),
            "sort": Field("sort", Enumeration("asc", "desc")),
        }
    ),
)
_LIST_PALS_ANSWER = Array(Reference("personae_api.tavus.models.pal", "Pal"))
_CREATE_PAL = Operation(
    vendor="tavus",
    id="createPal",
    method="POST",
    path="/v2/pals",
    effect="write",
    inputs=Inputs(
        body={
            "pal_name": Field("pal_name", STRING),
            "default_face_id": Field("default_face_id", STRING),
            "system_prompt": Field("system_prompt", STRING),
            "pipeline_mode": Field("pipeline_mode", Enumeration("echo", "full", "speech-to-speech")),
            "greeting": Field("greeting", STRING),
            "languages": Field("languages", Array(STRING)),
            "context": Field("context", STRING),
            "document_ids": Field("document_ids", Array(STRING)),
            "document_tags": Field("document_tags", Array(STRING)),
            "objectives_id": Field("objectives_id", STRING),
            "guardrail_ids": Field("guardrail_ids", Array(STRING)),
            "guardrail_tags": Field("guardrail_tags", Array(STRING)),
            "guardrails_id": Field("guardrails_id", STRING),
            "tool_ids": Field("tool_ids", Array(STRING)),
            "memories": Field("memories", Array(STRING)),
            "is_template": Field("is_template", BOOLEAN),
            "disclosure_type": Field("disclosure_type", Enumeration("always", "auto", "off")),
            "verbal_disclosure": Field("verbal_disclosure", STRING),
            "visual_disclosure": Field("visual_disclosure", STRING),
            "layers": Field("layers", Reference("personae_api.tavus.models.persona_layers", "PersonaLayers")),
        }
    ),
)
_CREATE_PAL_ANSWER = Reference("personae_api.tavus.models.pal_created", "PalCreated")
_CHECK_CONFERENCING_USERNAME = Operation(
    vendor="tavus",
    id="checkConferencingUsername",
    method="GET",
    path="/v2/pals/check-username",
    effect="read",
    repeatable=True,
    inputs=Inputs(query={"username": Field("username", STRING)}),
)
_CHECK_CONFERENCING_USERNAME_ANSWER = Reference(
    "personae_api.tavus.models.username_availability", "UsernameAvailability"
)
_GET_PAL = Operation(
    vendor="tavus",
    id="getPal",
    method="GET",
    path="/v2/pals/{pal_id}",
    effect="read",
    repeatable=True,
    inputs=Inputs(
        query={
            "source": Field("source", Enumeration("draft")),
            "include_settings": Field("include_settings", BOOLEAN),
            "verbose": Field("verbose", BOOLEAN),
        }
    ),
)
_GET_PAL_ANSWER = Reference("personae_api.tavus.models.pal", "Pal")
_DELETE_PAL = Operation(
    vendor="tavus", id="deletePal", method="DELETE", path="/v2/pals/{pal_id}", effect="delete", repeatable=True
)
_PATCH_PAL = Operation(
    vendor="tavus",
    id="patchPal",
    method="PATCH",
    path="/v2/pals/{pal_id}",
    effect="write",
    inputs=Inputs(
        whole=Field("body", Array(Reference("personae_api.tavus.models.json_patch_operation", "JsonPatchOperation")))
    ),
)
_PATCH_PAL_ANSWER = Reference("personae_api.tavus.models.pal", "Pal")
_PUBLISH_PAL = Operation(
    vendor="tavus", id="publishPal", method="POST", path="/v2/pals/{pal_id}/publish", effect="write"
)
_PUBLISH_PAL_ANSWER = Reference("personae_api.tavus.models.pal_published", "PalPublished")
_LIST_PAL_SKILLS = Operation(
    vendor="tavus",
    id="listPalSkills",
    method="GET",
    path="/v2/pals/{pal_id}/skills",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_PAL_SKILLS_ANSWER = Map(Reference("personae_api.tavus.models.pal_skill", "PalSkill"))
_REPLACE_PAL_SKILLS = Operation(
    vendor="tavus",
    id="replacePalSkills",
    method="PUT",
    path="/v2/pals/{pal_id}/skills",
    effect="write",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        body={"skills": Field("skills", Map(Reference("personae_api.tavus.models.new_pal_skill", "NewPalSkill")))}
    ),
)
_REPLACE_PAL_SKILLS_ANSWER = Map(Reference("personae_api.tavus.models.pal_skill", "PalSkill"))
_GET_PAL_SKILL = Operation(
    vendor="tavus",
    id="getPalSkill",
    method="GET",
    path="/v2/pals/{pal_id}/skills/{skill_id}",
    effect="read",
    repeatable=True,
)
_GET_PAL_SKILL_ANSWER = Reference("personae_api.tavus.models.pal_skill", "PalSkill")
_ATTACH_SKILL_TO_PAL = Operation(
    vendor="tavus",
    id="attachSkillToPal",
    method="PUT",
    path="/v2/pals/{pal_id}/skills/{skill_id}",
    effect="write",
    repeatable=True,
    inputs=Inputs(body={"config": Field("config", Map(ANY))}),
)
_ATTACH_SKILL_TO_PAL_ANSWER = Reference("personae_api.tavus.models.pal_skill", "PalSkill")
_DETACH_SKILL_FROM_PAL = Operation(
    vendor="tavus",
    id="detachSkillFromPal",
    method="DELETE",
    path="/v2/pals/{pal_id}/skills/{skill_id}",
    effect="delete",
    repeatable=True,
)
_UPDATE_PAL_SKILL = Operation(
    vendor="tavus",
    id="updatePalSkill",
    method="PATCH",
    path="/v2/pals/{pal_id}/skills/{skill_id}",
    effect="write",
    inputs=Inputs(body={"config": Field("config", Map(ANY))}),
)
_UPDATE_PAL_SKILL_ANSWER = Reference("personae_api.tavus.models.pal_skill", "PalSkill")
_LIST_PAL_TOOLS = Operation(
    vendor="tavus",
    id="listPalTools",
    method="GET",
    path="/v2/pals/{pal_id}/tools",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"verbose": Field("verbose", BOOLEAN)}),
)
_LIST_PAL_TOOLS_ANSWER = Array(Reference("personae_api.tavus.models.tool", "Tool"))
_ATTACH_TOOLS_TO_PAL = Operation(
    vendor="tavus",
    id="attachToolsToPal",
    method="POST",
    path="/v2/pals/{pal_id}/tools",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"tool_ids": Field("tool_ids", Array(STRING))}),
)
_ATTACH_TOOLS_TO_PAL_ANSWER = Array(Reference("personae_api.tavus.models.tool", "Tool"))
_DETACH_TOOL_FROM_PAL = Operation(
    vendor="tavus",
    id="detachToolFromPal",
    method="DELETE",
    path="/v2/pals/{pal_id}/tools/{tool_id}",
    effect="delete",
    repeatable=True,
)


def list_pals(
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    pal_type: models.PersonaType | Unset = UNSET,
    sort: models.SortOrder | Unset = UNSET,
) -> PagedCall[models.Pal, Literal["tavus"]]:
    """GET /v2/pals"""
    return PagedCall(
        _LIST_PALS, _LIST_PALS_ANSWER, query=given({"limit": limit, "page": page, "pal_type": pal_type, "sort": sort})
    )


def create_pal(
    *,
    default_face_id: str,
    pal_name: str | Unset = UNSET,
    system_prompt: str | Unset = UNSET,
    pipeline_mode: models.PipelineMode | Unset = UNSET,
    greeting: str | Unset = UNSET,
    languages: ListOf[str] | Unset = UNSET,
    context: str | Unset = UNSET,
    document_ids: ListOf[str] | Unset = UNSET,
    document_tags: ListOf[str] | Unset = UNSET,
    objectives_id: str | Unset = UNSET,
    guardrail_ids: ListOf[str] | Unset = UNSET,
    guardrail_tags: ListOf[str] | Unset = UNSET,
    guardrails_id: str | Unset = UNSET,
    tool_ids: ListOf[str] | Unset = UNSET,
    memories: ListOf[str] | Unset = UNSET,
    is_template: bool | Unset = UNSET,
    disclosure_type: models.DisclosureType | Unset = UNSET,
    verbal_disclosure: str | Unset = UNSET,
    visual_disclosure: str | Unset = UNSET,
    layers: models.PersonaLayers | models.PersonaLayersDict | Unset = UNSET,
) -> Call[models.PalCreated, Literal["tavus"]]:
    """POST /v2/pals"""
    return Call(
        _CREATE_PAL,
        _CREATE_PAL_ANSWER,
        json=given(
            {
                "pal_name": pal_name,
                "default_face_id": default_face_id,
                "system_prompt": system_prompt,
                "pipeline_mode": pipeline_mode,
                "greeting": greeting,
                "languages": languages,
                "context": context,
                "document_ids": document_ids,
                "document_tags": document_tags,
                "objectives_id": objectives_id,
                "guardrail_ids": guardrail_ids,
                "guardrail_tags": guardrail_tags,
                "guardrails_id": guardrails_id,
                "tool_ids": tool_ids,
                "memories": memories,
                "is_template": is_template,
                "disclosure_type": disclosure_type,
                "verbal_disclosure": verbal_disclosure,
                "visual_disclosure": visual_disclosure,
                "layers": layers,
            }
        ),
    )


def check_conferencing_username(*, username: str) -> Call[models.UsernameAvailability, Literal["tavus"]]:
    """GET /v2/pals/check-username"""
    return Call(_CHECK_CONFERENCING_USERNAME, _CHECK_CONFERENCING_USERNAME_ANSWER, query=given({"username": username}))


def get_pal(
    pal_id: str,
    *,
    source: models.PalSource | Unset = UNSET,
    include_settings: bool | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> Call[models.Pal, Literal["tavus"]]:
    """GET /v2/pals/{pal_id}"""
    return Call(
        _GET_PAL,
        _GET_PAL_ANSWER,
        path={"pal_id": pal_id},
        query=given({"source": source, "include_settings": include_settings, "verbose": verbose}),
    )


def delete_pal(pal_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/pals/{pal_id}"""
    return Call(_DELETE_PAL, None, path={"pal_id": pal_id})


def patch_pal(
    pal_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
) -> Call[models.Pal | None, Literal["tavus"]]:
    """PATCH /v2/pals/{pal_id}"""
    return Call(_PATCH_PAL, _PATCH_PAL_ANSWER, path={"pal_id": pal_id}, json=body)


def publish_pal(pal_id: str) -> Call[models.PalPublished, Literal["tavus"]]:
    """POST /v2/pals/{pal_id}/publish"""
    return Call(_PUBLISH_PAL, _PUBLISH_PAL_ANSWER, path={"pal_id": pal_id})


def list_pal_skills(pal_id: str) -> Call[dict[str, models.PalSkill], Literal["tavus"]]:
    """GET /v2/pals/{pal_id}/skills"""
    return Call(_LIST_PAL_SKILLS, _LIST_PAL_SKILLS_ANSWER, path={"pal_id": pal_id})


def replace_pal_skills(
    pal_id: str, *, skills: Mapping[str, models.NewPalSkill | models.NewPalSkillDict]
) -> Call[dict[str, models.PalSkill], Literal["tavus"]]:
    """PUT /v2/pals/{pal_id}/skills"""
    return Call(
        _REPLACE_PAL_SKILLS, _REPLACE_PAL_SKILLS_ANSWER, path={"pal_id": pal_id}, json=given({"skills": skills})
    )


def get_pal_skill(pal_id: str, skill_id: str) -> Call[models.PalSkill, Literal["tavus"]]:
    """GET /v2/pals/{pal_id}/skills/{skill_id}"""
    return Call(_GET_PAL_SKILL, _GET_PAL_SKILL_ANSWER, path={"pal_id": pal_id, "skill_id": skill_id})


def attach_skill_to_pal(
    pal_id: str, skill_id: str, *, config: Mapping[str, Any] | Unset = UNSET
) -> Call[models.PalSkill, Literal["tavus"]]:
    """PUT /v2/pals/{pal_id}/skills/{skill_id}"""
    return Call(
        _ATTACH_SKILL_TO_PAL,
        _ATTACH_SKILL_TO_PAL_ANSWER,
        path={"pal_id": pal_id, "skill_id": skill_id},
        json=given({"config": config}),
    )


def detach_skill_from_pal(pal_id: str, skill_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/pals/{pal_id}/skills/{skill_id}"""
    return Call(_DETACH_SKILL_FROM_PAL, None, path={"pal_id": pal_id, "skill_id": skill_id})


def update_pal_skill(
    pal_id: str, skill_id: str, *, config: Mapping[str, Any]
) -> Call[models.PalSkill, Literal["tavus"]]:
    """PATCH /v2/pals/{pal_id}/skills/{skill_id}"""
    return Call(
        _UPDATE_PAL_SKILL,
        _UPDATE_PAL_SKILL_ANSWER,
        path={"pal_id": pal_id, "skill_id": skill_id},
        json=given({"config": config}),
    )


def list_pal_tools(pal_id: str, *, verbose: bool | Unset = UNSET) -> Call[builtins.list[models.Tool], Literal["tavus"]]:
    """GET /v2/pals/{pal_id}/tools"""
    return Call(_LIST_PAL_TOOLS, _LIST_PAL_TOOLS_ANSWER, path={"pal_id": pal_id}, query=given({"verbose": verbose}))


def attach_tools_to_pal(pal_id: str, *, tool_ids: ListOf[str]) -> Call[builtins.list[models.Tool], Literal["tavus"]]:
    """POST /v2/pals/{pal_id}/tools"""
    return Call(
        _ATTACH_TOOLS_TO_PAL, _ATTACH_TOOLS_TO_PAL_ANSWER, path={"pal_id": pal_id}, json=given({"tool_ids": tool_ids})
    )


def detach_tool_from_pal(pal_id: str, tool_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/pals/{pal_id}/tools/{tool_id}"""
    return Call(_DETACH_TOOL_FROM_PAL, None, path={"pal_id": pal_id, "tool_id": tool_id})
