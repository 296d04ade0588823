# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionTool`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, fill, see
from ...shapes import ANY, STRING, Enumeration, Map, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", Enumeration("client", "server", "system"), required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING),
    "parameters": Field("parameters", Map(ANY)),
}
_REQUIRED = ("type", "name")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionTool(Model):
    """A tool that exists for one session only."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    type: models.SessionToolType
    """Where the tool runs."""
    name: str
    """Name by which the LLM calls the tool."""
    description: str | None
    """What the tool does and when to use it, written for the LLM that decides to call it. At most 1024 characters."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments that the LLM fills in."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: models.SessionToolType,
        name: str,
        description: str | Unset = UNSET,
        parameters: dict[str, Any] | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        fill(self, locals())

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
            new.description = None
            new.parameters = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.description = source.get("description")
        new.parameters = source.get("parameters")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
