# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipOptions(Model):
    """Details of a connection."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    port: int | None
    """Port of the server."""
    transport: models.SipTransport | None
    """What carries the signalling."""
    secure_media: bool | None
    """Encrypt the sound as well."""
    sip_username: str | None
    """Name that the server asks for on a call."""
    sip_password: str | None
    """Password that goes with the name."""
    sip_realm: str | None
    """Realm to log in to; without it whatever realm the server names is taken."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        port: int | Unset = UNSET,
        transport: models.SipTransport | Unset = UNSET,
        secure_media: bool | Unset = UNSET,
        sip_username: str | Unset = UNSET,
        sip_password: str | Unset = UNSET,
        sip_realm: str | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.port = None
            new.transport = None
            new.secure_media = None
            new.sip_username = None
            new.sip_password = None
            new.sip_realm = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.port = source.get("port")
        new.transport = source.get("transport")
        new.secure_media = source.get("secure_media")
        new.sip_username = source.get("sip_username")
        new.sip_password = source.get("sip_password")
        new.sip_realm = source.get("sip_realm")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
