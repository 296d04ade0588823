# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsConversationMessage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, Enumeration, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("processing"), required=True),
    "message": Field("message", STRING, required=True),
    "conversation_id": Field("conversation_id", STRING, required=True),
    "sender": Field("sender", Enumeration("AGENT", "HUMAN", "USER"), required=True),
    "message_id": Field("message_id", STRING, required=True),
    "human_handoff_active": Field("human_handoff_active", BOOLEAN, required=True),
}
_REQUIRED = ("status", "message", "conversation_id", "sender", "message_id", "human_handoff_active")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsConversationMessage(Model):
    """A message that is being sent in a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: models.SmsProgress
    """How far it is."""
    message: str
    """What was done, for a person to read."""
    conversation_id: str
    """Id of the conversation."""
    sender: models.SmsSender
    """In whose name it is sent."""
    message_id: str
    """Id of the message."""
    human_handoff_active: bool
    """Whether a person has the conversation."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: models.SmsProgress,
        message: str,
        conversation_id: str,
        sender: models.SmsSender,
        message_id: str,
        human_handoff_active: bool,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.status, new.message, new.conversation_id, new.sender, new.message_id, new.human_handoff_active) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
