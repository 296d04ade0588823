# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `FishAudioVoiceGenerationOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import NUMBER, keys, take
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"volume": Field("volume", NUMBER), "speed": Field("speed", NUMBER)}
_expected = keys("volume", "speed")


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class FishAudioVoiceGenerationOptions(Model):
    """Rendering of Fish Audio voices."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    volume: float | Unset = UNSET
    """Loudness, 1 being the voice's own. At least 0.5, at most 2."""
    speed: float | Unset = UNSET
    """Pace of speech, 1 being the voice's own. At least 0.5, at most 2."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (new.volume, new.speed) = values
        return new
