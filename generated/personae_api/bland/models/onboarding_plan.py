# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OnboardingPlan`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, NULL, NUMBER, STRING, Array, Enumeration, OneOf, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "display_name": Field("display_name", STRING, required=True),
    "status": Field("status", Enumeration("active", "canceled", "none", "past_due"), required=True),
    "phone_number": Field("phone_number", OneOf(STRING, NULL)),
    "concurrency": Field("concurrency", NUMBER, required=True),
    "max_call_duration_minutes": Field("max_call_duration_minutes", NUMBER, required=True),
    "allowed_countries": Field("allowed_countries", Array(STRING), required=True),
    "current_period_end": Field("current_period_end", OneOf(DATE_TIME, NULL)),
}
_REQUIRED = ("name", "display_name", "status", "concurrency", "max_call_duration_minutes", "allowed_countries")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class OnboardingPlan(Model):
    """A plan for phone calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """Name of the plan, `agent_phone_basic`."""
    display_name: str
    """Name for people."""
    status: models.OnboardingPlanStatus
    """How it stands."""
    phone_number: str | None
    """Number that belongs to it."""
    concurrency: float
    """How many calls may go on at once."""
    max_call_duration_minutes: float
    """How long a call may be."""
    allowed_countries: list[str]
    """Countries that may be called."""
    current_period_end: dt.datetime | None
    """When it has to be paid again."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        name: str,
        display_name: str,
        status: models.OnboardingPlanStatus,
        phone_number: str | None | Unset = UNSET,
        concurrency: float,
        max_call_duration_minutes: float,
        allowed_countries: list[str],
        current_period_end: dt.datetime | None | Unset = UNSET,
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
        (
            new.name,
            new.display_name,
            new.status,
            new.concurrency,
            new.max_call_duration_minutes,
            new.allowed_countries,
        ) = values
        if exact:
            new.phone_number = None
            new.current_period_end = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.phone_number = source.get("phone_number")
        value_of_current_period_end = source.get("current_period_end")
        new.current_period_end = date_time(value_of_current_period_end)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
