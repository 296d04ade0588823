# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BuilderSession`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Array, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .builder_message import BuilderMessage

_CHAT_HISTORY_SHAPE = Array(Reference("personae_api.tavus.models.builder_message", "BuilderMessage"))

_FIELDS: Mapping[str, Field] = {"chat_history": Field("chat_history", _CHAT_HISTORY_SHAPE)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class BuilderSession(Model):
    """What a session holds."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    chat_history: list[BuilderMessage] | Unset = UNSET
    """What was said."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.chat_history = UNSET
            new._additional = None
            return new
        value_of_chat_history = source.get("chat_history", UNSET)
        new.chat_history = _CHAT_HISTORY_SHAPE.decode(value_of_chat_history)
        new._additional = rest(source, _KNOWN)
        return new
