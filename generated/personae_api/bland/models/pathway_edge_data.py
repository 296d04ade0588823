# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayEdgeData`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "label": Field("label", STRING),
    "name": Field("name", STRING),
    "prompt": Field("prompt", STRING),
    "description": Field("description", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayEdgeData(Model):
    """Content of an edge."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    label: str | Unset = UNSET
    """Situation in which the agent takes this way."""
    name: str | Unset = UNSET
    """Name of the node it leads to."""
    prompt: str | Unset = UNSET
    """Prompt of the node it leads to."""
    description: str | Unset = UNSET
    """More about the situation."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.label = UNSET
            new.name = UNSET
            new.prompt = UNSET
            new.description = UNSET
            new._additional = None
            return new
        new.label = source.get("label", UNSET)
        new.name = source.get("name", UNSET)
        new.prompt = source.get("prompt", UNSET)
        new.description = source.get("description", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
