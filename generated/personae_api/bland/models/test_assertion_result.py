# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestAssertionResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
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
    field: str | Unset = UNSET
    """Variable that was compared; only where variables are."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.assertion_id, new.type, new.target, new.expected, new.passed) = values
        if exact:
            new.field = UNSET
            new._additional = None
            return new
        new.field = source.get("field", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
