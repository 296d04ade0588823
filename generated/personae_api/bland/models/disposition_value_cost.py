# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionValueCost`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Reference, keys, some
from .. import models

_USD_PER_CALL_SHAPE = Reference("personae_api.bland.models.disposition_usd", "DispositionUsd")

_FIELDS: Mapping[str, Field] = {
    "valueId": Field("value_id", STRING, required=True),
    "executionPath": Field("execution_path", STRING, required=True),
    "usdPerCall": Field("usd_per_call", _USD_PER_CALL_SHAPE, required=True),
}
_REQUIRED = ("valueId", "executionPath", "usdPerCall")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionValueCost(Model):
    """What one value costs."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    value_id: str
    """Id of the value."""
    execution_path: str
    """How it is found out."""
    usd_per_call: models.DispositionUsd
    """What it costs for each call."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        value_id: str,
        execution_path: str,
        usd_per_call: models.DispositionUsd,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.value_id, new.execution_path, value_of_usd_per_call) = values
        new.usd_per_call = (
            _USD_PER_CALL_SHAPE.from_dict(value_of_usd_per_call)
            if isinstance(value_of_usd_per_call, dict)
            else value_of_usd_per_call
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
