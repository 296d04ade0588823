# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SimulationScenarioStatistics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, NUMBER, STRING, Array, Enumeration, Reference, keys, some
from .. import models

_SCORES_SHAPE = Reference("personae_api.bland.models.simulation_scores", "SimulationScores")

_FIELDS: Mapping[str, Field] = {
    "scenario_id": Field("scenario_id", STRING, required=True),
    "scenario_name": Field("scenario_name", STRING, required=True),
    "total_runs": Field("total_runs", INTEGER, required=True),
    "passed": Field("passed", INTEGER, required=True),
    "failed": Field("failed", INTEGER, required=True),
    "pass_rate": Field("pass_rate", NUMBER, required=True),
    "is_flaky": Field("is_flaky", BOOLEAN, required=True),
    "scores": Field("scores", _SCORES_SHAPE, required=True),
    "worst_run_id": Field("worst_run_id", STRING, required=True),
    "common_failure_modes": Field("common_failure_modes", Array(STRING), required=True),
    "confidence": Field("confidence", Enumeration("high", "low", "medium"), required=True),
}
_REQUIRED = (
    "scenario_id",
    "scenario_name",
    "total_runs",
    "passed",
    "failed",
    "pass_rate",
    "is_flaky",
    "scores",
    "worst_run_id",
    "common_failure_modes",
    "confidence",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SimulationScenarioStatistics(Model):
    """The runs of one scenario, in numbers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    scenario_id: str
    """Id of the scenario."""
    scenario_name: str
    """Name of the scenario."""
    total_runs: int
    """Number of its runs."""
    passed: int
    """Runs that have passed."""
    failed: int
    """Runs that have failed."""
    pass_rate: float
    """Share of runs that have passed. At least 0, at most 1."""
    is_flaky: bool
    """Whether some have passed and some have failed."""
    scores: models.SimulationScores
    """How the scores are spread."""
    worst_run_id: str
    """Id of the run with the lowest score."""
    common_failure_modes: list[str]
    """Why runs fail most often."""
    confidence: models.SimulationConfidence
    """How far these numbers can be trusted."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        scenario_id: str,
        scenario_name: str,
        total_runs: int,
        passed: int,
        failed: int,
        pass_rate: float,
        is_flaky: bool,
        scores: models.SimulationScores,
        worst_run_id: str,
        common_failure_modes: list[str],
        confidence: models.SimulationConfidence,
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
            new.scenario_id,
            new.scenario_name,
            new.total_runs,
            new.passed,
            new.failed,
            new.pass_rate,
            new.is_flaky,
            value_of_scores,
            new.worst_run_id,
            new.common_failure_modes,
            new.confidence,
        ) = values
        new.scores = _SCORES_SHAPE.from_dict(value_of_scores) if isinstance(value_of_scores, dict) else value_of_scores
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
