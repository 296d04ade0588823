# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SpeechAudio`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SpeechAudioSampleRate, SpeechContainer, SpeechEncoding


_FIELDS: Mapping[str, Field] = {
    "encoding": Field("encoding", Enumeration("mulaw", "pcm_s16le")),
    "sample_rate": Field("sample_rate", Enumeration(16000, 24000, 44100, 48000, 8000)),
    "container": Field("container", Enumeration("raw", "wav")),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SpeechAudio(Model):
    """Form of the audio of a speech request."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    encoding: SpeechEncoding | Unset = UNSET
    """Encoding of the samples, pcm_s16le if not told. 'pcm_s16le' when left out."""
    sample_rate: SpeechAudioSampleRate | Unset = UNSET
    """Sample rate in Hz; mulaw takes 8000 only. 48000 when left out."""
    container: SpeechContainer | Unset = UNSET
    """Frames to play at once (raw) or, after the whole render, a file (wav). 'raw' when left out."""
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
            new.encoding = UNSET
            new.sample_rate = UNSET
            new.container = UNSET
            new._additional = None
            return new
        new.encoding = source.get("encoding", UNSET)
        new.sample_rate = source.get("sample_rate", UNSET)
        new.container = source.get("container", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
