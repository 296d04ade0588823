# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Conversations."""

from __future__ import annotations

from typing import Any, Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Enumeration, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_CONVERSATIONS = Operation(
    vendor="tavus",
    id="listConversations",
    method="GET",
    path="/v2/conversations",
    paging=Paging(
        style="page", items=("data",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "page": Field("page", INTEGER),
            "status": Field("status", Enumeration("active", "ended")),
        }
    ),
)
_LIST_CONVERSATIONS_ANSWER = Array(Reference("personae_api.tavus.models.conversation_summary", "ConversationSummary"))
_CREATE_CONVERSATION = Operation(
    vendor="tavus",
    id="createConversation",
    method="POST",
    path="/v2/conversations",
    inputs=Inputs(
        body={
            "replica_id": Field("replica_id", STRING),
            "persona_id": Field("persona_id", STRING),
            "audio_only": Field("audio_only", BOOLEAN),
            "callback_url": Field("callback_url", STRING),
            "conversation_name": Field("conversation_name", STRING),
            "conversational_context": Field("conversational_context", STRING),
            "custom_greeting": Field("custom_greeting", STRING),
            "memory_stores": Field("memory_stores", Array(STRING)),
            "document_ids": Field("document_ids", Array(STRING)),
            "document_retrieval_strategy": Field("document_retrieval_strategy", STRING),
            "document_tags": Field("document_tags", Array(STRING)),
            "test_mode": Field("test_mode", BOOLEAN),
            "require_auth": Field("require_auth", BOOLEAN),
            "max_participants": Field("max_participants", INTEGER),
            "properties": Field(
                "properties", Reference("personae_api.tavus.models.conversation_properties", "ConversationProperties")
            ),
        }
    ),
)
_CREATE_CONVERSATION_ANSWER = Reference("personae_api.tavus.models.conversation_created", "ConversationCreated")
_GET_CONVERSATION = Operation(
    vendor="tavus",
    id="getConversation",
    method="GET",
    path="/v2/conversations/{conversation_id}",
    repeatable=True,
    inputs=Inputs(query={"verbose": Field("verbose", BOOLEAN)}),
)
_GET_CONVERSATION_ANSWER = Reference("personae_api.tavus.models.conversation", "Conversation")
_DELETE_CONVERSATION = Operation(
    vendor="tavus",
    id="deleteConversation",
    method="DELETE",
    path="/v2/conversations/{conversation_id}",
    repeatable=True,
    inputs=Inputs(query={"hard": Field("hard", BOOLEAN)}),
)
_END_CONVERSATION = Operation(
    vendor="tavus", id="endConversation", method="POST", path="/v2/conversations/{conversation_id}/end"
)


def list_conversations(
    *, limit: int | Unset = UNSET, page: int | Unset = UNSET, status: models.ConversationStatus | Unset = UNSET
) -> PagedCall[models.ConversationSummary, Literal["tavus"]]:
    """GET /v2/conversations"""
    return PagedCall(
        _LIST_CONVERSATIONS, _LIST_CONVERSATIONS_ANSWER, query=given({"limit": limit, "page": page, "status": status})
    )


def create_conversation(
    *,
    replica_id: str | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    audio_only: bool | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    conversation_name: str | Unset = UNSET,
    conversational_context: str | Unset = UNSET,
    custom_greeting: str | Unset = UNSET,
    memory_stores: ListOf[str] | Unset = UNSET,
    document_ids: ListOf[str] | Unset = UNSET,
    document_retrieval_strategy: str | Unset = UNSET,
    document_tags: ListOf[str] | Unset = UNSET,
    test_mode: bool | Unset = UNSET,
    require_auth: bool | Unset = UNSET,
    max_participants: int | Unset = UNSET,
    properties: models.ConversationProperties | models.ConversationPropertiesDict | Unset = UNSET,
) -> Call[models.ConversationCreated, Literal["tavus"]]:
    """POST /v2/conversations"""
    return Call(
        _CREATE_CONVERSATION,
        _CREATE_CONVERSATION_ANSWER,
        json=given(
            {
                "replica_id": replica_id,
                "persona_id": persona_id,
                "audio_only": audio_only,
                "callback_url": callback_url,
                "conversation_name": conversation_name,
                "conversational_context": conversational_context,
                "custom_greeting": custom_greeting,
                "memory_stores": memory_stores,
                "document_ids": document_ids,
                "document_retrieval_strategy": document_retrieval_strategy,
                "document_tags": document_tags,
                "test_mode": test_mode,
                "require_auth": require_auth,
                "max_participants": max_participants,
                "properties": properties,
            }
        ),
    )


def get_conversation(
    conversation_id: str, *, verbose: bool | Unset = UNSET
) -> Call[models.Conversation, Literal["tavus"]]:
    """GET /v2/conversations/{conversation_id}"""
    return Call(
        _GET_CONVERSATION,
        _GET_CONVERSATION_ANSWER,
        path={"conversation_id": conversation_id},
        query=given({"verbose": verbose}),
    )


def delete_conversation(conversation_id: str, *, hard: bool | Unset = UNSET) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/conversations/{conversation_id}"""
    return Call(_DELETE_CONVERSATION, None, path={"conversation_id": conversation_id}, query=given({"hard": hard}))


def end_conversation(conversation_id: str) -> Call[Any, Literal["tavus"]]:
    """POST /v2/conversations/{conversation_id}/end"""
    return Call(_END_CONVERSATION, None, path={"conversation_id": conversation_id})
