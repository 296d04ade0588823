# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `NodeTestResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Reference, keys, some
from .. import models

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
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class NodeTestResult(Model):
    """What came of one conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    conversation_id: str
    """Conversation that was played."""
    data: list[models.NodeTestGeneration]
    """The conversation as it was, with the new prompt, and in its variants."""
    total_generations: int
    """How many there will be in the end."""
    generating_new_prompt: bool
    """Whether the new prompt is still being tried."""
    generating_permutations: bool
    """Whether variants are still being tried."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        conversation_id: str,
        data: list[models.NodeTestGeneration],
        total_generations: int,
        generating_new_prompt: bool,
        generating_permutations: bool,
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
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
