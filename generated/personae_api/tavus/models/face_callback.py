# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `FaceCallback`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, Enumeration, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import TrainingResult


_FIELDS: Mapping[str, Field] = {
    "face_id": Field("face_id", STRING, required=True),
    "status": Field("status", Enumeration("error", "ready"), required=True),
    "error_message": Field("error_message", OneOf(STRING, NULL)),
}
_REQUIRED = ("face_id", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class FaceCallback(Model):
    """A face that is trained, or could not be."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    face_id: str
    """Id of the face."""
    status: TrainingResult
    """How training went."""
    error_message: str | None | Unset = UNSET
    """Why it failed."""
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
        if exact:
            new.error_message = UNSET
            new._additional = None
            return new
        new.error_message = source.get("error_message", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
