# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CanvasLayout`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CanvasLayout(Model):
    """Where a component of the canvas shows."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    preferred_slot: models.CanvasSlot | None
    """Where it should show."""
    avoid_safe_area: bool | None
    """Leave the face free."""
    safe_area: models.CanvasArea | None
    """Where the face is."""
    backdrop: models.CanvasBackdrop | None
    """What is behind it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        preferred_slot: models.CanvasSlot | Unset = UNSET,
        avoid_safe_area: bool | Unset = UNSET,
        safe_area: models.CanvasArea | Unset = UNSET,
        backdrop: models.CanvasBackdrop | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.preferred_slot = None
            new.avoid_safe_area = None
            new.safe_area = None
            new.backdrop = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.preferred_slot = source.get("preferred_slot")
        new.avoid_safe_area = source.get("avoid_safe_area")
        value_of_safe_area = source.get("safe_area")
        new.safe_area = (
            _SAFE_AREA_SHAPE.from_dict(value_of_safe_area)
            if isinstance(value_of_safe_area, dict)
            else value_of_safe_area
        )
        value_of_backdrop = source.get("backdrop")
        new.backdrop = (
            _BACKDROP_SHAPE.from_dict(value_of_backdrop) if isinstance(value_of_backdrop, dict) else value_of_backdrop
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
