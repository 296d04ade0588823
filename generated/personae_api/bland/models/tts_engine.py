# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TtsEngine`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import VoiceService


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TtsEngine(Model):
    """An engine behind voices."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    model_id: VoiceService
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
    is_recommended: bool | Unset = UNSET
    """Whether Bland recommends it; left out for the others."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
            new.is_recommended = UNSET
            new._additional = None
            return new
        new.is_recommended = source.get("is_recommended", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
