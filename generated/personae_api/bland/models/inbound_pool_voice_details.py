# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `InboundPoolVoiceDetails`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING),
    "voice_id": Field("voice_id", STRING),
    "service": Field("service", OneOf(STRING, NULL)),
}
_REQUIRED = ("id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class InboundPoolVoiceDetails(Model):
    """A voice, in short."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the voice."""
    name: str | None
    """Name of the voice."""
    voice_id: str | None
    """Id of the voice at its engine."""
    service: str | None
    """Engine behind it, such as BTTS_V3."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        service: str | None | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id,) = values
        if exact:
            new.name = None
            new.voice_id = None
            new.service = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.name = source.get("name")
        new.voice_id = source.get("voice_id")
        new.service = source.get("service")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
