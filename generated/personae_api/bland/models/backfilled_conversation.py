# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BackfilledConversation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, INTEGER, STRING, Enumeration, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import BackfilledConversationStatus


_FIELDS: Mapping[str, Field] = {
    "conversation_id": Field("conversation_id", STRING, required=True),
    "status": Field("status", Enumeration("error", "skipped", "success"), required=True),
    "variables_extracted": Field("variables_extracted", INTEGER, required=True),
    "previous_variables": Field("previous_variables", Map(ANY), required=True),
    "newly_extracted_variables": Field("newly_extracted_variables", Map(ANY), required=True),
    "final_variables": Field("final_variables", Map(ANY), required=True),
    "error": Field("error", STRING),
}
_REQUIRED = (
    "conversation_id",
    "status",
    "variables_extracted",
    "previous_variables",
    "newly_extracted_variables",
    "final_variables",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class BackfilledConversation(Model):
    """What was found in a text conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    conversation_id: str
    """Id of the text conversation."""
    status: BackfilledConversationStatus
    """How it went."""
    variables_extracted: int
    """How many values were found."""
    previous_variables: dict[str, Any]
    """Values from before, by their names."""
    newly_extracted_variables: dict[str, Any]
    """Values that were found, by their names."""
    final_variables: dict[str, Any]
    """All values now, by their names."""
    error: str | Unset = UNSET
    """What went wrong, if something did."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.conversation_id,
            new.status,
            new.variables_extracted,
            new.previous_variables,
            new.newly_extracted_variables,
            new.final_variables,
        ) = values
        if exact:
            new.error = UNSET
            new._additional = None
            return new
        new.error = source.get("error", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
