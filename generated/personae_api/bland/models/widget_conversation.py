# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetConversation`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, NULL, STRING, Array, OneOf, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_CONVERSATION_HISTORY_SHAPE = Array(
    Reference("personae_api.bland.models.widget_conversation_message", "WidgetConversationMessage")
)

_FIELDS: Mapping[str, Field] = {
    "widget_id": Field("widget_id", STRING, required=True),
    "thread_id": Field("thread_id", STRING, required=True),
    "visitor_id": Field("visitor_id", OneOf(STRING, NULL)),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL)),
    "thread_created_at": Field("thread_created_at", DATE_TIME),
    "thread_ended_at": Field("thread_ended_at", DATE_TIME),
    "live_agent_handoff_at": Field("live_agent_handoff_at", OneOf(DATE_TIME, NULL)),
    "conversation_history": Field("conversation_history", _CONVERSATION_HISTORY_SHAPE, required=True),
    "end_reason": Field("end_reason", STRING, required=True),
}
_REQUIRED = ("widget_id", "thread_id", "conversation_history", "end_reason")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WidgetConversation(Model):
    """A conversation in a widget that is over."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    widget_id: str
    """Widget that it was in."""
    thread_id: str
    """Id of the conversation."""
    visitor_id: str | None
    """Visitor it was with."""
    pathway_id: str | None
    """Pathway that led it, if any."""
    thread_created_at: dt.datetime | None
    """When it began."""
    thread_ended_at: dt.datetime | None
    """When it ended."""
    live_agent_handoff_at: dt.datetime | None
    """When a person took it over, null if nobody did."""
    conversation_history: list[models.WidgetConversationMessage]
    """Its messages, the oldest first."""
    end_reason: str
    """Why it ended, in words."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        widget_id: str,
        thread_id: str,
        visitor_id: str | None | Unset = UNSET,
        pathway_id: str | None | Unset = UNSET,
        thread_created_at: dt.datetime | Unset = UNSET,
        thread_ended_at: dt.datetime | Unset = UNSET,
        live_agent_handoff_at: dt.datetime | None | Unset = UNSET,
        conversation_history: list[models.WidgetConversationMessage],
        end_reason: str,
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
        (new.widget_id, new.thread_id, value_of_conversation_history, new.end_reason) = values
        new.conversation_history = _CONVERSATION_HISTORY_SHAPE.decode(value_of_conversation_history)
        if exact:
            new.visitor_id = None
            new.pathway_id = None
            new.thread_created_at = None
            new.thread_ended_at = None
            new.live_agent_handoff_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.visitor_id = source.get("visitor_id")
        new.pathway_id = source.get("pathway_id")
        value_of_thread_created_at = source.get("thread_created_at")
        new.thread_created_at = date_time(value_of_thread_created_at)
        value_of_thread_ended_at = source.get("thread_ended_at")
        new.thread_ended_at = date_time(value_of_thread_ended_at)
        value_of_live_agent_handoff_at = source.get("live_agent_handoff_at")
        new.live_agent_handoff_at = date_time(value_of_live_agent_handoff_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
