# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetConversationMessage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "sender_type": Field("sender_type", Enumeration("ASSISTANT", "LIVE_AGENT", "USER"), required=True),
    "sender_id": Field("sender_id", OneOf(STRING, NULL)),
    "content": Field("content", STRING, required=True),
    "original_content": Field("original_content", OneOf(STRING, NULL)),
}
_REQUIRED = ("id", "sender_type", "content")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WidgetConversationMessage(Model):
    """A message of a conversation that is over."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the message."""
    sender_type: models.WidgetSenderType
    """Who wrote a message, the visitor (USER), the widget's agent or a person who took over."""
    sender_id: str | None
    """Who wrote it, null for the agent."""
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
        sender_id: str | None | Unset = UNSET,
        content: str,
        original_content: str | None | Unset = UNSET,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.sender_type, new.content) = values
        if exact:
            new.sender_id = None
            new.original_content = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.sender_id = source.get("sender_id")
        new.original_content = source.get("original_content")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
