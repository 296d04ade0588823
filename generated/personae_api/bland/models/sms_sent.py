# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsSent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "message": Field("message", STRING, required=True),
    "conversation_id": Field("conversation_id", STRING, required=True),
    "workflow_id": Field("workflow_id", STRING, required=True),
    "message_id": Field("message_id", STRING),
    "status": Field("status", STRING),
}
_REQUIRED = ("message", "conversation_id", "workflow_id")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsSent(Model):
    """A message that was sent."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message: str
    """Confirmation for a person to read."""
    conversation_id: str
    """Conversation that the message belongs to."""
    workflow_id: str
    """Id of the work behind it; for support."""
    message_id: str | None
    """Id of the message if it was a single one."""
    status: str | None
    """How far it is, `processing`; seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        message: str,
        conversation_id: str,
        workflow_id: str,
        message_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
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
        (new.message, new.conversation_id, new.workflow_id) = values
        if exact:
            new.message_id = None
            new.status = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.message_id = source.get("message_id")
        new.status = source.get("status")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
