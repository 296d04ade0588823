# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SimulationStatistics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Map, Reference, keys, rest, some

if TYPE_CHECKING:
    from .simulation_scenario_statistics import SimulationScenarioStatistics
    from .simulation_totals import SimulationTotals

_PER_SCENARIO_SHAPE = Map(
    Reference("personae_api.bland.models.simulation_scenario_statistics", "SimulationScenarioStatistics")
)
_OVERALL_SHAPE = Reference("personae_api.bland.models.simulation_totals", "SimulationTotals")

_FIELDS: Mapping[str, Field] = {
    "per_scenario": Field("per_scenario", _PER_SCENARIO_SHAPE, required=True),
    "overall": Field("overall", _OVERALL_SHAPE, required=True),
}
_REQUIRED = ("per_scenario", "overall")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SimulationStatistics(Model):
    """What the runs of a set have shown."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    per_scenario: dict[str, SimulationScenarioStatistics]
    """Numbers by the id of the scenario."""
    overall: SimulationTotals
    """Numbers of the whole set."""
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
        (value_of_per_scenario, value_of_overall) = values
        new.per_scenario = _PER_SCENARIO_SHAPE.decode(value_of_per_scenario)
        new.overall = (
            _OVERALL_SHAPE.from_dict(value_of_overall) if isinstance(value_of_overall, dict) else value_of_overall
        )
        new._additional = None if exact else rest(source, _KNOWN)
        return new
