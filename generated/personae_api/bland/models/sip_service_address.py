# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipServiceAddress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "street": Field("street", STRING),
    "street2": Field("street2", STRING),
    "street_2": Field("street_2", STRING),
    "city": Field("city", STRING),
    "state": Field("state", STRING),
    "zip": Field("zip", STRING),
    "country": Field("country", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipServiceAddress(Model):
    """Address that the numbers are registered at."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    street: str | Unset = UNSET
    """Street and house number."""
    street2: str | Unset = UNSET
    """Second line (older reference)."""
    street_2: str | Unset = UNSET
    """Second line (newer reference)."""
    city: str | Unset = UNSET
    """Town."""
    state: str | Unset = UNSET
    """State as two letters."""
    zip: str | Unset = UNSET
    """Postal code."""
    country: str | Unset = UNSET
    """Country as two letters."""
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
            new.street = UNSET
            new.street2 = UNSET
            new.street_2 = UNSET
            new.city = UNSET
            new.state = UNSET
            new.zip = UNSET
            new.country = UNSET
            new._additional = None
            return new
        new.street = source.get("street", UNSET)
        new.street2 = source.get("street2", UNSET)
        new.street_2 = source.get("street_2", UNSET)
        new.city = source.get("city", UNSET)
        new.state = source.get("state", UNSET)
        new.zip = source.get("zip", UNSET)
        new.country = source.get("country", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
