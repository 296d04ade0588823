# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PhraseEvent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, NUMBER, STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import PhraseEventType


_FIELDS: Mapping[str, Field] = {
    "message_type": Field("message_type", STRING, required=True),
    "event_type": Field(
        "event_type", Enumeration("system.sleep_phrase_detected", "system.wake_phrase_detected"), required=True
    ),
    "timestamp": Field("timestamp", NUMBER),
    "seq": Field("seq", INTEGER),
    "turn_idx": Field("turn_idx", INTEGER),
    "conversation_id": Field("conversation_id", STRING),
    "inference_id": Field("inference_id", STRING),
}
_REQUIRED = ("message_type", "event_type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PhraseEvent(Model):
    """The wake phrase or the sleep phrase was heard."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message_type: str
    """What the message is about, always conversation."""
    event_type: PhraseEventType
    """Which of them."""
    timestamp: float | Unset = UNSET
    """When it happened; the unit of the number is not documented."""
    seq: int | Unset = UNSET
    """Number of the message; one with a higher number was sent later."""
    turn_idx: int | Unset = UNSET
    """Number of the turn in the conversation."""
    conversation_id: str | Unset = UNSET
    """Conversation in whose room it happened."""
    inference_id: str | Unset = UNSET
    """Id that the messages about one answer of the replica have in common."""
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
        (new.message_type, new.event_type) = values
        if exact:
            new.timestamp = UNSET
            new.seq = UNSET
            new.turn_idx = UNSET
            new.conversation_id = UNSET
            new.inference_id = UNSET
            new._additional = None
            return new
        new.timestamp = source.get("timestamp", UNSET)
        new.seq = source.get("seq", UNSET)
        new.turn_idx = source.get("turn_idx", UNSET)
        new.conversation_id = source.get("conversation_id", UNSET)
        new.inference_id = source.get("inference_id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
