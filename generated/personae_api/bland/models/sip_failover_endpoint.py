# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipFailoverEndpoint`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SipTransport


_FIELDS: Mapping[str, Field] = {
    "host": Field("host", STRING),
    "port": Field("port", INTEGER),
    "transport": Field("transport", Enumeration("tcp", "tls", "udp")),
    "priority": Field("priority", INTEGER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipFailoverEndpoint(Model):
    """A server to fall back on."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    host: str | Unset = UNSET
    """Host name or IP address."""
    port: int | Unset = UNSET
    """Port of the server."""
    transport: SipTransport | Unset = UNSET
    """What carries the signalling."""
    priority: int | Unset = UNSET
    """Place in the order in which servers are tried."""
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
            new.host = UNSET
            new.port = UNSET
            new.transport = UNSET
            new.priority = UNSET
            new._additional = None
            return new
        new.host = source.get("host", UNSET)
        new.port = source.get("port", UNSET)
        new.transport = source.get("transport", UNSET)
        new.priority = source.get("priority", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
