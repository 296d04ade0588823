# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TranscriptEntry`."""

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
    STRING,
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", INTEGER, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "text": Field("text", STRING, required=True),
    "user": Field("user", Enumeration("agent-action", "assistant", "robot", "user"), required=True),
    "c_id": Field("c_id", STRING),
    "status": Field("status", OneOf(STRING, NULL)),
    "transcript_id": Field("transcript_id", OneOf(STRING, NULL)),
}
_REQUIRED = ("id", "created_at", "text", "user")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TranscriptEntry(Model):
    """One turn of a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: int
    """Number of the entry."""
    created_at: dt.datetime
    """When it was said."""
    text: str
    """What was said."""
    user: models.TranscriptSpeaker
    """Who said it."""
    c_id: str | None
    """Call that the entry belongs to."""
    status: str | None
    """State of the entry, null as far as shown."""
    transcript_id: str | None
    """Transcript that the entry belongs to."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: int,
        created_at: dt.datetime,
        text: str,
        user: models.TranscriptSpeaker,
        c_id: str | Unset = UNSET,
        status: str | None | Unset = UNSET,
        transcript_id: str | None | Unset = UNSET,
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
        (new.id, value_of_created_at, new.text, new.user) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.c_id = None
            new.status = None
            new.transcript_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.c_id = source.get("c_id")
        new.status = source.get("status")
        new.transcript_id = source.get("transcript_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
