# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `NodeTestGeneration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, Array, Reference, keys, some
from .. import models

_OUTPUT_SHAPE = Array(Reference("personae_api.bland.models.node_test_turn", "NodeTestTurn"))

_FIELDS: Mapping[str, Field] = {
    "output": Field("output", _OUTPUT_SHAPE, required=True),
    "is_original": Field("is_original", BOOLEAN, required=True),
    "is_permutation": Field("is_permutation", BOOLEAN, required=True),
}
_REQUIRED = ("output", "is_original", "is_permutation")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class NodeTestGeneration(Model):
    """One way in which a conversation went."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    output: list[models.NodeTestTurn]
    """What was said, in order."""
    is_original: bool
    """Whether this is what was really said."""
    is_permutation: bool
    """Whether what the caller says is a variant."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        output: list[models.NodeTestTurn],
        is_original: bool,
        is_permutation: bool,
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
        (value_of_output, new.is_original, new.is_permutation) = values
        new.output = _OUTPUT_SHAPE.decode(value_of_output)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
