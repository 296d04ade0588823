# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CanvasArea`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NUMBER, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "x": Field("x", NUMBER),
    "y": Field("y", NUMBER),
    "width": Field("width", NUMBER),
    "height": Field("height", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CanvasArea(Model):
    """A part of the picture."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    x: float | Unset = UNSET
    """From the left."""
    y: float | Unset = UNSET
    """From the top."""
    width: float | Unset = UNSET
    """Width."""
    height: float | Unset = UNSET
    """Height."""
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
            new.x = UNSET
            new.y = UNSET
            new.width = UNSET
            new.height = UNSET
            new._additional = None
            return new
        new.x = source.get("x", UNSET)
        new.y = source.get("y", UNSET)
        new.width = source.get("width", UNSET)
        new.height = source.get("height", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
