# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestFlow`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Array, Reference, keys, rest, some

if TYPE_CHECKING:
    from .test_flow_link import TestFlowLink
    from .test_flow_node import TestFlowNode

_NODES_SHAPE = Array(Reference("personae_api.bland.models.test_flow_node", "TestFlowNode"))
_LINKS_SHAPE = Array(Reference("personae_api.bland.models.test_flow_link", "TestFlowLink"))

_FIELDS: Mapping[str, Field] = {
    "nodes": Field("nodes", _NODES_SHAPE, required=True),
    "links": Field("links", _LINKS_SHAPE, required=True),
}
_REQUIRED = ("nodes", "links")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TestFlow(Model):
    """The ways that runs took, as a Sankey diagram needs them."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    nodes: list[TestFlowNode]
    """The nodes."""
    links: list[TestFlowLink]
    """The ways between them."""
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
        (value_of_nodes, value_of_links) = values
        new.nodes = _NODES_SHAPE.decode(value_of_nodes)
        new.links = _LINKS_SHAPE.decode(value_of_links)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
