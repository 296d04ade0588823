# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ContactMemory`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, DATE_TIME, NULL, STRING, Array, Map, OneOf, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_RECENT_MESSAGES_SHAPE = Array(Reference("personae_api.bland.models.memory_message", "MemoryMessage"))
_OPEN_ITEMS_SHAPE = Array(Reference("personae_api.bland.models.memory_open_item", "MemoryOpenItem"))
_MEMORY_HISTORY_SHAPE = Array(Reference("personae_api.bland.models.memory_history_entry", "MemoryHistoryEntry"))
_ENTITIES_SHAPE = Array(Reference("personae_api.bland.models.memory_entity", "MemoryEntity"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING),
    "contact_id": Field("contact_id", STRING, required=True),
    "persona_id": Field("persona_id", OneOf(STRING, NULL), required=True),
    "agent_number": Field("agent_number", OneOf(STRING, NULL), required=True),
    "summary": Field("summary", OneOf(STRING, NULL), required=True),
    "summary_updated_at": Field("summary_updated_at", DATE_TIME),
    "facts": Field("facts", Map(ANY), required=True),
    "recent_messages": Field("recent_messages", _RECENT_MESSAGES_SHAPE, required=True),
    "open_items": Field("open_items", _OPEN_ITEMS_SHAPE),
    "memory_history": Field("memory_history", _MEMORY_HISTORY_SHAPE),
    "entities": Field("entities", _ENTITIES_SHAPE),
    "created_at": Field("created_at", DATE_TIME),
    "updated_at": Field("updated_at", DATE_TIME),
}
_REQUIRED = ("id", "contact_id", "persona_id", "agent_number", "summary", "facts", "recent_messages")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ContactMemory(Model):
    """What a persona or number remembers of one contact. Only some answers hold everything: entities come with
    contacts, history and dates when the memory itself is read.
    """

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the memory."""
    org_id: str | None
    """Organisation that the memory belongs to."""
    contact_id: str
    """Contact that is remembered."""
    persona_id: str | None
    """Persona that remembers; null for the memory of a number."""
    agent_number: str | None
    """Number that remembers; null for the memory of a persona."""
    summary: str | None
    """What happened so far in short, null in a new memory."""
    summary_updated_at: dt.datetime | None
    """When the summary was last written; absent before that."""
    facts: dict[str, Any]
    """What is known of the contact by names of your own."""
    recent_messages: list[models.MemoryMessage]
    """What was said last across calls and text messages."""
    open_items: list[models.MemoryOpenItem] | None
    """What is still to be done for the contact."""
    memory_history: list[models.MemoryHistoryEntry] | None
    """Past changes; every sample of the vendor shows it empty."""
    entities: list[models.MemoryEntity] | None
    """Things that were talked about."""
    created_at: dt.datetime | None
    """When the memory was made."""
    updated_at: dt.datetime | None
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str | Unset = UNSET,
        contact_id: str,
        persona_id: str | None,
        agent_number: str | None,
        summary: str | None,
        summary_updated_at: dt.datetime | Unset = UNSET,
        facts: dict[str, Any],
        recent_messages: list[models.MemoryMessage],
        open_items: list[models.MemoryOpenItem] | Unset = UNSET,
        memory_history: list[models.MemoryHistoryEntry] | Unset = UNSET,
        entities: list[models.MemoryEntity] | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
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
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.contact_id, new.persona_id, new.agent_number, new.summary, new.facts, value_of_recent_messages) = (
            values
        )
        new.recent_messages = _RECENT_MESSAGES_SHAPE.decode(value_of_recent_messages)
        if exact:
            new.org_id = None
            new.summary_updated_at = None
            new.open_items = None
            new.memory_history = None
            new.entities = None
            new.created_at = None
            new.updated_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.org_id = source.get("org_id")
        value_of_summary_updated_at = source.get("summary_updated_at")
        new.summary_updated_at = date_time(value_of_summary_updated_at)
        value_of_open_items = source.get("open_items")
        new.open_items = _OPEN_ITEMS_SHAPE.decode(value_of_open_items)
        value_of_memory_history = source.get("memory_history")
        new.memory_history = _MEMORY_HISTORY_SHAPE.decode(value_of_memory_history)
        value_of_entities = source.get("entities")
        new.entities = _ENTITIES_SHAPE.decode(value_of_entities)
        value_of_created_at = source.get("created_at")
        new.created_at = date_time(value_of_created_at)
        value_of_updated_at = source.get("updated_at")
        new.updated_at = date_time(value_of_updated_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
