# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaReference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "personaId": Field("persona_id", STRING, required=True),
    "enableAudioPassthrough": Field("enable_audio_passthrough", BOOLEAN),
}
_REQUIRED = ("personaId",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PersonaReference(Model):
    """A persona that was saved beforehand."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    persona_id: str
    """Id of the persona."""
    enable_audio_passthrough: bool | Unset = UNSET
    """Take sound from you instead of a voice and a model of Anam. Seen in use, not documented. False when left out."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.persona_id,) = values
        if exact:
            new.enable_audio_passthrough = UNSET
            new._additional = None
            return new
        new.enable_audio_passthrough = source.get("enableAudioPassthrough", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
