# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TtsUsageEvent`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, NULL, NUMBER, STRING, Enumeration, OneOf, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "request_id": Field("request_id", STRING),
    "endpoint": Field("endpoint", STRING),
    "voice_id": Field("voice_id", STRING),
    "char_count": Field("char_count", INTEGER),
    "started_at": Field("started_at", DATE_TIME),
    "status": Field("status", Enumeration("cancelled", "completed", "failed", "preempted"), required=True),
    "ttft_ms": Field("ttft_ms", OneOf(NUMBER, NULL)),
    "ttfa_ms": Field("ttfa_ms", OneOf(NUMBER, NULL)),
    "total_generation_ms": Field("total_generation_ms", OneOf(NUMBER, NULL)),
}
_REQUIRED = ("id", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TtsUsageEvent(Model):
    """A generation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the entry."""
    request_id: str | None
    """Id of the request."""
    endpoint: str | None
    """What was asked, such as v2_tts, v2_tts_ws or v2_audio_speech."""
    voice_id: str | None
    """Voice that has spoken."""
    char_count: int | None
    """Characters of the text."""
    started_at: dt.datetime | None
    """When it began."""
    status: models.TtsUsageStatus
    """How it ended."""
    ttft_ms: float | None
    """Milliseconds until the first token."""
    ttfa_ms: float | None
    """Milliseconds until the first audio."""
    total_generation_ms: float | None
    """Milliseconds in all."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        request_id: str | Unset = UNSET,
        endpoint: str | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        char_count: int | Unset = UNSET,
        started_at: dt.datetime | Unset = UNSET,
        status: models.TtsUsageStatus,
        ttft_ms: float | None | Unset = UNSET,
        ttfa_ms: float | None | Unset = UNSET,
        total_generation_ms: float | None | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.status) = values
        if exact:
            new.request_id = None
            new.endpoint = None
            new.voice_id = None
            new.char_count = None
            new.started_at = None
            new.ttft_ms = None
            new.ttfa_ms = None
            new.total_generation_ms = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.request_id = source.get("request_id")
        new.endpoint = source.get("endpoint")
        new.voice_id = source.get("voice_id")
        new.char_count = source.get("char_count")
        value_of_started_at = source.get("started_at")
        new.started_at = date_time(value_of_started_at)
        new.ttft_ms = source.get("ttft_ms")
        new.ttfa_ms = source.get("ttfa_ms")
        new.total_generation_ms = source.get("total_generation_ms")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
