# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TtsUsage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, Array, Reference, keys, some
from .. import models

_SUMMARY_SHAPE = Reference("personae_api.bland.models.tts_usage_stats", "TtsUsageStats")
_EVENTS_SHAPE = Array(Reference("personae_api.bland.models.tts_usage_event", "TtsUsageEvent"))
_SERIES_SHAPE = Reference("personae_api.bland.models.tts_usage_series", "TtsUsageSeries")

_FIELDS: Mapping[str, Field] = {
    "summary": Field("summary", _SUMMARY_SHAPE, required=True),
    "events": Field("events", _EVENTS_SHAPE, required=True),
    "series": Field("series", _SERIES_SHAPE, required=True),
    "has_more": Field("has_more", BOOLEAN, required=True),
    "limit": Field("limit", INTEGER, required=True),
    "offset": Field("offset", INTEGER, required=True),
}
_REQUIRED = ("summary", "events", "series", "has_more", "limit", "offset")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TtsUsage(Model):
    """How speech was used."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    summary: models.TtsUsageStats
    """All of the period in one."""
    events: list[models.TtsUsageEvent]
    """Generations one by one, the newest first."""
    series: models.TtsUsageSeries
    """The same by day or month."""
    has_more: bool
    """Whether there are more generations to list."""
    limit: int
    """How many generations were asked for."""
    offset: int
    """How many were skipped."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        summary: models.TtsUsageStats,
        events: list[models.TtsUsageEvent],
        series: models.TtsUsageSeries,
        has_more: bool,
        limit: int,
        offset: int,
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
        (value_of_summary, value_of_events, value_of_series, new.has_more, new.limit, new.offset) = values
        new.summary = (
            _SUMMARY_SHAPE.from_dict(value_of_summary) if isinstance(value_of_summary, dict) else value_of_summary
        )
        new.events = _EVENTS_SHAPE.decode(value_of_events)
        new.series = _SERIES_SHAPE.from_dict(value_of_series) if isinstance(value_of_series, dict) else value_of_series
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
