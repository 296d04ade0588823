# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Transcription`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Enumeration, date_time, from_iso_format, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import WorkStatus


_FIELDS: Mapping[str, Field] = {
    "transcription_id": Field("transcription_id", STRING, required=True),
    "file_url": Field("file_url", STRING, required=True),
    "text": Field("text", STRING),
    "status": Field("status", Enumeration("completed", "started"), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("transcription_id", "file_url", "status", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Transcription(Model):
    """What is said in a file, as text, or a text that is still being made."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    transcription_id: str
    """Id of the transcription."""
    file_url: str
    """File that was listened to."""
    text: str | Unset = UNSET
    """All that is said in the file, once it is known."""
    status: WorkStatus
    """State of the work, started at first."""
    created_at: dt.datetime
    """When the transcription was asked for."""
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
        (new.transcription_id, new.file_url, new.status, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.text = UNSET
            new._additional = None
            return new
        new.text = source.get("text", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
