# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalRunEstimate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, NUMBER, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "resolved_atom_count": Field("resolved_atom_count", INTEGER, required=True),
    "estimated_input_tokens": Field("estimated_input_tokens", INTEGER, required=True),
    "estimated_output_tokens": Field("estimated_output_tokens", INTEGER, required=True),
    "estimated_cost_usd_cents": Field("estimated_cost_usd_cents", NUMBER, required=True),
}
_REQUIRED = ("resolved_atom_count", "estimated_input_tokens", "estimated_output_tokens", "estimated_cost_usd_cents")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
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
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
        new._additional = None if exact else rest(source, _KNOWN)
        return new
