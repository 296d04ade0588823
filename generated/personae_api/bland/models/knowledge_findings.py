# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeFindings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from .. import models

_RESULTS_SHAPE = Array(Reference("personae_api.bland.models.knowledge_finding", "KnowledgeFinding"))

_FIELDS: Mapping[str, Field] = {
    "results": Field("results", _RESULTS_SHAPE, required=True),
    "formatted_context": Field("formatted_context", STRING, required=True),
    "generatedQuery": Field("generated_query", STRING, required=True),
}
_REQUIRED = ("results", "formatted_context", "generatedQuery")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class KnowledgeFindings(Model):
    """What knowledge bases hold about a question."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    results: list[models.KnowledgeFinding]
    """The passages, the best first."""
    formatted_context: str
    """All passages in one text."""
    generated_query: str
    """What was searched for."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        results: list[models.KnowledgeFinding],
        formatted_context: str,
        generated_query: str,
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
        (value_of_results, new.formatted_context, new.generated_query) = values
        new.results = _RESULTS_SHAPE.decode(value_of_results)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
