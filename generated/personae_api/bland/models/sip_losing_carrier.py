# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipLosingCarrier`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .sip_service_address import SipServiceAddress

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipLosingCarrier(Model):
    """The account with the present carrier, exactly as that carrier has it. Of the two ways to name the owner and the
    representative, one is enough.
    """

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    customer_type: str | Unset = UNSET
    """Business or Individual; the older reference has business and personal."""
    customer_name: str | Unset = UNSET
    """Owner of the account (newer reference)."""
    business_name: str | Unset = UNSET
    """Name of the company (older reference)."""
    first_name: str | Unset = UNSET
    """First name of the owner (older reference)."""
    last_name: str | Unset = UNSET
    """Last name of the owner (older reference)."""
    account_number: str | Unset = UNSET
    """Number of the account."""
    account_telephone_number: str | Unset = UNSET
    """Number that the account is billed under."""
    authorized_representative: str | Unset = UNSET
    """Full name of who may move the numbers."""
    authorized_representative_email: str | Unset = UNSET
    """Where the letter to sign is sent."""
    notification_emails: list[str] | Unset = UNSET
    """Who is told about progress (older reference)."""
    address: SipServiceAddress | Unset = UNSET
    """Address that the numbers are registered at."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.customer_type = UNSET
            new.customer_name = UNSET
            new.business_name = UNSET
            new.first_name = UNSET
            new.last_name = UNSET
            new.account_number = UNSET
            new.account_telephone_number = UNSET
            new.authorized_representative = UNSET
            new.authorized_representative_email = UNSET
            new.notification_emails = UNSET
            new.address = UNSET
            new._additional = None
            return new
        new.customer_type = source.get("customer_type", UNSET)
        new.customer_name = source.get("customer_name", UNSET)
        new.business_name = source.get("business_name", UNSET)
        new.first_name = source.get("first_name", UNSET)
        new.last_name = source.get("last_name", UNSET)
        new.account_number = source.get("account_number", UNSET)
        new.account_telephone_number = source.get("account_telephone_number", UNSET)
        new.authorized_representative = source.get("authorized_representative", UNSET)
        new.authorized_representative_email = source.get("authorized_representative_email", UNSET)
        new.notification_emails = source.get("notification_emails", UNSET)
        value_of_address = source.get("address", UNSET)
        new.address = (
            _ADDRESS_SHAPE.from_dict(value_of_address) if isinstance(value_of_address, dict) else value_of_address
        )
        new._additional = rest(source, _KNOWN)
        return new
