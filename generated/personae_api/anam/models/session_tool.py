# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionTool`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Enumeration, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SessionToolType


_FIELDS: Mapping[str, Field] = {
    "type": Field("type", Enumeration("client", "server", "system"), required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING),
    "parameters": Field("parameters", Map(ANY)),
}
_REQUIRED = ("type", "name")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SessionTool(Model):
    """A tool that exists for one session only."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    type: SessionToolType
    """Where the tool runs."""
    name: str
    """Name by which the LLM calls the tool."""
    description: str | Unset = UNSET
    """What the tool does and when to use it, written for the LLM that decides to call it. At most 1024 characters."""
    parameters: dict[str, Any] | Unset = UNSET
    """JSON Schema of the arguments that the LLM fills in."""
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
        (new.type, new.name) = values
        if exact:
            new.description = UNSET
            new.parameters = UNSET
            new._additional = None
            return new
        new.description = source.get("description", UNSET)
        new.parameters = source.get("parameters", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
