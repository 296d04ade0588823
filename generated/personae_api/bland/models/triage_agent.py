# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageAgent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, NULL, STRING, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
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
        (new.id, new.provider_type, new.display_name, new.description, new.is_active) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
