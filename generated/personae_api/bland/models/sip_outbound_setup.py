# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipOutboundSetup`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, INTEGER, STRING, Map, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "sip_server": Field("sip_server", STRING, required=True),
    "port": Field("port", INTEGER, required=True),
    "instructions": Field("instructions", STRING, required=True),
    "credentials": Field("credentials", Map(ANY)),
}
_REQUIRED = ("sip_server", "port", "instructions")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipOutboundSetup(Model):
    """Where a PBX sends the calls that Bland shall take."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    sip_server: str
    """Host of Bland's SIP server in the account's region."""
    port: int
    """Port of the signalling."""
    instructions: str
    """How to set a PBX up; for a person to read."""
    credentials: dict[str, Any] | None
    """Credentials of the number that was asked for, if it registers; secrets are blacked out."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        sip_server: str,
        port: int,
        instructions: str,
        credentials: dict[str, Any] | Unset = UNSET,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.sip_server, new.port, new.instructions) = values
        if exact:
            new.credentials = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.credentials = source.get("credentials")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
