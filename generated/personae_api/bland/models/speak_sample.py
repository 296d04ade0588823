# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SpeakSample`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, LONGEST_EXACT, NUMBER, STRING, date_time, from_iso_format, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "user_id": Field("user_id", STRING, required=True),
    "text": Field("text", STRING, required=True),
    "voice_id": Field("voice_id", STRING, required=True),
    "output_format": Field("output_format", STRING, required=True),
    "audio_data": Field("audio_data", STRING),
    "latency_ms": Field("latency_ms", NUMBER, required=True),
    "cost": Field("cost", NUMBER, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "org_id", "user_id", "text", "voice_id", "output_format", "latency_ms", "cost", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SpeakSample(Model):
    """Speech that was generated."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the generation."""
    org_id: str
    """Organisation it was made for."""
    user_id: str
    """User who asked for it."""
    text: str
    """What is said."""
    voice_id: str
    """Voice that says it."""
    output_format: str
    """Format of the audio, such as pcm_16000."""
    audio_data: str | Unset = UNSET
    """The audio in base64, when a single generation is read."""
    latency_ms: float
    """Milliseconds until the first audio."""
    cost: float
    """What it has cost in US dollars."""
    created_at: dt.datetime
    """When it was generated."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 9
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.user_id,
            new.text,
            new.voice_id,
            new.output_format,
            new.latency_ms,
            new.cost,
            value_of_created_at,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.audio_data = UNSET
            new._additional = None
            return new
        new.audio_data = source.get("audio_data", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
