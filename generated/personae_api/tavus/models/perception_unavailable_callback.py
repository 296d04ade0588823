# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PerceptionUnavailableCallback`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Reference, date_time, from_iso_format, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .perception_unavailable_properties import PerceptionUnavailableProperties

_PROPERTIES_SHAPE = Reference(
    "personae_api.tavus.models.perception_unavailable_properties", "PerceptionUnavailableProperties"
)

_FIELDS: Mapping[str, Field] = {
    "event_type": Field("event_type", STRING, required=True),
    "message_type": Field("message_type", STRING, required=True),
    "conversation_id": Field("conversation_id", STRING, required=True),
    "webhook_url": Field("webhook_url", STRING),
    "timestamp": Field("timestamp", DATE_TIME, required=True),
    "properties": Field("properties", _PROPERTIES_SHAPE),
}
_REQUIRED = ("event_type", "message_type", "conversation_id", "timestamp")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PerceptionUnavailableCallback(Model):
    """What was seen cannot be summed up (application.perception_unavailable)."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    event_type: str
    """Kind of the event, such as system.shutdown."""
    message_type: str
    """What it is about, system or application."""
    conversation_id: str
    """Conversation to which it happened."""
    webhook_url: str | Unset = UNSET
    """Address that it is sent to."""
    timestamp: dt.datetime
    """When it happened."""
    properties: PerceptionUnavailableProperties | Unset = UNSET
    """Why not."""
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
        (new.event_type, new.message_type, new.conversation_id, value_of_timestamp) = values
        try:
            new.timestamp = from_iso_format(value_of_timestamp)
            are_exact = len(value_of_timestamp) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.timestamp = date_time(value_of_timestamp)
        if exact:
            new.webhook_url = UNSET
            new.properties = UNSET
            new._additional = None
            return new
        new.webhook_url = source.get("webhook_url", UNSET)
        value_of_properties = source.get("properties", UNSET)
        new.properties = (
            _PROPERTIES_SHAPE.from_dict(value_of_properties)
            if isinstance(value_of_properties, dict)
            else value_of_properties
        )
        new._additional = rest(source, _KNOWN)
        return new
