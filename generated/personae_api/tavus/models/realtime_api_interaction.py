# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `RealtimeApiInteraction`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Map, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "message_type": Field("message_type", STRING, required=True),
    "event_type": Field("event_type", STRING, required=True),
    "conversation_id": Field("conversation_id", STRING),
    "properties": Field("properties", Map(ANY)),
}
_REQUIRED = ("message_type", "event_type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class RealtimeApiInteraction(Model):
    """Hand a message on to the language model's own interface. Deprecated by the vendor."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message_type: str
    """What the message is about, always conversation."""
    event_type: str
    """Kind of the message, such as conversation.utterance."""
    conversation_id: str | None
    """Conversation that it is for."""
    properties: dict[str, Any] | None
    """The message."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        message_type: str,
        event_type: str,
        conversation_id: str | Unset = UNSET,
        properties: dict[str, Any] | Unset = UNSET,
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
            new.conversation_id = None
            new.properties = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.conversation_id = source.get("conversation_id")
        new.properties = source.get("properties")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
