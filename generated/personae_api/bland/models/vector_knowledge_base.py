# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VectorKnowledgeBase`."""

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
    "vector_id": Field("vector_id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "text": Field("text", STRING),
}
_REQUIRED = ("vector_id", "name", "description")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class VectorKnowledgeBase(Model):
    """A vector store."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    vector_id: str
    """Id of the vector store."""
    name: str
    """Name shown in lists."""
    description: str
    """What is in it, so that an agent knows when to look."""
    text: str | Unset = UNSET
    """What it was made of; only there if include-text was true."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.vector_id, new.name, new.description) = values
        if exact:
            new.text = UNSET
            new._additional = None
            return new
        new.text = source.get("text", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
