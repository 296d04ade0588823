# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsMetricInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_FILTERS_SHAPE = Array(Reference("personae_api.bland.models.analytics_filter", "AnalyticsFilter"))

_FIELDS: Mapping[str, Field] = {
    "fn": Field("fn", Enumeration("avg", "count", "count_distinct", "max", "min", "sum"), required=True),
    "col": Field("col", STRING),
    "source": Field("source", Enumeration("call", "citation", "disposition")),
    "filters": Field("filters", _FILTERS_SHAPE),
    "label": Field("label", STRING),
}
_REQUIRED = ("fn",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsMetricInput(Model):
    """Something that is counted."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    fn: models.AnalyticsFunction
    """What is done."""
    col: str | None
    """Field that it is done with."""
    source: models.AnalyticsSource | None
    """Where the field is from."""
    filters: list[models.AnalyticsFilter] | None
    """Which calls it is done with."""
    label: str | None
    """Name of the number in the rows."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        fn: models.AnalyticsFunction,
        col: str | Unset = UNSET,
        source: models.AnalyticsSource | Unset = UNSET,
        filters: list[models.AnalyticsFilter] | Unset = UNSET,
        label: str | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.fn,) = values
        if exact:
            new.col = None
            new.source = None
            new.filters = None
            new.label = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.col = source.get("col")
        new.source = source.get("source")
        value_of_filters = source.get("filters")
        new.filters = _FILTERS_SHAPE.decode(value_of_filters)
        new.label = source.get("label")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
