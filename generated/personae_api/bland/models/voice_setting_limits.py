# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VoiceSettingLimits`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Reference, keys, some
from .. import models

_CONSISTENCY_SHAPE = Reference("personae_api.bland.models.voice_setting_range", "VoiceSettingRange")
_EXPRESSIVENESS_SHAPE = Reference("personae_api.bland.models.voice_setting_range", "VoiceSettingRange")

_FIELDS: Mapping[str, Field] = {
    "consistency": Field("consistency", _CONSISTENCY_SHAPE, required=True),
    "expressiveness": Field("expressiveness", _EXPRESSIVENESS_SHAPE, required=True),
}
_REQUIRED = ("consistency", "expressiveness")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class VoiceSettingLimits(Model):
    """Values that the settings of a voice may have."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    consistency: models.VoiceSettingRange
    """Range of consistency, which differs between engines."""
    expressiveness: models.VoiceSettingRange
    """Range of expressiveness."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        consistency: models.VoiceSettingRange,
        expressiveness: models.VoiceSettingRange,
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
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
