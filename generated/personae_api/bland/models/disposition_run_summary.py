# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionRunSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "caseCount": Field("case_count", INTEGER, required=True),
    "failedCaseCount": Field("failed_case_count", INTEGER, required=True),
    "producedValueCount": Field("produced_value_count", INTEGER, required=True),
    "totalValueCount": Field("total_value_count", INTEGER, required=True),
    "correctionCount": Field("correction_count", INTEGER),
}
_REQUIRED = ("caseCount", "failedCaseCount", "producedValueCount", "totalValueCount")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionRunSummary(Model):
    """What came of a test run."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    case_count: int
    """How many calls were looked at."""
    failed_case_count: int
    """How many of them failed."""
    produced_value_count: int
    """How many values were found."""
    total_value_count: int
    """How many values were looked for."""
    correction_count: int | None
    """How many values were corrected; left out of the answer to a start."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        case_count: int,
        failed_case_count: int,
        produced_value_count: int,
        total_value_count: int,
        correction_count: int | Unset = UNSET,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.case_count, new.failed_case_count, new.produced_value_count, new.total_value_count) = values
        if exact:
            new.correction_count = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.correction_count = source.get("correctionCount")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
