# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TtsModel`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Array, Enumeration, Reference, keys, some
from .. import models

_CONTROLS_SHAPE = Reference("personae_api.bland.models.tts_model_controls", "TtsModelControls")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "encodings": Field("encodings", Array(Enumeration("mulaw", "pcm_s16le")), required=True),
    "sample_rates": Field("sample_rates", Array(INTEGER), required=True),
    "containers": Field("containers", Array(Enumeration("raw", "wav")), required=True),
    "controls": Field("controls", _CONTROLS_SHAPE, required=True),
}
_REQUIRED = ("id", "encodings", "sample_rates", "containers", "controls")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TtsModel(Model):
    """A model of speech and what it takes in a request."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the model, such as btts-3."""
    encodings: list[models.SpeechEncoding]
    """Encodings of the audio."""
    sample_rates: list[int]
    """Sample rates in Hz; mulaw is at 8000 whatever they are."""
    containers: list[models.SpeechContainer]
    """Ways to pack the audio."""
    controls: models.TtsModelControls
    """Controls of a model with the values they take."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        encodings: list[models.SpeechEncoding],
        sample_rates: list[int],
        containers: list[models.SpeechContainer],
        controls: models.TtsModelControls,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.encodings, new.sample_rates, new.containers, value_of_controls) = values
        new.controls = (
            _CONTROLS_SHAPE.from_dict(value_of_controls) if isinstance(value_of_controls, dict) else value_of_controls
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
