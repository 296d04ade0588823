# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AutomationPipeline`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, STRING, Array, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_NODES_SHAPE = Array(Reference("personae_api.bland.models.automation_node", "AutomationNode"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING),
    "description": Field("description", OneOf(STRING, NULL)),
    "is_active": Field("is_active", BOOLEAN),
    "nodes": Field("nodes", _NODES_SHAPE),
}
_REQUIRED = ("id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AutomationPipeline(Model):
    """What is done when a trigger goes off. Further fields are not known; they are kept."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the pipeline."""
    name: str | None
    """Name for people."""
    description: str | None
    """What it is for."""
    is_active: bool | None
    """Whether it is on."""
    nodes: list[models.AutomationNode] | None
    """Its steps."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        nodes: list[models.AutomationNode] | Unset = UNSET,
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
        (new.id,) = values
        if exact:
            new.name = None
            new.description = None
            new.is_active = None
            new.nodes = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.name = source.get("name")
        new.description = source.get("description")
        new.is_active = source.get("is_active")
        value_of_nodes = source.get("nodes")
        new.nodes = _NODES_SHAPE.decode(value_of_nodes)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
