# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallGuardRailAction`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Enumeration, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import CallGuardRailActionType
    from .call_guard_rail_target import CallGuardRailTarget

_CONFIG_SHAPE = Reference("personae_api.bland.models.call_guard_rail_target", "CallGuardRailTarget")

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", Enumeration("end_call", "move_to_node", "transfer"), required=True),
    "config": Field("config", _CONFIG_SHAPE),
}
_REQUIRED = ("type",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallGuardRailAction(Model):
    """What happens when a rule is broken."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: CallGuardRailActionType
    """Whether to end the call, transfer it, or go to a node."""
    config: CallGuardRailTarget | Unset = UNSET
    """Where to, unless the call is ended."""
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
