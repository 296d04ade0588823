# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryCallback`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, STRING, Reference, date_time, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .memory_properties import MemoryProperties

_PROPERTIES_SHAPE = Reference("personae_api.tavus.models.memory_properties", "MemoryProperties")

_FIELDS: Mapping[str, Field] = {
    "event_type": Field("event_type", STRING, required=True),
    "timestamp": Field("timestamp", DATE_TIME),
    "properties": Field("properties", _PROPERTIES_SHAPE),
}
_REQUIRED = ("event_type",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class MemoryCallback(Model):
    """Something about what a PAL remembers, seen in the log of a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    event_type: str
    """Kind of the entry."""
    timestamp: dt.datetime | Unset = UNSET
    """When it happened."""
    properties: MemoryProperties | Unset = UNSET
    """What is remembered."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.event_type,) = values
        if exact:
            new.timestamp = UNSET
            new.properties = UNSET
            new._additional = None
            return new
        value_of_timestamp = source.get("timestamp", UNSET)
        new.timestamp = date_time(value_of_timestamp)
        value_of_properties = source.get("properties", UNSET)
        new.properties = (
            _PROPERTIES_SHAPE.from_dict(value_of_properties)
            if isinstance(value_of_properties, dict)
            else value_of_properties
        )
        new._additional = rest(source, _KNOWN)
        return new
