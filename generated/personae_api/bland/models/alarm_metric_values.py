# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AlarmMetricValues`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, NUMBER, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "value": Field("value", NUMBER, required=True),
    "sampleCount": Field("sample_count", INTEGER, required=True),
    "deviation": Field("deviation", OneOf(NUMBER, NULL), required=True),
    "threshold": Field("threshold", NUMBER, required=True),
}
_REQUIRED = ("value", "sampleCount", "deviation", "threshold")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
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
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        value: float,
        sample_count: int,
        deviation: float | None,
        threshold: float,
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
        (new.value, new.sample_count, new.deviation, new.threshold) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
