# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageAgent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, STRING, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "provider_type": Field("provider_type", STRING, required=True),
    "display_name": Field("display_name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "is_active": Field("is_active", BOOLEAN, required=True),
}
_REQUIRED = ("id", "provider_type", "display_name", "description", "is_active")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TriageAgent(Model):
    """An agent that can look into issues."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the agent, the `agent_profile_id` of its sessions."""
    provider_type: str
    """What the agent runs on, such as blandcode."""
    display_name: str
    """Name to show for the agent."""
    description: str | None
    """What the agent is for."""
    is_active: bool
    """Whether it takes new sessions."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        provider_type: str,
        display_name: str,
        description: str | None,
        is_active: bool,
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
        (new.id, new.provider_type, new.display_name, new.description, new.is_active) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
