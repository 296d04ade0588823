# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `NodeTestTurn`."""

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
    "role": Field("role", STRING, required=True),
    "node_id": Field("node_id", STRING),
    "nodeId": Field("node_id_2", STRING),
    "content": Field("content", STRING, required=True),
}
_REQUIRED = ("role", "content")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class NodeTestTurn(Model):
    """Something that was said in a test. Generated turns have `nodeId` in the place of `node_id`."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: str
    """Who speaks, user or assistant."""
    node_id: str | Unset = UNSET
    """Node at which it was said, in what was really said."""
    node_id_2: str | Unset = UNSET
    """Node at which it was said, in what was generated."""
    content: str
    """What was said."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.role, new.content) = values
        if exact:
            new.node_id = UNSET
            new.node_id_2 = UNSET
            new._additional = None
            return new
        new.node_id = source.get("node_id", UNSET)
        new.node_id_2 = source.get("nodeId", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
