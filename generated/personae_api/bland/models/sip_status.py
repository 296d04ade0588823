# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipStatus`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import (
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    rest,
    some,
)

if TYPE_CHECKING:
    from ..enumerations import SipHealth


_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("healthy", "unchecked", "unreachable"), required=True),
    "response_time_ms": Field("response_time_ms", OneOf(NUMBER, NULL), required=True),
    "checked_at": Field("checked_at", DATE_TIME, required=True),
}
_REQUIRED = ("status", "response_time_ms", "checked_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipStatus(Model):
    """Latest check of a number's SIP server."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: SipHealth
    """Whether the SIP server answered when it was last tried."""
    response_time_ms: float | None
    """Milliseconds until the server answered, null if it did not."""
    checked_at: dt.datetime
    """When it was tried."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.status, new.response_time_ms, value_of_checked_at) = values
        try:
            new.checked_at = from_iso_format(value_of_checked_at)
            are_exact = len(value_of_checked_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.checked_at = date_time(value_of_checked_at)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
