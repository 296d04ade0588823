# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LatencyStats`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, NUMBER, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "count": Field("count", INTEGER, required=True),
    "avg": Field("avg", OneOf(NUMBER, NULL), required=True),
    "p50": Field("p50", OneOf(NUMBER, NULL), required=True),
    "p90": Field("p90", OneOf(NUMBER, NULL), required=True),
    "p95": Field("p95", OneOf(NUMBER, NULL), required=True),
    "p99": Field("p99", OneOf(NUMBER, NULL), required=True),
    "max": Field("max", OneOf(NUMBER, NULL), required=True),
}
_REQUIRED = ("count", "avg", "p50", "p90", "p95", "p99", "max")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class LatencyStats(Model):
    """How one kind of delay is distributed over many turns."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    count: int
    """How many measurements there are."""
    avg: float | None
    """Their mean in seconds, or null if there are none."""
    p50: float | None
    """What half of them stay below, in seconds."""
    p90: float | None
    """What 90 % of them stay below, in seconds."""
    p95: float | None
    """What 95 % of them stay below, in seconds."""
    p99: float | None
    """What 99 % of them stay below, in seconds."""
    max: float | None
    """The largest of them in seconds."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        count: int,
        avg: float | None,
        p50: float | None,
        p90: float | None,
        p95: float | None,
        p99: float | None,
        max: float | None,
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
        (new.count, new.avg, new.p50, new.p90, new.p95, new.p99, new.max) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
