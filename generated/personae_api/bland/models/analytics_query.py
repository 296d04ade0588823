# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsQuery`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, INTEGER, STRING, Array, Enumeration, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_METRICS_SHAPE = Array(Reference("personae_api.bland.models.analytics_metric_input", "AnalyticsMetricInput"))
_DIMENSIONS_SHAPE = Array(
    OneOf(Reference("personae_api.bland.models.analytics_dimension_field", "AnalyticsDimensionField"), STRING)
)
_FILTERS_SHAPE = Array(Reference("personae_api.bland.models.analytics_filter", "AnalyticsFilter"))
_DATE_RANGE_SHAPE = Reference("personae_api.bland.models.analytics_date_range", "AnalyticsDateRange")

_FIELDS: Mapping[str, Field] = {
    "table": Field("table", STRING, required=True),
    "mode": Field("mode", Enumeration("aggregate", "rows"), required=True),
    "metrics": Field("metrics", _METRICS_SHAPE),
    "dimensions": Field("dimensions", _DIMENSIONS_SHAPE),
    "filters": Field("filters", _FILTERS_SHAPE),
    "filter_mode": Field("filter_mode", Enumeration("AND", "OR")),
    "date_range": Field("date_range", _DATE_RANGE_SHAPE),
    "select": Field("select", Array(STRING)),
    "order_by": Field("order_by", ANY),
    "limit": Field("limit", INTEGER),
    "visualization_hint": Field("visualization_hint", STRING),
}
_REQUIRED = ("table", "mode")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsQuery(Model):
    """What to count, or to list."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    table: str
    """What is asked, `calls`."""
    mode: models.AnalyticsResultMode
    """Whether calls are counted or listed."""
    metrics: list[models.AnalyticsMetricInput] | None
    """What is counted. At least 1 item, at most 10 items."""
    dimensions: list[models.AnalyticsDimensionField | str] | None
    """By what it is counted: fields, or the names of fields. At most 10 items."""
    filters: list[models.AnalyticsFilter] | None
    """Which calls are looked at. At most 20 items."""
    filter_mode: models.AnalyticsFilterMode | None
    """Whether all filters have to hold, or one of them."""
    date_range: models.AnalyticsDateRange | None
    """When the calls were, 365 days at the most."""
    select: list[str] | None
    """Fields that are listed. At most 30 items."""
    order_by: Any
    """How the rows are sorted; the vendor's programs do not show the form."""
    limit: int | None
    """How many rows to return. At most 1000."""
    visualization_hint: str | None
    """How the rows would be drawn."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        table: str,
        mode: models.AnalyticsResultMode,
        metrics: list[models.AnalyticsMetricInput] | Unset = UNSET,
        dimensions: list[models.AnalyticsDimensionField | str] | Unset = UNSET,
        filters: list[models.AnalyticsFilter] | Unset = UNSET,
        filter_mode: models.AnalyticsFilterMode | Unset = UNSET,
        date_range: models.AnalyticsDateRange | Unset = UNSET,
        select: list[str] | Unset = UNSET,
        order_by: Any | Unset = UNSET,
        limit: int | Unset = UNSET,
        visualization_hint: str | Unset = UNSET,
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
        (new.table, new.mode) = values
        if exact:
            new.metrics = None
            new.dimensions = None
            new.filters = None
            new.filter_mode = None
            new.date_range = None
            new.select = None
            new.order_by = None
            new.limit = None
            new.visualization_hint = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_metrics = source.get("metrics")
        new.metrics = _METRICS_SHAPE.decode(value_of_metrics)
        value_of_dimensions = source.get("dimensions")
        new.dimensions = _DIMENSIONS_SHAPE.decode(value_of_dimensions)
        value_of_filters = source.get("filters")
        new.filters = _FILTERS_SHAPE.decode(value_of_filters)
        new.filter_mode = source.get("filter_mode")
        value_of_date_range = source.get("date_range")
        new.date_range = (
            _DATE_RANGE_SHAPE.from_dict(value_of_date_range)
            if isinstance(value_of_date_range, dict)
            else value_of_date_range
        )
        new.select = source.get("select")
        new.order_by = source.get("order_by")
        new.limit = source.get("limit")
        new.visualization_hint = source.get("visualization_hint")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
