# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeReply`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Reference, keys, rest, some

if TYPE_CHECKING:
    from .knowledge_passage import KnowledgePassage

_SOURCES_SHAPE = Array(Reference("personae_api.bland.models.knowledge_passage", "KnowledgePassage"))

_FIELDS: Mapping[str, Field] = {
    "response": Field("response", STRING, required=True),
    "context": Field("context", STRING, required=True),
    "sources": Field("sources", _SOURCES_SHAPE, required=True),
}
_REQUIRED = ("response", "context", "sources")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class KnowledgeReply(Model):
    """Reply from a knowledge base."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    response: str
    """The reply in words."""
    context: str
    """Text from the knowledge base that the reply rests on."""
    sources: list[KnowledgePassage]
    """Passages that were found."""
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
        (new.response, new.context, value_of_sources) = values
        new.sources = _SOURCES_SHAPE.decode(value_of_sources)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
