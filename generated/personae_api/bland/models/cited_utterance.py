# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitedUtterance`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, NULL, NUMBER, STRING, Array, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING),
    "idx": Field("idx", INTEGER),
    "transcript": Field("transcript", STRING),
    "start_time": Field("start_time", NUMBER),
    "end_time": Field("end_time", NUMBER),
    "confidence": Field("confidence", NUMBER),
    "channel": Field("channel", INTEGER),
    "speaker_id": Field("speaker_id", STRING),
    "speaker_name": Field("speaker_name", OneOf(STRING, NULL)),
    "speaker_description": Field("speaker_description", OneOf(STRING, NULL)),
    "topics": Field("topics", Array(STRING)),
    "topics_meta": Field("topics_meta", STRING),
    "utterance_type": Field("utterance_type", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CitedUtterance(Model):
    """Words of a call that prove a value."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str | Unset = UNSET
    """Id of the utterance."""
    idx: int | Unset = UNSET
    """Place in the call."""
    transcript: str | Unset = UNSET
    """What was said."""
    start_time: float | Unset = UNSET
    """Seconds from the start of the call to its beginning."""
    end_time: float | Unset = UNSET
    """Seconds from the start of the call to its end."""
    confidence: float | Unset = UNSET
    """How sure the transcription is, from 0 to 1."""
    channel: int | Unset = UNSET
    """Channel of the audio."""
    speaker_id: str | Unset = UNSET
    """Who spoke."""
    speaker_name: str | None | Unset = UNSET
    """Name of the speaker, if known."""
    speaker_description: str | None | Unset = UNSET
    """What is known of the speaker."""
    topics: list[str] | Unset = UNSET
    """What it was about."""
    topics_meta: str | Unset = UNSET
    """More about the topics, as a text."""
    utterance_type: str | Unset = UNSET
    """Kind of the utterance."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.id = UNSET
            new.idx = UNSET
            new.transcript = UNSET
            new.start_time = UNSET
            new.end_time = UNSET
            new.confidence = UNSET
            new.channel = UNSET
            new.speaker_id = UNSET
            new.speaker_name = UNSET
            new.speaker_description = UNSET
            new.topics = UNSET
            new.topics_meta = UNSET
            new.utterance_type = UNSET
            new._additional = None
            return new
        new.id = source.get("id", UNSET)
        new.idx = source.get("idx", UNSET)
        new.transcript = source.get("transcript", UNSET)
        new.start_time = source.get("start_time", UNSET)
        new.end_time = source.get("end_time", UNSET)
        new.confidence = source.get("confidence", UNSET)
        new.channel = source.get("channel", UNSET)
        new.speaker_id = source.get("speaker_id", UNSET)
        new.speaker_name = source.get("speaker_name", UNSET)
        new.speaker_description = source.get("speaker_description", UNSET)
        new.topics = source.get("topics", UNSET)
        new.topics_meta = source.get("topics_meta", UNSET)
        new.utterance_type = source.get("utterance_type", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
