# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LiveAgentHandoff`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    DATE_TIME,
    LONGEST_EXACT,
    STRING,
    Array,
    Map,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_CONVERSATION_HISTORY_SHAPE = Array(Reference("personae_api.bland.models.live_agent_turn", "LiveAgentTurn"))

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", STRING, required=True),
    "thread_id": Field("thread_id", STRING, required=True),
    "sender_id": Field("sender_id", STRING, required=True),
    "language": Field("language", STRING),
    "variables": Field("variables", Map(ANY)),
    "conversation_history": Field("conversation_history", _CONVERSATION_HISTORY_SHAPE, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("type", "thread_id", "sender_id", "conversation_history", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class LiveAgentHandoff(Model):
    """A conversation that a person is to go on with."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: str
    """Kind of the event, always INITIAL_CONVERSATION."""
    thread_id: str
    """Id of the conversation, to answer it by."""
    sender_id: str
    """The visitor."""
    language: str | None
    """Language that the visitor writes in, such as nl."""
    variables: dict[str, Any] | None
    """Values that the agent knew, by their names."""
    conversation_history: list[models.LiveAgentTurn]
    """What was written so far."""
    created_at: dt.datetime
    """When it was handed over."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: str,
        thread_id: str,
        sender_id: str,
        language: str | Unset = UNSET,
        variables: dict[str, Any] | Unset = UNSET,
        conversation_history: list[models.LiveAgentTurn],
        created_at: dt.datetime,
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
        (new.type, new.thread_id, new.sender_id, value_of_conversation_history, value_of_created_at) = values
        new.conversation_history = _CONVERSATION_HISTORY_SHAPE.decode(value_of_conversation_history)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.language = None
            new.variables = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.language = source.get("language")
        new.variables = source.get("variables")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
