# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolResultProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Enumeration, Map, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "tool_call_id": Field("tool_call_id", STRING, required=True),
    "output": Field("output", OneOf(STRING, Map(ANY)), required=True),
    "status": Field("status", Enumeration("error", "success")),
    "name": Field("name", STRING),
}
_REQUIRED = ("tool_call_id", "output")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ToolResultProperties(Model):
    """What came of a tool."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    tool_call_id: str
    """Call that this is the result of."""
    output: str | dict[str, Any]
    """The result."""
    status: models.ToolResultStatus | None
    """How it went. 'success' when left out."""
    name: str | None
    """Name of the tool. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        tool_call_id: str,
        output: str | dict[str, Any],
        status: models.ToolResultStatus | Unset = UNSET,
        name: str | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.tool_call_id, new.output) = values
        if exact:
            new.status = None
            new.name = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.status = source.get("status")
        new.name = source.get("name")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
