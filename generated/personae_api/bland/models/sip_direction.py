# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipDirection`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_REGISTER_AUTH_SHAPE = Reference("personae_api.bland.models.sip_register_auth", "SipRegisterAuth")
_HEADERS_SHAPE = Reference("personae_api.bland.models.sip_header_map", "SipHeaderMap")
_OPTIONS_SHAPE = Reference("personae_api.bland.models.sip_options", "SipOptions")

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", Enumeration("inbound", "outbound"), required=True),
    "auth_mode": Field("auth_mode", Enumeration("ip", "register")),
    "register_auth": Field("register_auth", _REGISTER_AUTH_SHAPE),
    "sip_endpoint": Field("sip_endpoint", STRING),
    "headers": Field("headers", _HEADERS_SHAPE),
    "options": Field("options", _OPTIONS_SHAPE),
}
_REQUIRED = ("type",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipDirection(Model):
    """How calls of one direction are carried."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: models.SipDirectionType
    """Whether calls come to Bland (inbound) or leave it (outbound)."""
    auth_mode: models.SipAuthMode | None
    """How the other side proves itself, inbound only; by its address when left out."""
    register_auth: models.SipRegisterAuth | None
    """Login of the PBX, inbound only; needed when it registers."""
    sip_endpoint: str | None
    """Server as a SIP URI; needed for outbound calls, unless a trunk has it."""
    headers: models.SipHeaderMap | None
    """How SIP headers become variables of a pathway, and the other way round."""
    options: models.SipOptions | None
    """Details of a connection."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: models.SipDirectionType,
        auth_mode: models.SipAuthMode | Unset = UNSET,
        register_auth: models.SipRegisterAuth | Unset = UNSET,
        sip_endpoint: str | Unset = UNSET,
        headers: models.SipHeaderMap | Unset = UNSET,
        options: models.SipOptions | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.type,) = values
        if exact:
            new.auth_mode = None
            new.register_auth = None
            new.sip_endpoint = None
            new.headers = None
            new.options = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.auth_mode = source.get("auth_mode")
        value_of_register_auth = source.get("register_auth")
        new.register_auth = (
            _REGISTER_AUTH_SHAPE.from_dict(value_of_register_auth)
            if isinstance(value_of_register_auth, dict)
            else value_of_register_auth
        )
        new.sip_endpoint = source.get("sip_endpoint")
        value_of_headers = source.get("headers")
        new.headers = (
            _HEADERS_SHAPE.from_dict(value_of_headers) if isinstance(value_of_headers, dict) else value_of_headers
        )
        value_of_options = source.get("options")
        new.options = (
            _OPTIONS_SHAPE.from_dict(value_of_options) if isinstance(value_of_options, dict) else value_of_options
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
