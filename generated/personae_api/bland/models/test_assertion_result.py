# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestAssertionResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "assertion_id": Field("assertion_id", STRING, required=True),
    "type": Field("type", STRING, required=True),
    "target": Field("target", STRING, required=True),
    "expected": Field("expected", STRING, required=True),
    "passed": Field("passed", BOOLEAN, required=True),
    "field": Field("field", STRING),
}
_REQUIRED = ("assertion_id", "type", "target", "expected", "passed")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestAssertionResult(Model):
    """Whether an assertion was true of a run."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    assertion_id: str
    """Id of the assertion."""
    type: str
    """What it looks at; other names than in scenarios, such as node_visited."""
    target: str
    """Part of the run that it looks at, such as transcript."""
    expected: str
    """What was expected there."""
    passed: bool
    """Whether it was found."""
    field: str | None
    """Variable that was compared; only where variables are."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        assertion_id: str,
        type: str,
        target: str,
        expected: str,
        passed: bool,
        field: str | Unset = UNSET,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.assertion_id, new.type, new.target, new.expected, new.passed) = values
        if exact:
            new.field = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.field = source.get("field")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
