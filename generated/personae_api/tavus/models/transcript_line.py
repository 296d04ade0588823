# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TranscriptLine`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NUMBER, STRING, Array, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_TOOL_CALLS_SHAPE = Array(Reference("personae_api.tavus.models.transcript_tool_call", "TranscriptToolCall"))

_FIELDS: Mapping[str, Field] = {
    "role": Field("role", STRING, required=True),
    "content": Field("content", OneOf(STRING, Array(ANY))),
    "timestamp": Field("timestamp", OneOf(STRING, NUMBER)),
    "seconds_from_start": Field("seconds_from_start", NUMBER),
    "duration": Field("duration", NUMBER),
    "inference_id": Field("inference_id", STRING),
    "tool_call_id": Field("tool_call_id", STRING),
    "tool_calls": Field("tool_calls", _TOOL_CALLS_SHAPE),
}
_REQUIRED = ("role",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TranscriptLine(Model):
    """Something that was said."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: str
    """Who said it, such as user, assistant, system or tool."""
    content: str | list[Any] | None
    """What was said, as text or in parts."""
    timestamp: str | float | None
    """When it was said, as a date or in seconds since 1970."""
    seconds_from_start: float | None
    """How many seconds after the beginning."""
    duration: float | None
    """How many seconds it took."""
    inference_id: str | None
    """Id that what belongs to one answer has in common."""
    tool_call_id: str | None
    """Call that this is the result of, for the role tool."""
    tool_calls: list[models.TranscriptToolCall] | None
    """Tools that were called."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        role: str,
        content: str | list[Any] | Unset = UNSET,
        timestamp: str | float | Unset = UNSET,
        seconds_from_start: float | Unset = UNSET,
        duration: float | Unset = UNSET,
        inference_id: str | Unset = UNSET,
        tool_call_id: str | Unset = UNSET,
        tool_calls: list[models.TranscriptToolCall] | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.role,) = values
        if exact:
            new.content = None
            new.timestamp = None
            new.seconds_from_start = None
            new.duration = None
            new.inference_id = None
            new.tool_call_id = None
            new.tool_calls = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.content = source.get("content")
        new.timestamp = source.get("timestamp")
        new.seconds_from_start = source.get("seconds_from_start")
        new.duration = source.get("duration")
        new.inference_id = source.get("inference_id")
        new.tool_call_id = source.get("tool_call_id")
        value_of_tool_calls = source.get("tool_calls")
        new.tool_calls = _TOOL_CALLS_SHAPE.decode(value_of_tool_calls)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
