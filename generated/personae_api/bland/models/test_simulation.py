# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestSimulation`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "simulation_set_id": Field("simulation_set_id", STRING, required=True),
    "eval_run_id": Field("eval_run_id", OneOf(STRING, NULL)),
    "status": Field(
        "status", Enumeration("CANCELLED", "COMPLETE", "FAILED", "PARTIAL", "PENDING", "RUNNING"), required=True
    ),
    "score": Field("score", OneOf(NUMBER, NULL), required=True),
    "passed": Field("passed", OneOf(BOOLEAN, NULL), required=True),
    "total_calls": Field("total_calls", INTEGER, required=True),
    "passed_count": Field("passed_count", INTEGER, required=True),
    "failed_count": Field("failed_count", INTEGER, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "simulation_set_id",
    "status",
    "score",
    "passed",
    "total_calls",
    "passed_count",
    "failed_count",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestSimulation(Model):
    """Simulations of a scenario, in short."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    simulation_set_id: str
    """Id of the simulation set."""
    eval_run_id: str | None
    """Run of the judges."""
    status: models.TestSimulationStatus
    """How it stands."""
    score: float | None
    """Score of all of them, null before the end."""
    passed: bool | None
    """Whether they have passed, null before the end."""
    total_calls: int
    """How many there are."""
    passed_count: int
    """How many have passed."""
    failed_count: int
    """How many have failed."""
    created_at: dt.datetime
    """When they were started."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        simulation_set_id: str,
        eval_run_id: str | None | Unset = UNSET,
        status: models.TestSimulationStatus,
        score: float | None,
        passed: bool | None,
        total_calls: int,
        passed_count: int,
        failed_count: int,
        created_at: dt.datetime,
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.simulation_set_id,
            new.status,
            new.score,
            new.passed,
            new.total_calls,
            new.passed_count,
            new.failed_count,
            value_of_created_at,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.eval_run_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.eval_run_id = source.get("eval_run_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
