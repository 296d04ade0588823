# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LlmEndpoint`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import STRING, keys, take
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"url": Field("url", STRING)}
_expected = keys("url")


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class LlmEndpoint(Model):
    """An object of the API."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    url: str | Unset = UNSET
    """Address of the endpoint."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (new.url,) = values
        return new
