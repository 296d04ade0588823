# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipRouteOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, INTEGER, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SipAuthMode, SipTransport


_FIELDS: Mapping[str, Field] = {
    "auth_mode": Field("auth_mode", Enumeration("ip", "register")),
    "port": Field("port", INTEGER),
    "transport": Field("transport", Enumeration("tcp", "tls", "udp")),
    "secure_media": Field("secure_media", BOOLEAN),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipRouteOptions(Model):
    """Details of a route; which of them are there depends on the direction."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    auth_mode: SipAuthMode | Unset = UNSET
    """Whether the other side is known by its address (ip) or logs in (register)."""
    port: int | Unset = UNSET
    """Port of the server."""
    transport: SipTransport | Unset = UNSET
    """What carries the signalling."""
    secure_media: bool | Unset = UNSET
    """Whether the sound is encrypted as well."""
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
            new.auth_mode = UNSET
            new.port = UNSET
            new.transport = UNSET
            new.secure_media = UNSET
            new._additional = None
            return new
        new.auth_mode = source.get("auth_mode", UNSET)
        new.port = source.get("port", UNSET)
        new.transport = source.get("transport", UNSET)
        new.secure_media = source.get("secure_media", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
