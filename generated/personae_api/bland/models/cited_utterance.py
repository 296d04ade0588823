# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitedUtterance`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, NUMBER, STRING, Array, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_WORDS_SHAPE = Array(Reference("personae_api.bland.models.cited_word", "CitedWord"))

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
    "words": Field("words", _WORDS_SHAPE),
    "call_id": Field("call_id", STRING),
    "run_id": Field("run_id", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CitedUtterance(Model):
    """Words of a call that prove a value."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str | None
    """Id of the utterance."""
    idx: int | None
    """Position in the call."""
    transcript: str | None
    """What was said."""
    start_time: float | None
    """Seconds from the start of the call to its beginning."""
    end_time: float | None
    """Seconds from the start of the call to its end."""
    confidence: float | None
    """How sure the transcription is, from 0 to 1."""
    channel: int | None
    """Channel of the audio."""
    speaker_id: str | None
    """Who spoke."""
    speaker_name: str | None
    """Name of the speaker, if known."""
    speaker_description: str | None
    """What is known of the speaker."""
    topics: list[str] | None
    """What it was about."""
    topics_meta: str | None
    """More about the topics, as a text."""
    utterance_type: str | None
    """Kind of the utterance."""
    words: list[models.CitedWord] | None
    """Its words; in older webhooks."""
    call_id: str | None
    """Call that it is from; in older webhooks."""
    run_id: str | None
    """Extraction that found it; in older webhooks."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        idx: int | Unset = UNSET,
        transcript: str | Unset = UNSET,
        start_time: float | Unset = UNSET,
        end_time: float | Unset = UNSET,
        confidence: float | Unset = UNSET,
        channel: int | Unset = UNSET,
        speaker_id: str | Unset = UNSET,
        speaker_name: str | None | Unset = UNSET,
        speaker_description: str | None | Unset = UNSET,
        topics: list[str] | Unset = UNSET,
        topics_meta: str | Unset = UNSET,
        utterance_type: str | Unset = UNSET,
        words: list[models.CitedWord] | Unset = UNSET,
        call_id: str | Unset = UNSET,
        run_id: str | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.id = None
            new.idx = None
            new.transcript = None
            new.start_time = None
            new.end_time = None
            new.confidence = None
            new.channel = None
            new.speaker_id = None
            new.speaker_name = None
            new.speaker_description = None
            new.topics = None
            new.topics_meta = None
            new.utterance_type = None
            new.words = None
            new.call_id = None
            new.run_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.id = source.get("id")
        new.idx = source.get("idx")
        new.transcript = source.get("transcript")
        new.start_time = source.get("start_time")
        new.end_time = source.get("end_time")
        new.confidence = source.get("confidence")
        new.channel = source.get("channel")
        new.speaker_id = source.get("speaker_id")
        new.speaker_name = source.get("speaker_name")
        new.speaker_description = source.get("speaker_description")
        new.topics = source.get("topics")
        new.topics_meta = source.get("topics_meta")
        new.utterance_type = source.get("utterance_type")
        value_of_words = source.get("words")
        new.words = _WORDS_SHAPE.decode(value_of_words)
        new.call_id = source.get("call_id")
        new.run_id = source.get("run_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
