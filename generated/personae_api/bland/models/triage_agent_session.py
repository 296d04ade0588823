# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageAgentSession`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "agent_profile_id": Field("agent_profile_id", STRING, required=True),
    "agent_name": Field("agent_name", STRING, required=True),
    "status": Field(
        "status", Enumeration("active", "awaiting_input", "cancelled", "complete", "error", "pending"), required=True
    ),
}
_REQUIRED = ("id", "agent_profile_id", "agent_name", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TriageAgentSession(Model):
    """A conversation with the triage agent about one issue. On an issue it can hold more than these fields."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the session."""
    agent_profile_id: str
    """Agent that takes part in it."""
    agent_name: str
    """Name of that agent."""
    status: models.TriageAgentSessionStatus
    """State of a session of the triage agent."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        agent_profile_id: str,
        agent_name: str,
        status: models.TriageAgentSessionStatus,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.agent_profile_id, new.agent_name, new.status) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
