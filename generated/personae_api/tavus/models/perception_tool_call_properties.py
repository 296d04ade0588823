# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PerceptionToolCallProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Array, Enumeration, Map, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import PerceptionModality


_FIELDS: Mapping[str, Field] = {
    "modality": Field("modality", Enumeration("audio", "vision"), required=True),
    "name": Field("name", STRING, required=True),
    "arguments": Field("arguments", OneOf(STRING, Map(ANY)), required=True),
    "frames": Field("frames", Array(Map(ANY))),
}
_REQUIRED = ("modality", "name", "arguments")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PerceptionToolCallProperties(Model):
    """A call of one of the persona's perception tools."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    modality: PerceptionModality
    """Sense that has noticed something."""
    name: str
    """Name of the tool."""
    arguments: str | dict[str, Any]
    """Arguments of the tool, as JSON in a text or as an object."""
    frames: list[dict[str, Any]] | Unset = UNSET
    """Pictures that led to the call; in use each is seen with data in base64 and a mime_type."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.modality, new.name, new.arguments) = values
        if exact:
            new.frames = UNSET
            new._additional = None
            return new
        new.frames = source.get("frames", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
