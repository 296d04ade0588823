# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipNumber`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, Array, Enumeration, OneOf, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import SipDirectionType, SipHealth


_FIELDS: Mapping[str, Field] = {
    "phone_number": Field("phone_number", STRING, required=True),
    "directions": Field("directions", Array(Enumeration("inbound", "outbound")), required=True),
    "sip_endpoint": Field("sip_endpoint", OneOf(STRING, NULL), required=True),
    "health_status": Field("health_status", Enumeration("healthy", "unchecked", "unreachable"), required=True),
}
_REQUIRED = ("phone_number", "directions", "sip_endpoint", "health_status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipNumber(Model):
    """A number that is connected over SIP."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    phone_number: str
    """The number in E.164 form."""
    directions: list[SipDirectionType]
    """Directions that are set up."""
    sip_endpoint: str | None
    """Server at the other end."""
    health_status: SipHealth
    """Whether the SIP server answered when it was last tried."""
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
        (new.phone_number, new.directions, new.sip_endpoint, new.health_status) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
