# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeBaseDeletion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "success": Field("success", BOOLEAN, required=True),
    "message": Field("message", STRING, required=True),
    "knowledge_base_id": Field("knowledge_base_id", STRING, required=True),
}
_REQUIRED = ("success", "message", "knowledge_base_id")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class KnowledgeBaseDeletion(Model):
    """Outcome of a deletion."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    success: bool
    """True when the knowledge base is gone."""
    message: str
    """The outcome in words."""
    knowledge_base_id: str
    """Knowledge base that was deleted."""
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
        (new.success, new.message, new.knowledge_base_id) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
