# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SimulationSet`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_STATISTICS_SHAPE = Reference("personae_api.bland.models.simulation_statistics", "SimulationStatistics")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "status": Field("status", Enumeration("ERROR", "FAILED", "PASSED", "PENDING", "RUNNING"), required=True),
    "simulations_per_scenario": Field("simulations_per_scenario", INTEGER, required=True),
    "total_scenarios": Field("total_scenarios", INTEGER, required=True),
    "statistics": Field("statistics", OneOf(_STATISTICS_SHAPE, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "completed_at": Field("completed_at", OneOf(DATE_TIME, NULL), required=True),
}
_REQUIRED = ("id", "status", "simulations_per_scenario", "total_scenarios", "statistics", "created_at", "completed_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SimulationSet(Model):
    """Scenarios that are run many times over, to find those that do not always come out the same."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the set."""
    status: models.SimulationStatus
    """How it stands."""
    simulations_per_scenario: int
    """How often each scenario is run."""
    total_scenarios: int
    """Scenarios in it."""
    statistics: models.SimulationStatistics | None
    """What the runs have shown; can be missing before they have ended."""
    created_at: dt.datetime
    """When it was created."""
    completed_at: dt.datetime | None
    """When it ended, null before."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        status: models.SimulationStatus,
        simulations_per_scenario: int,
        total_scenarios: int,
        statistics: models.SimulationStatistics | None,
        created_at: dt.datetime,
        completed_at: dt.datetime | None,
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
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.status,
            new.simulations_per_scenario,
            new.total_scenarios,
            value_of_statistics,
            value_of_created_at,
            value_of_completed_at,
        ) = values
        new.statistics = (
            _STATISTICS_SHAPE.from_dict(value_of_statistics)
            if isinstance(value_of_statistics, dict)
            else value_of_statistics
        )
        new.completed_at = date_time(value_of_completed_at)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
