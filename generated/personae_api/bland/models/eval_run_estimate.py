# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalRunEstimate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NUMBER, keys, some

_FIELDS: Mapping[str, Field] = {
    "resolved_atom_count": Field("resolved_atom_count", INTEGER, required=True),
    "estimated_input_tokens": Field("estimated_input_tokens", INTEGER, required=True),
    "estimated_output_tokens": Field("estimated_output_tokens", INTEGER, required=True),
    "estimated_cost_usd_cents": Field("estimated_cost_usd_cents", NUMBER, required=True),
}
_REQUIRED = ("resolved_atom_count", "estimated_input_tokens", "estimated_output_tokens", "estimated_cost_usd_cents")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalRunEstimate(Model):
    """What a run would take."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    resolved_atom_count: int
    """Verdicts the run would give."""
    estimated_input_tokens: int
    """Tokens the judges would read."""
    estimated_output_tokens: int
    """Tokens the judges would write."""
    estimated_cost_usd_cents: float
    """What the run would cost, in US cents."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        resolved_atom_count: int,
        estimated_input_tokens: int,
        estimated_output_tokens: int,
        estimated_cost_usd_cents: float,
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
        (
            new.resolved_atom_count,
            new.estimated_input_tokens,
            new.estimated_output_tokens,
            new.estimated_cost_usd_cents,
        ) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
