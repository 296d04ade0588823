# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwaySimulationTurn`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "role": Field("role", Enumeration("assistant", "caller", "user"), required=True),
    "content": Field("content", STRING, required=True),
    "current_node_name": Field("current_node_name", STRING),
}
_REQUIRED = ("role", "content")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwaySimulationTurn(Model):
    """Something that was said in a simulation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: models.PathwaySimulationRole
    """Who says something, the pathway (assistant) or the one who plays the caller."""
    content: str
    """What was said."""
    current_node_name: str | None
    """Node at which it was said, where the pathway says it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        role: models.PathwaySimulationRole,
        content: str,
        current_node_name: str | Unset = UNSET,
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
        (new.role, new.content) = values
        if exact:
            new.current_node_name = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.current_node_name = source.get("current_node_name")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
