# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipDestination`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, INTEGER, STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SipTransport


_FIELDS: Mapping[str, Field] = {
    "host": Field("host", STRING, required=True),
    "port": Field("port", INTEGER, required=True),
    "user": Field("user", STRING),
    "transport": Field("transport", Enumeration("tcp", "tls", "udp"), required=True),
    "is_private_ip": Field("is_private_ip", BOOLEAN, required=True),
    "normalized": Field("normalized", STRING, required=True),
}
_REQUIRED = ("host", "port", "transport", "is_private_ip", "normalized")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipDestination(Model):
    """The parts of a SIP address."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    host: str
    """Host name or IP address."""
    port: int
    """Port of the signalling."""
    user: str | Unset = UNSET
    """What stands before the at sign; left out when there is nothing."""
    transport: SipTransport
    """What carries the signalling."""
    is_private_ip: bool
    """Whether the host is in a private network."""
    normalized: str
    """The whole address as a SIP URI."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.host, new.port, new.transport, new.is_private_ip, new.normalized) = values
        if exact:
            new.user = UNSET
            new._additional = None
            return new
        new.user = source.get("user", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
