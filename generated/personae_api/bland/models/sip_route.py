# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipRoute`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_HEADERS_SHAPE = Reference("personae_api.bland.models.sip_header_map", "SipHeaderMap")
_OPTIONS_SHAPE = Reference("personae_api.bland.models.sip_route_options", "SipRouteOptions")

_FIELDS: Mapping[str, Field] = {
    "number": Field("number", STRING, required=True),
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "direction": Field("direction", Enumeration("inbound", "outbound"), required=True),
    "sip_endpoint": Field("sip_endpoint", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "headers": Field("headers", OneOf(_HEADERS_SHAPE, NULL), required=True),
    "options": Field("options", _OPTIONS_SHAPE, required=True),
}
_REQUIRED = ("number", "id", "org_id", "direction", "sip_endpoint", "created_at", "updated_at", "headers", "options")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipRoute(Model):
    """One direction of a number as it is set up."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    number: str
    """The number in E.164 form."""
    id: str
    """Id of the route."""
    org_id: str
    """Organisation that owns the number."""
    direction: models.SipDirectionType
    """Whether calls come to Bland (inbound) or leave it (outbound)."""
    sip_endpoint: str | None
    """Server at the other end."""
    created_at: dt.datetime
    """When the route was set up."""
    updated_at: dt.datetime
    """When it last changed."""
    headers: models.SipHeaderMap | None
    """Rules for headers, null if there are none."""
    options: models.SipRouteOptions
    """Details of a route; which of them are there depends on the direction."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        number: str,
        id: str,
        org_id: str,
        direction: models.SipDirectionType,
        sip_endpoint: str | None,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        headers: models.SipHeaderMap | None,
        options: models.SipRouteOptions,
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
            exact = len(source) == 9
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.number,
            new.id,
            new.org_id,
            new.direction,
            new.sip_endpoint,
            value_of_created_at,
            value_of_updated_at,
            value_of_headers,
            value_of_options,
        ) = values
        new.headers = (
            _HEADERS_SHAPE.from_dict(value_of_headers) if isinstance(value_of_headers, dict) else value_of_headers
        )
        new.options = (
            _OPTIONS_SHAPE.from_dict(value_of_options) if isinstance(value_of_options, dict) else value_of_options
        )
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
