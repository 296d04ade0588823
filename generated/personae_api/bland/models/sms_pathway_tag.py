# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsPathwayTag`."""

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
    "color": Field("color", STRING, required=True),
}
_REQUIRED = ("name", "color")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SmsPathwayTag(Model):
    """A label of a pathway."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """Text of the label."""
    color: str
    """Colour that it is shown in."""
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
        (new.name, new.color) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
