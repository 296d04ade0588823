# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipFailoverEndpoint`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "host": Field("host", STRING),
    "port": Field("port", INTEGER),
    "transport": Field("transport", Enumeration("tcp", "tls", "udp")),
    "priority": Field("priority", INTEGER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipFailoverEndpoint(Model):
    """A server to fall back on."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    host: str | None
    """Host name or IP address."""
    port: int | None
    """Port of the server."""
    transport: models.SipTransport | None
    """What carries the signalling."""
    priority: int | None
    """Position in the order in which servers are tried."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        host: str | Unset = UNSET,
        port: int | Unset = UNSET,
        transport: models.SipTransport | Unset = UNSET,
        priority: int | Unset = UNSET,
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
            new.host = None
            new.port = None
            new.transport = None
            new.priority = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.host = source.get("host")
        new.port = source.get("port")
        new.transport = source.get("transport")
        new.priority = source.get("priority")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
