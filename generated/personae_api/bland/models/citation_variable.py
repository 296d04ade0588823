# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationVariable`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "type": Field("type", STRING, required=True),
}
_REQUIRED = ("name", "description", "type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CitationVariable(Model):
    """A value to look for."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """Name of the value."""
    description: str
    """What it means, in words."""
    type: str
    """Type of the value, such as string or boolean."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.name, new.description, new.type) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
