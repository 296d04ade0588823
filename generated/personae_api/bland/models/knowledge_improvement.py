# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeImprovement`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, Reference, keys, rest, some

if TYPE_CHECKING:
    from .knowledge_suggestion import KnowledgeSuggestion

_SUGGESTION_SHAPE = Reference("personae_api.bland.models.knowledge_suggestion", "KnowledgeSuggestion")

_FIELDS: Mapping[str, Field] = {
    "success": Field("success", BOOLEAN, required=True),
    "message": Field("message", STRING, required=True),
    "suggestion": Field("suggestion", _SUGGESTION_SHAPE, required=True),
}
_REQUIRED = ("success", "message", "suggestion")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class KnowledgeImprovement(Model):
    """What became of a suggestion."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    success: bool
    """True when the suggestion was stored."""
    message: str
    """The outcome in words."""
    suggestion: KnowledgeSuggestion
    """A suggested answer to a question."""
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
        (new.success, new.message, value_of_suggestion) = values
        new.suggestion = (
            _SUGGESTION_SHAPE.from_dict(value_of_suggestion)
            if isinstance(value_of_suggestion, dict)
            else value_of_suggestion
        )
        new._additional = None if exact else rest(source, _KNOWN)
        return new
