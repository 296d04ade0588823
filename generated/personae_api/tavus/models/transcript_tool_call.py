# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TranscriptToolCall`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .transcript_tool_function import TranscriptToolFunction

_FUNCTION_SHAPE = Reference("personae_api.tavus.models.transcript_tool_function", "TranscriptToolFunction")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING),
    "name": Field("name", STRING),
    "arguments": Field("arguments", STRING),
    "function": Field("function", _FUNCTION_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TranscriptToolCall(Model):
    """A tool that was called; its name and arguments may be inside of function instead."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str | Unset = UNSET
    """Id of the call."""
    name: str | Unset = UNSET
    """Name of the tool."""
    arguments: str | Unset = UNSET
    """Arguments as JSON in a text."""
    function: TranscriptToolFunction | Unset = UNSET
    """The name and the arguments, in some answers."""
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
            new.id = UNSET
            new.name = UNSET
            new.arguments = UNSET
            new.function = UNSET
            new._additional = None
            return new
        new.id = source.get("id", UNSET)
        new.name = source.get("name", UNSET)
        new.arguments = source.get("arguments", UNSET)
        value_of_function = source.get("function", UNSET)
        new.function = (
            _FUNCTION_SHAPE.from_dict(value_of_function) if isinstance(value_of_function, dict) else value_of_function
        )
        new._additional = rest(source, _KNOWN)
        return new
