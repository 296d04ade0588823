# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipHeaderMap`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Array, Enumeration, Reference, keys, some
from .. import models

_HEADERS_SHAPE = Array(Reference("personae_api.bland.models.sip_header_rule", "SipHeaderRule"))

_FIELDS: Mapping[str, Field] = {
    "direction": Field("direction", Enumeration("inbound", "outbound"), required=True),
    "headers": Field("headers", _HEADERS_SHAPE, required=True),
}
_REQUIRED = ("direction", "headers")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipHeaderMap(Model):
    """How SIP headers become variables of a pathway, and the other way round."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    direction: models.SipDirectionType
    """Whether calls come to Bland (inbound) or leave it (outbound)."""
    headers: list[models.SipHeaderRule]
    """One rule for each header."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        direction: models.SipDirectionType,
        headers: list[models.SipHeaderRule],
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
        (new.direction, value_of_headers) = values
        new.headers = _HEADERS_SHAPE.decode(value_of_headers)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
