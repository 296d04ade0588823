# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AccountSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, Reference, keys, rest, some

if TYPE_CHECKING:
    from .account_billing import AccountBilling

_BILLING_SHAPE = Reference("personae_api.bland.models.account_billing", "AccountBilling")

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", STRING, required=True),
    "billing": Field("billing", _BILLING_SHAPE, required=True),
    "total_calls": Field("total_calls", INTEGER, required=True),
}
_REQUIRED = ("status", "billing", "total_calls")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class AccountSummary(Model):
    """State of an account."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: str
    """State of the account, `active` when it may be used."""
    billing: AccountBilling
    """Credit of an account."""
    total_calls: int
    """Calls that the account has made since it was opened."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.status, value_of_billing, new.total_calls) = values
        new.billing = (
            _BILLING_SHAPE.from_dict(value_of_billing) if isinstance(value_of_billing, dict) else value_of_billing
        )
        new._additional = None if exact else rest(source, _KNOWN)
        return new
