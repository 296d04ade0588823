# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestTrend`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Array, Enumeration, Reference, keys, some
from .. import models

_DAILY_PASS_RATES_SHAPE = Array(Reference("personae_api.bland.models.test_daily_pass_rate", "TestDailyPassRate"))

_FIELDS: Mapping[str, Field] = {
    "weekly": Field("weekly", Enumeration("declining", "improving", "stable"), required=True),
    "daily_pass_rates": Field("daily_pass_rates", _DAILY_PASS_RATES_SHAPE, required=True),
}
_REQUIRED = ("weekly", "daily_pass_rates")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestTrend(Model):
    """How the results change over time."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    weekly: models.TestTrendDirection
    """Where they are going from week to week."""
    daily_pass_rates: list[models.TestDailyPassRate]
    """The results by day."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        weekly: models.TestTrendDirection,
        daily_pass_rates: list[models.TestDailyPassRate],
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.weekly, value_of_daily_pass_rates) = values
        new.daily_pass_rates = _DAILY_PASS_RATES_SHAPE.decode(value_of_daily_pass_rates)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
