# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ObjectiveProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "objective_name": Field("objective_name", STRING),
    "output_variables": Field("output_variables", Map(STRING)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ObjectiveProperties(Model):
    """An objective, and what was noted down for it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    objective_name: str | Unset = UNSET
    """Name of the objective."""
    output_variables: dict[str, str] | Unset = UNSET
    """Values that were noted down, by their names."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.objective_name = UNSET
            new.output_variables = UNSET
            new._additional = None
            return new
        new.objective_name = source.get("objective_name", UNSET)
        new.output_variables = source.get("output_variables", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
