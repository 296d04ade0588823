# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeReply`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from .. import models

_SOURCES_SHAPE = Array(Reference("personae_api.bland.models.knowledge_passage", "KnowledgePassage"))

_FIELDS: Mapping[str, Field] = {
    "response": Field("response", STRING, required=True),
    "context": Field("context", STRING, required=True),
    "sources": Field("sources", _SOURCES_SHAPE, required=True),
}
_REQUIRED = ("response", "context", "sources")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class KnowledgeReply(Model):
    """Reply from a knowledge base."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    response: str
    """The reply in words."""
    context: str
    """Text from the knowledge base that the reply rests on."""
    sources: list[models.KnowledgePassage]
    """Passages that were found."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        response: str,
        context: str,
        sources: list[models.KnowledgePassage],
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.response, new.context, value_of_sources) = values
        new.sources = _SOURCES_SHAPE.decode(value_of_sources)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
