# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipNumber`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, Array, Enumeration, OneOf, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "phone_number": Field("phone_number", STRING, required=True),
    "directions": Field("directions", Array(Enumeration("inbound", "outbound")), required=True),
    "sip_endpoint": Field("sip_endpoint", OneOf(STRING, NULL), required=True),
    "health_status": Field("health_status", Enumeration("healthy", "unchecked", "unreachable"), required=True),
}
_REQUIRED = ("phone_number", "directions", "sip_endpoint", "health_status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipNumber(Model):
    """A number that is connected over SIP."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    phone_number: str
    """The number in E.164 form."""
    directions: list[models.SipDirectionType]
    """Directions that are set up."""
    sip_endpoint: str | None
    """Server at the other end."""
    health_status: models.SipHealth
    """Whether the SIP server answered when it was last tried."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        phone_number: str,
        directions: list[models.SipDirectionType],
        sip_endpoint: str | None,
        health_status: models.SipHealth,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.phone_number, new.directions, new.sip_endpoint, new.health_status) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
