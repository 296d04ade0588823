# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TranslationSession`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "session_id": Field("session_id", STRING, required=True),
    "status": Field(
        "status", Enumeration("ABANDONED", "ACTIVE", "ENDED", "EXPIRED", "FAILED", "PENDING"), required=True
    ),
    "source_language": Field(
        "source_language",
        Enumeration(
            "ar",
            "cs",
            "da",
            "de",
            "el",
            "en",
            "es",
            "fi",
            "fr",
            "hi",
            "id",
            "it",
            "ja",
            "ko",
            "nl",
            "pl",
            "pt",
            "ro",
            "ru",
            "sv",
            "tl",
            "tr",
            "zh",
        ),
        required=True,
    ),
    "target_language": Field(
        "target_language",
        Enumeration(
            "ar",
            "cs",
            "da",
            "de",
            "el",
            "en",
            "es",
            "fi",
            "fr",
            "hi",
            "id",
            "it",
            "ja",
            "ko",
            "nl",
            "pl",
            "pt",
            "ro",
            "ru",
            "sv",
            "tl",
            "tr",
            "zh",
        ),
        required=True,
    ),
    "voice_id": Field("voice_id", OneOf(STRING, NULL), required=True),
    "audio_protocol": Field("audio_protocol", Enumeration("pcm16", "twilio_ulaw"), required=True),
    "sample_rate": Field("sample_rate", OneOf(INTEGER, NULL), required=True),
    "max_duration_seconds": Field("max_duration_seconds", INTEGER, required=True),
    "end_reason": Field(
        "end_reason",
        OneOf(Enumeration("api_terminated", "client_disconnect", "error", "max_duration"), NULL),
        required=True,
    ),
    "session_seconds": Field("session_seconds", OneOf(NUMBER, NULL), required=True),
    "billable_minutes": Field("billable_minutes", OneOf(INTEGER, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "started_at": Field("started_at", OneOf(DATE_TIME, NULL), required=True),
    "ended_at": Field("ended_at", OneOf(DATE_TIME, NULL), required=True),
}
_REQUIRED = (
    "session_id",
    "status",
    "source_language",
    "target_language",
    "voice_id",
    "audio_protocol",
    "sample_rate",
    "max_duration_seconds",
    "end_reason",
    "session_seconds",
    "billable_minutes",
    "created_at",
    "started_at",
    "ended_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TranslationSession(Model):
    """A translation session, from its start to its bill."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session_id: str
    """Id of the session."""
    status: models.TranslationStatus
    """Where a session stands: waiting for a connection (PENDING), connected, ended, failed, ended by its longest
    duration (EXPIRED) or never connected (ABANDONED).
    """
    source_language: models.TranslationLanguage
    """Language that is spoken."""
    target_language: models.TranslationLanguage
    """Language it is translated into."""
    voice_id: str | None
    """Voice that speaks, null for the usual one of the language."""
    audio_protocol: models.TranslationAudioProtocol
    """Form of the audio on the WebSocket, binary frames of 16-bit little-endian PCM or the JSON of Twilio's media
    streams.
    """
    sample_rate: int | None
    """Sample rate of the audio that is sent, in Hz; null for twilio_ulaw."""
    max_duration_seconds: int
    """Seconds after which the session ends by itself."""
    end_reason: models.TranslationEndReason | None
    """Why it ended, null while it is active."""
    session_seconds: float | None
    """Seconds it was connected, null until it ends."""
    billable_minutes: int | None
    """Minutes that cost money, null until it ends."""
    created_at: dt.datetime
    """When it was made."""
    started_at: dt.datetime | None
    """When a connection came, null if none did."""
    ended_at: dt.datetime | None
    """When it ended, null while it is active."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        session_id: str,
        status: models.TranslationStatus,
        source_language: models.TranslationLanguage,
        target_language: models.TranslationLanguage,
        voice_id: str | None,
        audio_protocol: models.TranslationAudioProtocol,
        sample_rate: int | None,
        max_duration_seconds: int,
        end_reason: models.TranslationEndReason | None,
        session_seconds: float | None,
        billable_minutes: int | None,
        created_at: dt.datetime,
        started_at: dt.datetime | None,
        ended_at: dt.datetime | None,
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
            exact = len(source) == 14
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.session_id,
            new.status,
            new.source_language,
            new.target_language,
            new.voice_id,
            new.audio_protocol,
            new.sample_rate,
            new.max_duration_seconds,
            new.end_reason,
            new.session_seconds,
            new.billable_minutes,
            value_of_created_at,
            value_of_started_at,
            value_of_ended_at,
        ) = values
        new.started_at = date_time(value_of_started_at)
        new.ended_at = date_time(value_of_ended_at)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
