# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipPort`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    LONGEST_EXACT,
    STRING,
    Array,
    Enumeration,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_PHONE_NUMBERS_SHAPE = Array(Reference("personae_api.bland.models.sip_ported_number", "SipPortedNumber"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "status": Field(
        "status",
        Enumeration("canceled", "completed", "failed", "in_progress", "submitted", "waiting_for_signature"),
        required=True,
    ),
    "phone_numbers": Field("phone_numbers", _PHONE_NUMBERS_SHAPE, required=True),
    "authorized_rep_email": Field("authorized_rep_email", STRING, required=True),
    "notification_emails": Field("notification_emails", Array(STRING), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "status", "phone_numbers", "authorized_rep_email", "notification_emails", "created_at", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipPort(Model):
    """A request to bring numbers over from another carrier."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the request."""
    status: models.SipPortStatus
    """How far a port request has come."""
    phone_numbers: list[models.SipPortedNumber]
    """The numbers, each with a state of its own."""
    authorized_rep_email: str
    """Mail address of who signs."""
    notification_emails: list[str]
    """Mail addresses that hear of progress."""
    created_at: dt.datetime
    """When the request was made."""
    updated_at: dt.datetime
    """When its state last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        status: models.SipPortStatus,
        phone_numbers: list[models.SipPortedNumber],
        authorized_rep_email: str,
        notification_emails: list[str],
        created_at: dt.datetime,
        updated_at: dt.datetime,
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
            new.status,
            value_of_phone_numbers,
            new.authorized_rep_email,
            new.notification_emails,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.phone_numbers = _PHONE_NUMBERS_SHAPE.decode(value_of_phone_numbers)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
