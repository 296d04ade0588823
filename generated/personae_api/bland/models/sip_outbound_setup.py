# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipOutboundSetup`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, INTEGER, STRING, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "sip_server": Field("sip_server", STRING, required=True),
    "port": Field("port", INTEGER, required=True),
    "instructions": Field("instructions", STRING, required=True),
    "credentials": Field("credentials", Map(ANY)),
}
_REQUIRED = ("sip_server", "port", "instructions")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipOutboundSetup(Model):
    """Where a PBX sends the calls that Bland shall take."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    sip_server: str
    """Host of Bland's SIP server in the account's region."""
    port: int
    """Port of the signalling."""
    instructions: str
    """How to set a PBX up; for a person to read."""
    credentials: dict[str, Any] | Unset = UNSET
    """Credentials of the number that was asked for, if it registers; secrets are blacked out."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.sip_server, new.port, new.instructions) = values
        if exact:
            new.credentials = UNSET
            new._additional = None
            return new
        new.credentials = source.get("credentials", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
