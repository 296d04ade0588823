# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ConvoPathwayVersion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, STRING, Array, Map, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_NODES_SHAPE = Array(Reference("personae_api.bland.models.pathway_node", "PathwayNode"))
_EDGES_SHAPE = Array(Reference("personae_api.bland.models.pathway_edge", "PathwayEdge"))

_FIELDS: Mapping[str, Field] = {
    "version_number": Field("version_number", INTEGER, required=True),
    "version_name": Field("version_name", OneOf(STRING, NULL)),
    "nodes": Field("nodes", _NODES_SHAPE, required=True),
    "edges": Field("edges", _EDGES_SHAPE, required=True),
    "memory_enabled": Field("memory_enabled", BOOLEAN),
    "entity_schemas": Field("entity_schemas", OneOf(Map(ANY), Array(ANY), NULL)),
}
_REQUIRED = ("version_number", "nodes", "edges")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ConvoPathwayVersion(Model):
    """A numbered state of a pathway."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    version_number: int
    """Number of the version."""
    version_name: str | None
    """Name of the version."""
    nodes: list[models.PathwayNode]
    """What is said and done."""
    edges: list[models.PathwayEdge]
    """Ways from one node to another."""
    memory_enabled: bool | None
    """Whether callers are remembered."""
    entity_schemas: dict[str, Any] | list[Any] | None
    """What is remembered of callers; its form is not known."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        version_number: int,
        version_name: str | None | Unset = UNSET,
        nodes: list[models.PathwayNode],
        edges: list[models.PathwayEdge],
        memory_enabled: bool | Unset = UNSET,
        entity_schemas: dict[str, Any] | list[Any] | None | Unset = UNSET,
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
        (new.version_number, value_of_nodes, value_of_edges) = values
        new.nodes = _NODES_SHAPE.decode(value_of_nodes)
        new.edges = _EDGES_SHAPE.decode(value_of_edges)
        if exact:
            new.version_name = None
            new.memory_enabled = None
            new.entity_schemas = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.version_name = source.get("version_name")
        new.memory_enabled = source.get("memory_enabled")
        new.entity_schemas = source.get("entity_schemas")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
