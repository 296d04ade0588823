# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallSimulation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from .. import models

_CALLS_SHAPE = Array(Reference("personae_api.bland.models.simulated_call", "SimulatedCall"))

_FIELDS: Mapping[str, Field] = {
    "simulation_id": Field("simulation_id", STRING, required=True),
    "calls": Field("calls", _CALLS_SHAPE, required=True),
}
_REQUIRED = ("simulation_id", "calls")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallSimulation(Model):
    """Simulated calls that were started together."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    simulation_id: str
    """Id of the simulation."""
    calls: list[models.SimulatedCall]
    """The calls, one for each profile."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        simulation_id: str,
        calls: list[models.SimulatedCall],
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
        (new.simulation_id, value_of_calls) = values
        new.calls = _CALLS_SHAPE.decode(value_of_calls)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
