# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCondition`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "prompt": Field("prompt", STRING, required=True),
    "pathway_id": Field("pathway_id", STRING, required=True),
    "pathway_version": Field("pathway_version", STRING, required=True),
    "start_node_id": Field("start_node_id", STRING, required=True),
}
_REQUIRED = ("name", "prompt", "pathway_id", "pathway_version", "start_node_id")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayCondition(Model):
    """A rule that moves a conversation onto a pathway."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """Label of the rule."""
    prompt: str
    """Situation, in words, in which the rule applies."""
    pathway_id: str
    """Pathway to continue on."""
    pathway_version: str
    """Version of that pathway, as text (persona_settings has a number instead)."""
    start_node_id: str
    """Node of the pathway to enter at."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.name, new.prompt, new.pathway_id, new.pathway_version, new.start_node_id) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
