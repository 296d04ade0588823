# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ElevenLabsV1VoiceGenerationOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import NUMBER, keys, take
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "stability": Field("stability", NUMBER),
    "similarityBoost": Field("similarity_boost", NUMBER),
    "speed": Field("speed", NUMBER),
}
_expected = keys("stability", "similarityBoost", "speed")


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ElevenLabsV1VoiceGenerationOptions(Model):
    """Rendering of ElevenLabs voices on the first generation of options."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    stability: float | Unset = UNSET
    """Steadiness of the delivery; low values vary more from sentence to sentence. At least 0, at most 1."""
    similarity_boost: float | Unset = UNSET
    """How closely the result keeps to the original voice. At least 0, at most 1."""
    speed: float | Unset = UNSET
    """Pace of speech, 1 being the voice's own. At least 0.7, at most 1.2."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (new.stability, new.similarity_boost, new.speed) = values
        return new
