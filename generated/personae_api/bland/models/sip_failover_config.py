# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipFailoverConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, Array, Enumeration, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SipFailoverConfigFailback, SipFailoverTrigger
    from .sip_failover_endpoint import SipFailoverEndpoint

_ENDPOINTS_SHAPE = Array(Reference("personae_api.bland.models.sip_failover_endpoint", "SipFailoverEndpoint"))

_FIELDS: Mapping[str, Field] = {
    "enabled": Field("enabled", BOOLEAN),
    "endpoints": Field("endpoints", _ENDPOINTS_SHAPE),
    "triggers": Field("triggers", Array(Enumeration("auth_failure", "timeout", "unreachable"))),
    "failback": Field("failback", Enumeration("auto", "manual")),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipFailoverConfig(Model):
    """Where calls go when the server of a route fails."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    enabled: bool | Unset = UNSET
    """Whether other servers are tried at all."""
    endpoints: list[SipFailoverEndpoint] | Unset = UNSET
    """The other servers."""
    triggers: list[SipFailoverTrigger] | Unset = UNSET
    """What counts as a failure."""
    failback: SipFailoverConfigFailback | Unset = UNSET
    """Whether calls return to the first server by themselves."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.enabled = UNSET
            new.endpoints = UNSET
            new.triggers = UNSET
            new.failback = UNSET
            new._additional = None
            return new
        new.enabled = source.get("enabled", UNSET)
        value_of_endpoints = source.get("endpoints", UNSET)
        new.endpoints = _ENDPOINTS_SHAPE.decode(value_of_endpoints)
        new.triggers = source.get("triggers", UNSET)
        new.failback = source.get("failback", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
