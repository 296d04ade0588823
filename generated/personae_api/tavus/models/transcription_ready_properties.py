# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TranscriptionReadyProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .transcript_line import TranscriptLine

_TRANSCRIPT_SHAPE = Array(Reference("personae_api.tavus.models.transcript_line", "TranscriptLine"))

_FIELDS: Mapping[str, Field] = {
    "replica_id": Field("replica_id", STRING),
    "transcript": Field("transcript", _TRANSCRIPT_SHAPE, required=True),
    "face_id": Field("face_id", STRING),
}
_REQUIRED = ("transcript",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TranscriptionReadyProperties(Model):
    """What was said in a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    replica_id: str | Unset = UNSET
    """Replica of the conversation."""
    transcript: list[TranscriptLine]
    """What was said, in its order; the instructions of the persona come first."""
    face_id: str | Unset = UNSET
    """Newer name of replica_id."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_transcript,) = values
        new.transcript = _TRANSCRIPT_SHAPE.decode(value_of_transcript)
        if exact:
            new.replica_id = UNSET
            new.face_id = UNSET
            new._additional = None
            return new
        new.replica_id = source.get("replica_id", UNSET)
        new.face_id = source.get("face_id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
