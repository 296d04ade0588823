# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayEdge`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .pathway_edge_data import PathwayEdgeData

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayEdge(Model):
    """A way from one node to another."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str | Unset = UNSET
    """Id of the edge; answers always hold it."""
    source: str
    """Id of the node it leads from."""
    target: str
    """Id of the node it leads to."""
    label: str | Unset = UNSET
    """Situation in which the agent takes this way, if it is not in `data`."""
    data: PathwayEdgeData | Unset = UNSET
    """Content of an edge."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.source, new.target) = values
        if exact:
            new.id = UNSET
            new.label = UNSET
            new.data = UNSET
            new._additional = None
            return new
        new.id = source.get("id", UNSET)
        new.label = source.get("label", UNSET)
        value_of_data = source.get("data", UNSET)
        new.data = _DATA_SHAPE.from_dict(value_of_data) if isinstance(value_of_data, dict) else value_of_data
        new._additional = rest(source, _KNOWN)
        return new
