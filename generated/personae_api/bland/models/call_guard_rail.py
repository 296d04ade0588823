# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallGuardRail`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallGuardRail(Model):
    """Rule that is watched during one call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: models.CallGuardRailType
    """Ready-made rule, or custom for one with a prompt."""
    prompt: str | None
    """What a custom rule forbids, in words."""
    actions: list[models.CallGuardRailAction] | None
    """What happens when the rule is broken."""
    config: models.CallGuardRailConfig | None
    """Settings of a ready-made rule."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: models.CallGuardRailType,
        prompt: str | Unset = UNSET,
        actions: list[models.CallGuardRailAction] | Unset = UNSET,
        config: models.CallGuardRailConfig | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.type,) = values
        if exact:
            new.prompt = None
            new.actions = None
            new.config = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.prompt = source.get("prompt")
        value_of_actions = source.get("actions")
        new.actions = _ACTIONS_SHAPE.decode(value_of_actions)
        value_of_config = source.get("config")
        new.config = _CONFIG_SHAPE.from_dict(value_of_config) if isinstance(value_of_config, dict) else value_of_config
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
