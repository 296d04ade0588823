# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayModelOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NUMBER, STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "modelName": Field("model_name", STRING),
    "interruptionThreshold": Field("interruption_threshold", NUMBER),
    "interruptibility": Field("interruptibility", INTEGER),
    "temperature": Field("temperature", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayModelOptions(Model):
    """How the agent thinks and listens at a node."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    model_name: str | None
    """Model to use at the node."""
    interruption_threshold: float | None
    """Milliseconds to wait once the caller has stopped speaking, the older way beside interruptibility."""
    interruptibility: int | None
    """How easily the agent is interrupted, from 0 (never) over 2 (balanced) to 4 (always)."""
    temperature: float | None
    """How freely the model words things."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        model_name: str | Unset = UNSET,
        interruption_threshold: float | Unset = UNSET,
        interruptibility: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.model_name = None
            new.interruption_threshold = None
            new.interruptibility = None
            new.temperature = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.model_name = source.get("modelName")
        new.interruption_threshold = source.get("interruptionThreshold")
        new.interruptibility = source.get("interruptibility")
        new.temperature = source.get("temperature")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
