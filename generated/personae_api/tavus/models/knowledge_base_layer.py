# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeBaseLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, NUMBER, keys, some
from ...types import UNSET, Unset

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class KnowledgeBaseLayer(Model):
    """How documents are looked up. Undocumented, seen in use."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    rag_score_threshold: float | None
    """How well a piece of a document must fit."""
    rag_n_chunks: int | None
    """How many pieces to use."""
    rag_surrounding_chunk_radius: int | None
    """How many pieces before and after each to use too."""
    enable_rag_observability_app_messages: bool | None
    """Tell the room what was looked up."""
    use_procedure_goalchain: bool | None
    """Follow procedures that are in documents step by step."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        rag_score_threshold: float | Unset = UNSET,
        rag_n_chunks: int | Unset = UNSET,
        rag_surrounding_chunk_radius: int | Unset = UNSET,
        enable_rag_observability_app_messages: bool | Unset = UNSET,
        use_procedure_goalchain: bool | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.rag_score_threshold = None
            new.rag_n_chunks = None
            new.rag_surrounding_chunk_radius = None
            new.enable_rag_observability_app_messages = None
            new.use_procedure_goalchain = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.rag_score_threshold = source.get("rag_score_threshold")
        new.rag_n_chunks = source.get("rag_n_chunks")
        new.rag_surrounding_chunk_radius = source.get("rag_surrounding_chunk_radius")
        new.enable_rag_observability_app_messages = source.get("enable_rag_observability_app_messages")
        new.use_procedure_goalchain = source.get("use_procedure_goalchain")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
