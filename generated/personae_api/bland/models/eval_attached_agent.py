# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalAttachedAgent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, STRING, Array, keys, some

_FIELDS: Mapping[str, Field] = {
    "eval_agent_id": Field("eval_agent_id", STRING, required=True),
    "eval_agent_version_id": Field("eval_agent_version_id", STRING, required=True),
    "weight": Field("weight", NUMBER, required=True),
    "target_level_keys": Field("target_level_keys", Array(STRING), required=True),
}
_REQUIRED = ("eval_agent_id", "eval_agent_version_id", "weight", "target_level_keys")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalAttachedAgent(Model):
    """An eval agent as part of a run or a setup."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    eval_agent_id: str
    """Id of the eval agent."""
    eval_agent_version_id: str
    """Version of it that judges."""
    weight: float
    """Its share in the score of a call, from 0 to 100, relative to the other agents."""
    target_level_keys: list[str]
    """Levels that count as passed here."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        eval_agent_id: str,
        eval_agent_version_id: str,
        weight: float,
        target_level_keys: list[str],
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.eval_agent_id, new.eval_agent_version_id, new.weight, new.target_level_keys) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
