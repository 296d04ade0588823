"""Conversations by messages that a person takes over, writes in, gives back and ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ....sandbox.answers.answer import Answer
    from ....sandbox.answers.vendor_context import VendorContext
    from ....sandbox.store.items import Item
    from ...style import VendorOperation

_TAKEN_AT, _REASON, _METADATA = "human_handoff_at", "human_handoff_reason", "human_handoff_metadata"


def _hand_off(context: VendorContext) -> Answer:
    conversation, sent = _conversation(context), context.sent
    if not _is_taken(conversation):
        taken = _taken(context.now, sent.get("reason"), sent.get("metadata"))
        _change(context, conversation, is_active=True, **taken)
    return context.answer(context.fitted(_shown(conversation)))


def _resume(context: VendorContext) -> Answer:
    conversation, sent = _conversation(context), context.sent
    before = _is_taken(conversation)
    node = sent.get("node_id", conversation.data.get("current_node_id"))
    _change(context, conversation, current_node_id=node, **_taken(None, None, None))
    writes = "message" in sent or sent.get("generate_reply")
    said = {"status": "processing", "message_id": _write(context, conversation, "AGENT")} if writes else {}
    return _standing(context, conversation, was_active=before, **said)


def _end(context: VendorContext) -> Answer:
    conversation = _conversation(context)
    before, taken = bool(conversation.data.get("is_active", True)), _is_taken(conversation)
    _change(context, conversation, is_active=False, **_taken(None, None, None))
    return _standing(context, conversation, was_active=before, was_handed_off=taken)


def _send(context: VendorContext) -> Answer:
    conversation, sender = _conversation(context), context.sent.get("sender", "HUMAN")
    answer = {
        "status": "processing",
        "message": "The message is on its way",
        "conversation_id": conversation.id,
        "sender": sender,
        "message_id": _write(context, conversation, sender),
        "human_handoff_active": _is_taken(conversation),
    }
    return context.answer(context.fitted(answer))


def _conversation(context: VendorContext) -> Item:
    conversation = context.owner()
    if conversation is None:
        context.refuse(404, "No such conversation", code="CONVERSATION_NOT_FOUND")
    return conversation


def _is_taken(conversation: Item) -> bool:
    return conversation.data.get(_TAKEN_AT) is not None


def _taken(at: str | None, reason: Any, metadata: Any) -> dict[str, Any]:
    return {_TAKEN_AT: at, _REASON: reason, _METADATA: metadata}


def _change(context: VendorContext, conversation: Item, **fields: Any) -> None:
    conversation.data = {**conversation.data, **fields, "updated_at": context.now}
    conversation.changed()


def _write(context: VendorContext, conversation: Item, sender: str) -> str:
    data, id = conversation.data, context.new_id()
    message = {
        "id": id,
        "created_at": context.now,
        "message": context.sent.get("message", "As it stands, Friday it is."),
        "from": data.get("agent_number"),
        "to": data.get("user_number"),
        "sender": sender,
        "status": "sent",
        "error_code": None,
    }
    _change(context, conversation, messages=[*(data.get("messages") or ()), message])
    return id


def _standing(context: VendorContext, conversation: Item, **told: Any) -> Answer:
    return context.answer(context.fitted({"message": "Done", "conversation": _shown(conversation), **told}))


def _shown(conversation: Item) -> dict[str, Any]:
    return {"is_active": True, **_taken(None, None, None), **conversation.data, "id": conversation.id}


OPERATIONS: Mapping[str, VendorOperation] = {
    "handOffSmsConversation": _hand_off,
    "resumeSmsConversation": _resume,
    "endSmsConversation": _end,
    "sendSmsConversationMessage": _send,
}
