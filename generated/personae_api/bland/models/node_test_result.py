# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `NodeTestResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Reference, keys, rest, some

if TYPE_CHECKING:
    from .node_test_generation import NodeTestGeneration

_DATA_SHAPE = Array(Reference("personae_api.bland.models.node_test_generation", "NodeTestGeneration"))

_FIELDS: Mapping[str, Field] = {
    "conversation_id": Field("conversation_id", STRING, required=True),
    "data": Field("data", _DATA_SHAPE, required=True),
    "total_generations": Field("total_generations", INTEGER, required=True),
    "generating_new_prompt": Field("generating_new_prompt", BOOLEAN, required=True),
    "generating_permutations": Field("generating_permutations", BOOLEAN, required=True),
}
_REQUIRED = ("conversation_id", "data", "total_generations", "generating_new_prompt", "generating_permutations")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class NodeTestResult(Model):
    """What came of one conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    conversation_id: str
    """Conversation that was played."""
    data: list[NodeTestGeneration]
    """The conversation as it was, with the new prompt, and in its variants."""
    total_generations: int
    """How many there will be in the end."""
    generating_new_prompt: bool
    """Whether the new prompt is still being tried."""
    generating_permutations: bool
    """Whether variants are still being tried."""
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
        (
            new.conversation_id,
            value_of_data,
            new.total_generations,
            new.generating_new_prompt,
            new.generating_permutations,
        ) = values
        new.data = _DATA_SHAPE.decode(value_of_data)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
