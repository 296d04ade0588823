# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `GuardRailAttachment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Enumeration, Reference, keys, some
from .. import models

_ACTIONS_SHAPE = Array(Reference("personae_api.bland.models.guard_rail_action", "GuardRailAction"))

_FIELDS: Mapping[str, Field] = {
    "source_type": Field("source_type", Enumeration("INBOUND", "PATHWAY", "PERSONA"), required=True),
    "source_id": Field("source_id", STRING, required=True),
    "actions": Field("actions", _ACTIONS_SHAPE, required=True),
}
_REQUIRED = ("source_type", "source_id", "actions")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class GuardRailAttachment(Model):
    """Something that a guard rail watches."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    source_type: models.GuardRailSourceType
    """Kind of thing that a guard rail is attached to, a persona, a pathway or an inbound number."""
    source_id: str
    """Id of the persona, pathway or number."""
    actions: list[models.GuardRailAction]
    """What is done when the guard rail is broken."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        source_type: models.GuardRailSourceType,
        source_id: str,
        actions: list[models.GuardRailAction],
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.source_type, new.source_id, value_of_actions) = values
        new.actions = _ACTIONS_SHAPE.decode(value_of_actions)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
