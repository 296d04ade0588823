# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionCodeCost`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Enumeration, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "billingPolicy": Field("billing_policy", Enumeration("enterprise_included", "monthly_free_tier"), required=True),
    "monthlyFreeInvocations": Field("monthly_free_invocations", INTEGER, required=True),
    "listPriceUsdPerInvocation": Field("list_price_usd_per_invocation", STRING, required=True),
    "freeTierScope": Field("free_tier_scope", STRING, required=True),
}
_REQUIRED = ("billingPolicy", "monthlyFreeInvocations", "listPriceUsdPerInvocation", "freeTierScope")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionCodeCost(Model):
    """What code of your own costs."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    billing_policy: models.DispositionCodeBilling
    """How it is paid for."""
    monthly_free_invocations: int
    """Runs a month that cost nothing."""
    list_price_usd_per_invocation: str
    """What a further run costs, in US dollars."""
    free_tier_scope: str
    """Who shares the free runs, the `organization`."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        billing_policy: models.DispositionCodeBilling,
        monthly_free_invocations: int,
        list_price_usd_per_invocation: str,
        free_tier_scope: str,
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
        (new.billing_policy, new.monthly_free_invocations, new.list_price_usd_per_invocation, new.free_tier_scope) = (
            values
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
