# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SpeechAudio`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "encoding": Field("encoding", Enumeration("mulaw", "pcm_s16le")),
    "sample_rate": Field("sample_rate", Enumeration(16000, 24000, 44100, 48000, 8000)),
    "container": Field("container", Enumeration("raw", "wav")),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SpeechAudio(Model):
    """Form of the audio of a speech request."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    encoding: models.SpeechEncoding | None
    """Encoding of the samples. 'pcm_s16le' when left out."""
    sample_rate: models.SpeechAudioSampleRate | None
    """Sample rate in Hz; mulaw takes 8000 only. 48000 when left out."""
    container: models.SpeechContainer | None
    """Frames to play at once (raw) or, after the whole render, a file (wav). 'raw' when left out."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        encoding: models.SpeechEncoding | Unset = UNSET,
        sample_rate: models.SpeechAudioSampleRate | Unset = UNSET,
        container: models.SpeechContainer | Unset = UNSET,
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
            new.encoding = None
            new.sample_rate = None
            new.container = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.encoding = source.get("encoding")
        new.sample_rate = source.get("sample_rate")
        new.container = source.get("container")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
