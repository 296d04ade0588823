# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentPathwaySource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_PATHWAY_SHAPE = Reference("personae_api.bland.models.agent_inline_pathway", "AgentInlinePathway")

_FIELDS: Mapping[str, Field] = {
    "pathway_id": Field("pathway_id", STRING),
    "version": Field("version", INTEGER),
    "mode": Field("mode", Enumeration("one_to_one", "translate")),
    "pathway": Field("pathway", _PATHWAY_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentPathwaySource(Model):
    """A pathway to take over: one that is stored, by its id, or a graph."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    pathway_id: str | None
    """Id of a pathway that is stored."""
    version: int | None
    """Version of it; without it, the newest."""
    mode: models.AgentPathwayMode | None
    """How it is taken over. 'one_to_one' when left out."""
    pathway: models.AgentInlinePathway | None
    """A graph, instead of an id."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        pathway_id: str | Unset = UNSET,
        version: int | Unset = UNSET,
        mode: models.AgentPathwayMode | Unset = UNSET,
        pathway: models.AgentInlinePathway | Unset = UNSET,
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
            new.pathway_id = None
            new.version = None
            new.mode = None
            new.pathway = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.pathway_id = source.get("pathway_id")
        new.version = source.get("version")
        new.mode = source.get("mode")
        value_of_pathway = source.get("pathway")
        new.pathway = (
            _PATHWAY_SHAPE.from_dict(value_of_pathway) if isinstance(value_of_pathway, dict) else value_of_pathway
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
