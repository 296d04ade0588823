# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsConversationReport`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, fill, see
from ...shapes import INTEGER, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsConversationReport(Model):
    """A conversation by messages that is over."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: str | None
    """Kind of the report."""
    conversation_id: str
    """Id of the conversation."""
    status: str | None
    """How it stands."""
    phone_number: str | None
    """Number of the other side."""
    agent_number: str | None
    """Number of yours."""
    channel: models.SmsChannel | None
    """What the messages were sent over."""
    message_count: int | None
    """How many there were."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: str | Unset = UNSET,
        conversation_id: str,
        status: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        agent_number: str | Unset = UNSET,
        channel: models.SmsChannel | Unset = UNSET,
        message_count: int | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        fill(self, locals())

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
            new.type = None
            new.status = None
            new.phone_number = None
            new.agent_number = None
            new.channel = None
            new.message_count = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.type = source.get("type")
        new.status = source.get("status")
        new.phone_number = source.get("phone_number")
        new.agent_number = source.get("agent_number")
        new.channel = source.get("channel")
        new.message_count = source.get("message_count")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
