# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipRecommendation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, Array, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SipTransport


_FIELDS: Mapping[str, Field] = {
    "port": Field("port", INTEGER, required=True),
    "transport": Field("transport", Enumeration("tcp", "tls", "udp"), required=True),
    "user_agent": Field("user_agent", STRING),
    "detected_system": Field("detected_system", STRING),
    "codecs": Field("codecs", Array(STRING)),
    "methods": Field("methods", Array(STRING)),
}
_REQUIRED = ("port", "transport")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipRecommendation(Model):
    """The settings that worked best."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    port: int
    """Port to use."""
    transport: SipTransport
    """What carries the signalling."""
    user_agent: str | Unset = UNSET
    """What the server calls itself."""
    detected_system: str | Unset = UNSET
    """Kind of server such as Asterisk or Kamailio."""
    codecs: list[str] | Unset = UNSET
    """Codecs that the server speaks."""
    methods: list[str] | Unset = UNSET
    """SIP methods that it understands."""
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
            new.user_agent = UNSET
            new.detected_system = UNSET
            new.codecs = UNSET
            new.methods = UNSET
            new._additional = None
            return new
        new.user_agent = source.get("user_agent", UNSET)
        new.detected_system = source.get("detected_system", UNSET)
        new.codecs = source.get("codecs", UNSET)
        new.methods = source.get("methods", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
