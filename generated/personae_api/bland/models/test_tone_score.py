# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestToneScore`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NUMBER, Array, Reference, keys, some
from .. import models

_EXAMPLES_SHAPE = Array(Reference("personae_api.bland.models.test_tone_example", "TestToneExample"))

_FIELDS: Mapping[str, Field] = {
    "naturalness": Field("naturalness", NUMBER, required=True),
    "conciseness": Field("conciseness", NUMBER, required=True),
    "empathy": Field("empathy", NUMBER, required=True),
    "flow_preservation": Field("flow_preservation", NUMBER, required=True),
    "back_channeling": Field("back_channeling", NUMBER, required=True),
    "topic_transitions": Field("topic_transitions", NUMBER, required=True),
    "overall_tone_score": Field("overall_tone_score", NUMBER, required=True),
    "issues": Field("issues", Array(ANY), required=True),
    "examples": Field("examples", _EXAMPLES_SHAPE, required=True),
}
_REQUIRED = (
    "naturalness",
    "conciseness",
    "empathy",
    "flow_preservation",
    "back_channeling",
    "topic_transitions",
    "overall_tone_score",
    "issues",
    "examples",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestToneScore(Model):
    """How the agent sounds; each score is from 0 to 1."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    naturalness: float
    """How natural it sounds."""
    conciseness: float
    """How brief and clear it is."""
    empathy: float
    """How it answers to feelings."""
    flow_preservation: float
    """How well the conversation stays in flow."""
    back_channeling: float
    """How well it shows that it listens."""
    topic_transitions: float
    """How smooth a change of subject is."""
    overall_tone_score: float
    """All of these together."""
    issues: list[Any]
    """What is wrong with the tone; the vendor does not document the entries."""
    examples: list[models.TestToneExample]
    """Passages that show it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        naturalness: float,
        conciseness: float,
        empathy: float,
        flow_preservation: float,
        back_channeling: float,
        topic_transitions: float,
        overall_tone_score: float,
        issues: list[Any],
        examples: list[models.TestToneExample],
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
            exact = len(source) == 9
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.naturalness,
            new.conciseness,
            new.empathy,
            new.flow_preservation,
            new.back_channeling,
            new.topic_transitions,
            new.overall_tone_score,
            new.issues,
            value_of_examples,
        ) = values
        new.examples = _EXAMPLES_SHAPE.decode(value_of_examples)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
