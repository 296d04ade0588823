# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaDeletion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import BOOLEAN, STRING, keys, take

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "success": Field("success", BOOLEAN, required=True),
    "message": Field("message", STRING, required=True),
}
_expected = keys("success", "message")


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PersonaDeletion(Model):
    """Outcome of a deletion."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    success: bool
    """True when the persona is gone."""
    message: str
    """The outcome in words."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (new.success, new.message) = values
        return new
