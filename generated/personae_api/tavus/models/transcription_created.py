# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TranscriptionCreated`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import WorkStatus


_FIELDS: Mapping[str, Field] = {
    "transcription_id": Field("transcription_id", STRING, required=True),
    "status": Field("status", Enumeration("completed", "started"), required=True),
    "callback_url": Field("callback_url", STRING, required=True),
}
_REQUIRED = ("transcription_id", "status", "callback_url")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TranscriptionCreated(Model):
    """What Tavus tells about a transcription that it has just begun to make."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    transcription_id: str
    """Id of the new transcription."""
    status: WorkStatus
    """State of the work, started at first."""
    callback_url: str
    """Address that will be called."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.transcription_id, new.status, new.callback_url) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
