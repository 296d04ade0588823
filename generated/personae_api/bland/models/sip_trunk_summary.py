# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipTrunkSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, STRING, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "trunk_id": Field("trunk_id", STRING),
    "id": Field("id", STRING),
    "name": Field("name", STRING),
    "provider": Field("provider", OneOf(STRING, NULL)),
    "direction": Field("direction", Enumeration("both", "inbound", "outbound")),
    "sip_endpoint": Field("sip_endpoint", OneOf(STRING, NULL)),
    "auth_mode": Field("auth_mode", Enumeration("ip", "register")),
    "bound_number_count": Field("bound_number_count", INTEGER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipTrunkSummary(Model):
    """A trunk without the numbers that are bound to it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    trunk_id: str | None
    """Id of the trunk."""
    id: str | None
    """The id under another name; seen in use."""
    name: str | None
    """Name for people."""
    provider: str | None
    """Carrier or PBX."""
    direction: models.SipTrunkDirection | None
    """Which way calls go."""
    sip_endpoint: str | None
    """Server as a SIP URI."""
    auth_mode: models.SipAuthMode | None
    """How the other side proves itself."""
    bound_number_count: int | None
    """How many numbers are bound to it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        trunk_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        provider: str | None | Unset = UNSET,
        direction: models.SipTrunkDirection | Unset = UNSET,
        sip_endpoint: str | None | Unset = UNSET,
        auth_mode: models.SipAuthMode | Unset = UNSET,
        bound_number_count: int | Unset = UNSET,
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
            new.trunk_id = None
            new.id = None
            new.name = None
            new.provider = None
            new.direction = None
            new.sip_endpoint = None
            new.auth_mode = None
            new.bound_number_count = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.trunk_id = source.get("trunk_id")
        new.id = source.get("id")
        new.name = source.get("name")
        new.provider = source.get("provider")
        new.direction = source.get("direction")
        new.sip_endpoint = source.get("sip_endpoint")
        new.auth_mode = source.get("auth_mode")
        new.bound_number_count = source.get("bound_number_count")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
