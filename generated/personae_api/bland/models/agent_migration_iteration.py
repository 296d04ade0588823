# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentMigrationIteration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, STRING, Array, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", Enumeration("iteration"), required=True),
    "iteration": Field("iteration", INTEGER, required=True),
    "stopReason": Field("stop_reason", OneOf(STRING, NULL)),
    "outputTokens": Field("output_tokens", INTEGER, required=True),
    "toolCalls": Field("tool_calls", Array(STRING), required=True),
}
_REQUIRED = ("type", "iteration", "outputTokens", "toolCalls")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentMigrationIteration(Model):
    """The model has come to the end of a turn."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: models.AgentMigrationIterationType
    """Kind of the event."""
    iteration: int
    """Number of the turn."""
    stop_reason: str | None
    """Why the turn is over."""
    output_tokens: int
    """How much it has written."""
    tool_calls: list[str]
    """Tools that it calls."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: models.AgentMigrationIterationType,
        iteration: int,
        stop_reason: str | None | Unset = UNSET,
        output_tokens: int,
        tool_calls: list[str],
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.type, new.iteration, new.output_tokens, new.tool_calls) = values
        if exact:
            new.stop_reason = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.stop_reason = source.get("stopReason")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
