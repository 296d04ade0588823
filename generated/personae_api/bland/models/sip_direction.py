# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipDirection`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SipAuthMode, SipDirectionType
    from .sip_header_map import SipHeaderMap
    from .sip_options import SipOptions
    from .sip_register_auth import SipRegisterAuth

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipDirection(Model):
    """How calls of one direction are carried."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: SipDirectionType
    """Whether calls come to Bland (inbound) or leave it (outbound)."""
    auth_mode: SipAuthMode | Unset = UNSET
    """How the other side proves itself, inbound only; by its address when left out."""
    register_auth: SipRegisterAuth | Unset = UNSET
    """Login of the PBX, inbound only; needed when it registers."""
    sip_endpoint: str | Unset = UNSET
    """Server as a SIP URI; needed for outbound calls, unless a trunk has it."""
    headers: SipHeaderMap | Unset = UNSET
    """How SIP headers become variables of a pathway, and the other way round."""
    options: SipOptions | Unset = UNSET
    """Details of a connection."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.type,) = values
        if exact:
            new.auth_mode = UNSET
            new.register_auth = UNSET
            new.sip_endpoint = UNSET
            new.headers = UNSET
            new.options = UNSET
            new._additional = None
            return new
        new.auth_mode = source.get("auth_mode", UNSET)
        value_of_register_auth = source.get("register_auth", UNSET)
        new.register_auth = (
            _REGISTER_AUTH_SHAPE.from_dict(value_of_register_auth)
            if isinstance(value_of_register_auth, dict)
            else value_of_register_auth
        )
        new.sip_endpoint = source.get("sip_endpoint", UNSET)
        value_of_headers = source.get("headers", UNSET)
        new.headers = (
            _HEADERS_SHAPE.from_dict(value_of_headers) if isinstance(value_of_headers, dict) else value_of_headers
        )
        value_of_options = source.get("options", UNSET)
        new.options = (
            _OPTIONS_SHAPE.from_dict(value_of_options) if isinstance(value_of_options, dict) else value_of_options
        )
        new._additional = rest(source, _KNOWN)
        return new
