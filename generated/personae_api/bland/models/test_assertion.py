# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestAssertion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Enumeration, Map, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "type": Field(
        "type",
        Enumeration(
            "BLAND_TONE",
            "CUSTOM_LLM",
            "GUARD_RAIL_TRIGGERED",
            "LLM_JUDGE",
            "NODES_VISITED",
            "NODE_REACHED",
            "PATHWAY_NODES_REACHED",
            "REGEX_MATCH",
            "STRING_CHECK",
            "TRAVERSAL_MATCH",
            "VARIABLE_EXTRACTED",
            "WEBHOOK_TRIGGERED",
        ),
        required=True,
    ),
    "name": Field("name", STRING, required=True),
    "config": Field("config", Map(ANY), required=True),
    "is_required": Field("is_required", BOOLEAN, required=True),
    "weight": Field("weight", NUMBER, required=True),
    "order": Field("order", INTEGER, required=True),
}
_REQUIRED = ("id", "type", "name", "config", "is_required", "weight", "order")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestAssertion(Model):
    """Something that has to be true of a run, as it is stored."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the assertion."""
    type: models.TestAssertionType
    """What it looks at."""
    name: str
    """Name shown in results."""
    config: dict[str, Any]
    """Settings that depend on the type, such as `prompt`, `output_type` and `threshold` of a judge, or `node_id`. In
    use are also `pass_on_true` of a judge, `expectedUrl` and `expectedMethod` of a webhook, `variableName`,
    `condition` and `value` of a variable, `nodeIds` and `condition` of the nodes of a pathway, and `type` and
    `guardRailId` of a guard rail.
    """
    is_required: bool
    """Whether the run fails when this is not true."""
    weight: float
    """Its share in the score of the run."""
    order: int
    """Position among the assertions."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        type: models.TestAssertionType,
        name: str,
        config: dict[str, Any],
        is_required: bool,
        weight: float,
        order: int,
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
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.type, new.name, new.config, new.is_required, new.weight, new.order) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
