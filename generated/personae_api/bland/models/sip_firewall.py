# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipFirewall`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Reference, keys, rest, some

if TYPE_CHECKING:
    from .sip_port_numbers import SipPortNumbers

_PORTS_SHAPE = Reference("personae_api.bland.models.sip_port_numbers", "SipPortNumbers")

_FIELDS: Mapping[str, Field] = {
    "ip_addresses": Field("ip_addresses", Array(STRING), required=True),
    "ports": Field("ports", _PORTS_SHAPE, required=True),
}
_REQUIRED = ("ip_addresses", "ports")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipFirewall(Model):
    """Addresses and ports that SIP traffic from Bland uses."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    ip_addresses: list[str]
    """IP addresses to let in."""
    ports: SipPortNumbers
    """Network ports of SIP traffic, as text."""
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
        (new.ip_addresses, value_of_ports) = values
        new.ports = _PORTS_SHAPE.from_dict(value_of_ports) if isinstance(value_of_ports, dict) else value_of_ports
        new._additional = None if exact else rest(source, _KNOWN)
        return new
