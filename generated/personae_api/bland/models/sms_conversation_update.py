# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsConversationUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Reference, keys, rest, some

if TYPE_CHECKING:
    from .sms_conversation_state import SmsConversationState

_CONVERSATION_SHAPE = Reference("personae_api.bland.models.sms_conversation_state", "SmsConversationState")

_FIELDS: Mapping[str, Field] = {
    "message": Field("message", STRING, required=True),
    "conversation": Field("conversation", _CONVERSATION_SHAPE, required=True),
}
_REQUIRED = ("message", "conversation")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SmsConversationUpdate(Model):
    """Answer to a change of a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message: str
    """Confirmation for a person to read."""
    conversation: SmsConversationState
    """Whether a conversation goes on."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.message, value_of_conversation) = values
        new.conversation = (
            _CONVERSATION_SHAPE.from_dict(value_of_conversation)
            if isinstance(value_of_conversation, dict)
            else value_of_conversation
        )
        new._additional = None if exact else rest(source, _KNOWN)
        return new
