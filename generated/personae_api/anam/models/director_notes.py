# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DirectorNotes`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NUMBER, STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import PresetStyle


_FIELDS: Mapping[str, Field] = {
    "presetStyle": Field(
        "preset_style", Enumeration("angry", "distressed", "happy", "playful", "sad", "supportive", "warm")
    ),
    "customStylePrompt": Field("custom_style_prompt", STRING),
    "expressivity": Field("expressivity", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class DirectorNotes(Model):
    """How the avatar performs, whatever it says; models before Cara 4 take no notice."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    preset_style: PresetStyle | Unset = UNSET
    """Style to perform in; send this or `customStylePrompt`, not both."""
    custom_style_prompt: str | Unset = UNSET
    """Style to perform in, in your own words. At most 2000 characters."""
    expressivity: float | Unset = UNSET
    """How strongly the style shows; each has its own default. At least 0, at most 1."""
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
            new.preset_style = UNSET
            new.custom_style_prompt = UNSET
            new.expressivity = UNSET
            new._additional = None
            return new
        new.preset_style = source.get("presetStyle", UNSET)
        new.custom_style_prompt = source.get("customStylePrompt", UNSET)
        new.expressivity = source.get("expressivity", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
