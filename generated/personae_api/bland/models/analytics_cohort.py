# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsCohort`."""

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
    NULL,
    STRING,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_PREDICATE_SHAPE = Reference("personae_api.bland.models.analytics_predicate", "AnalyticsPredicate")
_WINDOW_SHAPE = Reference("personae_api.bland.models.analytics_window", "AnalyticsWindow")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "status": Field("status", Enumeration("building", "failed", "ready"), required=True),
    "size": Field("size", INTEGER, required=True),
    "visible_size": Field("visible_size", OneOf(INTEGER, NULL)),
    "truncated": Field("truncated", BOOLEAN, required=True),
    "predicate": Field("predicate", _PREDICATE_SHAPE, required=True),
    "window": Field("window", _WINDOW_SHAPE, required=True),
    "expires_at": Field("expires_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "status", "size", "truncated", "predicate", "window", "expires_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsCohort(Model):
    """Calls that are looked at together."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the cohort."""
    status: models.AnalyticsCohortStatus
    """How it stands."""
    size: int
    """How many calls there are."""
    visible_size: int | None
    """How many of them you may see."""
    truncated: bool
    """Whether there were more than 50,000."""
    predicate: models.AnalyticsPredicate
    """What the calls have in common."""
    window: models.AnalyticsWindow
    """When the calls were."""
    expires_at: dt.datetime
    """When it is gone."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        status: models.AnalyticsCohortStatus,
        size: int,
        visible_size: int | None | Unset = UNSET,
        truncated: bool,
        predicate: models.AnalyticsPredicate,
        window: models.AnalyticsWindow,
        expires_at: dt.datetime,
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
        (new.id, new.status, new.size, new.truncated, value_of_predicate, value_of_window, value_of_expires_at) = values
        new.predicate = (
            _PREDICATE_SHAPE.from_dict(value_of_predicate)
            if isinstance(value_of_predicate, dict)
            else value_of_predicate
        )
        new.window = _WINDOW_SHAPE.from_dict(value_of_window) if isinstance(value_of_window, dict) else value_of_window
        try:
            new.expires_at = from_iso_format(value_of_expires_at)
            if len(value_of_expires_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.expires_at = date_time(value_of_expires_at)
        if exact:
            new.visible_size = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.visible_size = source.get("visible_size")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
