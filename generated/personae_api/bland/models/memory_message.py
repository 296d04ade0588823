# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryMessage`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Enumeration, date_time, from_iso_format, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "role": Field("role", Enumeration("assistant", "user"), required=True),
    "content": Field("content", STRING, required=True),
    "channel": Field("channel", Enumeration("call", "sms"), required=True),
    "timestamp": Field("timestamp", DATE_TIME, required=True),
}
_REQUIRED = ("role", "content", "channel", "timestamp")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MemoryMessage(Model):
    """Something that was said in a call or text message."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: models.MemoryRole
    """Who said something, the contact (`user`) or the agent (`assistant`)."""
    content: str
    """What was said."""
    channel: models.MemoryChannel
    """Where something was said."""
    timestamp: dt.datetime
    """When it was said."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        role: models.MemoryRole,
        content: str,
        channel: models.MemoryChannel,
        timestamp: dt.datetime,
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
        (new.role, new.content, new.channel, value_of_timestamp) = values
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
