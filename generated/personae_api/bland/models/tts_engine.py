# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TtsEngine`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "model_id": Field("model_id", Enumeration("BTTS", "BTTS_V2", "BTTS_V3", "LEGACY"), required=True),
    "display_name": Field("display_name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "sample_rates": Field("sample_rates", Array(INTEGER), required=True),
    "max_characters": Field("max_characters", INTEGER, required=True),
    "can_clone": Field("can_clone", BOOLEAN, required=True),
    "languages": Field("languages", Array(STRING), required=True),
    "is_recommended": Field("is_recommended", BOOLEAN),
}
_REQUIRED = ("model_id", "display_name", "description", "sample_rates", "max_characters", "can_clone", "languages")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TtsEngine(Model):
    """An engine behind voices."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    model_id: models.VoiceService
    """Id of the engine, which voices have as their service."""
    display_name: str
    """Name to show to people, such as V2."""
    description: str
    """What the engine is good for."""
    sample_rates: list[int]
    """Sample rates it renders, in Hz."""
    max_characters: int
    """Characters it takes in one request."""
    can_clone: bool
    """Whether voices can be cloned on it."""
    languages: list[str]
    """Languages it speaks, as codes such as en."""
    is_recommended: bool | None
    """Whether Bland recommends it; left out for the others."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        model_id: models.VoiceService,
        display_name: str,
        description: str,
        sample_rates: list[int],
        max_characters: int,
        can_clone: bool,
        languages: list[str],
        is_recommended: bool | Unset = UNSET,
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
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.model_id,
            new.display_name,
            new.description,
            new.sample_rates,
            new.max_characters,
            new.can_clone,
            new.languages,
        ) = values
        if exact:
            new.is_recommended = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.is_recommended = source.get("is_recommended")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
