# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationBackfill`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, Array, Enumeration, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import CitationBackfillStatus
    from .backfilled_conversation import BackfilledConversation

_CONVERSATIONS_SHAPE = Array(Reference("personae_api.bland.models.backfilled_conversation", "BackfilledConversation"))

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("complete", "processing"), required=True),
    "workflow_id": Field("workflow_id", STRING),
    "call_count": Field("call_count", INTEGER, required=True),
    "conversation_count": Field("conversation_count", INTEGER),
    "schema_count": Field("schema_count", INTEGER, required=True),
    "total_combinations": Field("total_combinations", INTEGER),
    "conversations": Field("conversations", _CONVERSATIONS_SHAPE),
    "message": Field("message", STRING),
}
_REQUIRED = ("status", "call_count", "schema_count")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CitationBackfill(Model):
    """Values being taken from past conversations."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: CitationBackfillStatus
    """Whether it goes on or is done."""
    workflow_id: str | Unset = UNSET
    """Id of the work, when calls are worked on."""
    call_count: int
    """How many calls there are."""
    conversation_count: int | Unset = UNSET
    """How many text conversations there are."""
    schema_count: int
    """How many schemas there are."""
    total_combinations: int | Unset = UNSET
    """How many pairs of a call and a schema there are."""
    conversations: list[BackfilledConversation] | Unset = UNSET
    """What was found, one entry a text conversation."""
    message: str | Unset = UNSET
    """What is being done, for a person to read."""
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
        (new.status, new.call_count, new.schema_count) = values
        if exact:
            new.workflow_id = UNSET
            new.conversation_count = UNSET
            new.total_combinations = UNSET
            new.conversations = UNSET
            new.message = UNSET
            new._additional = None
            return new
        new.workflow_id = source.get("workflow_id", UNSET)
        new.conversation_count = source.get("conversation_count", UNSET)
        new.total_combinations = source.get("total_combinations", UNSET)
        value_of_conversations = source.get("conversations", UNSET)
        new.conversations = _CONVERSATIONS_SHAPE.decode(value_of_conversations)
        new.message = source.get("message", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
