# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestSuggestion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, STRING, Enumeration, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "type": Field(
        "type", Enumeration("flow_change", "node_config", "prompt_change", "tone_improvement"), required=True
    ),
    "target_node_id": Field("target_node_id", STRING, required=True),
    "target_node_name": Field("target_node_name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "suggested_change": Field("suggested_change", STRING, required=True),
    "confidence": Field("confidence", NUMBER, required=True),
}
_REQUIRED = ("type", "target_node_id", "target_node_name", "description", "suggested_change", "confidence")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestSuggestion(Model):
    """A change that may let a failed run pass."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: models.TestSuggestionType
    """What it would change."""
    target_node_id: str
    """Node it would change."""
    target_node_name: str
    """Name of that node."""
    description: str
    """What is wrong, and what should be different."""
    suggested_change: str
    """The change itself, for instance a new prompt."""
    confidence: float
    """How sure the suggestion is, from 0 to 1."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: models.TestSuggestionType,
        target_node_id: str,
        target_node_name: str,
        description: str,
        suggested_change: str,
        confidence: float,
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
        (new.type, new.target_node_id, new.target_node_name, new.description, new.suggested_change, new.confidence) = (
            values
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
