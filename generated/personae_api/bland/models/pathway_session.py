# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwaySession`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "token": Field("token", STRING, required=True, secret=True),
    "expires_at": Field("expires_at", DATE_TIME, required=True),
}
_REQUIRED = ("token", "expires_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwaySession(Model):
    """A token for pathway chats."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    token: str
    """The token, as secret as a key while it is valid."""
    expires_at: dt.datetime
    """Until when the token is valid."""
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
        (new.token, value_of_expires_at) = values
        try:
            new.expires_at = from_iso_format(value_of_expires_at)
            are_exact = len(value_of_expires_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.expires_at = date_time(value_of_expires_at)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
