# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PerceptionTool`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import STRING, keys, take
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"name": Field("name", STRING), "description": Field("description", STRING)}
_expected = keys("name", "description")


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PerceptionTool(Model):
    """A function that is called when something is seen or heard. Fields beside these are kept."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str | Unset = UNSET
    """Name the tool prompt refers to."""
    description: str | Unset = UNSET
    """When to call it, in words."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (new.name, new.description) = values
        return new
