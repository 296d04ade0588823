# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BatchLog`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Enumeration, Reference, date_time, from_iso_format, keys, some
from .. import models

_PAYLOAD_SHAPE = Reference("personae_api.bland.models.batch_log_payload", "BatchLogPayload")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "batch_id": Field("batch_id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "event_type": Field("event_type", Enumeration("complete", "lifecycle"), required=True),
    "timestamp": Field("timestamp", DATE_TIME, required=True),
    "payload": Field("payload", _PAYLOAD_SHAPE, required=True),
}
_REQUIRED = ("id", "batch_id", "org_id", "event_type", "timestamp", "payload")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class BatchLog(Model):
    """Something that happened to a batch."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the entry."""
    batch_id: str
    """Batch that it belongs to."""
    org_id: str
    """Organisation that owns the batch."""
    event_type: models.BatchEventType
    """Change of state, or the end."""
    timestamp: dt.datetime
    """When it happened."""
    payload: models.BatchLogPayload
    """What happened; the fields differ by type."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        batch_id: str,
        org_id: str,
        event_type: models.BatchEventType,
        timestamp: dt.datetime,
        payload: models.BatchLogPayload,
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
        (new.id, new.batch_id, new.org_id, new.event_type, value_of_timestamp, value_of_payload) = values
        new.payload = (
            _PAYLOAD_SHAPE.from_dict(value_of_payload) if isinstance(value_of_payload, dict) else value_of_payload
        )
        try:
            new.timestamp = from_iso_format(value_of_timestamp)
            if len(value_of_timestamp) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.timestamp = date_time(value_of_timestamp)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
