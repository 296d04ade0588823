# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolCallProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "arguments": Field("arguments", STRING, required=True),
    "tool_call_id": Field("tool_call_id", STRING),
}
_REQUIRED = ("name", "arguments")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ToolCallProperties(Model):
    """A call of one of the persona's tools."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """Name of the tool."""
    arguments: str
    """Arguments of the tool as JSON in a text."""
    tool_call_id: str | Unset = UNSET
    """Id of the call."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.name, new.arguments) = values
        if exact:
            new.tool_call_id = UNSET
            new._additional = None
            return new
        new.tool_call_id = source.get("tool_call_id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
