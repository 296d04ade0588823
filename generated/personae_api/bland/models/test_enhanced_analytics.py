# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestEnhancedAnalytics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, NULL, NUMBER, Array, OneOf, Reference, keys, rest, some

if TYPE_CHECKING:
    from .test_flow import TestFlow
    from .test_node_failures import TestNodeFailures
    from .test_trend import TestTrend
    from .test_weakest_link import TestWeakestLink

_TREND_SHAPE = Reference("personae_api.bland.models.test_trend", "TestTrend")
_NODE_FAILURE_HEATMAP_SHAPE = Array(Reference("personae_api.bland.models.test_node_failures", "TestNodeFailures"))
_WEAKEST_LINK_SHAPE = Reference("personae_api.bland.models.test_weakest_link", "TestWeakestLink")
_SANKEY_DATA_SHAPE = Reference("personae_api.bland.models.test_flow", "TestFlow")

_FIELDS: Mapping[str, Field] = {
    "total_runs": Field("total_runs", INTEGER, required=True),
    "passed": Field("passed", INTEGER, required=True),
    "failed": Field("failed", INTEGER, required=True),
    "pass_rate": Field("pass_rate", NUMBER, required=True),
    "avg_score": Field("avg_score", NUMBER, required=True),
    "health_score": Field("health_score", NUMBER, required=True),
    "reliability_score": Field("reliability_score", NUMBER, required=True),
    "trend": Field("trend", _TREND_SHAPE, required=True),
    "node_failure_heatmap": Field("node_failure_heatmap", _NODE_FAILURE_HEATMAP_SHAPE, required=True),
    "weakest_link": Field("weakest_link", OneOf(_WEAKEST_LINK_SHAPE, NULL), required=True),
    "sankey_data": Field("sankey_data", _SANKEY_DATA_SHAPE, required=True),
}
_REQUIRED = (
    "total_runs",
    "passed",
    "failed",
    "pass_rate",
    "avg_score",
    "health_score",
    "reliability_score",
    "trend",
    "node_failure_heatmap",
    "weakest_link",
    "sankey_data",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TestEnhancedAnalytics(Model):
    """The runs of a pathway in numbers, with trend, weak nodes and flow."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    total_runs: int
    """Number of runs."""
    passed: int
    """Runs that have passed."""
    failed: int
    """Runs that have failed."""
    pass_rate: float
    """Share of runs that have passed, from 0 to 1."""
    avg_score: float
    """Mean score, from 0 to 1."""
    health_score: float
    """State of the pathway as a whole, from 0 to 1."""
    reliability_score: float
    """How even the results are over time, from 0 to 1."""
    trend: TestTrend
    """How the results change."""
    node_failure_heatmap: list[TestNodeFailures]
    """Failures by node."""
    weakest_link: TestWeakestLink | None
    """Node with the most failures, null when nothing failed."""
    sankey_data: TestFlow
    """The ways that runs took."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 11
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.total_runs,
            new.passed,
            new.failed,
            new.pass_rate,
            new.avg_score,
            new.health_score,
            new.reliability_score,
            value_of_trend,
            value_of_node_failure_heatmap,
            value_of_weakest_link,
            value_of_sankey_data,
        ) = values
        new.trend = _TREND_SHAPE.from_dict(value_of_trend) if isinstance(value_of_trend, dict) else value_of_trend
        new.node_failure_heatmap = _NODE_FAILURE_HEATMAP_SHAPE.decode(value_of_node_failure_heatmap)
        new.weakest_link = (
            _WEAKEST_LINK_SHAPE.from_dict(value_of_weakest_link)
            if isinstance(value_of_weakest_link, dict)
            else value_of_weakest_link
        )
        new.sankey_data = (
            _SANKEY_DATA_SHAPE.from_dict(value_of_sankey_data)
            if isinstance(value_of_sankey_data, dict)
            else value_of_sankey_data
        )
        new._additional = None if exact else rest(source, _KNOWN)
        return new
