# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TornadoReport`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, STRING, Array, Enumeration, OneOf, Reference, keys, some
from .. import models

_ITERATIONS_SHAPE = Array(Reference("personae_api.bland.models.tornado_iteration", "TornadoIteration"))

_FIELDS: Mapping[str, Field] = {
    "session_id": Field("session_id", STRING, required=True),
    "status": Field(
        "status",
        Enumeration("CANCELLED", "COMPLETED_ALL_PASSED", "COMPLETED_PARTIAL", "ERROR", "RUNNING", "STUCK", "TIMEOUT"),
        required=True,
    ),
    "current_iteration": Field("current_iteration", INTEGER, required=True),
    "max_iterations": Field("max_iterations", INTEGER, required=True),
    "total_scenarios": Field("total_scenarios", INTEGER, required=True),
    "passed_scenarios": Field("passed_scenarios", INTEGER, required=True),
    "failed_scenarios": Field("failed_scenarios", INTEGER, required=True),
    "unfixable_count": Field("unfixable_count", INTEGER, required=True),
    "unfixable_ids": Field("unfixable_ids", Array(STRING), required=True),
    "iterations": Field("iterations", _ITERATIONS_SHAPE, required=True),
    "elapsed_ms": Field("elapsed_ms", INTEGER, required=True),
    "timeout_ms": Field("timeout_ms", INTEGER, required=True),
    "forked_version": Field("forked_version", OneOf(INTEGER, NULL), required=True),
}
_REQUIRED = (
    "session_id",
    "status",
    "current_iteration",
    "max_iterations",
    "total_scenarios",
    "passed_scenarios",
    "failed_scenarios",
    "unfixable_count",
    "unfixable_ids",
    "iterations",
    "elapsed_ms",
    "timeout_ms",
    "forked_version",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TornadoReport(Model):
    """A tornado with all its rounds."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session_id: str
    """Id of the tornado."""
    status: models.TornadoStatus
    """How it stands."""
    current_iteration: int
    """Round it is in, or was in last."""
    max_iterations: int
    """Rounds after which it gives up."""
    total_scenarios: int
    """Scenarios it runs."""
    passed_scenarios: int
    """Scenarios that pass at present."""
    failed_scenarios: int
    """Scenarios that fail at present."""
    unfixable_count: int
    """Scenarios that were given up, since they kept failing for the same cause."""
    unfixable_ids: list[str]
    """Ids of these."""
    iterations: list[models.TornadoIteration]
    """The rounds, the first one first."""
    elapsed_ms: int
    """Milliseconds since it was started."""
    timeout_ms: int
    """Milliseconds after which it gives up."""
    forked_version: int | None
    """Version of the pathway that holds the changes."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        session_id: str,
        status: models.TornadoStatus,
        current_iteration: int,
        max_iterations: int,
        total_scenarios: int,
        passed_scenarios: int,
        failed_scenarios: int,
        unfixable_count: int,
        unfixable_ids: list[str],
        iterations: list[models.TornadoIteration],
        elapsed_ms: int,
        timeout_ms: int,
        forked_version: int | None,
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
            exact = len(source) == 13
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.session_id,
            new.status,
            new.current_iteration,
            new.max_iterations,
            new.total_scenarios,
            new.passed_scenarios,
            new.failed_scenarios,
            new.unfixable_count,
            new.unfixable_ids,
            value_of_iterations,
            new.elapsed_ms,
            new.timeout_ms,
            new.forked_version,
        ) = values
        new.iterations = _ITERATIONS_SHAPE.decode(value_of_iterations)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
