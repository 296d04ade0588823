# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallToolResultPayload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, NUMBER, STRING, Map, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "tool_name": Field("tool_name", STRING),
    "result": Field("result", ANY),
    "output_variables": Field("output_variables", Map(ANY)),
    "duration_ms": Field("duration_ms", OneOf(NUMBER, NULL)),
    "input_variables": Field("input_variables", Map(ANY)),
    "last_user_message": Field("last_user_message", OneOf(STRING, NULL)),
    "tool": Field("tool", OneOf(STRING, NULL)),
    "output": Field("output", ANY),
    "elapsed": Field("elapsed", OneOf(NUMBER, NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallToolResultPayload(Model):
    """The details."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    tool_name: str | None
    """Tool that was called; `tool` in older events."""
    result: Any
    """What it answered."""
    output_variables: dict[str, Any] | None
    """Values that were read of it; `output` in older events."""
    duration_ms: float | None
    """Milliseconds that it took; `elapsed` in older events."""
    input_variables: dict[str, Any] | None
    """What it was given."""
    last_user_message: str | None
    """What the other side said before."""
    tool: str | None
    """The older name of `tool_name`."""
    output: Any
    """The older name of `output_variables`."""
    elapsed: float | None
    """The older name of `duration_ms`."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        tool_name: str | Unset = UNSET,
        result: Any | Unset = UNSET,
        output_variables: dict[str, Any] | Unset = UNSET,
        duration_ms: float | None | Unset = UNSET,
        input_variables: dict[str, Any] | Unset = UNSET,
        last_user_message: str | None | Unset = UNSET,
        tool: str | None | Unset = UNSET,
        output: Any | Unset = UNSET,
        elapsed: float | None | Unset = UNSET,
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
            new.tool_name = None
            new.result = None
            new.output_variables = None
            new.duration_ms = None
            new.input_variables = None
            new.last_user_message = None
            new.tool = None
            new.output = None
            new.elapsed = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.tool_name = source.get("tool_name")
        new.result = source.get("result")
        new.output_variables = source.get("output_variables")
        new.duration_ms = source.get("duration_ms")
        new.input_variables = source.get("input_variables")
        new.last_user_message = source.get("last_user_message")
        new.tool = source.get("tool")
        new.output = source.get("output")
        new.elapsed = source.get("elapsed")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
