# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AggregatedSessionAnalytics`."""

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
    Array,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FILTERS_SHAPE = Reference("personae_api.anam.models.analytics_filters", "AnalyticsFilters")
_LATENCIES_SHAPE = Reference("personae_api.anam.models.analytics_latencies", "AnalyticsLatencies")
_COUNTS_SHAPE = Reference("personae_api.anam.models.analytics_counts", "AnalyticsCounts")
_RATES_SHAPE = Reference("personae_api.anam.models.analytics_rates", "AnalyticsRates")
_SLOWEST_TURNS_SHAPE = Array(Reference("personae_api.anam.models.slowest_turn", "SlowestTurn"))

_FIELDS: Mapping[str, Field] = {
    "from": Field("from_", DATE_TIME, required=True),
    "to": Field("to", DATE_TIME, required=True),
    "filters": Field("filters", _FILTERS_SHAPE, required=True),
    "sessionCount": Field("session_count", INTEGER, required=True),
    "sessionsWithReports": Field("sessions_with_reports", INTEGER, required=True),
    "truncated": Field("truncated", BOOLEAN, required=True),
    "turnCount": Field("turn_count", INTEGER, required=True),
    "latencies": Field("latencies", _LATENCIES_SHAPE, required=True),
    "counts": Field("counts", _COUNTS_SHAPE, required=True),
    "rates": Field("rates", _RATES_SHAPE, required=True),
    "slowestTurns": Field("slowest_turns", _SLOWEST_TURNS_SHAPE, required=True),
}
_REQUIRED = (
    "from",
    "to",
    "filters",
    "sessionCount",
    "sessionsWithReports",
    "truncated",
    "turnCount",
    "latencies",
    "counts",
    "rates",
    "slowestTurns",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AggregatedSessionAnalytics(Model):
    """What many sessions were like."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    from_: dt.datetime
    """Where the period begins."""
    to: dt.datetime
    """Where the period ends."""
    filters: models.AnalyticsFilters
    """Which sessions were counted."""
    session_count: int
    """How many sessions there were."""
    sessions_with_reports: int
    """How many of them have left measurements."""
    truncated: bool
    """Whether there were too many sessions to count them all."""
    turn_count: int
    """How many turns were measured."""
    latencies: models.AnalyticsLatencies
    """How long things took, over all turns."""
    counts: models.AnalyticsCounts
    """How often things happened."""
    rates: models.AnalyticsRates
    """How often things happened, as shares."""
    slowest_turns: list[models.SlowestTurn]
    """The turns that kept users waiting longest."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        from_: dt.datetime,
        to: dt.datetime,
        filters: models.AnalyticsFilters,
        session_count: int,
        sessions_with_reports: int,
        truncated: bool,
        turn_count: int,
        latencies: models.AnalyticsLatencies,
        counts: models.AnalyticsCounts,
        rates: models.AnalyticsRates,
        slowest_turns: list[models.SlowestTurn],
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
            exact = len(source) == 11
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            value_of_from_,
            value_of_to,
            value_of_filters,
            new.session_count,
            new.sessions_with_reports,
            new.truncated,
            new.turn_count,
            value_of_latencies,
            value_of_counts,
            value_of_rates,
            value_of_slowest_turns,
        ) = values
        new.filters = (
            _FILTERS_SHAPE.from_dict(value_of_filters) if isinstance(value_of_filters, dict) else value_of_filters
        )
        new.latencies = (
            _LATENCIES_SHAPE.from_dict(value_of_latencies)
            if isinstance(value_of_latencies, dict)
            else value_of_latencies
        )
        new.counts = _COUNTS_SHAPE.from_dict(value_of_counts) if isinstance(value_of_counts, dict) else value_of_counts
        new.rates = _RATES_SHAPE.from_dict(value_of_rates) if isinstance(value_of_rates, dict) else value_of_rates
        new.slowest_turns = _SLOWEST_TURNS_SHAPE.decode(value_of_slowest_turns)
        try:
            new.from_ = from_iso_format(value_of_from_)
            new.to = from_iso_format(value_of_to)
            if len(value_of_from_) > LONGEST_EXACT or len(value_of_to) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.from_ = date_time(value_of_from_)
            new.to = date_time(value_of_to)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
