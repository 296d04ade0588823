# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsConversationReport`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SmsChannel


_FIELDS: Mapping[str, Field] = {
    "type": Field("type", STRING),
    "conversation_id": Field("conversation_id", STRING, required=True),
    "status": Field("status", STRING),
    "phone_number": Field("phone_number", STRING),
    "agent_number": Field("agent_number", STRING),
    "channel": Field("channel", Enumeration("imessage", "sms", "whatsapp")),
    "message_count": Field("message_count", INTEGER),
}
_REQUIRED = ("conversation_id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SmsConversationReport(Model):
    """A conversation by messages that is over."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: str | Unset = UNSET
    """Kind of the report."""
    conversation_id: str
    """Id of the conversation."""
    status: str | Unset = UNSET
    """How it stands."""
    phone_number: str | Unset = UNSET
    """Number of the other side."""
    agent_number: str | Unset = UNSET
    """Number of yours."""
    channel: SmsChannel | Unset = UNSET
    """What the messages were sent over."""
    message_count: int | Unset = UNSET
    """How many there were."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.conversation_id,) = values
        if exact:
            new.type = UNSET
            new.status = UNSET
            new.phone_number = UNSET
            new.agent_number = UNSET
            new.channel = UNSET
            new.message_count = UNSET
            new._additional = None
            return new
        new.type = source.get("type", UNSET)
        new.status = source.get("status", UNSET)
        new.phone_number = source.get("phone_number", UNSET)
        new.agent_number = source.get("agent_number", UNSET)
        new.channel = source.get("channel", UNSET)
        new.message_count = source.get("message_count", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
