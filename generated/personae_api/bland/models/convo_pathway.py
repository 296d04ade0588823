# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ConvoPathway`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_NODES_SHAPE = Array(Reference("personae_api.bland.models.pathway_node", "PathwayNode"))
_EDGES_SHAPE = Array(Reference("personae_api.bland.models.pathway_edge", "PathwayEdge"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL)),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "published_at": Field("published_at", OneOf(DATE_TIME, NULL)),
    "production_version_number": Field("production_version_number", OneOf(INTEGER, NULL)),
    "nodes": Field("nodes", _NODES_SHAPE, required=True),
    "edges": Field("edges", _EDGES_SHAPE, required=True),
    "is_active": Field("is_active", BOOLEAN),
}
_REQUIRED = ("id", "name", "created_at", "updated_at", "nodes", "edges")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ConvoPathway(Model):
    """A pathway with its graph, as the vendor's programs read it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the pathway."""
    name: str
    """Name of the pathway."""
    description: str | None
    """What it is for, if that was said."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
    published_at: dt.datetime | None
    """When a version last went live, if one did."""
    production_version_number: int | None
    """Number of the live version, if any."""
    nodes: list[models.PathwayNode]
    """What is said and done."""
    edges: list[models.PathwayEdge]
    """Ways from one node to another."""
    is_active: bool | None
    """Whether it can be used."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str | None | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        published_at: dt.datetime | None | Unset = UNSET,
        production_version_number: int | None | Unset = UNSET,
        nodes: list[models.PathwayNode],
        edges: list[models.PathwayEdge],
        is_active: bool | Unset = UNSET,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.name, value_of_created_at, value_of_updated_at, value_of_nodes, value_of_edges) = values
        new.nodes = _NODES_SHAPE.decode(value_of_nodes)
        new.edges = _EDGES_SHAPE.decode(value_of_edges)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.description = None
            new.published_at = None
            new.production_version_number = None
            new.is_active = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.description = source.get("description")
        value_of_published_at = source.get("published_at")
        new.published_at = date_time(value_of_published_at)
        new.production_version_number = source.get("production_version_number")
        new.is_active = source.get("is_active")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
