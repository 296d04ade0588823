# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeSearchResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, INTEGER, NUMBER, STRING, Map, keys, some

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
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
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
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        document_id: str,
        filename: str,
        content: str,
        score: float,
        chunk_index: int,
        metadata: dict[str, Any],
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.document_id, new.filename, new.content, new.score, new.chunk_index, new.metadata) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
