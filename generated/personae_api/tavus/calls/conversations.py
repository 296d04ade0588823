# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Conversations."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Enumeration, Map, Reference
from ...types import UNSET, Call, Inputs, ListOf, Once, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_LIST_CONVERSATIONS = Operation(
    vendor="tavus",
    id="listConversations",
    method="GET",
    path="/v2/conversations",
    effect="read",
    paging=Paging(
        style="page", items=("data",), position="page", total=("total_count",), size="limit", first=1, default_size=10
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "page": Field("page", INTEGER),
            "status": Field("status", Enumeration("active", "ended")),
            "sort": Field("sort", STRING),
            "name_or_uuid": Field("name_or_uuid", STRING),
        }
    ),
)
_LIST_CONVERSATIONS_ANSWER = Array(Reference("personae_api.tavus.models.conversation_summary", "ConversationSummary"))
_CREATE_CONVERSATION = Operation(
    vendor="tavus",
    id="createConversation",
    method="POST",
    path="/v2/conversations",
    effect="bill",
    once=Once(key=("conversation_name",), found=("conversation_name",)),
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
            "face_id": Field("face_id", STRING),
            "pal_id": Field("pal_id", STRING),
            "policy": Field("policy", STRING),
            "enable_dynamic_greeting": Field("enable_dynamic_greeting", BOOLEAN),
            "meeting_url": Field("meeting_url", STRING),
            "chat": Field("chat", BOOLEAN),
            "modality": Field("modality", Enumeration("text")),
            "llm": Field("llm", Map(ANY)),
        }
    ),
)
_CREATE_CONVERSATION_ANSWER = Reference("personae_api.tavus.models.conversation_created", "ConversationCreated")
_GET_CONVERSATION = Operation(
    vendor="tavus",
    id="getConversation",
    method="GET",
    path="/v2/conversations/{conversation_id}",
    effect="read",
    repeatable=True,
    waiting=Waiting(
        "conversation_id",
        (State(field=("status",), well=("ended",)),),
        first=10,
        cap=60,
        events=(("conversation_id",),),
    ),
    inputs=Inputs(query={"verbose": Field("verbose", BOOLEAN)}),
)
_GET_CONVERSATION_ANSWER = Reference("personae_api.tavus.models.conversation", "Conversation")
_DELETE_CONVERSATION = Operation(
    vendor="tavus",
    id="deleteConversation",
    method="DELETE",
    path="/v2/conversations/{conversation_id}",
    effect="delete",
    repeatable=True,
    inputs=Inputs(query={"hard": Field("hard", BOOLEAN)}),
)
_END_CONVERSATION = Operation(
    vendor="tavus", id="endConversation", method="POST", path="/v2/conversations/{conversation_id}/end", effect="write"
)
_LIST_CANVAS_INTERACTIONS = Operation(
    vendor="tavus",
    id="listCanvasInteractions",
    method="GET",
    path="/v2/conversations/{conversation_id}/canvas/interactions",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_CANVAS_INTERACTIONS_ANSWER = Array(Reference("personae_api.tavus.models.canvas_interaction", "CanvasInteraction"))
_RECORD_CANVAS_INTERACTION = Operation(
    vendor="tavus",
    id="recordCanvasInteraction",
    method="POST",
    path="/v2/conversations/{conversation_id}/canvas/interactions",
    effect="write",
    repeatable=True,
    inputs=Inputs(
        body={
            "interaction_id": Field("interaction_id", STRING),
            "tool_call_id": Field("tool_call_id", STRING),
            "component": Field("component", STRING),
            "component_version": Field("component_version", STRING),
            "type": Field("type", Enumeration("clear", "dismiss", "error", "heartbeat", "skip", "submit")),
            "value": Field("value", ANY),
            "metadata": Field("metadata", Map(ANY)),
        }
    ),
)
_RECORD_CANVAS_INTERACTION_ANSWER = Reference("personae_api.tavus.models.canvas_recorded", "CanvasRecorded")
_POLL_CHAT_TURN = Operation(
    vendor="tavus",
    id="pollChatTurn",
    method="GET",
    path="/v2/conversations/{conversation_id}/respond",
    effect="read",
    repeatable=True,
)
_POLL_CHAT_TURN_ANSWER = Reference("personae_api.tavus.models.chat_turn", "ChatTurn")
_SEND_CHAT_TURN = Operation(
    vendor="tavus",
    id="sendChatTurn",
    method="POST",
    path="/v2/conversations/{conversation_id}/respond",
    effect="write",
    inputs=Inputs(body={"text": Field("text", STRING), "timeout_s": Field("timeout_s", NUMBER)}),
)
_SEND_CHAT_TURN_ANSWER = Reference("personae_api.tavus.models.chat_turn", "ChatTurn")


def list_conversations(
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    status: models.ConversationStatus | Unset = UNSET,
    sort: str | Unset = UNSET,
    name_or_uuid: str | Unset = UNSET,
) -> PagedCall[models.ConversationSummary, Literal["tavus"]]:
    """GET /v2/conversations"""
    return PagedCall(
        _LIST_CONVERSATIONS,
        _LIST_CONVERSATIONS_ANSWER,
        query=given({"limit": limit, "page": page, "status": status, "sort": sort, "name_or_uuid": name_or_uuid}),
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
    face_id: str | Unset = UNSET,
    pal_id: str | Unset = UNSET,
    policy: str | Unset = UNSET,
    enable_dynamic_greeting: bool | Unset = UNSET,
    meeting_url: str | Unset = UNSET,
    chat: bool | Unset = UNSET,
    modality: models.ChatModality | Unset = UNSET,
    llm: Mapping[str, Any] | Unset = UNSET,
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
                "face_id": face_id,
                "pal_id": pal_id,
                "policy": policy,
                "enable_dynamic_greeting": enable_dynamic_greeting,
                "meeting_url": meeting_url,
                "chat": chat,
                "modality": modality,
                "llm": llm,
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


def list_canvas_interactions(conversation_id: str) -> Call[builtins.list[models.CanvasInteraction], Literal["tavus"]]:
    """GET /v2/conversations/{conversation_id}/canvas/interactions"""
    return Call(_LIST_CANVAS_INTERACTIONS, _LIST_CANVAS_INTERACTIONS_ANSWER, path={"conversation_id": conversation_id})


def record_canvas_interaction(
    conversation_id: str,
    *,
    interaction_id: str,
    tool_call_id: str,
    component: str,
    component_version: str,
    type: models.CanvasInteractionType,
    value: Any | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
) -> Call[models.CanvasRecorded, Literal["tavus"]]:
    """POST /v2/conversations/{conversation_id}/canvas/interactions"""
    return Call(
        _RECORD_CANVAS_INTERACTION,
        _RECORD_CANVAS_INTERACTION_ANSWER,
        path={"conversation_id": conversation_id},
        json=given(
            {
                "interaction_id": interaction_id,
                "tool_call_id": tool_call_id,
                "component": component,
                "component_version": component_version,
                "type": type,
                "value": value,
                "metadata": metadata,
            }
        ),
    )


def poll_chat_turn(conversation_id: str) -> Call[models.ChatTurn, Literal["tavus"]]:
    """GET /v2/conversations/{conversation_id}/respond"""
    return Call(_POLL_CHAT_TURN, _POLL_CHAT_TURN_ANSWER, path={"conversation_id": conversation_id})


def send_chat_turn(
    conversation_id: str, *, text: str, timeout_s: float | Unset = UNSET
) -> Call[models.ChatTurn, Literal["tavus"]]:
    """POST /v2/conversations/{conversation_id}/respond"""
    return Call(
        _SEND_CHAT_TURN,
        _SEND_CHAT_TURN_ANSWER,
        path={"conversation_id": conversation_id},
        json=given({"text": text, "timeout_s": timeout_s}),
    )
