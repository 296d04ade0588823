# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsRates`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, NUMBER, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "interruptionRate": Field("interruption_rate", OneOf(NUMBER, NULL), required=True),
    "interruptedBeforeAudioRate": Field("interrupted_before_audio_rate", OneOf(NUMBER, NULL), required=True),
    "errorSessionRate": Field("error_session_rate", OneOf(NUMBER, NULL), required=True),
    "warningSessionRate": Field("warning_session_rate", OneOf(NUMBER, NULL), required=True),
    "toolCallFailureRate": Field("tool_call_failure_rate", OneOf(NUMBER, NULL), required=True),
}
_REQUIRED = (
    "interruptionRate",
    "interruptedBeforeAudioRate",
    "errorSessionRate",
    "warningSessionRate",
    "toolCallFailureRate",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsRates(Model):
    """How often things happened, as shares."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    interruption_rate: float | None
    """Share of turns that were interrupted, or null if there were none."""
    interrupted_before_audio_rate: float | None
    """Share of turns that were interrupted before a sound, or null if there were none."""
    error_session_rate: float | None
    """Share of sessions with errors, or null if there were none."""
    warning_session_rate: float | None
    """Share of sessions with warnings, or null if there were none."""
    tool_call_failure_rate: float | None
    """Share of tool calls that failed, or null if there were none."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        interruption_rate: float | None,
        interrupted_before_audio_rate: float | None,
        error_session_rate: float | None,
        warning_session_rate: float | None,
        tool_call_failure_rate: float | None,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.interruption_rate,
            new.interrupted_before_audio_rate,
            new.error_session_rate,
            new.warning_session_rate,
            new.tool_call_failure_rate,
        ) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
