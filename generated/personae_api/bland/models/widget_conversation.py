# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetConversation`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, NULL, STRING, Array, OneOf, Reference, date_time, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .widget_conversation_message import WidgetConversationMessage

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class WidgetConversation(Model):
    """A conversation in a widget that is over."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    widget_id: str
    """Widget that it was in."""
    thread_id: str
    """Id of the conversation."""
    visitor_id: str | None | Unset = UNSET
    """Visitor it was with."""
    pathway_id: str | None | Unset = UNSET
    """Pathway that led it, if any."""
    thread_created_at: dt.datetime | Unset = UNSET
    """When it began."""
    thread_ended_at: dt.datetime | Unset = UNSET
    """When it ended."""
    live_agent_handoff_at: dt.datetime | None | Unset = UNSET
    """When a person took it over, null if nobody did."""
    conversation_history: list[WidgetConversationMessage]
    """Its messages, the oldest first."""
    end_reason: str
    """Why it ended, in words."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
            new.visitor_id = UNSET
            new.pathway_id = UNSET
            new.thread_created_at = UNSET
            new.thread_ended_at = UNSET
            new.live_agent_handoff_at = UNSET
            new._additional = None
            return new
        new.visitor_id = source.get("visitor_id", UNSET)
        new.pathway_id = source.get("pathway_id", UNSET)
        value_of_thread_created_at = source.get("thread_created_at", UNSET)
        new.thread_created_at = date_time(value_of_thread_created_at)
        value_of_thread_ended_at = source.get("thread_ended_at", UNSET)
        new.thread_ended_at = date_time(value_of_thread_ended_at)
        value_of_live_agent_handoff_at = source.get("live_agent_handoff_at", UNSET)
        new.live_agent_handoff_at = date_time(value_of_live_agent_handoff_at)
        new._additional = rest(source, _KNOWN)
        return new
