# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentVersionGraph`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from .. import models

_NODES_SHAPE = Array(Reference("personae_api.bland.models.agent_node", "AgentNode"))
_EDGES_SHAPE = Array(Reference("personae_api.bland.models.agent_edge", "AgentEdge"))

_FIELDS: Mapping[str, Field] = {
    "agent_id": Field("agent_id", STRING, required=True),
    "version_id": Field("version_id", STRING, required=True),
    "nodes": Field("nodes", _NODES_SHAPE, required=True),
    "edges": Field("edges", _EDGES_SHAPE, required=True),
}
_REQUIRED = ("agent_id", "version_id", "nodes", "edges")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVersionGraph(Model):
    """The nodes and edges of a version."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    agent_id: str
    """Agent that it belongs to."""
    version_id: str
    """Id of the version."""
    nodes: list[models.AgentNode]
    """The nodes."""
    edges: list[models.AgentEdge]
    """Ways from one node to another."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        agent_id: str,
        version_id: str,
        nodes: list[models.AgentNode],
        edges: list[models.AgentEdge],
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
        (new.agent_id, new.version_id, value_of_nodes, value_of_edges) = values
        new.nodes = _NODES_SHAPE.decode(value_of_nodes)
        new.edges = _EDGES_SHAPE.decode(value_of_edges)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
