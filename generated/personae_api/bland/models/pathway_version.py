# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayVersion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Reference, keys, some
from .. import models

_NODES_SHAPE = Array(Reference("personae_api.bland.models.pathway_node", "PathwayNode"))
_EDGES_SHAPE = Array(Reference("personae_api.bland.models.pathway_edge", "PathwayEdge"))

_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "nodes": Field("nodes", _NODES_SHAPE, required=True),
    "edges": Field("edges", _EDGES_SHAPE, required=True),
    "version_number": Field("version_number", INTEGER, required=True),
    "is_latest": Field("is_latest", BOOLEAN, required=True),
}
_REQUIRED = ("name", "nodes", "edges", "version_number", "is_latest")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayVersion(Model):
    """A numbered state of the graph of a pathway."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """Name of the version."""
    nodes: list[models.PathwayNode]
    """What is said and done."""
    edges: list[models.PathwayEdge]
    """Ways from one node to another."""
    version_number: int
    """Number of the version."""
    is_latest: bool
    """Whether no later one was made."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        name: str,
        nodes: list[models.PathwayNode],
        edges: list[models.PathwayEdge],
        version_number: int,
        is_latest: bool,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.name, value_of_nodes, value_of_edges, new.version_number, new.is_latest) = values
        new.nodes = _NODES_SHAPE.decode(value_of_nodes)
        new.edges = _EDGES_SHAPE.decode(value_of_edges)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
