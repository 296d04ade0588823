# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayModelOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, NUMBER, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "modelName": Field("model_name", STRING),
    "interruptionThreshold": Field("interruption_threshold", NUMBER),
    "interruptibility": Field("interruptibility", INTEGER),
    "temperature": Field("temperature", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayModelOptions(Model):
    """How the agent thinks and listens at a node."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    model_name: str | Unset = UNSET
    """Model to use at the node."""
    interruption_threshold: float | Unset = UNSET
    """Milliseconds to wait once the caller has stopped speaking, the older way beside interruptibility."""
    interruptibility: int | Unset = UNSET
    """How easily the agent is interrupted, from 0 (never) over 2 (balanced) to 4 (always)."""
    temperature: float | Unset = UNSET
    """How freely the model words things."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.model_name = UNSET
            new.interruption_threshold = UNSET
            new.interruptibility = UNSET
            new.temperature = UNSET
            new._additional = None
            return new
        new.model_name = source.get("modelName", UNSET)
        new.interruption_threshold = source.get("interruptionThreshold", UNSET)
        new.interruptibility = source.get("interruptibility", UNSET)
        new.temperature = source.get("temperature", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
