# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsSent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "message": Field("message", STRING, required=True),
    "conversation_id": Field("conversation_id", STRING, required=True),
    "workflow_id": Field("workflow_id", STRING, required=True),
    "message_id": Field("message_id", STRING),
}
_REQUIRED = ("message", "conversation_id", "workflow_id")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SmsSent(Model):
    """A message that was sent."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message: str
    """Confirmation for a person to read."""
    conversation_id: str
    """Conversation that the message belongs to."""
    workflow_id: str
    """Id of the work behind it; for support."""
    message_id: str | Unset = UNSET
    """Id of the message if it was a single one."""
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
        (new.message, new.conversation_id, new.workflow_id) = values
        if exact:
            new.message_id = UNSET
            new._additional = None
            return new
        new.message_id = source.get("message_id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
