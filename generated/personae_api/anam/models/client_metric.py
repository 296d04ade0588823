# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ClientMetric`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, NUMBER, STRING, Enumeration, Map, OneOf, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ClientMetric(Model):
    """Something that was measured."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: models.ClientMetricName
    """What was measured."""
    value: str | float
    """How much it was."""
    client_timestamp: dt.datetime | None
    """When it was measured."""
    tags: dict[str, str | float] | None
    """What belongs to it, such as the client."""
    fields: dict[str, str | float] | None
    """More that was measured."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        name: models.ClientMetricName,
        value: str | float,
        client_timestamp: dt.datetime | Unset = UNSET,
        tags: dict[str, str | float] | Unset = UNSET,
        fields: dict[str, str | float] | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.name, new.value) = values
        if exact:
            new.client_timestamp = None
            new.tags = None
            new.fields = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_client_timestamp = source.get("clientTimestamp")
        new.client_timestamp = date_time(value_of_client_timestamp)
        new.tags = source.get("tags")
        new.fields = source.get("fields")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
