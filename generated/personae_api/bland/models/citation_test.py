# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationTest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "variable": Field("variable", STRING, required=True),
    "operator": Field("operator", STRING, required=True),
    "value": Field("value", STRING, required=True),
}
_REQUIRED = ("variable", "operator", "value")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CitationTest(Model):
    """Comparison of a value that was found."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    variable: str
    """Value to compare, by its name."""
    operator: str
    """How to compare."""
    value: str
    """What to compare with, as a text."""
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
        (new.variable, new.operator, new.value) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
