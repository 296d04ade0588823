# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Memory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, NUMBER, STRING, Array, Map, Reference
from ...types import UNSET, Call, Inputs, Operation, Unset, given
from .. import models

_LIST_MEMORY_CHANGES = Operation(
    vendor="bland",
    id="listMemoryChanges",
    method="GET",
    path="/v1/memory/changes",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"call_id": Field("call_id", STRING), "conversation_id": Field("conversation_id", STRING)}),
)
_LIST_MEMORY_CHANGES_ANSWER = Reference("personae_api.bland.models.memory_changes", "MemoryChanges")
_CREATE_CONTACT_MEMORY = Operation(
    vendor="bland",
    id="createContactMemory",
    method="POST",
    path="/v1/memory/contact",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "contact_id": Field("contact_id", STRING),
            "persona_id": Field("persona_id", STRING),
            "agent_number": Field("agent_number", STRING),
        }
    ),
)
_CREATE_CONTACT_MEMORY_ANSWER = Reference("personae_api.bland.models.contact_memory_creation", "ContactMemoryCreation")
_GET_CONTACT_MEMORY = Operation(
    vendor="bland",
    id="getContactMemory",
    method="GET",
    path="/v1/memory/contact/{memory_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_CONTACT_MEMORY_ANSWER = Reference("personae_api.bland.models.contact_memory", "ContactMemory")
_UPDATE_CONTACT_MEMORY_FACTS = Operation(
    vendor="bland",
    id="updateContactMemoryFacts",
    method="PATCH",
    path="/v1/memory/contact/{memory_id}/facts",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"facts": Field("facts", Map(ANY))}),
)
_UPDATE_CONTACT_MEMORY_FACTS_ANSWER = Reference("personae_api.bland.models.contact_memory", "ContactMemory")
_LIST_CONTACT_MEMORY_MESSAGES = Operation(
    vendor="bland",
    id="listContactMemoryMessages",
    method="GET",
    path="/v1/memory/contact/{memory_id}/messages",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_CONTACT_MEMORY_MESSAGES_ANSWER = Array(Reference("personae_api.bland.models.memory_message", "MemoryMessage"))
_UPDATE_CONTACT_MEMORY_SUMMARY = Operation(
    vendor="bland",
    id="updateContactMemorySummary",
    method="PATCH",
    path="/v1/memory/contact/{memory_id}/summary",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"summary": Field("summary", STRING)}),
)
_UPDATE_CONTACT_MEMORY_SUMMARY_ANSWER = Reference("personae_api.bland.models.contact_memory", "ContactMemory")
_GET_MEMORY_CONTEXT = Operation(
    vendor="bland",
    id="getMemoryContext",
    method="GET",
    path="/v1/memory/context",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(
        query={
            "contact_id": Field("contact_id", STRING),
            "persona_id": Field("persona_id", STRING),
            "agent_number": Field("agent_number", STRING),
        }
    ),
)
_GET_MEMORY_CONTEXT_ANSWER = Reference("personae_api.bland.models.memory_context", "MemoryContext")
_ENABLE_MEMORY = Operation(
    vendor="bland",
    id="enableMemory",
    method="POST",
    path="/v1/memory/enable",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "memory_enabled": Field("memory_enabled", BOOLEAN),
            "pathway_id": Field("pathway_id", STRING),
            "version_number": Field("version_number", NUMBER),
            "persona_id": Field("persona_id", STRING),
            "version_id": Field("version_id", STRING),
        }
    ),
)
_ENABLE_MEMORY_ANSWER = Reference("personae_api.bland.models.memory_switch", "MemorySwitch")
_RESET_MEMORY = Operation(
    vendor="bland",
    id="resetMemory",
    method="POST",
    path="/v1/memory/reset",
    effect="delete",
    answer=("data",),
    inputs=Inputs(
        body={
            "contact_id": Field("contact_id", STRING),
            "persona_id": Field("persona_id", STRING),
            "agent_number": Field("agent_number", STRING),
        }
    ),
)
_RESET_MEMORY_ANSWER = Reference("personae_api.bland.models.memory_reset", "MemoryReset")


