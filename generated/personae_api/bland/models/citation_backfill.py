# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationBackfill`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Array, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CitationBackfill(Model):
    """Values being taken from past conversations."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: models.CitationBackfillStatus
    """Whether it is running or done."""
    workflow_id: str | None
    """Id of the work, when calls are worked on."""
    call_count: int
    """How many calls there are."""
    conversation_count: int | None
    """How many text conversations there are."""
    schema_count: int
    """How many schemas there are."""
    total_combinations: int | None
    """How many pairs of a call and a schema there are."""
    conversations: list[models.BackfilledConversation] | None
    """What was found, one entry a text conversation."""
    message: str | None
    """What is being done, for a person to read."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: models.CitationBackfillStatus,
        workflow_id: str | Unset = UNSET,
        call_count: int,
        conversation_count: int | Unset = UNSET,
        schema_count: int,
        total_combinations: int | Unset = UNSET,
        conversations: list[models.BackfilledConversation] | Unset = UNSET,
        message: str | Unset = UNSET,
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
        (new.status, new.call_count, new.schema_count) = values
        if exact:
            new.workflow_id = None
            new.conversation_count = None
            new.total_combinations = None
            new.conversations = None
            new.message = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.workflow_id = source.get("workflow_id")
        new.conversation_count = source.get("conversation_count")
        new.total_combinations = source.get("total_combinations")
        value_of_conversations = source.get("conversations")
        new.conversations = _CONVERSATIONS_SHAPE.decode(value_of_conversations)
        new.message = source.get("message")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
