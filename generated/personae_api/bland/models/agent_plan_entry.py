# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentPlanEntry`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "mode": Field("mode", Enumeration("deterministic", "llm"), required=True),
    "label": Field("label", STRING, required=True),
    "description": Field("description", STRING),
    "alwaysPick": Field("always_pick", BOOLEAN),
    "conditions": Field("conditions", ANY),
}
_REQUIRED = ("mode", "label")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentPlanEntry(Model):
    """When a scenario is entered."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    mode: models.AgentPlanEntryMode
    """Whether a model decides, or conditions do."""
    label: str
    """Name of the way in."""
    description: str | None
    """When to take it."""
    always_pick: bool | None
    """Whether it is always taken."""
    conditions: Any
    """The conditions; the vendor does not describe the form."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        mode: models.AgentPlanEntryMode,
        label: str,
        description: str | Unset = UNSET,
        always_pick: bool | Unset = UNSET,
        conditions: Any | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.mode, new.label) = values
        if exact:
            new.description = None
            new.always_pick = None
            new.conditions = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.description = source.get("description")
        new.always_pick = source.get("alwaysPick")
        new.conditions = source.get("conditions")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
