# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryContext`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, NULL, STRING, Array, Map, OneOf, Reference, keys, rest, some

if TYPE_CHECKING:
    from .memory_entity import MemoryEntity
    from .memory_message import MemoryMessage
    from .memory_open_item import MemoryOpenItem

_RECENT_MESSAGES_SHAPE = Array(Reference("personae_api.bland.models.memory_message", "MemoryMessage"))
_ENTITIES_SHAPE = Array(Reference("personae_api.bland.models.memory_entity", "MemoryEntity"))
_OPEN_ITEMS_SHAPE = Array(Reference("personae_api.bland.models.memory_open_item", "MemoryOpenItem"))

_FIELDS: Mapping[str, Field] = {
    "contact_id": Field("contact_id", STRING, required=True),
    "recentMessages": Field("recent_messages", _RECENT_MESSAGES_SHAPE, required=True),
    "summary": Field("summary", OneOf(STRING, NULL), required=True),
    "contactFacts": Field("contact_facts", Map(ANY), required=True),
    "entities": Field("entities", _ENTITIES_SHAPE, required=True),
    "openItems": Field("open_items", _OPEN_ITEMS_SHAPE, required=True),
}
_REQUIRED = ("contact_id", "recentMessages", "summary", "contactFacts", "entities", "openItems")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class MemoryContext(Model):
    """What an agent is told about a contact when a conversation begins."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    contact_id: str
    """Contact that is remembered."""
    recent_messages: list[MemoryMessage]
    """What was said last across calls and text messages."""
    summary: str | None
    """What happened so far in short, null when nothing did."""
    contact_facts: dict[str, Any]
    """What is known of the contact; empty when nothing is."""
    entities: list[MemoryEntity]
    """Things that were talked about."""
    open_items: list[MemoryOpenItem]
    """What is still to be done for the contact."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.contact_id,
            value_of_recent_messages,
            new.summary,
            new.contact_facts,
            value_of_entities,
            value_of_open_items,
        ) = values
        new.recent_messages = _RECENT_MESSAGES_SHAPE.decode(value_of_recent_messages)
        new.entities = _ENTITIES_SHAPE.decode(value_of_entities)
        new.open_items = _OPEN_ITEMS_SHAPE.decode(value_of_open_items)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
