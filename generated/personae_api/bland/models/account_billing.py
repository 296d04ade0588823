# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AccountBilling`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, NUMBER, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "current_balance": Field("current_balance", NUMBER, required=True),
    "refill_to": Field("refill_to", OneOf(NUMBER, NULL), required=True),
}
_REQUIRED = ("current_balance", "refill_to")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class AccountBilling(Model):
    """Credit of an account."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    current_balance: float
    """Credits that are left."""
    refill_to: float | None
    """Balance that an automatic refill restores, null when refills are off."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.current_balance, new.refill_to) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
