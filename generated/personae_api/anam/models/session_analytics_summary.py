# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionAnalyticsSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, NUMBER, OneOf, Reference, keys, some
from .. import models

_TOOL_CALLS_SHAPE = Reference("personae_api.anam.models.tool_call_counts", "ToolCallCounts")
_AVERAGE_LATENCIES_SHAPE = Reference("personae_api.anam.models.average_latencies", "AverageLatencies")

_FIELDS: Mapping[str, Field] = {
    "totalTurns": Field("total_turns", INTEGER, required=True),
    "completedTurns": Field("completed_turns", INTEGER, required=True),
    "interruptedTurns": Field("interrupted_turns", INTEGER, required=True),
    "interruptionRate": Field("interruption_rate", OneOf(NUMBER, NULL), required=True),
    "totalUserSpeechDurationSeconds": Field("total_user_speech_duration_seconds", OneOf(NUMBER, NULL), required=True),
    "totalUserWords": Field("total_user_words", OneOf(INTEGER, NULL), required=True),
    "totalAssistantWords": Field("total_assistant_words", OneOf(INTEGER, NULL), required=True),
    "totalWarnings": Field("total_warnings", INTEGER, required=True),
    "totalErrors": Field("total_errors", INTEGER, required=True),
    "toolCalls": Field("tool_calls", _TOOL_CALLS_SHAPE, required=True),
    "averageLatencies": Field("average_latencies", _AVERAGE_LATENCIES_SHAPE, required=True),
}
_REQUIRED = (
    "totalTurns",
    "completedTurns",
    "interruptedTurns",
    "interruptionRate",
    "totalUserSpeechDurationSeconds",
    "totalUserWords",
    "totalAssistantWords",
    "totalWarnings",
    "totalErrors",
    "toolCalls",
    "averageLatencies",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionAnalyticsSummary(Model):
    """The session in figures."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    total_turns: int
    """How many turns the session had."""
    completed_turns: int
    """Turns in which the persona finished what it had to say."""
    interrupted_turns: int
    """Turns in which the user cut the persona short."""
    interruption_rate: float | None
    """Share of turns that were interrupted, or null if there were none."""
    total_user_speech_duration_seconds: float | None
    """How long the user spoke in all."""
    total_user_words: int | None
    """How many words the user said."""
    total_assistant_words: int | None
    """How many words the persona said."""
    total_warnings: int
    """How many warnings there were."""
    total_errors: int
    """How many errors there were."""
    tool_calls: models.ToolCallCounts
    """How often tools were called."""
    average_latencies: models.AverageLatencies
    """How long things took on average, null where nothing was measured."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        total_turns: int,
        completed_turns: int,
        interrupted_turns: int,
        interruption_rate: float | None,
        total_user_speech_duration_seconds: float | None,
        total_user_words: int | None,
        total_assistant_words: int | None,
        total_warnings: int,
        total_errors: int,
        tool_calls: models.ToolCallCounts,
        average_latencies: models.AverageLatencies,
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
            exact = len(source) == 11
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.total_turns,
            new.completed_turns,
            new.interrupted_turns,
            new.interruption_rate,
            new.total_user_speech_duration_seconds,
            new.total_user_words,
            new.total_assistant_words,
            new.total_warnings,
            new.total_errors,
            value_of_tool_calls,
            value_of_average_latencies,
        ) = values
        new.tool_calls = (
            _TOOL_CALLS_SHAPE.from_dict(value_of_tool_calls)
            if isinstance(value_of_tool_calls, dict)
            else value_of_tool_calls
        )
        new.average_latencies = (
            _AVERAGE_LATENCIES_SHAPE.from_dict(value_of_average_latencies)
            if isinstance(value_of_average_latencies, dict)
            else value_of_average_latencies
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
