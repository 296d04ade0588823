# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OpenAiSpeechCapabilities`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, Array, Enumeration, Map, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_CONTROLS_SHAPE = Map(Reference("personae_api.bland.models.tts_control_range", "TtsControlRange"))

_FIELDS: Mapping[str, Field] = {
    "encodings": Field("encodings", Array(Enumeration("mulaw", "pcm_s16le"))),
    "sample_rates": Field("sample_rates", Array(INTEGER)),
    "containers": Field("containers", Array(Enumeration("raw", "wav"))),
    "controls": Field("controls", _CONTROLS_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class OpenAiSpeechCapabilities(Model):
    """What a model of speech can do."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    encodings: list[models.SpeechEncoding] | None
    """Encodings of the audio."""
    sample_rates: list[int] | None
    """Sample rates in Hz."""
    containers: list[models.SpeechContainer] | None
    """Ways to pack the audio."""
    controls: dict[str, models.TtsControlRange] | None
    """Controls with the values they take, by their names."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        encodings: list[models.SpeechEncoding] | Unset = UNSET,
        sample_rates: list[int] | Unset = UNSET,
        containers: list[models.SpeechContainer] | Unset = UNSET,
        controls: dict[str, models.TtsControlRange] | Unset = UNSET,
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
            new.encodings = None
            new.sample_rates = None
            new.containers = None
            new.controls = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.encodings = source.get("encodings")
        new.sample_rates = source.get("sample_rates")
        new.containers = source.get("containers")
        value_of_controls = source.get("controls")
        new.controls = _CONTROLS_SHAPE.decode(value_of_controls)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
