# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestBatchRun`."""

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
    NUMBER,
    STRING,
    Array,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_SCENARIO_SHAPE = Reference("personae_api.bland.models.test_scenario_reference", "TestScenarioReference")
_ASSERTION_RESULTS_SHAPE = Array(Reference("personae_api.bland.models.test_assertion_result", "TestAssertionResult"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "scenario_id": Field("scenario_id", STRING, required=True),
    "status": Field(
        "status", Enumeration("CANCELLED", "ERROR", "FAILED", "PASSED", "PENDING", "RUNNING"), required=True
    ),
    "overall_score": Field("overall_score", OneOf(NUMBER, NULL), required=True),
    "turn_count": Field("turn_count", INTEGER, required=True),
    "duration_ms": Field("duration_ms", OneOf(INTEGER, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "scenario": Field("scenario", _SCENARIO_SHAPE, required=True),
    "assertion_results": Field("assertion_results", _ASSERTION_RESULTS_SHAPE, required=True),
}
_REQUIRED = (
    "id",
    "scenario_id",
    "status",
    "overall_score",
    "turn_count",
    "duration_ms",
    "created_at",
    "scenario",
    "assertion_results",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestBatchRun(Model):
    """A run in its batch."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the run."""
    scenario_id: str
    """Scenario that was played."""
    status: models.TestStatus
    """How it stands."""
    overall_score: float | None
    """Score from 0 to 1; can be missing until the run has ended."""
    turn_count: int
    """Turns of the conversation."""
    duration_ms: int | None
    """Length of the run in milliseconds."""
    created_at: dt.datetime
    """When it was started."""
    scenario: models.TestScenarioReference
    """The scenario by its name."""
    assertion_results: list[models.TestAssertionResult]
    """Which assertions were true."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        scenario_id: str,
        status: models.TestStatus,
        overall_score: float | None,
        turn_count: int,
        duration_ms: int | None,
        created_at: dt.datetime,
        scenario: models.TestScenarioReference,
        assertion_results: list[models.TestAssertionResult],
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
            exact = len(source) == 9
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.scenario_id,
            new.status,
            new.overall_score,
            new.turn_count,
            new.duration_ms,
            value_of_created_at,
            value_of_scenario,
            value_of_assertion_results,
        ) = values
        new.scenario = (
            _SCENARIO_SHAPE.from_dict(value_of_scenario) if isinstance(value_of_scenario, dict) else value_of_scenario
        )
        new.assertion_results = _ASSERTION_RESULTS_SHAPE.decode(value_of_assertion_results)
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
