# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TranscriptMessage`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, DATE_TIME, NULL, NUMBER, STRING, Enumeration, OneOf, date_time, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import TranscriptMessageRole


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TranscriptMessage(Model):
    """Something that was said in a session."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: TranscriptMessageRole
    """Who said it."""
    message: str
    """What was said."""
    timestamp: dt.datetime | None
    """When it was said."""
    speaking_duration_seconds: float | None
    """How long saying it took."""
    was_interrupted: bool | Unset = UNSET
    """Whether the user cut it short; only the persona's messages tell."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
            new.was_interrupted = UNSET
            new._additional = None
            return new
        new.was_interrupted = source.get("wasInterrupted", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
