# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipFailoverConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, Array, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipFailoverConfig(Model):
    """Where calls go when the server of a route fails."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    enabled: bool | None
    """Whether other servers are tried at all."""
    endpoints: list[models.SipFailoverEndpoint] | None
    """The other servers."""
    triggers: list[models.SipFailoverTrigger] | None
    """What counts as a failure."""
    failback: models.SipFailoverConfigFailback | None
    """Whether calls return to the first server by themselves."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        enabled: bool | Unset = UNSET,
        endpoints: list[models.SipFailoverEndpoint] | Unset = UNSET,
        triggers: list[models.SipFailoverTrigger] | Unset = UNSET,
        failback: models.SipFailoverConfigFailback | Unset = UNSET,
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
            new.enabled = None
            new.endpoints = None
            new.triggers = None
            new.failback = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.enabled = source.get("enabled")
        value_of_endpoints = source.get("endpoints")
        new.endpoints = _ENDPOINTS_SHAPE.decode(value_of_endpoints)
        new.triggers = source.get("triggers")
        new.failback = source.get("failback")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
