# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationCondition`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Array, Reference, keys, rest, some

if TYPE_CHECKING:
    from .citation_test import CitationTest
    from .citation_variable import CitationVariable

_CONDITION_SHAPE = Reference("personae_api.bland.models.citation_test", "CitationTest")
_VARIABLES_SHAPE = Array(Reference("personae_api.bland.models.citation_variable", "CitationVariable"))

_FIELDS: Mapping[str, Field] = {
    "condition": Field("condition", _CONDITION_SHAPE, required=True),
    "variables": Field("variables", _VARIABLES_SHAPE, required=True),
}
_REQUIRED = ("condition", "variables")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CitationCondition(Model):
    """Values to look for in one case."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    condition: CitationTest
    """When the case is given."""
    variables: list[CitationVariable]
    """The values."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_condition, value_of_variables) = values
        new.condition = (
            _CONDITION_SHAPE.from_dict(value_of_condition)
            if isinstance(value_of_condition, dict)
            else value_of_condition
        )
        new.variables = _VARIABLES_SHAPE.decode(value_of_variables)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
