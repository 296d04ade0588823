# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, OneOf, Reference, keys, some
from .. import models

_INBOUND_SHAPE = Reference("personae_api.bland.models.sip_route", "SipRoute")
_OUTBOUND_SHAPE = Reference("personae_api.bland.models.sip_route", "SipRoute")

_FIELDS: Mapping[str, Field] = {
    "inbound": Field("inbound", OneOf(_INBOUND_SHAPE, NULL), required=True),
    "outbound": Field("outbound", OneOf(_OUTBOUND_SHAPE, NULL), required=True),
}
_REQUIRED = ("inbound", "outbound")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipConfig(Model):
    """The two routes of a number."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    inbound: models.SipRoute | None
    """Route of calls to Bland, null if there is none."""
    outbound: models.SipRoute | None
    """Route of calls from Bland, null if there is none."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        inbound: models.SipRoute | None,
        outbound: models.SipRoute | None,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_inbound, value_of_outbound) = values
        new.inbound = (
            _INBOUND_SHAPE.from_dict(value_of_inbound) if isinstance(value_of_inbound, dict) else value_of_inbound
        )
        new.outbound = (
            _OUTBOUND_SHAPE.from_dict(value_of_outbound) if isinstance(value_of_outbound, dict) else value_of_outbound
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
