# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SubaccountTransfer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, Enumeration, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("error", "success"), required=True),
    "new_parent_balance": Field("new_parent_balance", NUMBER, required=True),
    "new_subaccount_balance": Field("new_subaccount_balance", NUMBER, required=True),
}
_REQUIRED = ("status", "new_parent_balance", "new_subaccount_balance")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SubaccountTransfer(Model):
    """Balances after credits have moved."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: models.ReportedStatus
    """The word success or error."""
    new_parent_balance: float
    """Credits of the parent account now."""
    new_subaccount_balance: float
    """Credits of the subaccount now."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: models.ReportedStatus,
        new_parent_balance: float,
        new_subaccount_balance: float,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.status, new.new_parent_balance, new.new_subaccount_balance) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
