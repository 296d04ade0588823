# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EchoProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "modality": Field("modality", Enumeration("audio", "text")),
    "text": Field("text", STRING),
    "audio": Field("audio", STRING),
    "sample_rate": Field("sample_rate", INTEGER),
    "inference_id": Field("inference_id", STRING),
    "done": Field("done", BOOLEAN),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EchoProperties(Model):
    """What the replica is to say word for word."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    modality: models.EchoModality | None
    """Whether the words come as text or as sound."""
    text: str | None
    """The words, as text."""
    audio: str | None
    """The words, as sound in base64."""
    sample_rate: int | None
    """Samples of the sound in a second. 16000 when left out."""
    inference_id: str | None
    """Id that all parts of one utterance have in common."""
    done: bool | None
    """Whether this is the last part."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        modality: models.EchoModality | Unset = UNSET,
        text: str | Unset = UNSET,
        audio: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        inference_id: str | Unset = UNSET,
        done: bool | Unset = UNSET,
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
            new.modality = None
            new.text = None
            new.audio = None
            new.sample_rate = None
            new.inference_id = None
            new.done = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.modality = source.get("modality")
        new.text = source.get("text")
        new.audio = source.get("audio")
        new.sample_rate = source.get("sample_rate")
        new.inference_id = source.get("inference_id")
        new.done = source.get("done")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
