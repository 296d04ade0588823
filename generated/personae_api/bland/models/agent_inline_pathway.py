# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentInlinePathway`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, STRING, Array, Map, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "nodes": Field("nodes", Array(Map(ANY)), required=True),
    "edges": Field("edges", Array(Map(ANY))),
    "name": Field("name", STRING),
    "description": Field("description", STRING),
    "globalPrompt": Field("global_prompt", STRING),
    "memoryEnabled": Field("memory_enabled", BOOLEAN),
}
_REQUIRED = ("nodes",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentInlinePathway(Model):
    """The graph of a pathway that is not stored."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    nodes: list[dict[str, Any]]
    """The nodes, up to 2,000."""
    edges: list[dict[str, Any]] | None
    """The edges, up to 4,000."""
    name: str | None
    """Name of the pathway. 'Imported pathway' when left out."""
    description: str | None
    """What it is for."""
    global_prompt: str | None
    """Instructions for the agent throughout."""
    memory_enabled: bool | None
    """Whether contacts are remembered."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        nodes: list[dict[str, Any]],
        edges: list[dict[str, Any]] | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        global_prompt: str | Unset = UNSET,
        memory_enabled: bool | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.nodes,) = values
        if exact:
            new.edges = None
            new.name = None
            new.description = None
            new.global_prompt = None
            new.memory_enabled = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.edges = source.get("edges")
        new.name = source.get("name")
        new.description = source.get("description")
        new.global_prompt = source.get("globalPrompt")
        new.memory_enabled = source.get("memoryEnabled")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
