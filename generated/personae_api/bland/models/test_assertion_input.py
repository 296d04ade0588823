# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestAssertionInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Enumeration, Map, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
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
    "config": Field("config", Map(ANY), required=True),
    "name": Field("name", STRING),
    "is_required": Field("is_required", BOOLEAN),
    "weight": Field("weight", NUMBER),
    "order": Field("order", INTEGER),
}
_REQUIRED = ("type", "config")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestAssertionInput(Model):
    """Something that has to be true of a run."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: models.TestAssertionType
    """What it looks at."""
    config: dict[str, Any]
    """Settings that depend on the type, such as `prompt`, `output_type` and `threshold` of a judge, or `node_id`. In
    use are also `pass_on_true` of a judge, `expectedUrl` and `expectedMethod` of a webhook, `variableName`,
    `condition` and `value` of a variable, `nodeIds` and `condition` of the nodes of a pathway, and `type` and
    `guardRailId` of a guard rail.
    """
    name: str | None
    """Name shown in results."""
    is_required: bool | None
    """Whether the run fails when this is not true. True when left out."""
    weight: float | None
    """Its share in the score of the run. 1 when left out."""
    order: int | None
    """Position among the assertions."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: models.TestAssertionType,
        config: dict[str, Any],
        name: str | Unset = UNSET,
        is_required: bool | Unset = UNSET,
        weight: float | Unset = UNSET,
        order: int | Unset = UNSET,
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
        (new.type, new.config) = values
        if exact:
            new.name = None
            new.is_required = None
            new.weight = None
            new.order = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.name = source.get("name")
        new.is_required = source.get("is_required")
        new.weight = source.get("weight")
        new.order = source.get("order")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
