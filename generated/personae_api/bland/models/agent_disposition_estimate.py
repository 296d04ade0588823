# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDispositionEstimate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Array, Reference, keys, some
from .. import models

_PER_VALUE_SHAPE = Array(Reference("personae_api.bland.models.disposition_value_cost", "DispositionValueCost"))
_TOTAL_USD_PER_CALL_SHAPE = Reference("personae_api.bland.models.disposition_usd", "DispositionUsd")
_ASSUMPTIONS_SHAPE = Reference("personae_api.bland.models.disposition_assumptions", "DispositionAssumptions")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "dispositionId": Field("disposition_id", STRING, required=True),
    "draftRevision": Field("draft_revision", INTEGER, required=True),
    "perValue": Field("per_value", _PER_VALUE_SHAPE, required=True),
    "totalUsdPerCall": Field("total_usd_per_call", _TOTAL_USD_PER_CALL_SHAPE, required=True),
    "assumptions": Field("assumptions", _ASSUMPTIONS_SHAPE, required=True),
    "quoteConfigVersion": Field("quote_config_version", STRING, required=True),
}
_REQUIRED = ("id", "dispositionId", "draftRevision", "perValue", "totalUsdPerCall", "assumptions", "quoteConfigVersion")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDispositionEstimate(Model):
    """What a draft would cost."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the estimate, which publishing asks for."""
    disposition_id: str
    """Id of the disposition."""
    draft_revision: int
    """Revision of the draft."""
    per_value: list[models.DispositionValueCost]
    """What each value costs."""
    total_usd_per_call: models.DispositionUsd
    """What all of them cost for each call."""
    assumptions: models.DispositionAssumptions
    """What the estimate rests on."""
    quote_config_version: str
    """Version of the prices."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        disposition_id: str,
        draft_revision: int,
        per_value: list[models.DispositionValueCost],
        total_usd_per_call: models.DispositionUsd,
        assumptions: models.DispositionAssumptions,
        quote_config_version: str,
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
        (
            new.id,
            new.disposition_id,
            new.draft_revision,
            value_of_per_value,
            value_of_total_usd_per_call,
            value_of_assumptions,
            new.quote_config_version,
        ) = values
        new.per_value = _PER_VALUE_SHAPE.decode(value_of_per_value)
        new.total_usd_per_call = (
            _TOTAL_USD_PER_CALL_SHAPE.from_dict(value_of_total_usd_per_call)
            if isinstance(value_of_total_usd_per_call, dict)
            else value_of_total_usd_per_call
        )
        new.assumptions = (
            _ASSUMPTIONS_SHAPE.from_dict(value_of_assumptions)
            if isinstance(value_of_assumptions, dict)
            else value_of_assumptions
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
