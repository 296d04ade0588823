# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AutomationEvent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, Array, Map, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "fields": Field("fields", ANY),
    "samplePayload": Field("sample_payload", Map(ANY)),
    "supportedActions": Field("supported_actions", Array(ANY)),
    "requiresConditions": Field("requires_conditions", BOOLEAN),
    "requiresChangeCondition": Field("requires_change_condition", BOOLEAN),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AutomationEvent(Model):
    """What an event brings along, and what may follow it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    fields: Any
    """Fields of the event."""
    sample_payload: dict[str, Any] | None
    """An example of what it brings along."""
    supported_actions: list[Any] | None
    """What may follow it."""
    requires_conditions: bool | None
    """Whether a trigger must have conditions."""
    requires_change_condition: bool | None
    """Whether one of them must be on what has changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        fields: Any | Unset = UNSET,
        sample_payload: dict[str, Any] | Unset = UNSET,
        supported_actions: list[Any] | Unset = UNSET,
        requires_conditions: bool | Unset = UNSET,
        requires_change_condition: bool | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.fields = None
            new.sample_payload = None
            new.supported_actions = None
            new.requires_conditions = None
            new.requires_change_condition = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.fields = source.get("fields")
        new.sample_payload = source.get("samplePayload")
        new.supported_actions = source.get("supportedActions")
        new.requires_conditions = source.get("requiresConditions")
        new.requires_change_condition = source.get("requiresChangeCondition")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
