# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipOptions`."""

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
    "port": Field("port", INTEGER),
    "transport": Field("transport", Enumeration("tcp", "tls", "udp")),
    "secure_media": Field("secure_media", BOOLEAN),
    "sip_username": Field("sip_username", STRING),
    "sip_password": Field("sip_password", STRING, secret=True),
    "sip_realm": Field("sip_realm", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipOptions(Model):
    """Details of a connection."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    port: int | Unset = UNSET
    """Port of the server."""
    transport: SipTransport | Unset = UNSET
    """What carries the signalling."""
    secure_media: bool | Unset = UNSET
    """Encrypt the sound as well."""
    sip_username: str | Unset = UNSET
    """Name that the server asks for on a call."""
    sip_password: str | Unset = UNSET
    """Password that goes with the name."""
    sip_realm: str | Unset = UNSET
    """Realm to log in to; without it whatever realm the server names is taken."""
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
            new.port = UNSET
            new.transport = UNSET
            new.secure_media = UNSET
            new.sip_username = UNSET
            new.sip_password = UNSET
            new.sip_realm = UNSET
            new._additional = None
            return new
        new.port = source.get("port", UNSET)
        new.transport = source.get("transport", UNSET)
        new.secure_media = source.get("secure_media", UNSET)
        new.sip_username = source.get("sip_username", UNSET)
        new.sip_password = source.get("sip_password", UNSET)
        new.sip_realm = source.get("sip_realm", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
