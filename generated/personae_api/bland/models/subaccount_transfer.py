# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SubaccountTransfer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NUMBER, Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import ReportedStatus


_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("error", "success"), required=True),
    "new_parent_balance": Field("new_parent_balance", NUMBER, required=True),
    "new_subaccount_balance": Field("new_subaccount_balance", NUMBER, required=True),
}
_REQUIRED = ("status", "new_parent_balance", "new_subaccount_balance")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SubaccountTransfer(Model):
    """Balances after credits have moved."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: ReportedStatus
    """The word success or error."""
    new_parent_balance: float
    """Credits of the parent account now."""
    new_subaccount_balance: float
    """Credits of the subaccount now."""
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
        (new.status, new.new_parent_balance, new.new_subaccount_balance) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
