# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolResultProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Enumeration, Map, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ToolResultStatus


_FIELDS: Mapping[str, Field] = {
    "tool_call_id": Field("tool_call_id", STRING, required=True),
    "output": Field("output", OneOf(STRING, Map(ANY)), required=True),
    "status": Field("status", Enumeration("error", "success")),
    "name": Field("name", STRING),
}
_REQUIRED = ("tool_call_id", "output")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ToolResultProperties(Model):
    """What came of a tool."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    tool_call_id: str
    """Call that this is the result of."""
    output: str | dict[str, Any]
    """The result."""
    status: ToolResultStatus | Unset = UNSET
    """How it went. 'success' when left out."""
    name: str | Unset = UNSET
    """Name of the tool. Seen in use, not documented."""
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
        (new.tool_call_id, new.output) = values
        if exact:
            new.status = UNSET
            new.name = UNSET
            new._additional = None
            return new
        new.status = source.get("status", UNSET)
        new.name = source.get("name", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
