# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentEdge`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Map, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "source": Field("source", STRING, required=True),
    "target": Field("target", STRING, required=True),
    "type": Field("type", STRING),
    "data": Field("data", Map(ANY)),
}
_REQUIRED = ("id", "source", "target")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentEdge(Model):
    """A way from one node to another."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    id: str
    """Id of the edge."""
    source: str
    """Node that it comes from."""
    target: str
    """Node that it leads to."""
    type: str | None
    """Kind of the edge."""
    data: dict[str, Any] | None
    """What decides whether it is taken."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        source: str,
        target: str,
        type: str | Unset = UNSET,
        data: dict[str, Any] | Unset = UNSET,
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
        (new.id, new.source, new.target) = values
        if exact:
            new.type = None
            new.data = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.type = source.get("type")
        new.data = source.get("data")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
