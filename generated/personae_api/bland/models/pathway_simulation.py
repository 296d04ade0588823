# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwaySimulation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, STRING, Array, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_PERSONAS_SHAPE = Array(Reference("personae_api.bland.models.pathway_simulation_call", "PathwaySimulationCall"))

_FIELDS: Mapping[str, Field] = {
    "simulation_id": Field("simulation_id", STRING, required=True),
    "pathway_id": Field("pathway_id", STRING, required=True),
    "pathway_version": Field("pathway_version", OneOf(INTEGER, STRING, NULL)),
    "personas": Field("personas", _PERSONAS_SHAPE, required=True),
}
_REQUIRED = ("simulation_id", "pathway_id", "personas")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwaySimulation(Model):
    """Conversations of models with a pathway."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    simulation_id: str
    """Id of the simulation."""
    pathway_id: str
    """Pathway that is talked to."""
    pathway_version: int | str | None
    """Version that is talked to, if one was chosen."""
    personas: list[models.PathwaySimulationCall]
    """The conversations, one for each persona."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        simulation_id: str,
        pathway_id: str,
        pathway_version: int | str | None | Unset = UNSET,
        personas: list[models.PathwaySimulationCall],
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
        (new.simulation_id, new.pathway_id, value_of_personas) = values
        new.personas = _PERSONAS_SHAPE.decode(value_of_personas)
        if exact:
            new.pathway_version = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.pathway_version = source.get("pathway_version")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
