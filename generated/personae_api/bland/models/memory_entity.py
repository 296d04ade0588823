# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryEntity`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, DATE_TIME, LONGEST_EXACT, NULL, STRING, Map, OneOf, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "entity_type": Field("entity_type", STRING, required=True),
    "entity_id": Field("entity_id", STRING, required=True),
    "facts": Field("facts", Map(ANY), required=True),
    "status": Field("status", STRING, required=True),
    "last_discussed_at": Field("last_discussed_at", DATE_TIME, required=True),
    "notes": Field("notes", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("entity_type", "entity_id", "facts", "status", "last_discussed_at", "notes")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MemoryEntity(Model):
    """A thing that was talked about with a contact, such as an order, and what is known of it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    entity_type: str
    """Kind of thing, such as order or booking."""
    entity_id: str
    """Id of the thing among those of its kind."""
    facts: dict[str, Any]
    """What is known of it by names that depend on its kind."""
    status: str
    """How it stands with the thing."""
    last_discussed_at: dt.datetime
    """When it was last talked about."""
    notes: str | None
    """What else was said about it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        entity_type: str,
        entity_id: str,
        facts: dict[str, Any],
        status: str,
        last_discussed_at: dt.datetime,
        notes: str | None,
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
        (new.entity_type, new.entity_id, new.facts, new.status, value_of_last_discussed_at, new.notes) = values
        try:
            new.last_discussed_at = from_iso_format(value_of_last_discussed_at)
            if len(value_of_last_discussed_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.last_discussed_at = date_time(value_of_last_discussed_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
