# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallToolInvokePayload`."""

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
    "tool_type": Field("tool_type", STRING),
    "behavior": Field("behavior", STRING),
    "snippet_id": Field("snippet_id", OneOf(STRING, NULL)),
    "input_variables": Field("input_variables", Map(ANY)),
    "timeout": Field("timeout", OneOf(NUMBER, NULL)),
    "called_as": Field("called_as", OneOf(STRING, NULL)),
    "tool_source": Field("tool_source", OneOf(STRING, NULL)),
    "tool": Field("tool", OneOf(STRING, NULL)),
    "type": Field("type", OneOf(STRING, NULL)),
    "input_vars": Field("input_vars", OneOf(Map(ANY), NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallToolInvokePayload(Model):
    """The details."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    tool_name: str | None
    """Tool that is called; `tool` in older events."""
    tool_type: str | None
    """Kind of tool; `type` in older events."""
    behavior: str | None
    """How the call and the tool go together."""
    snippet_id: str | None
    """Code that is run, if it is a tool of that kind."""
    input_variables: dict[str, Any] | None
    """What it is given; `input_vars` in older events."""
    timeout: float | None
    """After how long it is given up."""
    called_as: str | None
    """Name by which the model called it."""
    tool_source: str | None
    """Where it is defined, as `referenced` with an id or as `inline`, perhaps with overrides."""
    tool: str | None
    """The older name of `tool_name`."""
    type: str | None
    """The older name of `tool_type`."""
    input_vars: dict[str, Any] | None
    """The older name of `input_variables`."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        tool_name: str | Unset = UNSET,
        tool_type: str | Unset = UNSET,
        behavior: str | Unset = UNSET,
        snippet_id: str | None | Unset = UNSET,
        input_variables: dict[str, Any] | Unset = UNSET,
        timeout: float | None | Unset = UNSET,
        called_as: str | None | Unset = UNSET,
        tool_source: str | None | Unset = UNSET,
        tool: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        input_vars: dict[str, Any] | None | Unset = UNSET,
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
            new.tool_type = None
            new.behavior = None
            new.snippet_id = None
            new.input_variables = None
            new.timeout = None
            new.called_as = None
            new.tool_source = None
            new.tool = None
            new.type = None
            new.input_vars = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.tool_name = source.get("tool_name")
        new.tool_type = source.get("tool_type")
        new.behavior = source.get("behavior")
        new.snippet_id = source.get("snippet_id")
        new.input_variables = source.get("input_variables")
        new.timeout = source.get("timeout")
        new.called_as = source.get("called_as")
        new.tool_source = source.get("tool_source")
        new.tool = source.get("tool")
        new.type = source.get("type")
        new.input_vars = source.get("input_vars")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
