# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentArchivedNode`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    Map,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "agent_id": Field("agent_id", OneOf(STRING, NULL)),
    "agent_name": Field("agent_name", OneOf(STRING, NULL)),
    "name": Field("name", STRING, required=True),
    "kind": Field(
        "kind", Enumeration("auth", "auth-zone", "complex-auth", "complex-scenario", "scenario"), required=True
    ),
    "description": Field("description", OneOf(STRING, NULL)),
    "node": Field("node", Map(ANY), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "name", "kind", "node", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentArchivedNode(Model):
    """A node that was put away."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the archived node."""
    agent_id: str | None
    """Agent that it comes from."""
    agent_name: str | None
    """Name of that agent."""
    name: str
    """Name of the node."""
    kind: models.AgentScenarioKind
    """What it is made of."""
    description: str | None
    """What it is for."""
    node: dict[str, Any]
    """The node, as the snapshot of a version has it."""
    created_at: dt.datetime
    """When it was put away."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        agent_id: str | None | Unset = UNSET,
        agent_name: str | None | Unset = UNSET,
        name: str,
        kind: models.AgentScenarioKind,
        description: str | None | Unset = UNSET,
        node: dict[str, Any],
        created_at: dt.datetime,
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
        (new.id, new.name, new.kind, new.node, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.agent_id = None
            new.agent_name = None
            new.description = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.agent_id = source.get("agent_id")
        new.agent_name = source.get("agent_name")
        new.description = source.get("description")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
