# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestNodeFailures`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, NUMBER, STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "node_id": Field("node_id", STRING, required=True),
    "node_name": Field("node_name", STRING, required=True),
    "failure_count": Field("failure_count", INTEGER, required=True),
    "total_traversals": Field("total_traversals", INTEGER, required=True),
    "failure_rate": Field("failure_rate", NUMBER, required=True),
}
_REQUIRED = ("node_id", "node_name", "failure_count", "total_traversals", "failure_rate")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TestNodeFailures(Model):
    """How often runs fail at a node."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    node_id: str
    """Id of the node."""
    node_name: str
    """Name of the node."""
    failure_count: int
    """Runs that failed at it or after passing through."""
    total_traversals: int
    """How often runs passed through it."""
    failure_rate: float
    """Share of these that failed, from 0 to 1."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.node_id, new.node_name, new.failure_count, new.total_traversals, new.failure_rate) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
