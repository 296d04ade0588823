# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BuilderHistory`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_MESSAGES_SHAPE = Array(Reference("personae_api.tavus.models.builder_message", "BuilderMessage"))

_FIELDS: Mapping[str, Field] = {
    "builder_id": Field("builder_id", STRING),
    "persona_id": Field("persona_id", STRING),
    "messages": Field("messages", _MESSAGES_SHAPE, required=True),
}
_REQUIRED = ("messages",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class BuilderHistory(Model):
    """What was said about a PAL."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    builder_id: str | None
    """Session it was said in."""
    persona_id: str | None
    """The PAL."""
    messages: list[models.BuilderMessage]
    """What was said."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        builder_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        messages: list[models.BuilderMessage],
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_messages,) = values
        new.messages = _MESSAGES_SHAPE.decode(value_of_messages)
        if exact:
            new.builder_id = None
            new.persona_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.builder_id = source.get("builder_id")
        new.persona_id = source.get("persona_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
