# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CanvasInteraction`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, NULL, STRING, Enumeration, Map, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import CanvasInteractionType


_FIELDS: Mapping[str, Field] = {
    "conversation_id": Field("conversation_id", STRING),
    "interaction_id": Field("interaction_id", STRING, required=True),
    "tool_call_id": Field("tool_call_id", STRING, required=True),
    "component": Field("component", STRING, required=True),
    "component_version": Field("component_version", STRING),
    "type": Field("type", Enumeration("clear", "dismiss", "error", "heartbeat", "skip", "submit"), required=True),
    "value": Field("value", OneOf(Map(ANY), NULL)),
    "metadata": Field("metadata", Map(ANY)),
    "created_at": Field("created_at", STRING),
}
_REQUIRED = ("interaction_id", "tool_call_id", "component", "type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CanvasInteraction(Model):
    """What somebody has done with what the canvas showed."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    conversation_id: str | Unset = UNSET
    """Conversation it was done in."""
    interaction_id: str
    """Its id."""
    tool_call_id: str
    """Call that showed the component."""
    component: str
    """What it was done with, such as canvas.question."""
    component_version: str | Unset = UNSET
    """Version of that."""
    type: CanvasInteractionType
    """What was done."""
    value: dict[str, Any] | None | Unset = UNSET
    """What was said by it, such as the options that were chosen."""
    metadata: dict[str, Any] | Unset = UNSET
    """More that was sent with it."""
    created_at: str | Unset = UNSET
    """When it was done, without a zone."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.interaction_id, new.tool_call_id, new.component, new.type) = values
        if exact:
            new.conversation_id = UNSET
            new.component_version = UNSET
            new.value = UNSET
            new.metadata = UNSET
            new.created_at = UNSET
            new._additional = None
            return new
        new.conversation_id = source.get("conversation_id", UNSET)
        new.component_version = source.get("component_version", UNSET)
        new.value = source.get("value", UNSET)
        new.metadata = source.get("metadata", UNSET)
        new.created_at = source.get("created_at", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
