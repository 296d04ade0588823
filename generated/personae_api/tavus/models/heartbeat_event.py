# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `HeartbeatEvent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NUMBER, STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "message_type": Field("message_type", STRING, required=True),
    "event_type": Field("event_type", STRING, required=True),
    "timestamp": Field("timestamp", NUMBER),
    "seq": Field("seq", INTEGER),
    "turn_idx": Field("turn_idx", INTEGER),
    "conversation_id": Field("conversation_id", STRING),
    "inference_id": Field("inference_id", STRING),
}
_REQUIRED = ("message_type", "event_type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class HeartbeatEvent(Model):
    """The PAL is still there; it comes again and again."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message_type: str
    """What the message is about, always conversation."""
    event_type: str
    """Kind of the message, system.pal_present or its older name system.replica_present."""
    timestamp: float | None
    """When it happened; the unit of the number is not documented."""
    seq: int | None
    """Number of the message; one with a higher number was sent later."""
    turn_idx: int | None
    """Number of the turn in the conversation."""
    conversation_id: str | None
    """Conversation in whose room it happened."""
    inference_id: str | None
    """Id that the messages about one answer of the replica have in common."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        message_type: str,
        event_type: str,
        timestamp: float | Unset = UNSET,
        seq: int | Unset = UNSET,
        turn_idx: int | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        inference_id: str | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.message_type, new.event_type) = values
        if exact:
            new.timestamp = None
            new.seq = None
            new.turn_idx = None
            new.conversation_id = None
            new.inference_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.timestamp = source.get("timestamp")
        new.seq = source.get("seq")
        new.turn_idx = source.get("turn_idx")
        new.conversation_id = source.get("conversation_id")
        new.inference_id = source.get("inference_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
