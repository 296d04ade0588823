# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `GuardRailAction`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Enumeration, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import GuardRailActionType
    from .guard_rail_action_config import GuardRailActionConfig

_CONFIG_SHAPE = Reference("personae_api.bland.models.guard_rail_action_config", "GuardRailActionConfig")

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", Enumeration("end_call", "move_to_node", "transfer"), required=True),
    "config": Field("config", _CONFIG_SHAPE),
}
_REQUIRED = ("type",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class GuardRailAction(Model):
    """Something that is done with a call when a guard rail is broken."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: GuardRailActionType
    """What is done with the call, hang up, hand over to a person, or go on at another node."""
    config: GuardRailActionConfig | Unset = UNSET
    """Where an action leads to; hanging up needs nothing of it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.type,) = values
        if exact:
            new.config = UNSET
            new._additional = None
            return new
        value_of_config = source.get("config", UNSET)
        new.config = _CONFIG_SHAPE.from_dict(value_of_config) if isinstance(value_of_config, dict) else value_of_config
        new._additional = rest(source, _KNOWN)
        return new
