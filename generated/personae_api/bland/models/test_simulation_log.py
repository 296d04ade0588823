# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestSimulationLog`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, NUMBER, STRING, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "run_id": Field("run_id", STRING, required=True),
    "conversation_id": Field("conversation_id", STRING, required=True),
    "case_name": Field("case_name", STRING, required=True),
    "duration_seconds": Field("duration_seconds", OneOf(NUMBER, NULL), required=True),
    "score": Field("score", OneOf(NUMBER, NULL), required=True),
    "passed": Field("passed", BOOLEAN, required=True),
}
_REQUIRED = ("run_id", "conversation_id", "case_name", "duration_seconds", "score", "passed")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestSimulationLog(Model):
    """One of the conversations."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    run_id: str
    """Id of the run."""
    conversation_id: str
    """Id of the conversation."""
    case_name: str
    """Name of the scenario."""
    duration_seconds: float | None
    """Length of the conversation."""
    score: float | None
    """Its score."""
    passed: bool
    """Whether it passed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        run_id: str,
        conversation_id: str,
        case_name: str,
        duration_seconds: float | None,
        score: float | None,
        passed: bool,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.run_id, new.conversation_id, new.case_name, new.duration_seconds, new.score, new.passed) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
