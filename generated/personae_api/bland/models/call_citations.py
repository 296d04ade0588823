# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallCitations`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, STRING, Array, Reference, date_time, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .call_citation import CallCitation

_CITATIONS_SHAPE = Array(Reference("personae_api.bland.models.call_citation", "CallCitation"))

_FIELDS: Mapping[str, Field] = {
    "event_type": Field("event_type", STRING, required=True),
    "call_id": Field("call_id", STRING, required=True),
    "user_id": Field("user_id", STRING),
    "timestamp": Field("timestamp", DATE_TIME),
    "citations": Field("citations", _CITATIONS_SHAPE, required=True),
}
_REQUIRED = ("event_type", "call_id", "citations")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallCitations(Model):
    """Values that were found in a call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    event_type: str
    """Kind of the event, always citations."""
    call_id: str
    """Call that they were found in."""
    user_id: str | Unset = UNSET
    """User who owns the call."""
    timestamp: dt.datetime | Unset = UNSET
    """When they were found."""
    citations: list[CallCitation]
    """The values, with the words that prove them."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.event_type, new.call_id, value_of_citations) = values
        new.citations = _CITATIONS_SHAPE.decode(value_of_citations)
        if exact:
            new.user_id = UNSET
            new.timestamp = UNSET
            new._additional = None
            return new
        new.user_id = source.get("user_id", UNSET)
        value_of_timestamp = source.get("timestamp", UNSET)
        new.timestamp = date_time(value_of_timestamp)
        new._additional = rest(source, _KNOWN)
        return new
