# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationDefinition`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CitationDefinition(Model):
    """Values to look for."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    variables: list[models.CitationVariable] | None
    """The values to look for."""
    groupings: list[models.CitationGrouping] | None
    """Values that belong together."""
    conditions: list[models.CitationCondition] | None
    """Values to look for in certain cases only."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        variables: list[models.CitationVariable] | Unset = UNSET,
        groupings: list[models.CitationGrouping] | Unset = UNSET,
        conditions: list[models.CitationCondition] | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.variables = None
            new.groupings = None
            new.conditions = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_variables = source.get("variables")
        new.variables = _VARIABLES_SHAPE.decode(value_of_variables)
        value_of_groupings = source.get("groupings")
        new.groupings = _GROUPINGS_SHAPE.decode(value_of_groupings)
        value_of_conditions = source.get("conditions")
        new.conditions = _CONDITIONS_SHAPE.decode(value_of_conditions)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
