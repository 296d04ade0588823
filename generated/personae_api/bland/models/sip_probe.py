# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipProbe`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NUMBER, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "port": Field("port", INTEGER, required=True),
    "transport": Field("transport", Enumeration("tcp", "tls", "udp"), required=True),
    "response_time_ms": Field("response_time_ms", NUMBER),
    "response_code": Field("response_code", INTEGER),
    "user_agent": Field("user_agent", STRING),
}
_REQUIRED = ("port", "transport")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipProbe(Model):
    """One try to reach a server."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    port: int
    """Port that was tried."""
    transport: models.SipTransport
    """What carries the signalling."""
    response_time_ms: float | None
    """Milliseconds until the server answered."""
    response_code: int | None
    """SIP code of its answer."""
    user_agent: str | None
    """What the server calls itself."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        port: int,
        transport: models.SipTransport,
        response_time_ms: float | Unset = UNSET,
        response_code: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
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
        (new.port, new.transport) = values
        if exact:
            new.response_time_ms = None
            new.response_code = None
            new.user_agent = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.response_time_ms = source.get("response_time_ms")
        new.response_code = source.get("response_code")
        new.user_agent = source.get("user_agent")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
