# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationDefinition`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Array, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .citation_condition import CitationCondition
    from .citation_grouping import CitationGrouping
    from .citation_variable import CitationVariable

_VARIABLES_SHAPE = Array(Reference("personae_api.bland.models.citation_variable", "CitationVariable"))
_GROUPINGS_SHAPE = Array(Reference("personae_api.bland.models.citation_grouping", "CitationGrouping"))
_CONDITIONS_SHAPE = Array(Reference("personae_api.bland.models.citation_condition", "CitationCondition"))

_FIELDS: Mapping[str, Field] = {
    "variables": Field("variables", _VARIABLES_SHAPE),
    "groupings": Field("groupings", _GROUPINGS_SHAPE),
    "conditions": Field("conditions", _CONDITIONS_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CitationDefinition(Model):
    """Values to look for."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    variables: list[CitationVariable] | Unset = UNSET
    """The values to look for."""
    groupings: list[CitationGrouping] | Unset = UNSET
    """Values that belong together."""
    conditions: list[CitationCondition] | Unset = UNSET
    """Values to look for in certain cases only."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.variables = UNSET
            new.groupings = UNSET
            new.conditions = UNSET
            new._additional = None
            return new
        value_of_variables = source.get("variables", UNSET)
        new.variables = _VARIABLES_SHAPE.decode(value_of_variables)
        value_of_groupings = source.get("groupings", UNSET)
        new.groupings = _GROUPINGS_SHAPE.decode(value_of_groupings)
        value_of_conditions = source.get("conditions", UNSET)
        new.conditions = _CONDITIONS_SHAPE.decode(value_of_conditions)
        new._additional = rest(source, _KNOWN)
        return new
