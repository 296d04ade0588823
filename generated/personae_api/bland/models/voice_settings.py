# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VoiceSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, NUMBER, Enumeration, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import VoiceService
    from .voice_setting_limits import VoiceSettingLimits

_LIMITS_SHAPE = Reference("personae_api.bland.models.voice_setting_limits", "VoiceSettingLimits")

_FIELDS: Mapping[str, Field] = {
    "consistency": Field("consistency", NUMBER),
    "expressiveness": Field("expressiveness", NUMBER),
    "service": Field("service", Enumeration("BTTS", "BTTS_V2", "BTTS_V3", "LEGACY"), required=True),
    "limits": Field("limits", _LIMITS_SHAPE),
    "boost_language_consistency": Field("boost_language_consistency", BOOLEAN),
}
_REQUIRED = ("service",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class VoiceSettings(Model):
    """How a voice speaks by default. BTTS and BTTS_V2 have consistency and expressiveness, BTTS_V3 has
    `boost_language_consistency` only.
    """

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    consistency: float | Unset = UNSET
    """How alike renders are: from 0 to 1 for BTTS, where higher is more alike; whole numbers for BTTS_V2, where lower
    is more alike.
    """
    expressiveness: float | Unset = UNSET
    """How lively the voice is, from 0 to 1."""
    service: VoiceService
    """Engine that speaks with a voice; LEGACY stands for those from before Bland's own."""
    limits: VoiceSettingLimits | Unset = UNSET
    """Values the two settings may have; only when settings are read."""
    boost_language_consistency: bool | Unset = UNSET
    """Whether the voice keeps to the language of its sample."""
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
        (new.service,) = values
        if exact:
            new.consistency = UNSET
            new.expressiveness = UNSET
            new.limits = UNSET
            new.boost_language_consistency = UNSET
            new._additional = None
            return new
        new.consistency = source.get("consistency", UNSET)
        new.expressiveness = source.get("expressiveness", UNSET)
        value_of_limits = source.get("limits", UNSET)
        new.limits = _LIMITS_SHAPE.from_dict(value_of_limits) if isinstance(value_of_limits, dict) else value_of_limits
        new.boost_language_consistency = source.get("boost_language_consistency", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
