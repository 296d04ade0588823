# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestFlow`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Array, Reference, keys, some
from .. import models

_NODES_SHAPE = Array(Reference("personae_api.bland.models.test_flow_node", "TestFlowNode"))
_LINKS_SHAPE = Array(Reference("personae_api.bland.models.test_flow_link", "TestFlowLink"))

_FIELDS: Mapping[str, Field] = {
    "nodes": Field("nodes", _NODES_SHAPE, required=True),
    "links": Field("links", _LINKS_SHAPE, required=True),
}
_REQUIRED = ("nodes", "links")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestFlow(Model):
    """The ways that runs took, as a Sankey diagram needs them."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    nodes: list[models.TestFlowNode]
    """The nodes."""
    links: list[models.TestFlowLink]
    """The ways between them."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        nodes: list[models.TestFlowNode],
        links: list[models.TestFlowLink],
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
        (value_of_nodes, value_of_links) = values
        new.nodes = _NODES_SHAPE.decode(value_of_nodes)
        new.links = _LINKS_SHAPE.decode(value_of_links)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
