# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ElevenLabsV1VoiceGenerationOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NUMBER, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "stability": Field("stability", NUMBER),
    "similarityBoost": Field("similarity_boost", NUMBER),
    "speed": Field("speed", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


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
            new.stability = UNSET
            new.similarity_boost = UNSET
            new.speed = UNSET
            new._additional = None
            return new
        new.stability = source.get("stability", UNSET)
        new.similarity_boost = source.get("similarityBoost", UNSET)
        new.speed = source.get("speed", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
