# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ClientToolConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, BOOLEAN, NUMBER, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "parameters": Field("parameters", Map(ANY)),
    "awaitResult": Field("await_result", BOOLEAN),
    "toolTimeoutSeconds": Field("tool_timeout_seconds", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ClientToolConfig(Model):
    """Settings of a CLIENT tool, which raises an event in the application that runs the session."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    parameters: dict[str, Any] | Unset = UNSET
    """JSON Schema of the arguments that the LLM fills in for your client."""
    await_result: bool | Unset = UNSET
    """Let the persona wait for your client's answer and talk about it, instead of carrying on at once."""
    tool_timeout_seconds: float | Unset = UNSET
    """How long to wait for your client's answer before the tool call counts as failed. At least 1, at most 600."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.parameters = UNSET
            new.await_result = UNSET
            new.tool_timeout_seconds = UNSET
            new._additional = None
            return new
        new.parameters = source.get("parameters", UNSET)
        new.await_result = source.get("awaitResult", UNSET)
        new.tool_timeout_seconds = source.get("toolTimeoutSeconds", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
