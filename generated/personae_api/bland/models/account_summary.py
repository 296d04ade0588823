# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AccountSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Reference, keys, some
from .. import models

_BILLING_SHAPE = Reference("personae_api.bland.models.account_billing", "AccountBilling")

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", STRING, required=True),
    "billing": Field("billing", _BILLING_SHAPE, required=True),
    "total_calls": Field("total_calls", INTEGER, required=True),
}
_REQUIRED = ("status", "billing", "total_calls")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AccountSummary(Model):
    """State of an account."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: str
    """State of the account, `active` when it may be used."""
    billing: models.AccountBilling
    """Credit of an account."""
    total_calls: int
    """Calls that the account has made since it was opened."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: str,
        billing: models.AccountBilling,
        total_calls: int,
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
        (new.status, value_of_billing, new.total_calls) = values
        new.billing = (
            _BILLING_SHAPE.from_dict(value_of_billing) if isinstance(value_of_billing, dict) else value_of_billing
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
