# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitedWord`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "word": Field("word", STRING),
    "punctuated_word": Field("punctuated_word", STRING),
    "start_time": Field("start_time", NUMBER),
    "end_time": Field("end_time", NUMBER),
    "confidence": Field("confidence", NUMBER),
    "speaker_id": Field("speaker_id", STRING),
    "speaker_confidence": Field("speaker_confidence", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CitedWord(Model):
    """A word of an utterance."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    word: str | None
    """The word."""
    punctuated_word: str | None
    """The word with its punctuation."""
    start_time: float | None
    """Seconds from the start of the call to its beginning."""
    end_time: float | None
    """Seconds from the start of the call to its end."""
    confidence: float | None
    """How sure the transcription is, from 0 to 1."""
    speaker_id: str | None
    """Who spoke."""
    speaker_confidence: float | None
    """How sure it is who spoke, from 0 to 1."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        word: str | Unset = UNSET,
        punctuated_word: str | Unset = UNSET,
        start_time: float | Unset = UNSET,
        end_time: float | Unset = UNSET,
        confidence: float | Unset = UNSET,
        speaker_id: str | Unset = UNSET,
        speaker_confidence: float | Unset = UNSET,
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
            new.word = None
            new.punctuated_word = None
            new.start_time = None
            new.end_time = None
            new.confidence = None
            new.speaker_id = None
            new.speaker_confidence = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.word = source.get("word")
        new.punctuated_word = source.get("punctuated_word")
        new.start_time = source.get("start_time")
        new.end_time = source.get("end_time")
        new.confidence = source.get("confidence")
        new.speaker_id = source.get("speaker_id")
        new.speaker_confidence = source.get("speaker_confidence")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
