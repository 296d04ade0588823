# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsPredicate`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, DATE_TIME, NUMBER, STRING, Array, Enumeration, Map, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_DISPOSITION_SHAPE = Reference("personae_api.bland.models.analytics_disposition_filter", "AnalyticsDispositionFilter")

_FIELDS: Mapping[str, Field] = {
    "outcomes": Field(
        "outcomes",
        Array(
            Enumeration(
                "abandoned",
                "agent_ended",
                "ai_abandoned",
                "contained",
                "errored",
                "escalated_cold",
                "escalated_warm",
                "not_connected",
                "voicemail",
            )
        ),
    ),
    "day": Field("day", STRING),
    "hour_utc": Field("hour_utc", DATE_TIME),
    "metric": Field(
        "metric",
        Enumeration(
            "abandonment", "containment", "conversations", "earlyExit", "escalation", "talkTime", "timeToTransfer"
        ),
    ),
    "disposition": Field("disposition", _DISPOSITION_SHAPE),
    "eligible_for_scoring": Field("eligible_for_scoring", BOOLEAN),
    "sampling": Field("sampling", NUMBER),
    "where": Field("where", Map(ANY)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsPredicate(Model):
    """What the calls of a cohort have in common."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    outcomes: list[models.AnalyticsOutcome] | None
    """How they ended. At least 1 item."""
    day: str | None
    """Day on which they were, as YYYY-MM-DD."""
    hour_utc: dt.datetime | None
    """Hour in which they were."""
    metric: models.AnalyticsMetric | None
    """Number to which they count; seen in the vendor's programs only."""
    disposition: models.AnalyticsDispositionFilter | None
    """What a disposition has found out; seen in the vendor's programs only."""
    eligible_for_scoring: bool | None
    """Only calls that can be scored, where true; seen in the vendor's programs only."""
    sampling: float | None
    """Share of the calls that is taken; seen in the vendor's programs only. At least 0.0001, at most 1."""
    where: dict[str, Any] | None
    """A comparison of `col`, `op` and `value`, or several of them under `and`, `or` or `not`, eight levels deep at the
    most. `op` is one of `=`, `!=`, `in`, `not_in`, `<`, `<=`, `>`, `>=`, `is_null`, `is_not_null` and `contains`;
    seen in the vendor's programs only.
    """
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        outcomes: list[models.AnalyticsOutcome] | Unset = UNSET,
        day: str | Unset = UNSET,
        hour_utc: dt.datetime | Unset = UNSET,
        metric: models.AnalyticsMetric | Unset = UNSET,
        disposition: models.AnalyticsDispositionFilter | Unset = UNSET,
        eligible_for_scoring: bool | Unset = UNSET,
        sampling: float | Unset = UNSET,
        where: dict[str, Any] | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.outcomes = None
            new.day = None
            new.hour_utc = None
            new.metric = None
            new.disposition = None
            new.eligible_for_scoring = None
            new.sampling = None
            new.where = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.outcomes = source.get("outcomes")
        new.day = source.get("day")
        value_of_hour_utc = source.get("hour_utc")
        new.hour_utc = date_time(value_of_hour_utc)
        new.metric = source.get("metric")
        value_of_disposition = source.get("disposition")
        new.disposition = (
            _DISPOSITION_SHAPE.from_dict(value_of_disposition)
            if isinstance(value_of_disposition, dict)
            else value_of_disposition
        )
        new.eligible_for_scoring = source.get("eligible_for_scoring")
        new.sampling = source.get("sampling")
        new.where = source.get("where")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
