# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VoiceSettingLimits`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Reference, keys, rest, some

if TYPE_CHECKING:
    from .voice_setting_range import VoiceSettingRange

_CONSISTENCY_SHAPE = Reference("personae_api.bland.models.voice_setting_range", "VoiceSettingRange")
_EXPRESSIVENESS_SHAPE = Reference("personae_api.bland.models.voice_setting_range", "VoiceSettingRange")

_FIELDS: Mapping[str, Field] = {
    "consistency": Field("consistency", _CONSISTENCY_SHAPE, required=True),
    "expressiveness": Field("expressiveness", _EXPRESSIVENESS_SHAPE, required=True),
}
_REQUIRED = ("consistency", "expressiveness")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class VoiceSettingLimits(Model):
    """Values that the settings of a voice may have."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    consistency: VoiceSettingRange
    """Range of consistency, which differs between engines."""
    expressiveness: VoiceSettingRange
    """Range of expressiveness."""
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
        (value_of_consistency, value_of_expressiveness) = values
        new.consistency = (
            _CONSISTENCY_SHAPE.from_dict(value_of_consistency)
            if isinstance(value_of_consistency, dict)
            else value_of_consistency
        )
        new.expressiveness = (
            _EXPRESSIVENESS_SHAPE.from_dict(value_of_expressiveness)
            if isinstance(value_of_expressiveness, dict)
            else value_of_expressiveness
        )
        new._additional = None if exact else rest(source, _KNOWN)
        return new
