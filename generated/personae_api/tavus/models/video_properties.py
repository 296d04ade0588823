# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VideoProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "background_scroll": Field("background_scroll", BOOLEAN),
    "background_scroll_type": Field("background_scroll_type", STRING),
    "background_scroll_depth": Field("background_scroll_depth", STRING),
    "background_scroll_return": Field("background_scroll_return", STRING),
    "start_with_wave": Field("start_with_wave", BOOLEAN),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class VideoProperties(Model):
    """How the background of a video moves and how the video begins."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    background_scroll: bool | Unset = UNSET
    """Whether the website in the background scrolls."""
    background_scroll_type: str | Unset = UNSET
    """How the website scrolls, like a person (human) or evenly (smooth)."""
    background_scroll_depth: str | Unset = UNSET
    """How far down the website scrolls, to its middle or to its bottom."""
    background_scroll_return: str | Unset = UNSET
    """What comes after the way down, back up again (return) or nothing more (halt)."""
    start_with_wave: bool | Unset = UNSET
    """Whether the replica waves before it speaks."""
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
            new.background_scroll = UNSET
            new.background_scroll_type = UNSET
            new.background_scroll_depth = UNSET
            new.background_scroll_return = UNSET
            new.start_with_wave = UNSET
            new._additional = None
            return new
        new.background_scroll = source.get("background_scroll", UNSET)
        new.background_scroll_type = source.get("background_scroll_type", UNSET)
        new.background_scroll_depth = source.get("background_scroll_depth", UNSET)
        new.background_scroll_return = source.get("background_scroll_return", UNSET)
        new.start_with_wave = source.get("start_with_wave", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
