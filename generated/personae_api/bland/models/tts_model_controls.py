# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TtsModelControls`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Reference, keys, some
from .. import models

_EXPRESSIVENESS_SHAPE = Reference("personae_api.bland.models.tts_control_range", "TtsControlRange")
_STABILITY_SHAPE = Reference("personae_api.bland.models.tts_control_range", "TtsControlRange")

_FIELDS: Mapping[str, Field] = {
    "expressiveness": Field("expressiveness", _EXPRESSIVENESS_SHAPE, required=True),
    "stability": Field("stability", _STABILITY_SHAPE, required=True),
}
_REQUIRED = ("expressiveness", "stability")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TtsModelControls(Model):
    """Controls of a model with the values they take."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    expressiveness: models.TtsControlRange
    """Values of expressiveness."""
    stability: models.TtsControlRange
    """Values of stability."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        expressiveness: models.TtsControlRange,
        stability: models.TtsControlRange,
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
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
