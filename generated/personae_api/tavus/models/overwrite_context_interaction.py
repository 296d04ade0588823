# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OverwriteContextInteraction`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_PROPERTIES_SHAPE = Reference("personae_api.tavus.models.overwrite_context_properties", "OverwriteContextProperties")

_FIELDS: Mapping[str, Field] = {
    "message_type": Field("message_type", STRING, required=True),
    "event_type": Field("event_type", STRING, required=True),
    "conversation_id": Field("conversation_id", STRING),
    "properties": Field("properties", _PROPERTIES_SHAPE),
}
_REQUIRED = ("message_type", "event_type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class OverwriteContextInteraction(Model):
    """Replace what the persona knows of the conversation (conversation.overwrite_llm_context)."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message_type: str
    """What the message is about, always conversation."""
    event_type: str
    """Kind of the message, such as conversation.utterance."""
    conversation_id: str | None
    """Conversation that it is for."""
    properties: models.OverwriteContextProperties | None
    """What it should know instead."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        message_type: str,
        event_type: str,
        conversation_id: str | Unset = UNSET,
        properties: models.OverwriteContextProperties | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.message_type, new.event_type) = values
        if exact:
            new.conversation_id = None
            new.properties = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.conversation_id = source.get("conversation_id")
        value_of_properties = source.get("properties")
        new.properties = (
            _PROPERTIES_SHAPE.from_dict(value_of_properties)
            if isinstance(value_of_properties, dict)
            else value_of_properties
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
