# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryContext`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, STRING, Array, Map, OneOf, Reference, keys, some
from .. import models

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
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MemoryContext(Model):
    """What an agent gets to know about a contact when a conversation begins."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    contact_id: str
    """Contact that is remembered."""
    recent_messages: list[models.MemoryMessage]
    """What was said last across calls and text messages."""
    summary: str | None
    """What happened so far in short, null when nothing did."""
    contact_facts: dict[str, Any]
    """What is known of the contact; empty when nothing is."""
    entities: list[models.MemoryEntity]
    """Things that were talked about."""
    open_items: list[models.MemoryOpenItem]
    """What is still to be done for the contact."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        contact_id: str,
        recent_messages: list[models.MemoryMessage],
        summary: str | None,
        contact_facts: dict[str, Any],
        entities: list[models.MemoryEntity],
        open_items: list[models.MemoryOpenItem],
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
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
