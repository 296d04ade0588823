# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AlarmEvaluation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .alarm_metric_values import AlarmMetricValues

_CURRENT_METRICS_SHAPE = Reference("personae_api.bland.models.alarm_metric_values", "AlarmMetricValues")

_FIELDS: Mapping[str, Field] = {
    "success": Field("success", BOOLEAN, required=True),
    "message": Field("message", STRING, required=True),
    "currentMetrics": Field("current_metrics", _CURRENT_METRICS_SHAPE),
}
_REQUIRED = ("success", "message")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class AlarmEvaluation(Model):
    """Outcome of an evaluation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    success: bool
    """Whether there was enough data; false is no failure of the request."""
    message: str
    """State of the alarm or what was missing, for a person to read."""
    current_metrics: AlarmMetricValues | Unset = UNSET
    """The metric at the time of an evaluation."""
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
        (new.success, new.message) = values
        if exact:
            new.current_metrics = UNSET
            new._additional = None
            return new
        value_of_current_metrics = source.get("currentMetrics", UNSET)
        new.current_metrics = (
            _CURRENT_METRICS_SHAPE.from_dict(value_of_current_metrics)
            if isinstance(value_of_current_metrics, dict)
            else value_of_current_metrics
        )
        new._additional = rest(source, _KNOWN)
        return new
