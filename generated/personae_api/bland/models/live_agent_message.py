# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LiveAgentMessage`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
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
    original_content: str | Unset = UNSET
    """What it said before, if it was translated."""
    created_at: dt.datetime
    """When it was written."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
            are_exact = len(value_of_created_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.original_content = UNSET
            new._additional = None
            return new
        new.original_content = source.get("original_content", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
