# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipServiceAddress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, keys, some
from ...types import UNSET, Unset

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipServiceAddress(Model):
    """Address that the numbers are registered at."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    street: str | None
    """Street and house number."""
    street2: str | None
    """Second line (older reference)."""
    street_2: str | None
    """Second line (newer reference)."""
    city: str | None
    """Town."""
    state: str | None
    """State as two letters."""
    zip: str | None
    """Postal code."""
    country: str | None
    """Country as two letters."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        street: str | Unset = UNSET,
        street2: str | Unset = UNSET,
        street_2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip: str | Unset = UNSET,
        country: str | Unset = UNSET,
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
            new.street = None
            new.street2 = None
            new.street_2 = None
            new.city = None
            new.state = None
            new.zip = None
            new.country = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.street = source.get("street")
        new.street2 = source.get("street2")
        new.street_2 = source.get("street_2")
        new.city = source.get("city")
        new.state = source.get("state")
        new.zip = source.get("zip")
        new.country = source.get("country")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
