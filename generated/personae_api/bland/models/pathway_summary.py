# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwaySummary`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, NULL, STRING, Array, OneOf, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_NODES_SHAPE = Array(Reference("personae_api.bland.models.pathway_node", "PathwayNode"))
_EDGES_SHAPE = Array(Reference("personae_api.bland.models.pathway_edge", "PathwayEdge"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "published_at": Field("published_at", OneOf(DATE_TIME, NULL)),
    "folder_name": Field("folder_name", STRING),
    "production_version_number": Field("production_version_number", OneOf(INTEGER, NULL)),
    "nodes": Field("nodes", _NODES_SHAPE),
    "edges": Field("edges", _EDGES_SHAPE),
}
_REQUIRED = ("id", "name", "description")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwaySummary(Model):
    """A pathway as it stands in the list of all."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the pathway."""
    name: str
    """Name of the pathway."""
    description: str | None
    """What it is for, null when nothing was said."""
    published_at: dt.datetime | None
    """When a version last went live, null when none did."""
    folder_name: str | None
    """Folder it is in; left out at the top level."""
    production_version_number: int | None
    """Number of the live version, if any."""
    nodes: list[models.PathwayNode] | None
    """What is said and done, where the list holds it; read the pathway itself to be sure."""
    edges: list[models.PathwayEdge] | None
    """Ways from one node to another, where the list holds them."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str | None,
        published_at: dt.datetime | None | Unset = UNSET,
        folder_name: str | Unset = UNSET,
        production_version_number: int | None | Unset = UNSET,
        nodes: list[models.PathwayNode] | Unset = UNSET,
        edges: list[models.PathwayEdge] | Unset = UNSET,
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
        (new.id, new.name, new.description) = values
        if exact:
            new.published_at = None
            new.folder_name = None
            new.production_version_number = None
            new.nodes = None
            new.edges = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_published_at = source.get("published_at")
        new.published_at = date_time(value_of_published_at)
        new.folder_name = source.get("folder_name")
        new.production_version_number = source.get("production_version_number")
        value_of_nodes = source.get("nodes")
        new.nodes = _NODES_SHAPE.decode(value_of_nodes)
        value_of_edges = source.get("edges")
        new.edges = _EDGES_SHAPE.decode(value_of_edges)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
