# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BuilderHistory`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .builder_message import BuilderMessage

_MESSAGES_SHAPE = Array(Reference("personae_api.tavus.models.builder_message", "BuilderMessage"))

_FIELDS: Mapping[str, Field] = {
    "builder_id": Field("builder_id", STRING),
    "persona_id": Field("persona_id", STRING),
    "messages": Field("messages", _MESSAGES_SHAPE, required=True),
}
_REQUIRED = ("messages",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class BuilderHistory(Model):
    """What was said about a PAL."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    builder_id: str | Unset = UNSET
    """Session it was said in."""
    persona_id: str | Unset = UNSET
    """The PAL."""
    messages: list[BuilderMessage]
    """What was said."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_messages,) = values
        new.messages = _MESSAGES_SHAPE.decode(value_of_messages)
        if exact:
            new.builder_id = UNSET
            new.persona_id = UNSET
            new._additional = None
            return new
        new.builder_id = source.get("builder_id", UNSET)
        new.persona_id = source.get("persona_id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
