# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VoiceSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NUMBER, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class VoiceSettings(Model):
    """How a voice speaks by default. BTTS and BTTS_V2 have consistency and expressiveness, BTTS_V3 has
    `boost_language_consistency` only.
    """

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    consistency: float | None
    """How alike renders are: from 0 to 1 for BTTS, where higher is more alike; whole numbers for BTTS_V2, where lower
    is more alike.
    """
    expressiveness: float | None
    """How lively the voice is, from 0 to 1."""
    service: models.VoiceService
    """Engine that speaks with a voice; LEGACY stands for those from before Bland's own."""
    limits: models.VoiceSettingLimits | None
    """Values the two settings may have; only when settings are read."""
    boost_language_consistency: bool | None
    """Whether the voice keeps to the language of its sample."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        consistency: float | Unset = UNSET,
        expressiveness: float | Unset = UNSET,
        service: models.VoiceService,
        limits: models.VoiceSettingLimits | Unset = UNSET,
        boost_language_consistency: bool | Unset = UNSET,
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
        (new.service,) = values
        if exact:
            new.consistency = None
            new.expressiveness = None
            new.limits = None
            new.boost_language_consistency = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.consistency = source.get("consistency")
        new.expressiveness = source.get("expressiveness")
        value_of_limits = source.get("limits")
        new.limits = _LIMITS_SHAPE.from_dict(value_of_limits) if isinstance(value_of_limits, dict) else value_of_limits
        new.boost_language_consistency = source.get("boost_language_consistency")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
