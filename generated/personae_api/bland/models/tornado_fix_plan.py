# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TornadoFixPlan`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Reference, keys, rest, some

if TYPE_CHECKING:
    from .tornado_fix import TornadoFix

_FIXES_SHAPE = Array(Reference("personae_api.bland.models.tornado_fix", "TornadoFix"))

_FIELDS: Mapping[str, Field] = {
    "fixes": Field("fixes", _FIXES_SHAPE, required=True),
    "priority_order": Field("priority_order", Array(STRING), required=True),
}
_REQUIRED = ("fixes", "priority_order")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TornadoFixPlan(Model):
    """Changes that a round makes."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    fixes: list[TornadoFix]
    """The changes."""
    priority_order: list[str]
    """Their ids, the most important first."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_fixes, new.priority_order) = values
        new.fixes = _FIXES_SHAPE.decode(value_of_fixes)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
