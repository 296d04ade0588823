# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipFirewall`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from .. import models

_PORTS_SHAPE = Reference("personae_api.bland.models.sip_port_numbers", "SipPortNumbers")

_FIELDS: Mapping[str, Field] = {
    "ip_addresses": Field("ip_addresses", Array(STRING), required=True),
    "ports": Field("ports", _PORTS_SHAPE, required=True),
}
_REQUIRED = ("ip_addresses", "ports")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipFirewall(Model):
    """Addresses and ports that SIP traffic from Bland uses."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    ip_addresses: list[str]
    """IP addresses to let in."""
    ports: models.SipPortNumbers
    """Network ports of SIP traffic, as text."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        ip_addresses: list[str],
        ports: models.SipPortNumbers,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.ip_addresses, value_of_ports) = values
        new.ports = _PORTS_SHAPE.from_dict(value_of_ports) if isinstance(value_of_ports, dict) else value_of_ports
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
