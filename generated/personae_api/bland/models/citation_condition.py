# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationCondition`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_CONDITION_SHAPE = Reference("personae_api.bland.models.citation_test", "CitationTest")
_VARIABLES_SHAPE = Array(Reference("personae_api.bland.models.citation_variable", "CitationVariable"))

_FIELDS: Mapping[str, Field] = {
    "condition": Field("condition", _CONDITION_SHAPE, required=True),
    "variables": Field("variables", _VARIABLES_SHAPE, required=True),
    "mode": Field("mode", Enumeration("extract", "flag")),
    "issueSeverity": Field("issue_severity", Enumeration("high", "low", "medium")),
    "issueType": Field("issue_type", STRING),
    "issueDetail": Field("issue_detail", STRING),
}
_REQUIRED = ("condition", "variables")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CitationCondition(Model):
    """Values to look for in one case."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    condition: models.CitationTest
    """When the case is given."""
    variables: list[models.CitationVariable]
    """The values."""
    mode: models.CitationConditionMode | None
    """What the case is for; seen in use."""
    issue_severity: models.CitationIssueSeverity | None
    """How bad it is, if it is an issue; seen in use."""
    issue_type: str | None
    """Kind of issue; seen in use."""
    issue_detail: str | None
    """The issue in words; seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        condition: models.CitationTest,
        variables: list[models.CitationVariable],
        mode: models.CitationConditionMode | Unset = UNSET,
        issue_severity: models.CitationIssueSeverity | Unset = UNSET,
        issue_type: str | Unset = UNSET,
        issue_detail: str | Unset = UNSET,
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
        if exact:
            new.mode = None
            new.issue_severity = None
            new.issue_type = None
            new.issue_detail = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.mode = source.get("mode")
        new.issue_severity = source.get("issueSeverity")
        new.issue_type = source.get("issueType")
        new.issue_detail = source.get("issueDetail")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
