# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `NodeTestGeneration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, Array, Reference, keys, rest, some

if TYPE_CHECKING:
    from .node_test_turn import NodeTestTurn

_OUTPUT_SHAPE = Array(Reference("personae_api.bland.models.node_test_turn", "NodeTestTurn"))

_FIELDS: Mapping[str, Field] = {
    "output": Field("output", _OUTPUT_SHAPE, required=True),
    "is_original": Field("is_original", BOOLEAN, required=True),
    "is_permutation": Field("is_permutation", BOOLEAN, required=True),
}
_REQUIRED = ("output", "is_original", "is_permutation")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class NodeTestGeneration(Model):
    """One way in which a conversation went."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    output: list[NodeTestTurn]
    """What was said, in order."""
    is_original: bool
    """Whether this is what was really said."""
    is_permutation: bool
    """Whether what the caller says is a variant."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_output, new.is_original, new.is_permutation) = values
        new.output = _OUTPUT_SHAPE.decode(value_of_output)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
