# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TornadoFix`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "target_node": Field("target_node", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "type": Field("type", STRING, required=True),
}
_REQUIRED = ("id", "target_node", "description", "type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TornadoFix(Model):
    """One change to the pathway."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the fix."""
    target_node: str
    """Node it changes."""
    description: str
    """What it changes."""
    type: str
    """Kind of the change, such as prompt_edit."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.target_node, new.description, new.type) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
