# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EchoProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, INTEGER, STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import EchoModality


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class EchoProperties(Model):
    """What the replica is to say word for word."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    modality: EchoModality | Unset = UNSET
    """Whether the words come as text or as sound."""
    text: str | Unset = UNSET
    """The words, as text."""
    audio: str | Unset = UNSET
    """The words, as sound in base64."""
    sample_rate: int | Unset = UNSET
    """Samples of the sound in a second. 16000 when left out."""
    inference_id: str | Unset = UNSET
    """Id that all parts of one utterance have in common."""
    done: bool | Unset = UNSET
    """Whether this is the last part."""
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
            new.modality = UNSET
            new.text = UNSET
            new.audio = UNSET
            new.sample_rate = UNSET
            new.inference_id = UNSET
            new.done = UNSET
            new._additional = None
            return new
        new.modality = source.get("modality", UNSET)
        new.text = source.get("text", UNSET)
        new.audio = source.get("audio", UNSET)
        new.sample_rate = source.get("sample_rate", UNSET)
        new.inference_id = source.get("inference_id", UNSET)
        new.done = source.get("done", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
