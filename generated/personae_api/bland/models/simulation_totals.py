# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SimulationTotals`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NUMBER, keys, some

_FIELDS: Mapping[str, Field] = {
    "avg_pass_rate": Field("avg_pass_rate", NUMBER, required=True),
    "flaky_count": Field("flaky_count", INTEGER, required=True),
    "reliable_count": Field("reliable_count", INTEGER, required=True),
    "total_runs": Field("total_runs", INTEGER, required=True),
}
_REQUIRED = ("avg_pass_rate", "flaky_count", "reliable_count", "total_runs")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SimulationTotals(Model):
    """All runs of a set, in numbers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    avg_pass_rate: float
    """Mean share of runs that have passed."""
    flaky_count: int
    """Scenarios that pass at one time and fail at another."""
    reliable_count: int
    """Scenarios that always come out the same."""
    total_runs: int
    """Number of all runs."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        avg_pass_rate: float,
        flaky_count: int,
        reliable_count: int,
        total_runs: int,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.avg_pass_rate, new.flaky_count, new.reliable_count, new.total_runs) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
