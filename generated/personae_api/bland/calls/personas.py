# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Personas."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, STRING, Array, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Once, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_PERSONAS = Operation(
    vendor="bland",
    id="listPersonas",
    method="GET",
    path="/v1/personas",
    effect="read",
    paging=Paging(style="page", items=("data",), position="page", size="limit", first=1, default_size=20, max_size=100),
    repeatable=True,
    inputs=Inputs(query={"page": Field("page", INTEGER), "limit": Field("limit", INTEGER)}),
)
_LIST_PERSONAS_ANSWER = Array(Reference("personae_api.bland.models.persona", "Persona"))
_CREATE_PERSONA = Operation(
    vendor="bland",
    id="createPersona",
    method="POST",
    path="/v1/personas",
    effect="write",
    answer=("data",),
    once=Once(key=("name",), found=("name",)),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "role": Field("role", STRING),
            "description": Field("description", STRING),
            "tags": Field("tags", Array(STRING)),
            "image_url": Field("image_url", STRING),
            "call_config": Field("call_config", Reference("personae_api.bland.models.call_config", "CallConfig")),
            "orchestration_prompt": Field("orchestration_prompt", STRING),
            "personality_prompt": Field("personality_prompt", STRING),
            "default_tools": Field("default_tools", Array(ANY)),
            "pathway_conditions": Field(
                "pathway_conditions",
                Array(Reference("personae_api.bland.models.pathway_condition", "PathwayCondition")),
            ),
            "kb_ids": Field("kb_ids", Array(STRING)),
        }
    ),
)
_CREATE_PERSONA_ANSWER = Reference("personae_api.bland.models.persona", "Persona")
_GET_PERSONA = Operation(
    vendor="bland",
    id="getPersona",
    method="GET",
    path="/v1/personas/{persona_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_PERSONA_ANSWER = Reference("personae_api.bland.models.persona", "Persona")
_UPDATE_PERSONA_WITH_POST = Operation(
    vendor="bland",
    id="updatePersonaWithPost",
    method="POST",
    path="/v1/personas/{persona_id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "pathway_id": Field("pathway_id", STRING),
            "voice": Field("voice", STRING),
            "prompt": Field("prompt", STRING),
        }
    ),
)
_UPDATE_PERSONA_WITH_POST_ANSWER = Reference("personae_api.bland.models.persona", "Persona")
_DELETE_PERSONA = Operation(
    vendor="bland",
    id="deletePersona",
    method="DELETE",
    path="/v1/personas/{persona_id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"force": Field("force", BOOLEAN)}),
)
_DELETE_PERSONA_ANSWER = Reference("personae_api.bland.models.persona_deletion", "PersonaDeletion")
_UPDATE_PERSONA = Operation(
    vendor="bland",
    id="updatePersona",
    method="PATCH",
    path="/v1/personas/{persona_id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "role": Field("role", STRING),
            "description": Field("description", STRING),
            "tags": Field("tags", Array(STRING)),
            "image_url": Field("image_url", STRING),
            "call_config": Field("call_config", Reference("personae_api.bland.models.call_config", "CallConfig")),
            "orchestration_prompt": Field("orchestration_prompt", STRING),
            "personality_prompt": Field("personality_prompt", STRING),
            "default_tools": Field("default_tools", Array(ANY)),
            "pathway_conditions": Field(
                "pathway_conditions",
                Array(Reference("personae_api.bland.models.pathway_condition", "PathwayCondition")),
            ),
            "kb_ids": Field("kb_ids", Array(STRING)),
        }
    ),
)
_UPDATE_PERSONA_ANSWER = Reference("personae_api.bland.models.persona", "Persona")
_LIST_PERSONA_GAPS = Operation(
    vendor="bland",
    id="listPersonaGaps",
    method="GET",
    path="/v1/personas/{persona_id}/gaps",
    effect="read",
    paging=Paging(style="page", items=("data",), position="page", size="limit"),
    repeatable=True,
    inputs=Inputs(query={"page": Field("page", INTEGER), "limit": Field("limit", INTEGER)}),
)
_LIST_PERSONA_GAPS_ANSWER = Array(Map(ANY))
_RESOLVE_PERSONA_GAP = Operation(
    vendor="bland",
    id="resolvePersonaGap",
    method="POST",
    path="/v1/personas/{persona_id}/gaps/{gap_id}/resolve",
    effect="write",
    inputs=Inputs(body={"answer": Field("answer", STRING)}),
)
_UPDATE_PERSONA_MEMORY = Operation(
    vendor="bland",
    id="updatePersonaMemory",
    method="POST",
    path="/v1/personas/{persona_id}/update-memory",
    effect="write",
    inputs=Inputs(body={"memory": Field("memory", STRING)}),
)
_ATTACH_PERSONA_INBOUND_NUMBER = Operation(
    vendor="bland",
    id="attachPersonaInboundNumber",
    method="POST",
    path="/v1/personas/{persona_id}/inbound/attach",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"inbound_numbers": Field("inbound_numbers", Array(STRING))}),
)
_ATTACH_PERSONA_INBOUND_NUMBER_ANSWER = Reference(
    "personae_api.bland.models.persona_inbound_numbers", "PersonaInboundNumbers"
)
_DETACH_PERSONA_INBOUND_NUMBER = Operation(
    vendor="bland",
    id="detachPersonaInboundNumber",
    method="POST",
    path="/v1/personas/{persona_id}/inbound/detach",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"inbound_numbers": Field("inbound_numbers", Array(STRING))}),
)
_DETACH_PERSONA_INBOUND_NUMBER_ANSWER = Reference(
    "personae_api.bland.models.persona_inbound_numbers", "PersonaInboundNumbers"
)
_UPDATE_PERSONA_INBOUND_SETTINGS = Operation(
    vendor="bland",
    id="updatePersonaInboundSettings",
    method="PATCH",
    path="/v1/personas/{persona_id}/inbound/{phone_number}/settings",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "persona_settings": Field(
                "persona_settings",
                OneOf(Reference("personae_api.bland.models.persona_settings", "PersonaSettings"), NULL),
            )
        }
    ),
)
_UPDATE_PERSONA_INBOUND_SETTINGS_ANSWER = Reference(
    "personae_api.bland.models.inbound_number_settings", "InboundNumberSettings"
)
_LIST_PERSONA_VERSIONS = Operation(
    vendor="bland",
    id="listPersonaVersions",
    method="GET",
    path="/v1/personas/{persona_id}/versions",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_PERSONA_VERSIONS_ANSWER = Array(Reference("personae_api.bland.models.persona_version", "PersonaVersion"))
_GET_PERSONA_VERSION = Operation(
    vendor="bland",
    id="getPersonaVersion",
    method="GET",
    path="/v1/personas/{persona_id}/versions/{version_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_PERSONA_VERSION_ANSWER = Reference("personae_api.bland.models.persona_version", "PersonaVersion")
_PROMOTE_PERSONA_VERSION = Operation(
    vendor="bland",
    id="promotePersonaVersion",
    method="POST",
    path="/v1/personas/{persona_id}/versions/promote",
    effect="write",
    answer=("data",),
)
_PROMOTE_PERSONA_VERSION_ANSWER = Reference("personae_api.bland.models.persona", "Persona")
_GET_PERSONA_PRODUCTION_VERSION = Operation(
    vendor="bland",
    id="getPersonaProductionVersion",
    method="GET",
    path="/v1/personas/{persona_id}/production",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_PERSONA_PRODUCTION_VERSION_ANSWER = OneOf(
    Reference("personae_api.bland.models.persona_version", "PersonaVersion"), NULL
)
_GET_PERSONA_DRAFT_VERSION = Operation(
    vendor="bland",
    id="getPersonaDraftVersion",
    method="GET",
    path="/v1/personas/{persona_id}/draft",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_PERSONA_DRAFT_VERSION_ANSWER = OneOf(
    Reference("personae_api.bland.models.persona_version", "PersonaVersion"), NULL
)
_RESET_PERSONA_VERSION = Operation(
    vendor="bland",
    id="resetPersonaVersion",
    method="POST",
    path="/v1/personas/{persona_id}/versions/reset",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"source_version_id": Field("source_version_id", STRING)}),
)
_RESET_PERSONA_VERSION_ANSWER = Reference("personae_api.bland.models.persona_version", "PersonaVersion")
_PROMOTE_PERSONA = Operation(
    vendor="bland",
    id="promotePersona",
    method="POST",
    path="/v1/personas/{persona_id}/promote",
    effect="write",
    answer=("data",),
)
_PROMOTE_PERSONA_ANSWER = Reference("personae_api.bland.models.persona", "Persona")
_RESET_PERSONA_DRAFT = Operation(
    vendor="bland",
    id="resetPersonaDraft",
    method="POST",
    path="/v1/personas/{persona_id}/reset-draft",
    effect="write",
    answer=("data",),
)
_RESET_PERSONA_DRAFT_ANSWER = Reference("personae_api.bland.models.persona_version", "PersonaVersion")


def list_personas(
    *, page: int | Unset = UNSET, limit: int | Unset = UNSET
) -> PagedCall[models.Persona, Literal["bland"]]:
    """GET /v1/personas"""
    return PagedCall(_LIST_PERSONAS, _LIST_PERSONAS_ANSWER, query=given({"page": page, "limit": limit}))


def create_persona(
    *,
    name: str,
    role: str | Unset = UNSET,
    description: str | Unset = UNSET,
    tags: ListOf[str] | Unset = UNSET,
    image_url: str | Unset = UNSET,
    call_config: models.CallConfig | models.CallConfigDict | Unset = UNSET,
    orchestration_prompt: str | Unset = UNSET,
    personality_prompt: str | Unset = UNSET,
    default_tools: ListOf[Any] | Unset = UNSET,
    pathway_conditions: ListOf[models.PathwayCondition | models.PathwayConditionDict] | Unset = UNSET,
    kb_ids: ListOf[str] | Unset = UNSET,
) -> Call[models.Persona, Literal["bland"]]:
    """POST /v1/personas"""
    return Call(
        _CREATE_PERSONA,
        _CREATE_PERSONA_ANSWER,
        json=given(
            {
                "name": name,
                "role": role,
                "description": description,
                "tags": tags,
                "image_url": image_url,
                "call_config": call_config,
                "orchestration_prompt": orchestration_prompt,
                "personality_prompt": personality_prompt,
                "default_tools": default_tools,
                "pathway_conditions": pathway_conditions,
                "kb_ids": kb_ids,
            }
        ),
    )


def get_persona(persona_id: str) -> Call[models.Persona, Literal["bland"]]:
    """GET /v1/personas/{persona_id}"""
    return Call(_GET_PERSONA, _GET_PERSONA_ANSWER, path={"persona_id": persona_id})


def update_persona_with_post(
    persona_id: str,
    *,
    name: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    voice: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
) -> Call[models.Persona, Literal["bland"]]:
    """POST /v1/personas/{persona_id}"""
    return Call(
        _UPDATE_PERSONA_WITH_POST,
        _UPDATE_PERSONA_WITH_POST_ANSWER,
        path={"persona_id": persona_id},
        json=given({"name": name, "pathway_id": pathway_id, "voice": voice, "prompt": prompt}),
    )


def delete_persona(persona_id: str, *, force: bool | Unset = UNSET) -> Call[models.PersonaDeletion, Literal["bland"]]:
    """DELETE /v1/personas/{persona_id}"""
    return Call(_DELETE_PERSONA, _DELETE_PERSONA_ANSWER, path={"persona_id": persona_id}, query=given({"force": force}))


def update_persona(
    persona_id: str,
    *,
    name: str,
    role: str | Unset = UNSET,
    description: str | Unset = UNSET,
    tags: ListOf[str] | Unset = UNSET,
    image_url: str | Unset = UNSET,
    call_config: models.CallConfig | models.CallConfigDict | Unset = UNSET,
    orchestration_prompt: str | Unset = UNSET,
    personality_prompt: str | Unset = UNSET,
    default_tools: ListOf[Any] | Unset = UNSET,
    pathway_conditions: ListOf[models.PathwayCondition | models.PathwayConditionDict] | Unset = UNSET,
    kb_ids: ListOf[str] | Unset = UNSET,
) -> Call[models.Persona, Literal["bland"]]:
    """PATCH /v1/personas/{persona_id}"""
    return Call(
        _UPDATE_PERSONA,
        _UPDATE_PERSONA_ANSWER,
        path={"persona_id": persona_id},
        json=given(
            {
                "name": name,
                "role": role,
                "description": description,
                "tags": tags,
                "image_url": image_url,
                "call_config": call_config,
                "orchestration_prompt": orchestration_prompt,
                "personality_prompt": personality_prompt,
                "default_tools": default_tools,
                "pathway_conditions": pathway_conditions,
                "kb_ids": kb_ids,
            }
        ),
    )


def list_persona_gaps(
    persona_id: str, *, page: int | Unset = UNSET, limit: int | Unset = UNSET
) -> PagedCall[dict[str, Any], Literal["bland"]]:
    """GET /v1/personas/{persona_id}/gaps"""
    return PagedCall(
        _LIST_PERSONA_GAPS,
        _LIST_PERSONA_GAPS_ANSWER,
        path={"persona_id": persona_id},
        query=given({"page": page, "limit": limit}),
    )


def resolve_persona_gap(persona_id: str, gap_id: str, *, answer: str) -> Call[Any, Literal["bland"]]:
    """POST /v1/personas/{persona_id}/gaps/{gap_id}/resolve"""
    return Call(
        _RESOLVE_PERSONA_GAP, None, path={"persona_id": persona_id, "gap_id": gap_id}, json=given({"answer": answer})
    )


def update_persona_memory(persona_id: str, *, memory: str) -> Call[Any, Literal["bland"]]:
    """POST /v1/personas/{persona_id}/update-memory"""
    return Call(_UPDATE_PERSONA_MEMORY, None, path={"persona_id": persona_id}, json=given({"memory": memory}))


def attach_persona_inbound_number(
    persona_id: str, *, inbound_numbers: ListOf[str]
) -> Call[models.PersonaInboundNumbers, Literal["bland"]]:
    """POST /v1/personas/{persona_id}/inbound/attach"""
    return Call(
        _ATTACH_PERSONA_INBOUND_NUMBER,
        _ATTACH_PERSONA_INBOUND_NUMBER_ANSWER,
        path={"persona_id": persona_id},
        json=given({"inbound_numbers": inbound_numbers}),
    )


def detach_persona_inbound_number(
    persona_id: str, *, inbound_numbers: ListOf[str]
) -> Call[models.PersonaInboundNumbers, Literal["bland"]]:
    """POST /v1/personas/{persona_id}/inbound/detach"""
    return Call(
        _DETACH_PERSONA_INBOUND_NUMBER,
        _DETACH_PERSONA_INBOUND_NUMBER_ANSWER,
        path={"persona_id": persona_id},
        json=given({"inbound_numbers": inbound_numbers}),
    )


def update_persona_inbound_settings(
    persona_id: str, phone_number: str, *, persona_settings: models.PersonaSettings | models.PersonaSettingsDict | None
) -> Call[models.InboundNumberSettings, Literal["bland"]]:
    """PATCH /v1/personas/{persona_id}/inbound/{phone_number}/settings"""
    return Call(
        _UPDATE_PERSONA_INBOUND_SETTINGS,
        _UPDATE_PERSONA_INBOUND_SETTINGS_ANSWER,
        path={"persona_id": persona_id, "phone_number": phone_number},
        json=given({"persona_settings": persona_settings}),
    )


def list_persona_versions(persona_id: str) -> Call[builtins.list[models.PersonaVersion], Literal["bland"]]:
    """GET /v1/personas/{persona_id}/versions"""
    return Call(_LIST_PERSONA_VERSIONS, _LIST_PERSONA_VERSIONS_ANSWER, path={"persona_id": persona_id})


def get_persona_version(persona_id: str, version_id: str) -> Call[models.PersonaVersion, Literal["bland"]]:
    """GET /v1/personas/{persona_id}/versions/{version_id}"""
    return Call(
        _GET_PERSONA_VERSION, _GET_PERSONA_VERSION_ANSWER, path={"persona_id": persona_id, "version_id": version_id}
    )


def promote_persona_version(persona_id: str) -> Call[models.Persona, Literal["bland"]]:
    """POST /v1/personas/{persona_id}/versions/promote"""
    return Call(_PROMOTE_PERSONA_VERSION, _PROMOTE_PERSONA_VERSION_ANSWER, path={"persona_id": persona_id})


def get_persona_production_version(persona_id: str) -> Call[models.PersonaVersion | None, Literal["bland"]]:
    """GET /v1/personas/{persona_id}/production"""
    return Call(
        _GET_PERSONA_PRODUCTION_VERSION, _GET_PERSONA_PRODUCTION_VERSION_ANSWER, path={"persona_id": persona_id}
    )


def get_persona_draft_version(persona_id: str) -> Call[models.PersonaVersion | None, Literal["bland"]]:
    """GET /v1/personas/{persona_id}/draft"""
    return Call(_GET_PERSONA_DRAFT_VERSION, _GET_PERSONA_DRAFT_VERSION_ANSWER, path={"persona_id": persona_id})


def reset_persona_version(
    persona_id: str, *, source_version_id: str | Unset = UNSET
) -> Call[models.PersonaVersion, Literal["bland"]]:
    """POST /v1/personas/{persona_id}/versions/reset"""
    return Call(
        _RESET_PERSONA_VERSION,
        _RESET_PERSONA_VERSION_ANSWER,
        path={"persona_id": persona_id},
        json=given({"source_version_id": source_version_id}),
    )


def promote_persona(persona_id: str) -> Call[models.Persona, Literal["bland"]]:
    """POST /v1/personas/{persona_id}/promote"""
    return Call(_PROMOTE_PERSONA, _PROMOTE_PERSONA_ANSWER, path={"persona_id": persona_id})


def reset_persona_draft(persona_id: str) -> Call[models.PersonaVersion, Literal["bland"]]:
    """POST /v1/personas/{persona_id}/reset-draft"""
    return Call(_RESET_PERSONA_DRAFT, _RESET_PERSONA_DRAFT_ANSWER, path={"persona_id": persona_id})
