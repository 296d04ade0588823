# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetLiveAgentMessage`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, STRING, Enumeration, OneOf, date_time, from_iso_format, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "widget_id": Field("widget_id", STRING, required=True),
    "thread_id": Field("thread_id", STRING, required=True),
    "pathway_session_id": Field("pathway_session_id", OneOf(STRING, NULL), required=True),
    "sender_type": Field("sender_type", Enumeration("ASSISTANT", "LIVE_AGENT", "USER"), required=True),
    "sender_id": Field("sender_id", STRING, required=True),
    "content": Field("content", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "widget_id",
    "thread_id",
    "pathway_session_id",
    "sender_type",
    "sender_id",
    "content",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WidgetLiveAgentMessage(Model):
    """A message that a person has written into a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the message."""
    org_id: str
    """Organisation the widget belongs to."""
    widget_id: str
    """Widget the conversation is in."""
    thread_id: str
    """Conversation it belongs to."""
    pathway_session_id: str | None
    """Run of the pathway it belongs to, if any."""
    sender_type: models.WidgetSenderType
    """Who wrote a message, the visitor (USER), the widget's agent or a person who took over."""
    sender_id: str
    """Who wrote it."""
    content: str
    """What it says."""
    created_at: dt.datetime
    """When it was written."""
    updated_at: dt.datetime
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        widget_id: str,
        thread_id: str,
        pathway_session_id: str | None,
        sender_type: models.WidgetSenderType,
        sender_id: str,
        content: str,
        created_at: dt.datetime,
        updated_at: dt.datetime,
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
            new.thread_id,
            new.pathway_session_id,
            new.sender_type,
            new.sender_id,
            new.content,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
