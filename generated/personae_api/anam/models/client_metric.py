# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ClientMetric`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, NUMBER, STRING, Enumeration, Map, OneOf, date_time, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ClientMetricName


_FIELDS: Mapping[str, Field] = {
    "name": Field(
        "name",
        Enumeration(
            "client_connection_closed",
            "client_connection_established",
            "client_connection_milestone",
            "client_connection_milestones",
            "client_error",
            "client_ice_restart",
            "client_input_audio_settings",
            "client_session_attempt",
            "client_session_success",
        ),
        required=True,
    ),
    "value": Field("value", OneOf(STRING, NUMBER), required=True),
    "clientTimestamp": Field("client_timestamp", DATE_TIME),
    "tags": Field("tags", Map(OneOf(STRING, NUMBER))),
    "fields": Field("fields", Map(OneOf(STRING, NUMBER))),
}
_REQUIRED = ("name", "value")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ClientMetric(Model):
    """Something that was measured."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: ClientMetricName
    """What was measured."""
    value: str | float
    """How much it was."""
    client_timestamp: dt.datetime | Unset = UNSET
    """When it was measured."""
    tags: dict[str, str | float] | Unset = UNSET
    """What belongs to it, such as the client."""
    fields: dict[str, str | float] | Unset = UNSET
    """More that was measured."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.name, new.value) = values
        if exact:
            new.client_timestamp = UNSET
            new.tags = UNSET
            new.fields = UNSET
            new._additional = None
            return new
        value_of_client_timestamp = source.get("clientTimestamp", UNSET)
        new.client_timestamp = date_time(value_of_client_timestamp)
        new.tags = source.get("tags", UNSET)
        new.fields = source.get("fields", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
