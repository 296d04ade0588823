# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayNodePosition`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NUMBER, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"x": Field("x", NUMBER, required=True), "y": Field("y", NUMBER, required=True)}
_REQUIRED = ("x", "y")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayNodePosition(Model):
    """Where something is drawn in the editor."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    x: float
    """Distance to the right."""
    y: float
    """Distance downwards."""
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
        (new.x, new.y) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
