# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VectorKnowledgeBaseReference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"vector_id": Field("vector_id", STRING, required=True)}
_REQUIRED = ("vector_id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class VectorKnowledgeBaseReference(Model):
    """Id of a vector store that was made or changed."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    vector_id: str
    """Id of the vector store."""
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
        (new.vector_id,) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
