# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetEndedThread`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, STRING, OneOf, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "widget_id": Field("widget_id", STRING, required=True),
    "visitor_id": Field("visitor_id", OneOf(STRING, NULL), required=True),
    "live_agent_handoff_at": Field("live_agent_handoff_at", DATE_TIME, required=True),
    "live_agent_endpoint_url": Field("live_agent_endpoint_url", STRING, required=True),
    "language": Field("language", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "ended_at": Field("ended_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "widget_id",
    "visitor_id",
    "live_agent_handoff_at",
    "live_agent_endpoint_url",
    "language",
    "created_at",
    "updated_at",
    "ended_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WidgetEndedThread(Model):
    """A conversation that a person has ended."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the conversation."""
    org_id: str
    """Organisation the widget belongs to."""
    widget_id: str
    """Widget it was in."""
    visitor_id: str | None
    """Visitor it was with, if that is known."""
    live_agent_handoff_at: dt.datetime
    """When a person took it over."""
    live_agent_endpoint_url: str
    """Address that gets what the visitor writes to the person."""
    language: str
    """Code of its language."""
    created_at: dt.datetime
    """When it began."""
    updated_at: dt.datetime
    """When it last changed."""
    ended_at: dt.datetime
    """When it ended."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        widget_id: str,
        visitor_id: str | None,
        live_agent_handoff_at: dt.datetime,
        live_agent_endpoint_url: str,
        language: str,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        ended_at: dt.datetime,
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
            exact = len(source) == 10
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.widget_id,
            new.visitor_id,
            value_of_live_agent_handoff_at,
            new.live_agent_endpoint_url,
            new.language,
            value_of_created_at,
            value_of_updated_at,
            value_of_ended_at,
        ) = values
        try:
            new.live_agent_handoff_at = from_iso_format(value_of_live_agent_handoff_at)
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            new.ended_at = from_iso_format(value_of_ended_at)
            if (
                len(value_of_live_agent_handoff_at) > LONGEST_EXACT
                or len(value_of_created_at) > LONGEST_EXACT
                or len(value_of_updated_at) > LONGEST_EXACT
                or len(value_of_ended_at) > LONGEST_EXACT
            ):
                raise ValueError
        except (TypeError, ValueError):
            new.live_agent_handoff_at = date_time(value_of_live_agent_handoff_at)
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
            new.ended_at = date_time(value_of_ended_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
