# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PrimaryShareLink`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import BOOLEAN, STRING, keys, take

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "token": Field("token", STRING, required=True),
    "enabled": Field("enabled", BOOLEAN, required=True),
}
_expected = keys("token", "enabled")


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PrimaryShareLink(Model):
    """An object of the API."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    token: str
    """Last part of the link's address."""
    enabled: bool
    """Whether the link works at present."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (new.token, new.enabled) = values
        return new
