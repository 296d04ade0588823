# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetConversationMessage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, Enumeration, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import WidgetSenderType


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class WidgetConversationMessage(Model):
    """A message of a conversation that is over."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the message."""
    sender_type: WidgetSenderType
    """Who wrote a message, the visitor (USER), the widget's agent or a person who took over."""
    sender_id: str | None | Unset = UNSET
    """Who wrote it, null for the agent."""
    content: str
    """What it says."""
    original_content: str | None | Unset = UNSET
    """What it said before it was altered, if it was."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.sender_type, new.content) = values
        if exact:
            new.sender_id = UNSET
            new.original_content = UNSET
            new._additional = None
            return new
        new.sender_id = source.get("sender_id", UNSET)
        new.original_content = source.get("original_content", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
