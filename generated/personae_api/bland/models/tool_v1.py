# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolV1`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, STRING, OneOf, Reference, keys, some
from .. import models

_TOOL_SHAPE = Reference("personae_api.bland.models.tool_v1_definition", "ToolV1Definition")

_FIELDS: Mapping[str, Field] = {
    "tool_id": Field("tool_id", STRING, required=True),
    "label": Field("label", OneOf(STRING, NULL), required=True),
    "tool": Field("tool", _TOOL_SHAPE, required=True),
    "public": Field("public", BOOLEAN, required=True),
}
_REQUIRED = ("tool_id", "label", "tool", "public")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ToolV1(Model):
    """A tool of the older kind as it is stored."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    tool_id: str
    """Id of the tool, by which it is given to an agent."""
    label: str | None
    """Name of the tool for people, null when there is none."""
    tool: models.ToolV1Definition
    """A request to a web service, and when and with which values an agent sends it."""
    public: bool
    """Whether other accounts see it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        tool_id: str,
        label: str | None,
        tool: models.ToolV1Definition,
        public: bool,
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
        (new.tool_id, new.label, value_of_tool, new.public) = values
        new.tool = _TOOL_SHAPE.from_dict(value_of_tool) if isinstance(value_of_tool, dict) else value_of_tool
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
