# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryCallback`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, STRING, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_PROPERTIES_SHAPE = Reference("personae_api.tavus.models.memory_properties", "MemoryProperties")

_FIELDS: Mapping[str, Field] = {
    "event_type": Field("event_type", STRING, required=True),
    "timestamp": Field("timestamp", DATE_TIME),
    "properties": Field("properties", _PROPERTIES_SHAPE),
}
_REQUIRED = ("event_type",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MemoryCallback(Model):
    """Something about what a PAL remembers, seen in the log of a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    event_type: str
    """Kind of the entry."""
    timestamp: dt.datetime | None
    """When it happened."""
    properties: models.MemoryProperties | None
    """What is remembered."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        event_type: str,
        timestamp: dt.datetime | Unset = UNSET,
        properties: models.MemoryProperties | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.event_type,) = values
        if exact:
            new.timestamp = None
            new.properties = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_timestamp = source.get("timestamp")
        new.timestamp = date_time(value_of_timestamp)
        value_of_properties = source.get("properties")
        new.properties = (
            _PROPERTIES_SHAPE.from_dict(value_of_properties)
            if isinstance(value_of_properties, dict)
            else value_of_properties
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
