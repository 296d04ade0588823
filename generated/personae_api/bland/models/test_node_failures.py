# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestNodeFailures`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NUMBER, STRING, keys, some

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
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
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
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        node_id: str,
        node_name: str,
        failure_count: int,
        total_traversals: int,
        failure_rate: float,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.node_id, new.node_name, new.failure_count, new.total_traversals, new.failure_rate) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
