# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallGuardRail`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Enumeration, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import CallGuardRailType
    from .call_guard_rail_action import CallGuardRailAction
    from .call_guard_rail_config import CallGuardRailConfig

_ACTIONS_SHAPE = Array(Reference("personae_api.bland.models.call_guard_rail_action", "CallGuardRailAction"))
_CONFIG_SHAPE = Reference("personae_api.bland.models.call_guard_rail_config", "CallGuardRailConfig")

_FIELDS: Mapping[str, Field] = {
    "type": Field(
        "type",
        Enumeration(
            "custom", "tcpa:ai_disclosure", "tcpa:opt_out", "tcpa:recording_disclosure", "tcpa:self_introduction"
        ),
        required=True,
    ),
    "prompt": Field("prompt", STRING),
    "actions": Field("actions", _ACTIONS_SHAPE),
    "config": Field("config", _CONFIG_SHAPE),
}
_REQUIRED = ("type",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallGuardRail(Model):
    """Rule that is watched during one call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: CallGuardRailType
    """Ready-made rule, or custom for one with a prompt."""
    prompt: str | Unset = UNSET
    """What a custom rule forbids, in words."""
    actions: list[CallGuardRailAction] | Unset = UNSET
    """What happens when the rule is broken."""
    config: CallGuardRailConfig | Unset = UNSET
    """Settings of a ready-made rule."""
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
            new.prompt = UNSET
            new.actions = UNSET
            new.config = UNSET
            new._additional = None
            return new
        new.prompt = source.get("prompt", UNSET)
        value_of_actions = source.get("actions", UNSET)
        new.actions = _ACTIONS_SHAPE.decode(value_of_actions)
        value_of_config = source.get("config", UNSET)
        new.config = _CONFIG_SHAPE.from_dict(value_of_config) if isinstance(value_of_config, dict) else value_of_config
        new._additional = rest(source, _KNOWN)
        return new
