# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipDestination`."""

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipDestination(Model):
    """The parts of a SIP address."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    host: str
    """Host name or IP address."""
    port: int
    """Port of the signalling."""
    user: str | None
    """What stands before the at sign; left out when there is nothing."""
    transport: models.SipTransport
    """What carries the signalling."""
    is_private_ip: bool
    """Whether the host is in a private network."""
    normalized: str
    """The whole address as a SIP URI."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        host: str,
        port: int,
        user: str | Unset = UNSET,
        transport: models.SipTransport,
        is_private_ip: bool,
        normalized: str,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.host, new.port, new.transport, new.is_private_ip, new.normalized) = values
        if exact:
            new.user = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.user = source.get("user")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
