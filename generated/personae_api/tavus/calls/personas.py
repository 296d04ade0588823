# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Personas."""

from __future__ import annotations

from typing import Any, Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Enumeration, Reference
from ...types import UNSET, Call, Inputs, ListOf, Once, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_PERSONAS = Operation(
    vendor="tavus",
    id="listPersonas",
    method="GET",
    path="/v2/personas",
    effect="read",
    paging=Paging(
        style="page", items=("data",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "page": Field("page", INTEGER),
            "persona_type": Field("persona_type", Enumeration("system", "user")),
        }
    ),
)
_LIST_PERSONAS_ANSWER = Array(Reference("personae_api.tavus.models.persona", "Persona"))
_CREATE_PERSONA = Operation(
    vendor="tavus",
    id="createPersona",
    method="POST",
    path="/v2/personas",
    effect="write",
    once=Once(key=("persona_name",), found=("persona_name",)),
    inputs=Inputs(
        body={
            "persona_name": Field("persona_name", STRING),
            "system_prompt": Field("system_prompt", STRING),
            "pipeline_mode": Field("pipeline_mode", Enumeration("echo", "full", "speech-to-speech")),
            "default_replica_id": Field("default_replica_id", STRING),
            "document_ids": Field("document_ids", Array(STRING)),
            "document_tags": Field("document_tags", Array(STRING)),
            "objectives_id": Field("objectives_id", STRING),
            "guardrails_id": Field("guardrails_id", STRING),
            "guardrail_ids": Field("guardrail_ids", Array(STRING)),
            "guardrail_tags": Field("guardrail_tags", Array(STRING)),
            "tool_ids": Field("tool_ids", Array(STRING)),
            "greeting": Field("greeting", STRING),
            "languages": Field("languages", Array(STRING)),
            "context": Field("context", STRING),
            "memories": Field("memories", Array(STRING)),
            "is_template": Field("is_template", BOOLEAN),
            "disclosure_type": Field("disclosure_type", Enumeration("always", "auto", "off")),
            "verbal_disclosure": Field("verbal_disclosure", STRING),
            "visual_disclosure": Field("visual_disclosure", STRING),
            "layers": Field("layers", Reference("personae_api.tavus.models.persona_layers", "PersonaLayers")),
        }
    ),
)
_CREATE_PERSONA_ANSWER = Reference("personae_api.tavus.models.persona_created", "PersonaCreated")
_GET_PERSONA = Operation(
    vendor="tavus",
    id="getPersona",
    method="GET",
    path="/v2/personas/{persona_id}",
    effect="read",
    answer=("data", 0),
    repeatable=True,
)
_GET_PERSONA_ANSWER = Reference("personae_api.tavus.models.persona", "Persona")
_DELETE_PERSONA = Operation(
    vendor="tavus",
    id="deletePersona",
    method="DELETE",
    path="/v2/personas/{persona_id}",
    effect="delete",
    repeatable=True,
)
_PATCH_PERSONA = Operation(
    vendor="tavus",
    id="patchPersona",
    method="PATCH",
    path="/v2/personas/{persona_id}",
    effect="write",
    inputs=Inputs(
        whole=Field("body", Array(Reference("personae_api.tavus.models.json_patch_operation", "JsonPatchOperation")))
    ),
)
_CLONE_PERSONA_TEMPLATE = Operation(
    vendor="tavus",
    id="clonePersonaTemplate",
    method="POST",
    path="/v2/personas/templates/{persona_id}/clone",
    effect="write",
)
_CLONE_PERSONA_TEMPLATE_ANSWER = Reference("personae_api.tavus.models.persona_cloned", "PersonaCloned")


def list_personas(
    *, limit: int | Unset = UNSET, page: int | Unset = UNSET, persona_type: models.PersonaType | Unset = UNSET
) -> PagedCall[models.Persona, Literal["tavus"]]:
    """GET /v2/personas"""
    return PagedCall(
        _LIST_PERSONAS, _LIST_PERSONAS_ANSWER, query=given({"limit": limit, "page": page, "persona_type": persona_type})
    )


def create_persona(
    *,
    persona_name: str | Unset = UNSET,
    system_prompt: str | Unset = UNSET,
    pipeline_mode: models.PipelineMode | Unset = UNSET,
    default_replica_id: str | Unset = UNSET,
    document_ids: ListOf[str] | Unset = UNSET,
    document_tags: ListOf[str] | Unset = UNSET,
    objectives_id: str | Unset = UNSET,
    guardrails_id: str | Unset = UNSET,
    guardrail_ids: ListOf[str] | Unset = UNSET,
    guardrail_tags: ListOf[str] | Unset = UNSET,
    tool_ids: ListOf[str] | Unset = UNSET,
    greeting: str | Unset = UNSET,
    languages: ListOf[str] | Unset = UNSET,
    context: str | Unset = UNSET,
    memories: ListOf[str] | Unset = UNSET,
    is_template: bool | Unset = UNSET,
    disclosure_type: models.DisclosureType | Unset = UNSET,
    verbal_disclosure: str | Unset = UNSET,
    visual_disclosure: str | Unset = UNSET,
    layers: models.PersonaLayers | models.PersonaLayersDict | Unset = UNSET,
) -> Call[models.PersonaCreated, Literal["tavus"]]:
    """POST /v2/personas"""
    return Call(
        _CREATE_PERSONA,
        _CREATE_PERSONA_ANSWER,
        json=given(
            {
                "persona_name": persona_name,
                "system_prompt": system_prompt,
                "pipeline_mode": pipeline_mode,
                "default_replica_id": default_replica_id,
                "document_ids": document_ids,
                "document_tags": document_tags,
                "objectives_id": objectives_id,
                "guardrails_id": guardrails_id,
                "guardrail_ids": guardrail_ids,
                "guardrail_tags": guardrail_tags,
                "tool_ids": tool_ids,
                "greeting": greeting,
                "languages": languages,
                "context": context,
                "memories": memories,
                "is_template": is_template,
                "disclosure_type": disclosure_type,
                "verbal_disclosure": verbal_disclosure,
                "visual_disclosure": visual_disclosure,
                "layers": layers,
            }
        ),
    )


def get_persona(persona_id: str) -> Call[models.Persona, Literal["tavus"]]:
    """GET /v2/personas/{persona_id}"""
    return Call(_GET_PERSONA, _GET_PERSONA_ANSWER, path={"persona_id": persona_id})


def delete_persona(persona_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/personas/{persona_id}"""
    return Call(_DELETE_PERSONA, None, path={"persona_id": persona_id})


def patch_persona(
    persona_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
) -> Call[Any, Literal["tavus"]]:
    """PATCH /v2/personas/{persona_id}"""
    return Call(_PATCH_PERSONA, None, path={"persona_id": persona_id}, json=body)


def clone_persona_template(persona_id: str) -> Call[models.PersonaCloned, Literal["tavus"]]:
    """POST /v2/personas/templates/{persona_id}/clone"""
    return Call(_CLONE_PERSONA_TEMPLATE, _CLONE_PERSONA_TEMPLATE_ANSWER, path={"persona_id": persona_id})
