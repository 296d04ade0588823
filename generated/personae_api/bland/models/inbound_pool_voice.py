# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `InboundPoolVoice`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, STRING, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_VOICE_SHAPE = Reference("personae_api.bland.models.inbound_pool_voice_details", "InboundPoolVoiceDetails")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "voice": Field("voice", _VOICE_SHAPE, required=True),
    "created_at": Field("created_at", DATE_TIME),
}
_REQUIRED = ("id", "voice")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class InboundPoolVoice(Model):
    """A voice that may be picked for a call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the entry."""
    voice: models.InboundPoolVoiceDetails
    """The voice."""
    created_at: dt.datetime | None
    """When it was added."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        voice: models.InboundPoolVoiceDetails,
        created_at: dt.datetime | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, value_of_voice) = values
        new.voice = _VOICE_SHAPE.from_dict(value_of_voice) if isinstance(value_of_voice, dict) else value_of_voice
        if exact:
            new.created_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_created_at = source.get("created_at")
        new.created_at = date_time(value_of_created_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
