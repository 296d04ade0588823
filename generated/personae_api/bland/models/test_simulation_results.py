# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestSimulationResults`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Array, Reference, keys, some
from .. import models

_SUMMARY_SHAPE = Reference("personae_api.bland.models.test_simulation", "TestSimulation")
_ASSERTIONS_SHAPE = Array(Reference("personae_api.bland.models.test_judgement", "TestJudgement"))
_LOGS_SHAPE = Array(Reference("personae_api.bland.models.test_simulation_log", "TestSimulationLog"))

_FIELDS: Mapping[str, Field] = {
    "summary": Field("summary", _SUMMARY_SHAPE, required=True),
    "assertions": Field("assertions", _ASSERTIONS_SHAPE, required=True),
    "logs": Field("logs", _LOGS_SHAPE, required=True),
}
_REQUIRED = ("summary", "assertions", "logs")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestSimulationResults(Model):
    """What the judges say of a simulation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    summary: models.TestSimulation
    """The simulation in short."""
    assertions: list[models.TestJudgement]
    """What each judge says."""
    logs: list[models.TestSimulationLog]
    """The conversations."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        summary: models.TestSimulation,
        assertions: list[models.TestJudgement],
        logs: list[models.TestSimulationLog],
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_summary, value_of_assertions, value_of_logs) = values
        new.summary = (
            _SUMMARY_SHAPE.from_dict(value_of_summary) if isinstance(value_of_summary, dict) else value_of_summary
        )
        new.assertions = _ASSERTIONS_SHAPE.decode(value_of_assertions)
        new.logs = _LOGS_SHAPE.decode(value_of_logs)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
