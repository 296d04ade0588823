# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipProbe`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, NUMBER, STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SipTransport


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipProbe(Model):
    """One try to reach a server."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    port: int
    """Port that was tried."""
    transport: SipTransport
    """What carries the signalling."""
    response_time_ms: float | Unset = UNSET
    """Milliseconds until the server answered."""
    response_code: int | Unset = UNSET
    """SIP code of its answer."""
    user_agent: str | Unset = UNSET
    """What the server calls itself."""
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
        (new.port, new.transport) = values
        if exact:
            new.response_time_ms = UNSET
            new.response_code = UNSET
            new.user_agent = UNSET
            new._additional = None
            return new
        new.response_time_ms = source.get("response_time_ms", UNSET)
        new.response_code = source.get("response_code", UNSET)
        new.user_agent = source.get("user_agent", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
