# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SimulationScores`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NUMBER, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "mean": Field("mean", NUMBER, required=True),
    "median": Field("median", NUMBER, required=True),
    "stddev": Field("stddev", NUMBER, required=True),
    "min": Field("min", NUMBER, required=True),
    "max": Field("max", NUMBER, required=True),
}
_REQUIRED = ("mean", "median", "stddev", "min", "max")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SimulationScores(Model):
    """How the scores of the runs are spread."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    mean: float
    """Mean."""
    median: float
    """Median."""
    stddev: float
    """Standard deviation."""
    min: float
    """Lowest score."""
    max: float
    """Highest score."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.mean, new.median, new.stddev, new.min, new.max) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
