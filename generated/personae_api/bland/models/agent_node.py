# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentNode`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Map, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_POSITION_SHAPE = Reference("personae_api.bland.models.agent_node_position", "AgentNodePosition")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "position": Field("position", _POSITION_SHAPE, required=True),
    "data": Field("data", Map(ANY), required=True),
    "type": Field("type", STRING),
}
_REQUIRED = ("id", "position", "data")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentNode(Model):
    """One node of a conversation. Nodes in `data.flow` may nest ten deep."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    id: str
    """Id of the node."""
    position: models.AgentNodePosition
    """Where it is drawn."""
    data: dict[str, Any]
    """What it does; the fields depend on the type."""
    type: str | None
    """Kind of the node, such as start, scenario, complex-scenario, auth, auth-zone, complex-auth, agent, inbound or
    end-call.
    """
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        position: models.AgentNodePosition,
        data: dict[str, Any],
        type: str | Unset = UNSET,
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
        (new.id, value_of_position, new.data) = values
        new.position = (
            _POSITION_SHAPE.from_dict(value_of_position) if isinstance(value_of_position, dict) else value_of_position
        )
        if exact:
            new.type = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.type = source.get("type")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
