# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeBaseLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, INTEGER, NUMBER, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "rag_score_threshold": Field("rag_score_threshold", NUMBER),
    "rag_n_chunks": Field("rag_n_chunks", INTEGER),
    "rag_surrounding_chunk_radius": Field("rag_surrounding_chunk_radius", INTEGER),
    "enable_rag_observability_app_messages": Field("enable_rag_observability_app_messages", BOOLEAN),
    "use_procedure_goalchain": Field("use_procedure_goalchain", BOOLEAN),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class KnowledgeBaseLayer(Model):
    """How documents are looked up. Seen in use, not documented."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    rag_score_threshold: float | Unset = UNSET
    """How well a piece of a document must fit."""
    rag_n_chunks: int | Unset = UNSET
    """How many pieces to use."""
    rag_surrounding_chunk_radius: int | Unset = UNSET
    """How many pieces before and after each to use too."""
    enable_rag_observability_app_messages: bool | Unset = UNSET
    """Tell the room what was looked up."""
    use_procedure_goalchain: bool | Unset = UNSET
    """Follow procedures that are in documents step by step."""
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
            new.rag_score_threshold = UNSET
            new.rag_n_chunks = UNSET
            new.rag_surrounding_chunk_radius = UNSET
            new.enable_rag_observability_app_messages = UNSET
            new.use_procedure_goalchain = UNSET
            new._additional = None
            return new
        new.rag_score_threshold = source.get("rag_score_threshold", UNSET)
        new.rag_n_chunks = source.get("rag_n_chunks", UNSET)
        new.rag_surrounding_chunk_radius = source.get("rag_surrounding_chunk_radius", UNSET)
        new.enable_rag_observability_app_messages = source.get("enable_rag_observability_app_messages", UNSET)
        new.use_procedure_goalchain = source.get("use_procedure_goalchain", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
