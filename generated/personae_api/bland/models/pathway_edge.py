# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayEdge`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_DATA_SHAPE = Reference("personae_api.bland.models.pathway_edge_data", "PathwayEdgeData")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING),
    "source": Field("source", STRING, required=True),
    "target": Field("target", STRING, required=True),
    "label": Field("label", STRING),
    "data": Field("data", _DATA_SHAPE),
}
_REQUIRED = ("source", "target")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayEdge(Model):
    """A way from one node to another."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str | None
    """Id of the edge; answers always hold it."""
    source: str
    """Id of the node it leads from."""
    target: str
    """Id of the node it leads to."""
    label: str | None
    """Situation in which the agent takes this way, if it is not in `data`."""
    data: models.PathwayEdgeData | None
    """Content of an edge."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        source: str,
        target: str,
        label: str | Unset = UNSET,
        data: models.PathwayEdgeData | Unset = UNSET,
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
        (new.source, new.target) = values
        if exact:
            new.id = None
            new.label = None
            new.data = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.id = source.get("id")
        new.label = source.get("label")
        value_of_data = source.get("data")
        new.data = _DATA_SHAPE.from_dict(value_of_data) if isinstance(value_of_data, dict) else value_of_data
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
