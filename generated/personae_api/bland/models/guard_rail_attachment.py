# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `GuardRailAttachment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Enumeration, Reference, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import GuardRailSourceType
    from .guard_rail_action import GuardRailAction

_ACTIONS_SHAPE = Array(Reference("personae_api.bland.models.guard_rail_action", "GuardRailAction"))

_FIELDS: Mapping[str, Field] = {
    "source_type": Field("source_type", Enumeration("INBOUND", "PATHWAY", "PERSONA"), required=True),
    "source_id": Field("source_id", STRING, required=True),
    "actions": Field("actions", _ACTIONS_SHAPE, required=True),
}
_REQUIRED = ("source_type", "source_id", "actions")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class GuardRailAttachment(Model):
    """Something that a guard rail watches."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    source_type: GuardRailSourceType
    """Kind of thing that a guard rail is attached to, a persona, a pathway or an inbound number."""
    source_id: str
    """Id of the persona, pathway or number."""
    actions: list[GuardRailAction]
    """What is done when the guard rail is broken."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.source_type, new.source_id, value_of_actions) = values
        new.actions = _ACTIONS_SHAPE.decode(value_of_actions)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
