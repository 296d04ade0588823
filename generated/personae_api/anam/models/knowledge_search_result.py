# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeSearchResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, INTEGER, NUMBER, STRING, Map, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "documentId": Field("document_id", STRING, required=True),
    "filename": Field("filename", STRING, required=True),
    "content": Field("content", STRING, required=True),
    "score": Field("score", NUMBER, required=True),
    "chunkIndex": Field("chunk_index", INTEGER, required=True),
    "metadata": Field("metadata", Map(ANY), required=True),
}
_REQUIRED = ("documentId", "filename", "content", "score", "chunkIndex", "metadata")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class KnowledgeSearchResult(Model):
    """A passage of a document that fits a question."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    document_id: str
    """Id of the document that the passage is from."""
    filename: str
    """Name of that document's file."""
    content: str
    """The passage itself."""
    score: float
    """How close the passage is to the question; more is closer."""
    chunk_index: int
    """Number of the passage in its document, counted from 0."""
    metadata: dict[str, Any]
    """What else was noted about the passage."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.document_id, new.filename, new.content, new.score, new.chunk_index, new.metadata) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
