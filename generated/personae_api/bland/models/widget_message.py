# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetMessage`."""

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
    "sender_type": Field("sender_type", Enumeration("ASSISTANT", "LIVE_AGENT", "USER"), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "content": Field("content", STRING, required=True),
    "original_content": Field("original_content", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("id", "sender_type", "created_at", "content", "original_content")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WidgetMessage(Model):
    """A message of a conversation in a widget."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the message."""
    sender_type: models.WidgetSenderType
    """Who wrote a message, the visitor (USER), the widget's agent or a person who took over."""
    created_at: dt.datetime
    """When it was written."""
    content: str
    """What it says."""
    original_content: str | None
    """What it said before it was altered, if it was."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        sender_type: models.WidgetSenderType,
        created_at: dt.datetime,
        content: str,
        original_content: str | None,
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
        (new.id, new.sender_type, value_of_created_at, new.content, new.original_content) = values
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
