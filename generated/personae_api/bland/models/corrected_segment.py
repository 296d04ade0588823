# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CorrectedSegment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NUMBER, STRING, keys, some

_FIELDS: Mapping[str, Field] = {
    "start": Field("start", NUMBER, required=True),
    "end": Field("end", NUMBER, required=True),
    "text": Field("text", STRING, required=True),
    "speaker": Field("speaker", INTEGER, required=True),
    "speaker_label": Field("speaker_label", STRING, required=True),
    "confidence": Field("confidence", NUMBER, required=True),
}
_REQUIRED = ("start", "end", "text", "speaker", "speaker_label", "confidence")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CorrectedSegment(Model):
    """Words of one speaker in a recording."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    start: float
    """Seconds from the start of the call to its beginning."""
    end: float
    """Seconds from the start of the call to its end."""
    text: str
    """What was said."""
    speaker: int
    """Number of the speaker."""
    speaker_label: str
    """Who the speaker is: user, assistant or representative."""
    confidence: float
    """How sure the transcription is, from 0 to 1."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        start: float,
        end: float,
        text: str,
        speaker: int,
        speaker_label: str,
        confidence: float,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.start, new.end, new.text, new.speaker, new.speaker_label, new.confidence) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
