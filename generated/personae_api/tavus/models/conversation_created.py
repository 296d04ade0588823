# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ConversationCreated`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, STRING, Enumeration, OneOf, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "conversation_id": Field("conversation_id", STRING, required=True),
    "conversation_name": Field("conversation_name", STRING, required=True),
    "conversation_url": Field("conversation_url", STRING, required=True),
    "status": Field("status", Enumeration("active", "ended"), required=True),
    "callback_url": Field("callback_url", STRING),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "meeting_token": Field("meeting_token", STRING, secret=True),
    "policy": Field("policy", OneOf(STRING, NULL)),
}
_REQUIRED = ("conversation_id", "conversation_name", "conversation_url", "status", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ConversationCreated(Model):
    """What Tavus tells about a conversation that has just been started."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    conversation_id: str
    """Id of the new conversation."""
    conversation_name: str
    """Name of the new conversation."""
    conversation_url: str
    """Address of the room, for a browser."""
    status: models.ConversationStatus
    """State of the conversation, active at first; ended in a test_mode."""
    callback_url: str | None
    """Address that will be called."""
    created_at: dt.datetime
    """When the conversation was started."""
    meeting_token: str | None
    """Token to get into the room with, if require_auth was sent; it is soon out of date."""
    policy: str | None
    """Rules that it keeps to."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        conversation_id: str,
        conversation_name: str,
        conversation_url: str,
        status: models.ConversationStatus,
        callback_url: str | Unset = UNSET,
        created_at: dt.datetime,
        meeting_token: str | Unset = UNSET,
        policy: str | None | Unset = UNSET,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.conversation_id, new.conversation_name, new.conversation_url, new.status, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.callback_url = None
            new.meeting_token = None
            new.policy = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.callback_url = source.get("callback_url")
        new.meeting_token = source.get("meeting_token")
        new.policy = source.get("policy")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
