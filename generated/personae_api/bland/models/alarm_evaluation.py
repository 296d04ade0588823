# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AlarmEvaluation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_CURRENT_METRICS_SHAPE = Reference("personae_api.bland.models.alarm_metric_values", "AlarmMetricValues")

_FIELDS: Mapping[str, Field] = {
    "success": Field("success", BOOLEAN, required=True),
    "message": Field("message", STRING, required=True),
    "currentMetrics": Field("current_metrics", _CURRENT_METRICS_SHAPE),
}
_REQUIRED = ("success", "message")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AlarmEvaluation(Model):
    """Outcome of an evaluation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    success: bool
    """Whether there was enough data; false is no failure of the request."""
    message: str
    """State of the alarm or what was missing, for a person to read."""
    current_metrics: models.AlarmMetricValues | None
    """The metric at the time of an evaluation."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        success: bool,
        message: str,
        current_metrics: models.AlarmMetricValues | Unset = UNSET,
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
        (new.success, new.message) = values
        if exact:
            new.current_metrics = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_current_metrics = source.get("currentMetrics")
        new.current_metrics = (
            _CURRENT_METRICS_SHAPE.from_dict(value_of_current_metrics)
            if isinstance(value_of_current_metrics, dict)
            else value_of_current_metrics
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
