# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CanvasInteraction`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, STRING, Enumeration, Map, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CanvasInteraction(Model):
    """What somebody has done with what the canvas showed."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    conversation_id: str | None
    """Conversation it was done in."""
    interaction_id: str
    """Its id."""
    tool_call_id: str
    """Call that showed the component."""
    component: str
    """What it was done with, such as canvas.question."""
    component_version: str | None
    """Version of that."""
    type: models.CanvasInteractionType
    """What was done."""
    value: dict[str, Any] | None
    """What was said by it, such as the options that were chosen."""
    metadata: dict[str, Any] | None
    """More that was sent with it."""
    created_at: str | None
    """When it was done, without a zone."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        conversation_id: str | Unset = UNSET,
        interaction_id: str,
        tool_call_id: str,
        component: str,
        component_version: str | Unset = UNSET,
        type: models.CanvasInteractionType,
        value: dict[str, Any] | None | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        created_at: str | Unset = UNSET,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.interaction_id, new.tool_call_id, new.component, new.type) = values
        if exact:
            new.conversation_id = None
            new.component_version = None
            new.value = None
            new.metadata = None
            new.created_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.conversation_id = source.get("conversation_id")
        new.component_version = source.get("component_version")
        new.value = source.get("value")
        new.metadata = source.get("metadata")
        new.created_at = source.get("created_at")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
