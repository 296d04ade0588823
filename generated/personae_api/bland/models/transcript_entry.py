# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TranscriptEntry`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import (
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "id": Field("id", INTEGER, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "text": Field("text", STRING, required=True),
    "user": Field("user", STRING, required=True),
    "c_id": Field("c_id", STRING),
    "status": Field("status", OneOf(STRING, NULL)),
    "transcript_id": Field("transcript_id", OneOf(STRING, NULL)),
}
_REQUIRED = ("id", "created_at", "text", "user")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TranscriptEntry(Model):
    """One turn of a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: int
    """Number of the entry."""
    created_at: dt.datetime
    """When it was said."""
    text: str
    """What was said."""
    user: str
    """Who said it: `user`, `assistant`, or another role."""
    c_id: str | Unset = UNSET
    """Call that the entry belongs to."""
    status: str | None | Unset = UNSET
    """State of the entry, null as far as shown."""
    transcript_id: str | None | Unset = UNSET
    """Transcript that the entry belongs to."""
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
        (new.id, value_of_created_at, new.text, new.user) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.c_id = UNSET
            new.status = UNSET
            new.transcript_id = UNSET
            new._additional = None
            return new
        new.c_id = source.get("c_id", UNSET)
        new.status = source.get("status", UNSET)
        new.transcript_id = source.get("transcript_id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
