# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayChat`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, NULL, STRING, Map, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "chat_id": Field("chat_id", STRING, required=True),
    "message": Field("message", STRING, required=True),
    "variables": Field("variables", OneOf(Map(ANY), NULL), required=True),
}
_REQUIRED = ("chat_id", "message", "variables")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayChat(Model):
    """A conversation in text with a pathway."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    chat_id: str
    """Id of the chat."""
    message: str
    """What was done; nothing that the pathway says."""
    variables: dict[str, Any] | None
    """Variables that the chat begins with, null when there are none."""
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
        (new.chat_id, new.message, new.variables) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