def list_memory_changes(
    *, call_id: str | Unset = UNSET, conversation_id: str | Unset = UNSET
) -> Call[models.MemoryChanges, Literal["bland"]]:
    """GET /v1/memory/changes"""
    return Call(
        _LIST_MEMORY_CHANGES,
        _LIST_MEMORY_CHANGES_ANSWER,
        query=given({"call_id": call_id, "conversation_id": conversation_id}),
    )


def create_contact_memory(
    *, contact_id: str, persona_id: str | Unset = UNSET, agent_number: str | Unset = UNSET
) -> Call[models.ContactMemoryCreation, Literal["bland"]]:
    """POST /v1/memory/contact"""
    return Call(
        _CREATE_CONTACT_MEMORY,
        _CREATE_CONTACT_MEMORY_ANSWER,
        json=given({"contact_id": contact_id, "persona_id": persona_id, "agent_number": agent_number}),
    )


def get_contact_memory(memory_id: str) -> Call[models.ContactMemory, Literal["bland"]]:
    """GET /v1/memory/contact/{memory_id}"""
    return Call(_GET_CONTACT_MEMORY, _GET_CONTACT_MEMORY_ANSWER, path={"memory_id": memory_id})


def update_contact_memory_facts(
    memory_id: str, *, facts: Mapping[str, Any]
) -> Call[models.ContactMemory, Literal["bland"]]:
    """PATCH /v1/memory/contact/{memory_id}/facts"""
    return Call(
        _UPDATE_CONTACT_MEMORY_FACTS,
        _UPDATE_CONTACT_MEMORY_FACTS_ANSWER,
        path={"memory_id": memory_id},
        json=given({"facts": facts}),
    )


def list_contact_memory_messages(memory_id: str) -> Call[list[models.MemoryMessage], Literal["bland"]]:
    """GET /v1/memory/contact/{memory_id}/messages"""
    return Call(_LIST_CONTACT_MEMORY_MESSAGES, _LIST_CONTACT_MEMORY_MESSAGES_ANSWER, path={"memory_id": memory_id})


def update_contact_memory_summary(memory_id: str, *, summary: str) -> Call[models.ContactMemory, Literal["bland"]]:
    """PATCH /v1/memory/contact/{memory_id}/summary"""
    return Call(
        _UPDATE_CONTACT_MEMORY_SUMMARY,
        _UPDATE_CONTACT_MEMORY_SUMMARY_ANSWER,
        path={"memory_id": memory_id},
        json=given({"summary": summary}),
    )


def get_memory_context(
    *, contact_id: str, persona_id: str | Unset = UNSET, agent_number: str | Unset = UNSET
) -> Call[models.MemoryContext, Literal["bland"]]:
    """GET /v1/memory/context"""
    return Call(
        _GET_MEMORY_CONTEXT,
        _GET_MEMORY_CONTEXT_ANSWER,
        query=given({"contact_id": contact_id, "persona_id": persona_id, "agent_number": agent_number}),
    )


def enable_memory(
    *,
    memory_enabled: bool,
    pathway_id: str | Unset = UNSET,
    version_number: float | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    version_id: str | Unset = UNSET,
) -> Call[models.MemorySwitch, Literal["bland"]]:
    """POST /v1/memory/enable"""
    return Call(
        _ENABLE_MEMORY,
        _ENABLE_MEMORY_ANSWER,
        json=given(
            {
                "memory_enabled": memory_enabled,
                "pathway_id": pathway_id,
                "version_number": version_number,
                "persona_id": persona_id,
                "version_id": version_id,
            }
        ),
    )


def reset_memory(
    *, contact_id: str, persona_id: str | Unset = UNSET, agent_number: str | Unset = UNSET
) -> Call[models.MemoryReset, Literal["bland"]]:
    """POST /v1/memory/reset"""
    return Call(
        _RESET_MEMORY,
        _RESET_MEMORY_ANSWER,
        json=given({"contact_id": contact_id, "persona_id": persona_id, "agent_number": agent_number}),
    )
