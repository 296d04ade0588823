# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BatchLog`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import (
    DATE_TIME,
    LONGEST_EXACT,
    STRING,
    Enumeration,
    Reference,
    date_time,
    from_iso_format,
    keys,
    rest,
    some,
)

if TYPE_CHECKING:
    from ..enumerations import BatchEventType
    from .batch_log_payload import BatchLogPayload

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class BatchLog(Model):
    """Something that happened to a batch."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the entry."""
    batch_id: str
    """Batch that it belongs to."""
    org_id: str
    """Organisation that owns the batch."""
    event_type: BatchEventType
    """Change of state, or the end."""
    timestamp: dt.datetime
    """When it happened."""
    payload: BatchLogPayload
    """What happened; the fields differ by type."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
            are_exact = len(value_of_timestamp) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.timestamp = date_time(value_of_timestamp)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
