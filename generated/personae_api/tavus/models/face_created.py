# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `FaceCreated`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import FaceStatus


_FIELDS: Mapping[str, Field] = {
    "face_id": Field("face_id", STRING, required=True),
    "status": Field("status", Enumeration("completed", "error", "processing", "started"), required=True),
}
_REQUIRED = ("face_id", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class FaceCreated(Model):
    """What Tavus tells about a face whose training has just started."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    face_id: str
    """Id of the new face."""
    status: FaceStatus
    """State of the training, started at first."""
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
        (new.face_id, new.status) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
