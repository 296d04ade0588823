# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ObjectiveConfirmInteraction`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "message_type": Field("message_type", STRING, required=True),
    "event_type": Field("event_type", STRING, required=True),
    "conversation_id": Field("conversation_id", STRING),
    "properties": Field("properties", Map(ANY)),
}
_REQUIRED = ("message_type", "event_type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ObjectiveConfirmInteraction(Model):
    """Confirm an objective that waits for the participant (conversation.objective.confirm). Seen in use, not
    documented; its properties are not known.
    """

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message_type: str
    """What the message is about, always conversation."""
    event_type: str
    """Kind of the message, such as conversation.utterance."""
    conversation_id: str | Unset = UNSET
    """Conversation that it is for."""
    properties: dict[str, Any] | Unset = UNSET
    """What is confirmed."""
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
            new.conversation_id = UNSET
            new.properties = UNSET
            new._additional = None
            return new
        new.conversation_id = source.get("conversation_id", UNSET)
        new.properties = source.get("properties", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
