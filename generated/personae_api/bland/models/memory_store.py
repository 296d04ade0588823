# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryStore`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, NUMBER, STRING, OneOf, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "user_id": Field("user_id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "memory_duration": Field("memory_duration", OneOf(NUMBER, NULL), required=True),
}
_REQUIRED = ("id", "created_at", "user_id", "name", "memory_duration")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MemoryStore(Model):
    """A store of the old kind, which remembers people by their phone numbers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the store."""
    created_at: dt.datetime
    """When the store was made."""
    user_id: str
    """User or organisation that owns the store."""
    name: str
    """Name of the store."""
    memory_duration: float | None
    """How long it remembers; null without a limit."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        user_id: str,
        name: str,
        memory_duration: float | None,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, value_of_created_at, new.user_id, new.name, new.memory_duration) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
