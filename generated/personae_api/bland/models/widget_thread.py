# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetThread`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_MESSAGES_SHAPE = Array(Reference("personae_api.bland.models.widget_message", "WidgetMessage"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "ended_at": Field("ended_at", OneOf(DATE_TIME, NULL), required=True),
    "live_agent_handoff_at": Field("live_agent_handoff_at", OneOf(DATE_TIME, NULL), required=True),
    "visitor_id": Field("visitor_id", OneOf(STRING, NULL), required=True),
    "messages": Field("messages", _MESSAGES_SHAPE, required=True),
}
_REQUIRED = ("id", "created_at", "ended_at", "live_agent_handoff_at", "visitor_id", "messages")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WidgetThread(Model):
    """A conversation in a widget."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the conversation."""
    created_at: dt.datetime
    """When it began."""
    ended_at: dt.datetime | None
    """When it ended, null while it is active."""
    live_agent_handoff_at: dt.datetime | None
    """When a person took it over, null if nobody did."""
    visitor_id: str | None
    """Visitor it is with, if that is known."""
    messages: list[models.WidgetMessage]
    """Its messages, the oldest first."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        ended_at: dt.datetime | None,
        live_agent_handoff_at: dt.datetime | None,
        visitor_id: str | None,
        messages: list[models.WidgetMessage],
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
        (
            new.id,
            value_of_created_at,
            value_of_ended_at,
            value_of_live_agent_handoff_at,
            new.visitor_id,
            value_of_messages,
        ) = values
        new.ended_at = date_time(value_of_ended_at)
        new.live_agent_handoff_at = date_time(value_of_live_agent_handoff_at)
        new.messages = _MESSAGES_SHAPE.decode(value_of_messages)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
