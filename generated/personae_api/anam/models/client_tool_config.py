# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ClientToolConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, NUMBER, Map, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "parameters": Field("parameters", Map(ANY)),
    "awaitResult": Field("await_result", BOOLEAN),
    "toolTimeoutSeconds": Field("tool_timeout_seconds", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ClientToolConfig(Model):
    """Settings of a CLIENT tool, which raises an event in the application that runs the session."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    parameters: dict[str, Any] | None
    """JSON Schema of the arguments that the LLM fills in for your client."""
    await_result: bool | None
    """Let the persona wait for your client's answer and talk about it, instead of carrying on at once."""
    tool_timeout_seconds: float | None
    """How long to wait for your client's answer before the tool call counts as failed. At least 1, at most 600."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        parameters: dict[str, Any] | Unset = UNSET,
        await_result: bool | Unset = UNSET,
        tool_timeout_seconds: float | Unset = UNSET,
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
            new.parameters = None
            new.await_result = None
            new.tool_timeout_seconds = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.parameters = source.get("parameters")
        new.await_result = source.get("awaitResult")
        new.tool_timeout_seconds = source.get("toolTimeoutSeconds")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
