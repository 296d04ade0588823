# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationGrouping`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING),
    "variables": Field("variables", Array(STRING), required=True),
}
_REQUIRED = ("name", "variables")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CitationGrouping(Model):
    """Values that belong together."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """What they have in common."""
    description: str | Unset = UNSET
    """What the group is there for."""
    variables: list[str]
    """The values, by their names."""
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
        (new.name, new.variables) = values
        if exact:
            new.description = UNSET
            new._additional = None
            return new
        new.description = source.get("description", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
