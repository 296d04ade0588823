# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VoiceReference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "voice_id": Field("voice_id", STRING, required=True),
    "name": Field("name", STRING, required=True),
}
_REQUIRED = ("voice_id", "name")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class VoiceReference(Model):
    """A voice by its id and name."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    voice_id: str
    """Id of the voice for requests about it and for speech."""
    name: str
    """Its name."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.voice_id, new.name) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
