# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentVerdict`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, NUMBER, STRING, Array, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "eval_agent_id": Field("eval_agent_id", STRING, required=True),
    "eval_agent_version_id": Field("eval_agent_version_id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "required": Field("required", BOOLEAN, required=True),
    "target_level_keys": Field("target_level_keys", Array(STRING), required=True),
    "match_rate": Field("match_rate", OneOf(NUMBER, NULL), required=True),
    "score": Field("score", OneOf(NUMBER, NULL), required=True),
    "passed": Field("passed", OneOf(BOOLEAN, NULL), required=True),
}
_REQUIRED = (
    "eval_agent_id",
    "eval_agent_version_id",
    "name",
    "required",
    "target_level_keys",
    "match_rate",
    "score",
    "passed",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVerdict(Model):
    """What one judge says of a run."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    eval_agent_id: str
    """Id of the eval agent."""
    eval_agent_version_id: str
    """Version of the eval agent."""
    name: str
    """Name of the eval agent."""
    required: bool
    """Whether the check fails without it."""
    target_level_keys: list[str]
    """Levels that count as passed."""
    match_rate: float | None
    """Share of the conversations that reached such a level, 0 to 1; half of them pass."""
    score: float | None
    """Score, 0 to 100."""
    passed: bool | None
    """Whether it passed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        eval_agent_id: str,
        eval_agent_version_id: str,
        name: str,
        required: bool,
        target_level_keys: list[str],
        match_rate: float | None,
        score: float | None,
        passed: bool | None,
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.eval_agent_id,
            new.eval_agent_version_id,
            new.name,
            new.required,
            new.target_level_keys,
            new.match_rate,
            new.score,
            new.passed,
        ) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
