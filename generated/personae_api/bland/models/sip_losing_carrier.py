# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipLosingCarrier`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_ADDRESS_SHAPE = Reference("personae_api.bland.models.sip_service_address", "SipServiceAddress")

_FIELDS: Mapping[str, Field] = {
    "customer_type": Field("customer_type", STRING),
    "customer_name": Field("customer_name", STRING),
    "business_name": Field("business_name", STRING),
    "first_name": Field("first_name", STRING),
    "last_name": Field("last_name", STRING),
    "account_number": Field("account_number", STRING),
    "account_telephone_number": Field("account_telephone_number", STRING),
    "authorized_representative": Field("authorized_representative", STRING),
    "authorized_representative_email": Field("authorized_representative_email", STRING),
    "notification_emails": Field("notification_emails", Array(STRING)),
    "address": Field("address", _ADDRESS_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipLosingCarrier(Model):
    """The account with the present carrier, exactly as that carrier has it. Of the two ways to name the owner and the
    representative, one is enough.
    """

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    customer_type: str | None
    """Business or Individual; the older reference has business and personal."""
    customer_name: str | None
    """Owner of the account (newer reference)."""
    business_name: str | None
    """Name of the company (older reference)."""
    first_name: str | None
    """First name of the owner (older reference)."""
    last_name: str | None
    """Last name of the owner (older reference)."""
    account_number: str | None
    """Number of the account."""
    account_telephone_number: str | None
    """Number that the account is billed under."""
    authorized_representative: str | None
    """Full name of who may move the numbers."""
    authorized_representative_email: str | None
    """Where the letter to sign is sent."""
    notification_emails: list[str] | None
    """Who is notified of progress (older reference)."""
    address: models.SipServiceAddress | None
    """Address that the numbers are registered at."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        customer_type: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        business_name: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        account_telephone_number: str | Unset = UNSET,
        authorized_representative: str | Unset = UNSET,
        authorized_representative_email: str | Unset = UNSET,
        notification_emails: list[str] | Unset = UNSET,
        address: models.SipServiceAddress | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.customer_type = None
            new.customer_name = None
            new.business_name = None
            new.first_name = None
            new.last_name = None
            new.account_number = None
            new.account_telephone_number = None
            new.authorized_representative = None
            new.authorized_representative_email = None
            new.notification_emails = None
            new.address = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.customer_type = source.get("customer_type")
        new.customer_name = source.get("customer_name")
        new.business_name = source.get("business_name")
        new.first_name = source.get("first_name")
        new.last_name = source.get("last_name")
        new.account_number = source.get("account_number")
        new.account_telephone_number = source.get("account_telephone_number")
        new.authorized_representative = source.get("authorized_representative")
        new.authorized_representative_email = source.get("authorized_representative_email")
        new.notification_emails = source.get("notification_emails")
        value_of_address = source.get("address")
        new.address = (
            _ADDRESS_SHAPE.from_dict(value_of_address) if isinstance(value_of_address, dict) else value_of_address
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
