# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CanvasLayout`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, Enumeration, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import CanvasSlot
    from .canvas_area import CanvasArea
    from .canvas_backdrop import CanvasBackdrop

_SAFE_AREA_SHAPE = Reference("personae_api.tavus.models.canvas_area", "CanvasArea")
_BACKDROP_SHAPE = Reference("personae_api.tavus.models.canvas_backdrop", "CanvasBackdrop")

_FIELDS: Mapping[str, Field] = {
    "preferred_slot": Field(
        "preferred_slot", Enumeration("full", "safe-area-bottom", "safe-area-left", "safe-area-right")
    ),
    "avoid_safe_area": Field("avoid_safe_area", BOOLEAN),
    "safe_area": Field("safe_area", _SAFE_AREA_SHAPE),
    "backdrop": Field("backdrop", _BACKDROP_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CanvasLayout(Model):
    """Where a component of the canvas shows."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    preferred_slot: CanvasSlot | Unset = UNSET
    """Where it should show."""
    avoid_safe_area: bool | Unset = UNSET
    """Leave the face free."""
    safe_area: CanvasArea | Unset = UNSET
    """Where the face is."""
    backdrop: CanvasBackdrop | Unset = UNSET
    """What is behind it."""
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
            new.preferred_slot = UNSET
            new.avoid_safe_area = UNSET
            new.safe_area = UNSET
            new.backdrop = UNSET
            new._additional = None
            return new
        new.preferred_slot = source.get("preferred_slot", UNSET)
        new.avoid_safe_area = source.get("avoid_safe_area", UNSET)
        value_of_safe_area = source.get("safe_area", UNSET)
        new.safe_area = (
            _SAFE_AREA_SHAPE.from_dict(value_of_safe_area)
            if isinstance(value_of_safe_area, dict)
            else value_of_safe_area
        )
        value_of_backdrop = source.get("backdrop", UNSET)
        new.backdrop = (
            _BACKDROP_SHAPE.from_dict(value_of_backdrop) if isinstance(value_of_backdrop, dict) else value_of_backdrop
        )
        new._additional = rest(source, _KNOWN)
        return new
