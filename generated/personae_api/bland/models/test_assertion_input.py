# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestAssertionInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Enumeration, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import TestAssertionType


_FIELDS: Mapping[str, Field] = {
    "type": Field(
        "type",
        Enumeration(
            "BLAND_TONE",
            "CUSTOM_LLM",
            "LLM_JUDGE",
            "NODES_VISITED",
            "NODE_REACHED",
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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TestAssertionInput(Model):
    """Something that has to be true of a run."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: TestAssertionType
    """What it looks at."""
    config: dict[str, Any]
    """Settings that depend on the type, such as `prompt`, `output_type` and `threshold` of a judge, or `node_id`."""
    name: str | Unset = UNSET
    """Name shown in results."""
    is_required: bool | Unset = UNSET
    """Whether the run fails when this is not true. True when left out."""
    weight: float | Unset = UNSET
    """Its share in the score of the run. 1 when left out."""
    order: int | Unset = UNSET
    """Place among the assertions."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.type, new.config) = values
        if exact:
            new.name = UNSET
            new.is_required = UNSET
            new.weight = UNSET
            new.order = UNSET
            new._additional = None
            return new
        new.name = source.get("name", UNSET)
        new.is_required = source.get("is_required", UNSET)
        new.weight = source.get("weight", UNSET)
        new.order = source.get("order", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
