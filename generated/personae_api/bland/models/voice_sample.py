# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VoiceSample`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, NUMBER, STRING, OneOf, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "voice_id": Field("voice_id", STRING, required=True),
    "transcription": Field("transcription", OneOf(STRING, NULL), required=True),
    "duration_seconds": Field("duration_seconds", NUMBER),
    "audio_data": Field("audio_data", STRING),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "voice_id", "transcription", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class VoiceSample(Model):
    """A recording that a voice was cloned from."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the sample."""
    voice_id: str
    """Voice that was cloned from it."""
    transcription: str | None
    """What is said in it, null as long as nobody knows."""
    duration_seconds: float | None
    """Length of the recording in seconds."""
    audio_data: str | None
    """The recording as a WAV file in base64, if it was asked for."""
    created_at: dt.datetime
    """When it was uploaded."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        voice_id: str,
        transcription: str | None,
        duration_seconds: float | Unset = UNSET,
        audio_data: str | Unset = UNSET,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.voice_id, new.transcription, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.duration_seconds = None
            new.audio_data = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.duration_seconds = source.get("duration_seconds")
        new.audio_data = source.get("audio_data")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
