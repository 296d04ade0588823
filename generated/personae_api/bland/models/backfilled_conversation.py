# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BackfilledConversation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, INTEGER, STRING, Enumeration, Map, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class BackfilledConversation(Model):
    """What was found in a text conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    conversation_id: str
    """Id of the text conversation."""
    status: models.BackfilledConversationStatus
    """How it went."""
    variables_extracted: int
    """How many values were found."""
    previous_variables: dict[str, Any]
    """Values from before, by their names."""
    newly_extracted_variables: dict[str, Any]
    """Values that were found, by their names."""
    final_variables: dict[str, Any]
    """All values now, by their names."""
    error: str | None
    """What went wrong, if something did."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        conversation_id: str,
        status: models.BackfilledConversationStatus,
        variables_extracted: int,
        previous_variables: dict[str, Any],
        newly_extracted_variables: dict[str, Any],
        final_variables: dict[str, Any],
        error: str | Unset = UNSET,
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
            new.error = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.error = source.get("error")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
