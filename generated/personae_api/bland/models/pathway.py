# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Pathway`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, Array, OneOf, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .pathway_edge import PathwayEdge
    from .pathway_node import PathwayNode

_NODES_SHAPE = Array(Reference("personae_api.bland.models.pathway_node", "PathwayNode"))
_EDGES_SHAPE = Array(Reference("personae_api.bland.models.pathway_edge", "PathwayEdge"))

_FIELDS: Mapping[str, Field] = {
    "pathway_id": Field("pathway_id", STRING),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "nodes": Field("nodes", _NODES_SHAPE, required=True),
    "edges": Field("edges", _EDGES_SHAPE, required=True),
}
_REQUIRED = ("name", "description", "nodes", "edges")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Pathway(Model):
    """A conversation as a graph."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    pathway_id: str | Unset = UNSET
    """Id of the pathway; only the answer to an update holds it."""
    name: str
    """Name of the pathway."""
    description: str | None
    """What it is for, null when nothing was said."""
    nodes: list[PathwayNode]
    """What is said and done."""
    edges: list[PathwayEdge]
    """Ways from one node to another."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.name, new.description, value_of_nodes, value_of_edges) = values
        new.nodes = _NODES_SHAPE.decode(value_of_nodes)
        new.edges = _EDGES_SHAPE.decode(value_of_edges)
        if exact:
            new.pathway_id = UNSET
            new._additional = None
            return new
        new.pathway_id = source.get("pathway_id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
