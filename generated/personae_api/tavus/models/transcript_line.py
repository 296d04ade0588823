# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TranscriptLine`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

<<<<<<< HEAD
from ...base import EXACT, NO_NAMES, Field, Model, Seen, fill, see
from ...shapes import STRING, keys, some
=======
from ...base import Field, Model, or_none
from ...shapes import ANY, NUMBER, STRING, Array, OneOf, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .transcript_tool_call import TranscriptToolCall

_TOOL_CALLS_SHAPE = Array(Reference("personae_api.tavus.models.transcript_tool_call", "TranscriptToolCall"))
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)

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
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TranscriptLine(Model):
    """Something that was said."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: str
<<<<<<< HEAD
    """Who said it, such as user, assistant or system."""
    content: str
    """What was said."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        role: str,
        content: str,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        fill(self, locals())
=======
    """Who said it, such as user, assistant, system or tool."""
    content: str | list[Any] | Unset = UNSET
    """What was said, as text or in parts."""
    timestamp: str | float | Unset = UNSET
    """When it was said, as a date or in seconds since 1970."""
    seconds_from_start: float | Unset = UNSET
    """How many seconds after the beginning."""
    duration: float | Unset = UNSET
    """How many seconds it took."""
    inference_id: str | Unset = UNSET
    """Id that what belongs to one answer has in common."""
    tool_call_id: str | Unset = UNSET
    """Call that this is the result of, for the role tool."""
    tool_calls: list[TranscriptToolCall] | Unset = UNSET
    """Tools that were called."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
<<<<<<< HEAD
        (new.role, new.content) = values
        new._absent, beyond = EXACT if exact else _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
=======
        (new.role,) = values
        if exact:
            new.content = UNSET
            new.timestamp = UNSET
            new.seconds_from_start = UNSET
            new.duration = UNSET
            new.inference_id = UNSET
            new.tool_call_id = UNSET
            new.tool_calls = UNSET
            new._additional = None
            return new
        new.content = source.get("content", UNSET)
        new.timestamp = source.get("timestamp", UNSET)
        new.seconds_from_start = source.get("seconds_from_start", UNSET)
        new.duration = source.get("duration", UNSET)
        new.inference_id = source.get("inference_id", UNSET)
        new.tool_call_id = source.get("tool_call_id", UNSET)
        value_of_tool_calls = source.get("tool_calls", UNSET)
        new.tool_calls = _TOOL_CALLS_SHAPE.decode(value_of_tool_calls)
        new._additional = rest(source, _KNOWN)
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)
        return new
