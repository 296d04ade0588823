# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolResultInteraction`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .tool_result_properties import ToolResultProperties

_PROPERTIES_SHAPE = Reference("personae_api.tavus.models.tool_result_properties", "ToolResultProperties")

_FIELDS: Mapping[str, Field] = {
    "message_type": Field("message_type", STRING, required=True),
    "event_type": Field("event_type", STRING, required=True),
    "conversation_id": Field("conversation_id", STRING),
    "properties": Field("properties", _PROPERTIES_SHAPE),
}
_REQUIRED = ("message_type", "event_type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ToolResultInteraction(Model):
    """Tell the PAL what came of a tool (conversation.tool_result)."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message_type: str
    """What the message is about, always conversation."""
    event_type: str
    """Kind of the message, such as conversation.utterance."""
    conversation_id: str | Unset = UNSET
    """Conversation that it is for."""
    properties: ToolResultProperties | Unset = UNSET
    """The result."""
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
        value_of_properties = source.get("properties", UNSET)
        new.properties = (
            _PROPERTIES_SHAPE.from_dict(value_of_properties)
            if isinstance(value_of_properties, dict)
            else value_of_properties
        )
        new._additional = rest(source, _KNOWN)
        return new
