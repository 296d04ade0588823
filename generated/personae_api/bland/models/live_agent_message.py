# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LiveAgentMessage`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", STRING, required=True),
    "thread_id": Field("thread_id", STRING, required=True),
    "sender_id": Field("sender_id", STRING, required=True),
    "content": Field("content", STRING, required=True),
    "original_content": Field("original_content", STRING),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("type", "thread_id", "sender_id", "content", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class LiveAgentMessage(Model):
    """A message of a visitor who talks to a person."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: str
    """Kind of the event, always MESSAGE."""
    thread_id: str
    """Id of the conversation."""
    sender_id: str
    """The visitor."""
    content: str
    """What it says, in English if it was translated."""
    original_content: str | None
    """What it said before, if it was translated."""
    created_at: dt.datetime
    """When it was written."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: str,
        thread_id: str,
        sender_id: str,
        content: str,
        original_content: str | Unset = UNSET,
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
        (new.type, new.thread_id, new.sender_id, new.content, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.original_content = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.original_content = source.get("original_content")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
