# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SpeakSample`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NUMBER, STRING, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "user_id": Field("user_id", STRING, required=True),
    "text": Field("text", STRING, required=True),
    "voice_id": Field("voice_id", STRING, required=True),
    "output_format": Field("output_format", STRING, required=True),
    "audio_data": Field("audio_data", STRING),
    "url": Field("url", STRING),
    "audio_url": Field("audio_url", STRING),
    "latency_ms": Field("latency_ms", NUMBER, required=True),
    "cost": Field("cost", NUMBER, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "org_id", "user_id", "text", "voice_id", "output_format", "latency_ms", "cost", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
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
    audio_data: str | None
    """The audio in base64, when a single generation is read."""
    url: str | None
    """Address of the audio; seen in use."""
    audio_url: str | None
    """The address under another name; seen in use."""
    latency_ms: float
    """Milliseconds until the first audio."""
    cost: float
    """What it has cost in US dollars."""
    created_at: dt.datetime
    """When it was generated."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        user_id: str,
        text: str,
        voice_id: str,
        output_format: str,
        audio_data: str | Unset = UNSET,
        url: str | Unset = UNSET,
        audio_url: str | Unset = UNSET,
        latency_ms: float,
        cost: float,
        created_at: dt.datetime,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
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
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.audio_data = None
            new.url = None
            new.audio_url = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.audio_data = source.get("audio_data")
        new.url = source.get("url")
        new.audio_url = source.get("audio_url")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
