# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipTrunkSaved`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, STRING, Enumeration, Map, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_TRUNK_SHAPE = Reference("personae_api.bland.models.sip_trunk_summary", "SipTrunkSummary")

_FIELDS: Mapping[str, Field] = {
    "trunk_id": Field("trunk_id", STRING),
    "name": Field("name", STRING),
    "provider": Field("provider", OneOf(STRING, NULL)),
    "direction": Field("direction", Enumeration("both", "inbound", "outbound")),
    "sip_endpoint": Field("sip_endpoint", OneOf(STRING, NULL)),
    "auth_mode": Field("auth_mode", Enumeration("ip", "register")),
    "headers": Field("headers", OneOf(Map(ANY), NULL)),
    "register_password_for_pbx": Field("register_password_for_pbx", OneOf(STRING, NULL), secret=True),
    "trunk": Field("trunk", _TRUNK_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipTrunkSaved(Model):
    """A trunk that was made or changed. The vendor's programs also read it from `trunk`, with the password beside it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    trunk_id: str | None
    """Id of the trunk."""
    name: str | None
    """Name for people."""
    provider: str | None
    """Who runs the other side."""
    direction: models.SipTrunkDirection | None
    """Which way calls go."""
    sip_endpoint: str | None
    """Server as a SIP URI."""
    auth_mode: models.SipAuthMode | None
    """How the other side proves itself."""
    headers: dict[str, Any] | None
    """What is done with SIP headers."""
    register_password_for_pbx: str | None
    """Password to enter in the PBX, returned only here and only if it registers."""
    trunk: models.SipTrunkSummary | None
    """The trunk, in the other form of the answer."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        trunk_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        provider: str | None | Unset = UNSET,
        direction: models.SipTrunkDirection | Unset = UNSET,
        sip_endpoint: str | None | Unset = UNSET,
        auth_mode: models.SipAuthMode | Unset = UNSET,
        headers: dict[str, Any] | None | Unset = UNSET,
        register_password_for_pbx: str | None | Unset = UNSET,
        trunk: models.SipTrunkSummary | Unset = UNSET,
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
            new.name = None
            new.provider = None
            new.direction = None
            new.sip_endpoint = None
            new.auth_mode = None
            new.headers = None
            new.register_password_for_pbx = None
            new.trunk = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.trunk_id = source.get("trunk_id")
        new.name = source.get("name")
        new.provider = source.get("provider")
        new.direction = source.get("direction")
        new.sip_endpoint = source.get("sip_endpoint")
        new.auth_mode = source.get("auth_mode")
        new.headers = source.get("headers")
        new.register_password_for_pbx = source.get("register_password_for_pbx")
        value_of_trunk = source.get("trunk")
        new.trunk = _TRUNK_SHAPE.from_dict(value_of_trunk) if isinstance(value_of_trunk, dict) else value_of_trunk
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
