# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestTrend`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Array, Enumeration, Reference, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import TestTrendDirection
    from .test_daily_pass_rate import TestDailyPassRate

_DAILY_PASS_RATES_SHAPE = Array(Reference("personae_api.bland.models.test_daily_pass_rate", "TestDailyPassRate"))

_FIELDS: Mapping[str, Field] = {
    "weekly": Field("weekly", Enumeration("declining", "improving", "stable"), required=True),
    "daily_pass_rates": Field("daily_pass_rates", _DAILY_PASS_RATES_SHAPE, required=True),
}
_REQUIRED = ("weekly", "daily_pass_rates")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TestTrend(Model):
    """How the results change over time."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    weekly: TestTrendDirection
    """Where they are going from week to week."""
    daily_pass_rates: list[TestDailyPassRate]
    """The results by day."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.weekly, value_of_daily_pass_rates) = values
        new.daily_pass_rates = _DAILY_PASS_RATES_SHAPE.decode(value_of_daily_pass_rates)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
