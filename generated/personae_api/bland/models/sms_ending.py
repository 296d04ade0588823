# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsEnding`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_CONVERSATION_SHAPE = Reference("personae_api.bland.models.sms_conversation_standing", "SmsConversationStanding")

_FIELDS: Mapping[str, Field] = {
    "message": Field("message", STRING, required=True),
    "was_active": Field("was_active", BOOLEAN, required=True),
    "was_handed_off": Field("was_handed_off", BOOLEAN, required=True),
    "conversation": Field("conversation", _CONVERSATION_SHAPE, required=True),
    "workflow_id": Field("workflow_id", STRING),
}
_REQUIRED = ("message", "was_active", "was_handed_off", "conversation")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsEnding(Model):
    """A conversation that was ended."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message: str
    """What was done, for a person to read."""
    was_active: bool
    """Whether it went on before."""
    was_handed_off: bool
    """Whether a person had it."""
    conversation: models.SmsConversationStanding
    """The conversation."""
    workflow_id: str | None
    """Id of the work at its end; for support."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        message: str,
        was_active: bool,
        was_handed_off: bool,
        conversation: models.SmsConversationStanding,
        workflow_id: str | Unset = UNSET,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.message, new.was_active, new.was_handed_off, value_of_conversation) = values
        new.conversation = (
            _CONVERSATION_SHAPE.from_dict(value_of_conversation)
            if isinstance(value_of_conversation, dict)
            else value_of_conversation
        )
        if exact:
            new.workflow_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.workflow_id = source.get("workflow_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
