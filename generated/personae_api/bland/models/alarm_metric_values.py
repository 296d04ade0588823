# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AlarmMetricValues`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, NULL, NUMBER, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "value": Field("value", NUMBER, required=True),
    "sampleCount": Field("sample_count", INTEGER, required=True),
    "deviation": Field("deviation", OneOf(NUMBER, NULL), required=True),
    "threshold": Field("threshold", NUMBER, required=True),
}
_REQUIRED = ("value", "sampleCount", "deviation", "threshold")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class AlarmMetricValues(Model):
    """The metric at the time of an evaluation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    value: float
    """Value of the metric."""
    sample_count: int
    """How many samples the value rests on."""
    deviation: float | None
    """How far from its baseline; null when unknown."""
    threshold: float
    """Threshold it was held against."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.value, new.sample_count, new.deviation, new.threshold) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
