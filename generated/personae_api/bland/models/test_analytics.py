# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestAnalytics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NUMBER, Array, Reference, keys, some
from .. import models

_RUNS_SHAPE = Array(Reference("personae_api.bland.models.test_analytics_run", "TestAnalyticsRun"))

_FIELDS: Mapping[str, Field] = {
    "total_runs": Field("total_runs", INTEGER, required=True),
    "passed": Field("passed", INTEGER, required=True),
    "failed": Field("failed", INTEGER, required=True),
    "pass_rate": Field("pass_rate", NUMBER, required=True),
    "avg_score": Field("avg_score", NUMBER, required=True),
    "runs": Field("runs", _RUNS_SHAPE, required=True),
}
_REQUIRED = ("total_runs", "passed", "failed", "pass_rate", "avg_score", "runs")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestAnalytics(Model):
    """The runs of a pathway, in numbers."""

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
    runs: list[models.TestAnalyticsRun]
    """The runs themselves."""
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
        runs: list[models.TestAnalyticsRun],
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.total_runs, new.passed, new.failed, new.pass_rate, new.avg_score, value_of_runs) = values
        new.runs = _RUNS_SHAPE.decode(value_of_runs)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
