# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayGlobals`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_GLOBAL_CONFIG_SHAPE = Reference("personae_api.bland.models.pathway_global_config", "PathwayGlobalConfig")
_POSITION_SHAPE = Reference("personae_api.bland.models.pathway_node_position", "PathwayNodePosition")

_FIELDS: Mapping[str, Field] = {
    "globalConfig": Field("global_config", _GLOBAL_CONFIG_SHAPE, required=True),
    "position": Field("position", _POSITION_SHAPE),
}
_REQUIRED = ("globalConfig",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayGlobals(Model):
    """What counts at every node, sent as one more entry of the nodes."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    global_config: models.PathwayGlobalConfig
    """Settings of all nodes."""
    position: models.PathwayNodePosition | None
    """Where something is drawn in the editor."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        global_config: models.PathwayGlobalConfig,
        position: models.PathwayNodePosition | Unset = UNSET,
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
        (value_of_global_config,) = values
        new.global_config = (
            _GLOBAL_CONFIG_SHAPE.from_dict(value_of_global_config)
            if isinstance(value_of_global_config, dict)
            else value_of_global_config
        )
        if exact:
            new.position = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_position = source.get("position")
        new.position = (
            _POSITION_SHAPE.from_dict(value_of_position) if isinstance(value_of_position, dict) else value_of_position
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
