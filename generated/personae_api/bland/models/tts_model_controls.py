# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TtsModelControls`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Reference, keys, rest, some

if TYPE_CHECKING:
    from .tts_control_range import TtsControlRange

_EXPRESSIVENESS_SHAPE = Reference("personae_api.bland.models.tts_control_range", "TtsControlRange")
_STABILITY_SHAPE = Reference("personae_api.bland.models.tts_control_range", "TtsControlRange")

_FIELDS: Mapping[str, Field] = {
    "expressiveness": Field("expressiveness", _EXPRESSIVENESS_SHAPE, required=True),
    "stability": Field("stability", _STABILITY_SHAPE, required=True),
}
_REQUIRED = ("expressiveness", "stability")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TtsModelControls(Model):
    """Controls of a model with the values they take."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    expressiveness: TtsControlRange
    """Values of expressiveness."""
    stability: TtsControlRange
    """Values of stability."""
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
        (value_of_expressiveness, value_of_stability) = values
        new.expressiveness = (
            _EXPRESSIVENESS_SHAPE.from_dict(value_of_expressiveness)
            if isinstance(value_of_expressiveness, dict)
            else value_of_expressiveness
        )
        new.stability = (
            _STABILITY_SHAPE.from_dict(value_of_stability)
            if isinstance(value_of_stability, dict)
            else value_of_stability
        )
        new._additional = None if exact else rest(source, _KNOWN)
        return new
