# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayGlobals`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .pathway_global_config import PathwayGlobalConfig
    from .pathway_node_position import PathwayNodePosition

_GLOBAL_CONFIG_SHAPE = Reference("personae_api.bland.models.pathway_global_config", "PathwayGlobalConfig")
_POSITION_SHAPE = Reference("personae_api.bland.models.pathway_node_position", "PathwayNodePosition")

_FIELDS: Mapping[str, Field] = {
    "globalConfig": Field("global_config", _GLOBAL_CONFIG_SHAPE, required=True),
    "position": Field("position", _POSITION_SHAPE),
}
_REQUIRED = ("globalConfig",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayGlobals(Model):
    """What counts at every node, sent as one more entry of the nodes."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    global_config: PathwayGlobalConfig
    """Settings of all nodes."""
    position: PathwayNodePosition | Unset = UNSET
    """Where something is drawn in the editor."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
            new.position = UNSET
            new._additional = None
            return new
        value_of_position = source.get("position", UNSET)
        new.position = (
            _POSITION_SHAPE.from_dict(value_of_position) if isinstance(value_of_position, dict) else value_of_position
        )
        new._additional = rest(source, _KNOWN)
        return new
