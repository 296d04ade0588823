# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TranscriptMessage`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, DATE_TIME, NULL, NUMBER, STRING, Enumeration, OneOf, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "role": Field("role", Enumeration("persona", "user"), required=True),
    "message": Field("message", STRING, required=True),
    "timestamp": Field("timestamp", OneOf(DATE_TIME, NULL), required=True),
    "speakingDurationSeconds": Field("speaking_duration_seconds", OneOf(NUMBER, NULL), required=True),
    "wasInterrupted": Field("was_interrupted", BOOLEAN),
}
_REQUIRED = ("role", "message", "timestamp", "speakingDurationSeconds")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TranscriptMessage(Model):
    """Something that was said in a session."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: models.TranscriptMessageRole
    """Who said it."""
    message: str
    """What was said."""
    timestamp: dt.datetime | None
    """When it was said."""
    speaking_duration_seconds: float | None
    """How long saying it took."""
    was_interrupted: bool | None
    """Whether the user cut it short; only the persona's messages tell."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        role: models.TranscriptMessageRole,
        message: str,
        timestamp: dt.datetime | None,
        speaking_duration_seconds: float | None,
        was_interrupted: bool | Unset = UNSET,
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
        (new.role, new.message, value_of_timestamp, new.speaking_duration_seconds) = values
        new.timestamp = date_time(value_of_timestamp)
        if exact:
            new.was_interrupted = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.was_interrupted = source.get("wasInterrupted")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
