# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestJudgement`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, NUMBER, STRING, Array, Enumeration, OneOf, Reference, keys, some
from .. import models

_BREAKDOWN_SHAPE = Array(Reference("personae_api.bland.models.test_judgement_share", "TestJudgementShare"))

_FIELDS: Mapping[str, Field] = {
    "eval_agent_id": Field("eval_agent_id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "mode": Field("mode", Enumeration("levels", "passfail"), required=True),
    "score": Field("score", OneOf(NUMBER, NULL), required=True),
    "passed": Field("passed", OneOf(BOOLEAN, NULL), required=True),
    "weight": Field("weight", NUMBER, required=True),
    "breakdown": Field("breakdown", _BREAKDOWN_SHAPE, required=True),
}
_REQUIRED = ("eval_agent_id", "name", "mode", "score", "passed", "weight", "breakdown")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestJudgement(Model):
    """What one judge says of all conversations."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    eval_agent_id: str
    """Id of the eval agent."""
    name: str
    """Name of the eval agent."""
    mode: models.TestJudgementMode
    """How it grades."""
    score: float | None
    """Its score."""
    passed: bool | None
    """Whether it lets the scenario pass."""
    weight: float
    """Its share in the score."""
    breakdown: list[models.TestJudgementShare]
    """How often each verdict was come to."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        eval_agent_id: str,
        name: str,
        mode: models.TestJudgementMode,
        score: float | None,
        passed: bool | None,
        weight: float,
        breakdown: list[models.TestJudgementShare],
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
        (new.eval_agent_id, new.name, new.mode, new.score, new.passed, new.weight, value_of_breakdown) = values
        new.breakdown = _BREAKDOWN_SHAPE.decode(value_of_breakdown)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
