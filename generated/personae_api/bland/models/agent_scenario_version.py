# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentScenarioVersion`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, STRING, OneOf, Reference, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset
from .. import models

_NODE_SHAPE = Reference("personae_api.bland.models.agent_node_state", "AgentNodeState")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", OneOf(STRING, NULL)),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "author": Field("author", OneOf(STRING, NULL)),
    "node": Field("node", OneOf(_NODE_SHAPE, NULL), required=True),
}
_REQUIRED = ("id", "created_at", "node")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentScenarioVersion(Model):
    """How a node looked in one version."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the version."""
    name: str | None
    """Name of the version."""
    created_at: dt.datetime
    """When the version was made."""
    author: str | None
    """Who made it."""
    node: models.AgentNodeState | None
    """The node, null where it was not there."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str | None | Unset = UNSET,
        created_at: dt.datetime,
        author: str | None | Unset = UNSET,
        node: models.AgentNodeState | None,
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
        (new.id, value_of_created_at, value_of_node) = values
        new.node = _NODE_SHAPE.from_dict(value_of_node) if isinstance(value_of_node, dict) else value_of_node
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.name = None
            new.author = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.name = source.get("name")
        new.author = source.get("author")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
