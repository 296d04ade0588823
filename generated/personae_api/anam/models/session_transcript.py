# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionTranscript`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_MESSAGES_SHAPE = Array(Reference("personae_api.anam.models.transcript_message", "TranscriptMessage"))

_FIELDS: Mapping[str, Field] = {
    "sessionId": Field("session_id", STRING, required=True),
    "personaName": Field("persona_name", STRING, required=True),
    "startTime": Field("start_time", DATE_TIME, required=True),
    "endTime": Field("end_time", OneOf(DATE_TIME, NULL), required=True),
    "durationMs": Field("duration_ms", OneOf(INTEGER, NULL), required=True),
    "totalMessages": Field("total_messages", INTEGER, required=True),
    "transcriptsEnabled": Field("transcripts_enabled", BOOLEAN, required=True),
    "messages": Field("messages", _MESSAGES_SHAPE, required=True),
}
_REQUIRED = (
    "sessionId",
    "personaName",
    "startTime",
    "endTime",
    "durationMs",
    "totalMessages",
    "transcriptsEnabled",
    "messages",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionTranscript(Model):
    """What was said in a session."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session_id: str
    """Id of the session."""
    persona_name: str
    """What the persona was called."""
    start_time: dt.datetime
    """When the session started."""
    end_time: dt.datetime | None
    """When the session ended, or null while it is running."""
    duration_ms: int | None
    """How long the session took in milliseconds, or null while it is running."""
    total_messages: int
    """How many messages there are."""
    transcripts_enabled: bool
    """Whether what was said has been kept; if not, there are no messages."""
    messages: list[models.TranscriptMessage]
    """What was said, in its order."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        session_id: str,
        persona_name: str,
        start_time: dt.datetime,
        end_time: dt.datetime | None,
        duration_ms: int | None,
        total_messages: int,
        transcripts_enabled: bool,
        messages: list[models.TranscriptMessage],
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.session_id,
            new.persona_name,
            value_of_start_time,
            value_of_end_time,
            new.duration_ms,
            new.total_messages,
            new.transcripts_enabled,
            value_of_messages,
        ) = values
        new.end_time = date_time(value_of_end_time)
        new.messages = _MESSAGES_SHAPE.decode(value_of_messages)
        try:
            new.start_time = from_iso_format(value_of_start_time)
            if len(value_of_start_time) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.start_time = date_time(value_of_start_time)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
