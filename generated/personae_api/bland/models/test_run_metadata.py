# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestRunMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Map, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_TURN_DETAILS_SHAPE = Array(Reference("personae_api.bland.models.test_turn_detail", "TestTurnDetail"))

_FIELDS: Mapping[str, Field] = {
    "turn_details": Field("turn_details", _TURN_DETAILS_SHAPE),
    "node_id_to_name": Field("node_id_to_name", Map(STRING)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestRunMetadata(Model):
    """What happened in each turn of a run."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    turn_details: list[models.TestTurnDetail] | None
    """The turns."""
    node_id_to_name: dict[str, str] | None
    """Names of the nodes, by their ids."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        turn_details: list[models.TestTurnDetail] | Unset = UNSET,
        node_id_to_name: dict[str, str] | Unset = UNSET,
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
            new.turn_details = None
            new.node_id_to_name = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_turn_details = source.get("turn_details")
        new.turn_details = _TURN_DETAILS_SHAPE.decode(value_of_turn_details)
        new.node_id_to_name = source.get("node_id_to_name")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
