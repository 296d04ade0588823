# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestAnalyticsRun`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NUMBER, STRING, Enumeration, date_time, from_iso_format, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "scenario_id": Field("scenario_id", STRING, required=True),
    "scenario_name": Field("scenario_name", STRING, required=True),
    "status": Field(
        "status", Enumeration("CANCELLED", "ERROR", "FAILED", "PASSED", "PENDING", "RUNNING"), required=True
    ),
    "score": Field("score", NUMBER, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "scenario_id", "scenario_name", "status", "score", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestAnalyticsRun(Model):
    """A run as the analytics show it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the run."""
    scenario_id: str
    """Scenario that was played."""
    scenario_name: str
    """Name of the scenario."""
    status: models.TestStatus
    """How it stands."""
    score: float
    """Score from 0 to 1."""
    created_at: dt.datetime
    """When it was started."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        scenario_id: str,
        scenario_name: str,
        status: models.TestStatus,
        score: float,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.scenario_id, new.scenario_name, new.status, new.score, value_of_created_at) = values
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
