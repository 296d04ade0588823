# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipHeaderMap`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Array, Enumeration, Reference, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import SipDirectionType
    from .sip_header_rule import SipHeaderRule

_HEADERS_SHAPE = Array(Reference("personae_api.bland.models.sip_header_rule", "SipHeaderRule"))

_FIELDS: Mapping[str, Field] = {
    "direction": Field("direction", Enumeration("inbound", "outbound"), required=True),
    "headers": Field("headers", _HEADERS_SHAPE, required=True),
}
_REQUIRED = ("direction", "headers")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipHeaderMap(Model):
    """How SIP headers become variables of a pathway, and the other way round."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    direction: SipDirectionType
    """Whether calls come to Bland (inbound) or leave it (outbound)."""
    headers: list[SipHeaderRule]
    """One rule for each header."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.direction, value_of_headers) = values
        new.headers = _HEADERS_SHAPE.decode(value_of_headers)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
