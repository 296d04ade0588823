# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipPortStart`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import SipPortStatus


_FIELDS: Mapping[str, Field] = {
    "port_request_id": Field("port_request_id", STRING, required=True),
    "status": Field(
        "status",
        Enumeration("canceled", "completed", "failed", "in_progress", "submitted", "waiting_for_signature"),
        required=True,
    ),
    "signature_url": Field("signature_url", STRING, required=True),
    "phone_numbers": Field("phone_numbers", Array(STRING), required=True),
}
_REQUIRED = ("port_request_id", "status", "signature_url", "phone_numbers")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipPortStart(Model):
    """A port request that has just been made."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    port_request_id: str
    """Id of the request."""
    status: SipPortStatus
    """How far a port request has come."""
    signature_url: str
    """Where the letter of authorisation is signed."""
    phone_numbers: list[str]
    """Numbers that the request is about."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.port_request_id, new.status, new.signature_url, new.phone_numbers) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
