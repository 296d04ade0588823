# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CartesiaSonic3VoiceGenerationOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NUMBER, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import CartesiaEmotion


_FIELDS: Mapping[str, Field] = {
    "volume": Field("volume", NUMBER),
    "speed": Field("speed", NUMBER),
    "emotion": Field("emotion", Enumeration("angry", "calm", "content", "neutral", "sad", "scared")),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CartesiaSonic3VoiceGenerationOptions(Model):
    """Rendering of Cartesia voices on the Sonic 3 model."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    volume: float | Unset = UNSET
    """Loudness, 1 being the voice's own. At least 0.5, at most 2."""
    speed: float | Unset = UNSET
    """Pace of speech, 1 being the voice's own. At least 0.6, at most 1.5."""
    emotion: CartesiaEmotion | Unset = UNSET
    """Mood in which everything is spoken."""
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
            new.volume = UNSET
            new.speed = UNSET
            new.emotion = UNSET
            new._additional = None
            return new
        new.volume = source.get("volume", UNSET)
        new.speed = source.get("speed", UNSET)
        new.emotion = source.get("emotion", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
