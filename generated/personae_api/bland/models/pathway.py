# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Pathway`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, Array, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Pathway(Model):
    """A conversation as a graph."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    pathway_id: str | None
    """Id of the pathway; only the answer to an update holds it."""
    name: str
    """Name of the pathway."""
    description: str | None
    """What it is for, null when nothing was said."""
    nodes: list[models.PathwayNode]
    """What is said and done."""
    edges: list[models.PathwayEdge]
    """Ways from one node to another."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        pathway_id: str | Unset = UNSET,
        name: str,
        description: str | None,
        nodes: list[models.PathwayNode],
        edges: list[models.PathwayEdge],
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
        (new.name, new.description, value_of_nodes, value_of_edges) = values
        new.nodes = _NODES_SHAPE.decode(value_of_nodes)
        new.edges = _EDGES_SHAPE.decode(value_of_edges)
        if exact:
            new.pathway_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.pathway_id = source.get("pathway_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
