# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsCitation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NUMBER, STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "variable": Field("variable", STRING, required=True),
    "message": Field("message", STRING, required=True),
    "confidence": Field("confidence", NUMBER, required=True),
}
_REQUIRED = ("variable", "message", "confidence")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SmsCitation(Model):
    """Where a value comes from."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    variable: str
    """Name of the value."""
    message: str
    """Text that it was taken from."""
    confidence: float
    """How sure Bland is of it. At least 0, at most 1."""
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
        (new.variable, new.message, new.confidence) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
