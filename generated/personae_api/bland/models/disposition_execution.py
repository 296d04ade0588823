# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionExecution`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Array, Enumeration, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "reasoningEffort": Field("reasoning_effort", Enumeration("auto", "high", "low", "medium"), required=True),
    "inputSourceIds": Field(
        "input_source_ids",
        Array(
            Enumeration(
                "agent_config",
                "audio_recording",
                "call_config",
                "call_metadata",
                "pathway_logs",
                "tool_logs",
                "transcript",
                "variables",
            )
        ),
        required=True,
    ),
}
_REQUIRED = ("reasoningEffort", "inputSourceIds")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionExecution(Model):
    """How a model finds a value out."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    reasoning_effort: models.DispositionEffort
    """How much the model thinks."""
    input_source_ids: list[models.DispositionInput]
    """What it gets to see. At least 1 item, at most 8 items."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        reasoning_effort: models.DispositionEffort,
        input_source_ids: list[models.DispositionInput],
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
        (new.reasoning_effort, new.input_source_ids) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
