# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestFlowNode`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import TestFlowNodeCategory, TestFlowNodeType


_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "type": Field("type", Enumeration("Default", "End Call", "Transfer"), required=True),
    "category": Field("category", Enumeration("end", "error", "middle", "start"), required=True),
}
_REQUIRED = ("id", "name", "type", "category")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TestFlowNode(Model):
    """A node that runs passed through."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the node."""
    name: str
    """Name of the node."""
    type: TestFlowNodeType
    """Kind of the node."""
    category: TestFlowNodeCategory
    """Place in the flow."""
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
        (new.id, new.name, new.type, new.category) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
