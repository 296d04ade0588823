# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestRunAnalysis`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Map, Reference, keys, rest, some

if TYPE_CHECKING:
    from .test_suggestion import TestSuggestion

_SUGGESTIONS_SHAPE = Array(Reference("personae_api.bland.models.test_suggestion", "TestSuggestion"))

_FIELDS: Mapping[str, Field] = {
    "root_cause": Field("root_cause", STRING, required=True),
    "suggestions": Field("suggestions", _SUGGESTIONS_SHAPE, required=True),
    "node_id_to_name": Field("node_id_to_name", Map(STRING), required=True),
}
_REQUIRED = ("root_cause", "suggestions", "node_id_to_name")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TestRunAnalysis(Model):
    """Why a run failed."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    root_cause: str
    """The cause, in words."""
    suggestions: list[TestSuggestion]
    """Changes that may help."""
    node_id_to_name: dict[str, str]
    """Names of the nodes, by their ids."""
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
        (new.root_cause, value_of_suggestions, new.node_id_to_name) = values
        new.suggestions = _SUGGESTIONS_SHAPE.decode(value_of_suggestions)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
