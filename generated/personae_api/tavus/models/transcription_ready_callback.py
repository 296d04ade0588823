# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TranscriptionReadyCallback`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Reference, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset
from .. import models

_PROPERTIES_SHAPE = Reference(
    "personae_api.tavus.models.transcription_ready_properties", "TranscriptionReadyProperties"
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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TranscriptionReadyCallback(Model):
    """What was said is written down (application.transcription_ready)."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    event_type: str
    """Kind of the event, such as system.shutdown."""
    message_type: str
    """What it is about, system or application."""
    conversation_id: str
    """Conversation to which it happened."""
    webhook_url: str | None
    """Address that it is sent to."""
    timestamp: dt.datetime
    """When it happened."""
    properties: models.TranscriptionReadyProperties | None
    """What was said."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        event_type: str,
        message_type: str,
        conversation_id: str,
        webhook_url: str | Unset = UNSET,
        timestamp: dt.datetime,
        properties: models.TranscriptionReadyProperties | Unset = UNSET,
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
        (new.event_type, new.message_type, new.conversation_id, value_of_timestamp) = values
        try:
            new.timestamp = from_iso_format(value_of_timestamp)
            if len(value_of_timestamp) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.timestamp = date_time(value_of_timestamp)
        if exact:
            new.webhook_url = None
            new.properties = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.webhook_url = source.get("webhook_url")
        value_of_properties = source.get("properties")
        new.properties = (
            _PROPERTIES_SHAPE.from_dict(value_of_properties)
            if isinstance(value_of_properties, dict)
            else value_of_properties
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
