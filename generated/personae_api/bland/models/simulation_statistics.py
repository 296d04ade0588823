# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SimulationStatistics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Map, Reference, keys, some
from .. import models

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
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SimulationStatistics(Model):
    """What the runs of a set have shown."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    per_scenario: dict[str, models.SimulationScenarioStatistics]
    """Numbers by the id of the scenario."""
    overall: models.SimulationTotals
    """Numbers of the whole set."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        per_scenario: dict[str, models.SimulationScenarioStatistics],
        overall: models.SimulationTotals,
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
        (value_of_per_scenario, value_of_overall) = values
        new.per_scenario = _PER_SCENARIO_SHAPE.decode(value_of_per_scenario)
        new.overall = (
            _OVERALL_SHAPE.from_dict(value_of_overall) if isinstance(value_of_overall, dict) else value_of_overall
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
