# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallGuardRailAction`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_CONFIG_SHAPE = Reference("personae_api.bland.models.call_guard_rail_target", "CallGuardRailTarget")

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", Enumeration("end_call", "move_to_node", "transfer"), required=True),
    "config": Field("config", _CONFIG_SHAPE),
}
_REQUIRED = ("type",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallGuardRailAction(Model):
    """What happens when a rule is broken."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: models.CallGuardRailActionType
    """Whether to end the call, transfer it, or go to a node."""
    config: models.CallGuardRailTarget | None
    """Where to, unless the call is ended."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: models.CallGuardRailActionType,
        config: models.CallGuardRailTarget | Unset = UNSET,
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
            new.config = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_config = source.get("config")
        new.config = _CONFIG_SHAPE.from_dict(value_of_config) if isinstance(value_of_config, dict) else value_of_config
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
