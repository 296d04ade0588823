# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsCounts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, Reference, keys, some
from .. import models

_TOOL_CALLS_SHAPE = Reference("personae_api.anam.models.tool_call_counts", "ToolCallCounts")

_FIELDS: Mapping[str, Field] = {
    "completedTurns": Field("completed_turns", INTEGER, required=True),
    "interruptedTurns": Field("interrupted_turns", INTEGER, required=True),
    "interruptedBeforeAudioTurns": Field("interrupted_before_audio_turns", INTEGER, required=True),
    "totalErrors": Field("total_errors", INTEGER, required=True),
    "totalWarnings": Field("total_warnings", INTEGER, required=True),
    "sessionsWithErrors": Field("sessions_with_errors", INTEGER, required=True),
    "sessionsWithWarnings": Field("sessions_with_warnings", INTEGER, required=True),
    "toolCalls": Field("tool_calls", _TOOL_CALLS_SHAPE, required=True),
}
_REQUIRED = (
    "completedTurns",
    "interruptedTurns",
    "interruptedBeforeAudioTurns",
    "totalErrors",
    "totalWarnings",
    "sessionsWithErrors",
    "sessionsWithWarnings",
    "toolCalls",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsCounts(Model):
    """How often things happened."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    completed_turns: int
    """Turns in which the persona finished what it had to say."""
    interrupted_turns: int
    """Turns in which the user cut the persona short."""
    interrupted_before_audio_turns: int
    """Those in which the persona had not even begun to speak."""
    total_errors: int
    """Errors in all sessions together."""
    total_warnings: int
    """Warnings in all sessions together."""
    sessions_with_errors: int
    """Sessions that had at least one error."""
    sessions_with_warnings: int
    """Sessions that had at least one warning."""
    tool_calls: models.ToolCallCounts
    """How often tools were called."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        completed_turns: int,
        interrupted_turns: int,
        interrupted_before_audio_turns: int,
        total_errors: int,
        total_warnings: int,
        sessions_with_errors: int,
        sessions_with_warnings: int,
        tool_calls: models.ToolCallCounts,
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.completed_turns,
            new.interrupted_turns,
            new.interrupted_before_audio_turns,
            new.total_errors,
            new.total_warnings,
            new.sessions_with_errors,
            new.sessions_with_warnings,
            value_of_tool_calls,
        ) = values
        new.tool_calls = (
            _TOOL_CALLS_SHAPE.from_dict(value_of_tool_calls)
            if isinstance(value_of_tool_calls, dict)
            else value_of_tool_calls
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
