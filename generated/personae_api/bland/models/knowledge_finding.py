# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeFinding`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "text": Field("text", STRING, required=True),
    "content_type": Field("content_type", Enumeration("document", "human_qa"), required=True),
    "score": Field("score", NUMBER),
    "cascade_path": Field("cascade_path", Enumeration("stage1", "stage2")),
}
_REQUIRED = ("text", "content_type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class KnowledgeFinding(Model):
    """A passage about a question."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    text: str
    """The passage."""
    content_type: models.KnowledgeFindingType
    """Where a passage is from, a document or an answer that a person has given."""
    score: float | None
    """How well it fits."""
    cascade_path: models.KnowledgeSearchStage | None
    """Stage of the search in which a passage was found."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        text: str,
        content_type: models.KnowledgeFindingType,
        score: float | Unset = UNSET,
        cascade_path: models.KnowledgeSearchStage | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.text, new.content_type) = values
        if exact:
            new.score = None
            new.cascade_path = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.score = source.get("score")
        new.cascade_path = source.get("cascade_path")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
