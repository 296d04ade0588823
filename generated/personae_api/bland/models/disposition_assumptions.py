# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionAssumptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, STRING, Enumeration, Reference, keys, some
from .. import models

_CUSTOM_CODE_SHAPE = Reference("personae_api.bland.models.disposition_code_cost", "DispositionCodeCost")

_FIELDS: Mapping[str, Field] = {
    "averageDurationSeconds": Field("average_duration_seconds", NUMBER, required=True),
    "timing": Field("timing", Enumeration("immediate", "within_24h"), required=True),
    "modelCostRange": Field("model_cost_range", STRING, required=True),
    "customCode": Field("custom_code", _CUSTOM_CODE_SHAPE, required=True),
}
_REQUIRED = ("averageDurationSeconds", "timing", "modelCostRange", "customCode")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionAssumptions(Model):
    """What an estimate rests on."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    average_duration_seconds: float
    """Length of a call."""
    timing: models.DispositionTiming
    """How soon after a call it is run."""
    model_cost_range: str
    """Where the range comes from, `usage_scenarios`."""
    custom_code: models.DispositionCodeCost
    """What code of your own costs."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        average_duration_seconds: float,
        timing: models.DispositionTiming,
        model_cost_range: str,
        custom_code: models.DispositionCodeCost,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.average_duration_seconds, new.timing, new.model_cost_range, value_of_custom_code) = values
        new.custom_code = (
            _CUSTOM_CODE_SHAPE.from_dict(value_of_custom_code)
            if isinstance(value_of_custom_code, dict)
            else value_of_custom_code
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
