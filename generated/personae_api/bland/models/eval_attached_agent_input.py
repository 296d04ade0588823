# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalAttachedAgentInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NUMBER, STRING, Array, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "eval_agent_id": Field("eval_agent_id", STRING, required=True),
    "eval_agent_version_id": Field("eval_agent_version_id", STRING),
    "weight": Field("weight", NUMBER),
    "target_level_keys": Field("target_level_keys", Array(STRING)),
}
_REQUIRED = ("eval_agent_id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class EvalAttachedAgentInput(Model):
    """An eval agent that shall judge the calls of a run."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    eval_agent_id: str
    """Id of the eval agent."""
    eval_agent_version_id: str | Unset = UNSET
    """Version that judges; the published one when left out."""
    weight: float | Unset = UNSET
    """Its share in the score of a call, from 0 to 100, relative to the other agents."""
    target_level_keys: list[str] | Unset = UNSET
    """Levels that count as passed in this run."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.eval_agent_id,) = values
        if exact:
            new.eval_agent_version_id = UNSET
            new.weight = UNSET
            new.target_level_keys = UNSET
            new._additional = None
            return new
        new.eval_agent_version_id = source.get("eval_agent_version_id", UNSET)
        new.weight = source.get("weight", UNSET)
        new.target_level_keys = source.get("target_level_keys", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
