# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestEnhancedAnalytics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, NUMBER, Array, OneOf, Reference, keys, some
from .. import models

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
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
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
    trend: models.TestTrend
    """How the results change."""
    node_failure_heatmap: list[models.TestNodeFailures]
    """Failures by node."""
    weakest_link: models.TestWeakestLink | None
    """Node with the most failures, null when nothing failed."""
    sankey_data: models.TestFlow
    """The ways that runs took."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        total_runs: int,
        passed: int,
        failed: int,
        pass_rate: float,
        avg_score: float,
        health_score: float,
        reliability_score: float,
        trend: models.TestTrend,
        node_failure_heatmap: list[models.TestNodeFailures],
        weakest_link: models.TestWeakestLink | None,
        sankey_data: models.TestFlow,
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
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
