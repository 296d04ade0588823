# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryOpenItem`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Reference, date_time, from_iso_format, keys, some
from .. import models

_RELATED_TO_SHAPE = Reference("personae_api.bland.models.memory_entity_reference", "MemoryEntityReference")

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "priority": Field("priority", STRING, required=True),
    "related_to": Field("related_to", _RELATED_TO_SHAPE, required=True),
}
_REQUIRED = ("type", "description", "created_at", "priority", "related_to")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MemoryOpenItem(Model):
    """Something that is still to be done for a contact."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: str
    """Kind of task, such as follow_up."""
    description: str
    """What is to be done."""
    created_at: dt.datetime
    """When it came up."""
    priority: str
    """How pressing it is, such as high or medium."""
    related_to: models.MemoryEntityReference
    """Which entity something is about."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: str,
        description: str,
        created_at: dt.datetime,
        priority: str,
        related_to: models.MemoryEntityReference,
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
        (new.type, new.description, value_of_created_at, new.priority, value_of_related_to) = values
        new.related_to = (
            _RELATED_TO_SHAPE.from_dict(value_of_related_to)
            if isinstance(value_of_related_to, dict)
            else value_of_related_to
        )
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
